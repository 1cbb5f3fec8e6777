import { expect, test } from '@jest/globals';
import { chiSquareTail } from '../../../src/domain/statistics/chi-square.ts';
import { TableRoom, tablesIn } from '../../../src/domain/statistics/count-tables.ts';
import { drawMultinomial } from '../../../src/domain/statistics/multinomial.ts';
import { type Random, randomOf } from '../../../src/domain/statistics/random.ts';

const seed = '00112233445566778899aabbccddeeff';

test.each([
  ['of one row', { n: 1, cells: [3, 0, 1] }],
  ['of equal cells', { n: 4, cells: [1, 1, 1, 1] }],
  ['of a rare cell', { n: 6, cells: [0.05, 2, 1] }],
  ['of many rows in two cells', { n: 30, cells: [7, 3] }],
])('draws %s are each as frequent as its chance', (_, { n, cells }) => {
  const draws = 50_000;
  const found = new Map<string, number>();
  for (const row of drawn(randomOf(seed), { n, cells, draws })) {
    found.set(String(row), (found.get(String(row)) ?? 0) + 1);
  }
  const rare = { observed: 0, expected: 0 };
  const compared = [rare];
  for (const counts of waysToShare(n, cells.length)) {
    const observed = found.get(String(counts)) ?? 0;
    const expected = draws * chanceOf(counts, cells);
    if (expected >= 10) compared.push({ observed, expected });
    else {
      rare.observed += observed;
      rare.expected += expected;
    }
  }
  const total = compared.reduce((sum, { observed }) => sum + observed, 0);
  expect(total).toBe(draws);
  const known = compared.filter(({ expected }) => expected > 0);
  const distance = known.reduce((sum, { observed, expected }) => {
    return sum + (observed - expected) ** 2 / expected;
  }, 0);
  expect(chiSquareTail(distance, known.length - 1)).toBeGreaterThan(0.001);
});

test.each([0, 2 ** -53, 1 - 2 ** -52, 1 - 2 ** -53])(
  'a uniform number of %d is no more rows than there are, nor fewer than none',
  (uniform) => {
    const random = { uniform: () => uniform, uint32: () => 0 };
    for (const p of [0.5, 0.3, 1e-9]) {
      const tables = tablesIn(new TableRoom(100_000), { fewest: 100, most: 300, p });
      for (let tries = 100; tries <= 300; tries += 1) {
        const count = tables?.draw(random, tries);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(tries);
      }
    }
  },
);

test.each([
  ['no rows', { n: 0, cells: [1, 2], draws: 2 }, ['0,0', '0,0']],
  ['one cell', { n: 5, cells: [0, 3], draws: 2 }, ['0,5', '0,5']],
  ['a cell too small to be met', { n: 1_000_000, cells: [1e-320, 1], draws: 1 }, ['0,1000000']],
  ['no draws', { n: 7, cells: [1, 1], draws: 0 }, []],
  ['no occupied cell', { n: 7, cells: [0, 0], draws: 1 }, ['0,0']],
])('of %s the counts are certain', (_, multinomial, expected) => {
  expect(drawn(randomOf(seed), multinomial).map(String)).toEqual(expected);
});

interface Drawing {
  readonly n: number;
  readonly cells: readonly number[];
  readonly draws: number;
}

/** The counts of all cells, draw by draw. */
function drawn(random: Random, { n, cells, draws }: Drawing): readonly (readonly number[])[] {
  const rows = Array.from({ length: draws }, () => cells.map(() => 0));
  drawMultinomial(random, { n, cells: Float64Array.from(cells), draws }, (cell, counts) => {
    for (const [draw, row] of rows.entries()) row[cell] = counts[draw] ?? Number.NaN;
  });
  return rows;
}

/** Each way to share out `n` rows among so many cells. */
function waysToShare(n: number, cells: number): readonly (readonly number[])[] {
  if (cells === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) => first).flatMap((first) => {
    return waysToShare(n - first, cells - 1).map((others) => [first, ...others]);
  });
}

function chanceOf(counts: readonly number[], cells: readonly number[]): number {
  const total = cells.reduce((sum, size) => sum + size, 0);
  let [chance, rows] = [1, 0];
  for (const [cell, count] of counts.entries()) {
    for (let k = 1; k <= count; k += 1) {
      rows += 1;
      chance *= (rows / k) * ((cells[cell] ?? 0) / total);
    }
  }
  return chance;
}
