import { expect, test } from '@jest/globals';
import { compareCategories } from '../../../../src/domain/data/drift/categorical.ts';

const found = { kind: 'categories', nulls: 0, frequent: [] } as const;

test('the hundred most frequent values have a bin each, those after them share one', () => {
  const values = Array.from({ length: 102 }, (_, index) => [`v${index}`, 200 - index] as const);
  const { bins, unseen } = compareCategories(
    { kind: 'categorical', nulls: 0, values, complete: true },
    { ...found, counts: values.map(() => 3), others: 5 },
  );
  expect(bins).toHaveLength(102);
  expect(bins.slice(99)).toEqual([
    { name: 'v99', reference: 101, current: 3 },
    { name: '<other>', reference: 100 + 99, current: 6 },
    { name: '<new>', reference: 0, current: 5 },
  ]);
  expect(unseen).toBe(5);
});

test('where not all values are known, a value that was not listed is another one', () => {
  const { bins, unseen } = compareCategories(
    { kind: 'categorical', nulls: 0, values: [['a', 4]], complete: false, others: 7 },
    { ...found, counts: [1], others: 5 },
  );
  expect(bins).toEqual([
    { name: 'a', reference: 4, current: 1 },
    { name: '<other>', reference: 7, current: 5 },
  ]);
  expect(unseen).toBeNull();
});
