import { expect, test } from '@jest/globals';
import type { CheckResult, CheckStatus, Severity } from '../../../src/domain/data/check.ts';
import { validationFindings } from '../../../src/domain/data/findings.ts';
import { validationTitle, validationVerdict } from '../../../src/domain/data/verdict.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';

function result(status: CheckStatus, severity: Severity = 'error'): CheckResult {
  return {
    id: `t.${status}`,
    data: 'eval',
    status,
    reason: `It is ${status}.`,
    severity,
    checked: 10,
    failing: status === 'failed' ? 2 : 0,
    total: 10,
    examples: [],
    file: 'c.yml',
    line: 4,
  };
}

type Given = readonly (readonly [CheckStatus, Severity?])[];

const cases: readonly (readonly [Given, Verdict])[] = [
  [[], 'errored'],
  [[['unchecked']], 'errored'],
  [[['blocked']], 'errored'],
  [[['passed']], 'passed'],
  [[['passed'], ['unchecked']], 'passed'],
  [[['passed'], ['failed', 'warning']], 'passed'],
  [[['passed'], ['failed', 'info']], 'passed'],
  [[['passed'], ['blocked', 'warning']], 'passed'],
  [[['passed'], ['blocked']], 'failed'],
  [[['passed'], ['failed']], 'failed'],
  [[['passed'], ['undecided']], 'undecided'],
  [[['undecided']], 'undecided'],
  [[['passed'], ['undecided', 'warning']], 'passed'],
  [[['failed'], ['undecided']], 'failed'],
  [[['failed'], ['errored']], 'errored'],
];

test.each(cases)('%j: %s', (given, verdict) => {
  expect(validationVerdict(given.map(([status, severity]) => result(status, severity)))).toBe(
    verdict,
  );
});

const set = {
  name: 'eval',
  paths: ['eval.csv'],
  format: 'csv',
  rows: 1903,
  columns: [],
  digest: '',
  contract: '',
} as const;

test('the title says how much passed', () => {
  const checks = [
    result('passed'),
    result('passed'),
    result('unchecked'),
    result('failed', 'warning'),
  ];
  expect(validationTitle({ data: [set, set], checks })).toBe(
    'Passed: 2 checks on 2 data sets, 3,806 rows, 1 warning, 1 unchecked',
  );
  expect(validationTitle({ data: [set], checks: [result('passed')] })).toBe(
    'Passed: 1 check on 1 data set, 1,903 rows',
  );
});

test('the title names the cause that most rows break, as the table does', () => {
  const worse = { ...result('failed'), id: 't.worse', failing: 9 };
  expect(validationTitle({ data: [set], checks: [result('failed'), worse] })).toBe(
    'Failed: t.worse on eval: It is failed, and 1 more check',
  );
});

test('the title names the first cause, not what it blocks', () => {
  const checks = [
    result('blocked'),
    result('failed'),
    result('failed'),
    result('failed', 'warning'),
  ];
  expect(validationTitle({ data: [set], checks })).toBe(
    'Failed: t.failed on eval: It is failed, and 1 more check',
  );
  expect(validationTitle({ data: [set], checks: [result('errored'), result('failed')] })).toBe(
    'Errored: t.errored on eval: It is errored',
  );
});

test('each check that did not pass is one finding at its line, with the first example', () => {
  const example = { file: 'eval.csv', line: 12, key: 'id=7', value: '0.09' };
  const found = validationFindings([
    result('passed'),
    { ...result('failed'), examples: [example] },
    { ...result('failed', 'warning'), examples: [{ file: 'a.parquet', row: 3, value: null }] },
    result('failed', 'info'),
    result('blocked'),
    result('unchecked'),
  ]);
  expect(found.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'note', 'note']);
  expect(found[0]).toEqual({
    level: 'error',
    rule: 't.failed',
    message: 't.failed failed on eval: It is failed. First: eval.csv:12 (id=7) has "0.09".',
    file: 'c.yml',
    line: 4,
  });
  expect(found[1]?.message).toMatch(/First: a\.parquet, row 3 has no value\.$/);
});
