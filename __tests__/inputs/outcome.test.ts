import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { RuleResult } from '../../src/domain/comparison/result.ts';
import type { WatchedSlice } from '../../src/domain/comparison/slices/result.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { UserError } from '../../src/errors.ts';
import { outcomeSchema, readOutcomes } from '../../src/inputs/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  compareFailed,
  comparePassed,
  rule,
  samples,
  trained,
  validateFailed,
  validatePassed,
} from '../support/outcomes.ts';

const folder = temporaryFolder();
function file(content: unknown): string {
  const path = join(folder, `${randomUUID()}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function problemsOf(...contents: readonly unknown[]) {
  const error: unknown = await readOutcomes(contents.map(file)).catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error('It was read without a problem.');
  return error.problems;
}

function withRules(differs: Partial<RuleResult>) {
  const { result } = comparePassed;
  if (!result) throw new Error('no result');
  return { ...comparePassed, result: { ...result, rules: [rule(differs)] } };
}

function withSlice(differs: Partial<WatchedSlice>) {
  const { result } = comparePassed;
  if (!result) throw new Error('no result');
  const numbers = { baseline: 0.8, candidate: 0.7, estimate: -0.1, lower: -0.12, upper: -0.08 };
  const about = { slice: 'region=EU', rule: 'accuracy:no-worse', metric: 'accuracy', n: 500 };
  const slice = { ...about, ...numbers, alpha: 0.05, alarm: true, ...differs };
  return { ...comparePassed, result: { ...result, slices: [slice] } };
}

const whole = Object.values(samples).flat();

test.each(whole.map((outcome) => [`${outcome.command} ${outcome.verdict}`, outcome] as const))(
  'what a command writes is read back as it was: %s',
  async (_, outcome) => {
    const written = JSON.parse(JSON.stringify(outcome)) as Outcome;
    expect(await readOutcomes([file(written)])).toEqual([written]);
  },
);

test('unknown members are dropped, so nothing of them reaches a report', async () => {
  const grown = {
    ...comparePassed,
    extra: '<script>',
    result: { ...comparePassed.result, more: 1 },
  };
  const [read] = await readOutcomes([file(grown)]);
  expect(read).toEqual(comparePassed);
});

test.each([
  [
    'another schema version',
    { ...comparePassed, schema: 'contender/outcome@2' },
    'outcome-version',
    /contender\/outcome@2/,
  ],
  ['no outcome at all', { hello: 'world' }, 'outcome-version', /no member "schema"/],
  ['null', null, 'outcome-version', /no member "schema"/],
  ['an empty file', '', 'file-syntax', /empty/],
  ['a file cut in half', JSON.stringify(comparePassed).slice(0, 400), 'file-syntax', /JSON/],
  ['an unknown command', { ...comparePassed, command: 'deploy' }, 'outcome-invalid', /./],
  [
    'a verdict that does not exist',
    { ...comparePassed, verdict: 'fine' },
    'outcome-invalid',
    /passed/,
  ],
  [
    'a number that JSON cannot hold',
    JSON.stringify(comparePassed).replace('0.0061', '1e999'),
    'outcome-invalid',
    /number/,
  ],
  [
    'a text where a number belongs',
    JSON.stringify(comparePassed).replace('0.0061', '"0.0061"'),
    'outcome-invalid',
    /number/,
  ],
  [
    'an exit code that hides a failure',
    { ...compareFailed, exitCode: 0 },
    'outcome-contradictory',
    /exit code is 0/,
  ],
  [
    'passed with a failed rule',
    { ...compareFailed, verdict: 'passed', exitCode: 0 },
    'outcome-contradictory',
    /rule .* is failed/,
  ],
  [
    'passed with a failed check',
    { ...validateFailed, verdict: 'passed', exitCode: 0 },
    'outcome-contradictory',
    /check wine\.alcohol\.range is failed/,
  ],
  [
    'passed without a result',
    { ...validatePassed, result: null },
    'outcome-contradictory',
    /no result/,
  ],
  [
    'undecided with a failed rule',
    { ...compareFailed, verdict: 'undecided' },
    'outcome-contradictory',
    /rule .* is failed/,
  ],
  [
    'a passed rule whose interval crosses its bound',
    withRules({ lower: -0.0101, upper: 0.011, bound: 0.01 }),
    'outcome-contradictory',
    /its numbers do not say so/,
  ],
  [
    'a passed rule without an estimate',
    withRules({ estimate: null, lower: null, upper: null }),
    'outcome-contradictory',
    /its numbers do not say so/,
  ],
  [
    'a passed rule about a change without any interval',
    withRules({ lower: null, upper: null }),
    'outcome-contradictory',
    /its numbers do not say so/,
  ],
  [
    'a proven loss in a slice that raised no alarm',
    withSlice({ adjusted: 0.05, alpha: 0.05, alarm: false }),
    'outcome-contradictory',
    /the loss on region=EU is proven/,
  ],
  [
    'a waiver that held until the day before',
    withRules({
      verdict: 'waived',
      waiver: { until: '2026-03-13', reason: 'known', by: 'ada', instead: 'failed' },
    }),
    'outcome-contradictory',
    /held until 2026-03-13/,
  ],
  [
    'a passed rule with half an interval',
    withRules({ upper: null }),
    'outcome-contradictory',
    /its numbers do not say so/,
  ],
  [
    'a rule that was skipped although there is a baseline',
    withRules({ verdict: 'skipped' }),
    'outcome-contradictory',
    /only a missing baseline/,
  ],
  [
    'passed without any rule',
    { ...comparePassed, result: { ...comparePassed.result, rules: [] } },
    'outcome-contradictory',
    /has no rule/,
  ],
  [
    'passed without any check',
    { ...validatePassed, result: { ...validatePassed.result, checks: [] } },
    'outcome-contradictory',
    /its checks say errored/,
  ],
  [
    'a training that passed although it was killed',
    { ...trained, result: { ...trained.result, end: { kind: 'killed', signal: 'SIGKILL' } } },
    'outcome-contradictory',
    /its run is killed/,
  ],
])('%s is refused', async (...[, content, code, why]) => {
  const problems = await problemsOf(content);
  expect(problems.map((problem) => problem.code)).toContain(code);
  expect(problems.map((problem) => problem.why).join(' ')).toMatch(why);
  expect(problems.every((problem) => problem.file?.startsWith(folder))).toBe(true);
});

test('a passed rule whose interval ends exactly on its bound is believed', async () => {
  const onTheBound = withRules({ lower: -0.01, upper: 0.011, bound: 0.01 });
  expect(await readOutcomes([file(onTheBound)])).toEqual([onTheBound]);
});

test('a million mistakes of one file are counted, and do not break the reader', async () => {
  const problems = await problemsOf({ ...comparePassed, findings: new Array(300_000).fill(1) });
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.what).toContain('299980 more values');
});

test('every problem of every file is reported at once', async () => {
  const problems = await problemsOf('{', { ...comparePassed, title: 3, key: '' }, { schema: 1 });
  expect(problems.map(({ code }) => code)).toEqual([
    'file-syntax',
    'outcome-invalid',
    'outcome-invalid',
    'outcome-version',
  ]);
});

test('a failed check that only warns does not contradict a pass', async () => {
  const checks =
    validateFailed.result?.checks.filter(({ severity }) => severity === 'warning') ?? [];
  const softened = { ...validatePassed, result: { data: [], checks } };
  expect(checks).toHaveLength(1);
  expect(await readOutcomes([file(softened)])).toHaveLength(1);
});

test('a missing file and one that is too large are named', async () => {
  const large = file(' '.repeat(20 * 1024 * 1024 + 1));
  const missing = join(folder, 'missing.json');
  const error: unknown = await readOutcomes([missing, large]).catch((caught: unknown) => caught);
  expect(error instanceof UserError && error.problems.map(({ code }) => code)).toEqual([
    'file-missing',
    'outcome-too-large',
  ]);
});

test('the published JSON Schema can be made', () => {
  const schema = z.toJSONSchema(outcomeSchema, { io: 'input', unrepresentable: 'any' });
  expect(JSON.stringify(schema)).toContain('contender/outcome@1');
});
