import { expect, test } from '@jest/globals';
import {
  countUses,
  falsePassAfter,
  isKnown,
  wornOut,
} from '../../../../src/domain/comparison/uses/test-set-use.ts';
import { mismatches, statisticsCases } from '../../../support/statistics-cases.ts';

const use = (testSet: string, predictions: string) => {
  return { testSet, predictions, model: 'wine', observedAt: '2026-03-20T12:00:00.000Z' };
};
const known = (...uses: readonly ReturnType<typeof use>[]) => ({ uses, complete: true });

const cases = statisticsCases.filter(({ method }) => method === 'false-pass-after');

test.each(cases)('false-pass-after: $name', (one) => {
  const { tries, alpha }: { readonly tries: number; readonly alpha: number } = one.input;
  expect(mismatches(one, falsePassAfter(tries, alpha))).toEqual([]);
});

test('a use is a distinct candidate on distinct rows', () => {
  const list = known(use('t', 'a'), use('t', 'b'), use('t', 'a'), use('other', 'c'));
  expect(countUses(use('t', 'b'), list, 0.05)).toMatchObject({ count: 2, atLeast: false });
  expect(countUses(use('t', 'd'), list, 0.05)).toMatchObject({ count: 3 });
  expect(isKnown(use('t', 'b'), list)).toBe(true);
  expect(isKnown(use('other', 'b'), list)).toBe(false);
});

test('a list that is not whole counts at least what it has', () => {
  const list = { uses: [use('t', 'a')], complete: false };
  expect(countUses(use('t', 'b'), list, 0.05)).toMatchObject({ count: 2, atLeast: true });
});

test('the twentieth use is still silent, the twenty-first is a warning', () => {
  const after = (count: number) =>
    wornOut({ count, atLeast: false, chance: falsePassAfter(count, 0.05) });
  expect(after(20)).toBeUndefined();
  expect(after(21)).toContain(
    'used 21 times: a model exactly on a margin would have passed at least once with 66 %',
  );
});
