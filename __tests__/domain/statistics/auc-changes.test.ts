import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aucChanges } from '../../../src/domain/statistics/auc-changes.ts';
import { kindsOf, rankedOf } from '../../../src/domain/statistics/placements.ts';

interface Row {
  readonly isPositive: boolean;
  readonly before: number;
  readonly after: number;
  readonly part: number;
}

/** Ties, both zeros, and numbers that differ in their last bits alone. */
const score = fc.oneof(
  fc.constantFrom(0, -0, 0.5, 1, 2 ** -60),
  fc.integer({ min: 0, max: 3 }).map((steps) => 0.25 + steps * 2 ** -52),
  fc.double({ noNaN: true, min: -2, max: 2 }),
);
const row: fc.Arbitrary<Row> = fc.record({
  isPositive: fc.boolean(),
  before: score,
  after: score,
  part: fc.nat(2),
});

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The share of the others that a score beats, ties half. */
function placement(value: number, others: readonly number[]): number {
  return meanOf(others.map((other) => (other < value ? 1 : other === value ? 0.5 : 0)));
}

/** Pair by pair, as DeLong (1988) defines it. */
function slowly(rows: readonly Row[]) {
  const [positives, negatives] = [true, false].map((wanted) => {
    return rows.filter(({ isPositive }) => isPositive === wanted);
  });
  const gains = (own: readonly Row[] = [], others: readonly Row[] = []) =>
    own.map(({ before, after }) => {
      const rivals = {
        before: others.map((one) => one.before),
        after: others.map((one) => one.after),
      };
      return placement(after, rivals.after) - placement(before, rivals.before);
    });
  const varianceOfMean = (values: readonly number[]) => {
    const mean = meanOf(values);
    const squares = values.map((value) => (value - mean) ** 2);
    return squares.reduce((sum, square) => sum + square, 0) / (values.length * (values.length - 1));
  };
  const [up, down] = [gains(positives, negatives), gains(negatives, positives)];
  const floor = 0.05 * (1 / up.length ** 2 + 1 / down.length ** 2);
  return {
    estimate: meanOf(up),
    standardError: Math.sqrt(varianceOfMean(up) + varianceOfMean(down) + floor),
  };
}

test('the change of each part is the one that its pairs of rows tell', () => {
  const property = fc.property(fc.array(row, { minLength: 4, maxLength: 60 }), (rows) => {
    const column = (of: (one: Row) => number) => Float64Array.from(rows, of);
    const kinds = kindsOf(
      column(({ isPositive }) => Number(isPositive)),
      { codes: Uint32Array.from(rows, ({ part }) => part), count: 3 },
    );
    const ranked = {
      baseline: rankedOf(column(({ before }) => before)),
      candidate: rankedOf(column(({ after }) => after)),
    };
    for (const [part, { baseline, candidate, spread }] of aucChanges(ranked, kinds).entries()) {
      const sizes = [kinds.sizes[2 * part] ?? 0, kinds.sizes[2 * part + 1] ?? 0];
      if (Math.min(...sizes) < 2) continue;
      const expected = slowly(rows.filter((one) => one.part === part));
      expect(spread.estimate).toBeCloseTo(expected.estimate, 12);
      expect(spread.standardError).toBeCloseTo(expected.standardError, 12);
      expect(candidate - baseline).toBeCloseTo(expected.estimate, 12);
    }
  });
  fc.assert(property, { numRuns: 300 });
});
