import { expect, test } from '@jest/globals';
import { exitCodeOf, worstVerdict } from '../../src/domain/verdict.ts';

test.each([
  [['passed', 'passed'], 'passed'],
  [['passed', 'undecided'], 'undecided'],
  [['undecided', 'failed', 'passed'], 'failed'],
  [['failed', 'errored'], 'errored'],
] as const)('the worst of %j is %s', (all, worst) => {
  expect(worstVerdict(all)).toBe(worst);
});

test('nothing judged is never a pass', () => {
  expect(worstVerdict([])).toBe('errored');
});

test.each([
  ['passed', true, 0],
  ['undecided', true, 1],
  ['undecided', false, 0],
  ['failed', false, 1],
  ['errored', false, 2],
] as const)('%s with undecided blocking %s exits with %i', (verdict, blocks, code) => {
  expect(exitCodeOf(verdict, blocks)).toBe(code);
});
