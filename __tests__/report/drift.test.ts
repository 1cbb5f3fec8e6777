import { expect, test } from '@jest/globals';
import type { CheckResult } from '../../src/domain/data/check.ts';
import { driftBlocks } from '../../src/report/sections/drift.ts';

const check = (column: string, change: Partial<CheckResult>, value = 0.02): CheckResult => ({
  id: `orders.${column}.drift`,
  data: 'later',
  status: 'passed',
  severity: 'error',
  checked: 1000,
  failing: 0,
  total: 1000,
  examples: [],
  noise: 'within 0.09, p 0.9 (KS)',
  drift: { column, statistic: 'ks', value, threshold: 0.1, worst: '12', bins: [] },
  ...change,
});

test('without a comparison there is nothing to show', () => {
  const { drift: _, ...plain } = check('price', {});
  expect(driftBlocks([plain])).toEqual([]);
});

test('what moved most comes first, and an open answer is explained', () => {
  const checks = [
    check('a', {}),
    check('b', { status: 'failed' }, 0.31234567),
    check('c', { status: 'undecided' }, 0.11),
  ];
  const text = JSON.stringify(driftBlocks(checks));
  expect(text.indexOf('"b"')).toBeLessThan(text.indexOf('"c"'));
  expect(text.indexOf('"c"')).toBeLessThan(text.indexOf('"a"'));
  expect(text).toContain('0.3123');
  expect(text).toContain('within 0.09, p 0.9 (KS)');
  expect(text).toContain('1\u00a0comparison undecided');
  expect(JSON.stringify(driftBlocks(checks.slice(0, 2)))).not.toContain('undecided');
});
