import { expect, test } from '@jest/globals';
import { meanOf, momentsOf } from '../../../src/domain/statistics/mean.ts';
import { pairedMoments } from '../../../src/domain/statistics/mean-by-part.ts';
import { randomOf } from '../../../src/domain/statistics/random.ts';

const random = randomOf('0123456789abcdef0123456789abcdef');
const column = () => new Float64Array(1000).map(() => random.uniform() ** 3 * 1e6);
const [baseline, candidate] = [column(), column()];
const codes = new Uint32Array(1000).map(() => Math.floor(random.uniform() * 3));
codes[17] = 3;

test.each([1, -1] as const)(
  'the moments of each part are those of its rows alone, to the last bit, with sign %d',
  (sign) => {
    const gains = baseline.map((before, row) => sign * ((candidate[row] ?? 0) - before));
    const alone = [0, 1, 2, 3].map((part) => {
      const of = (values: Float64Array) => values.filter((_, row) => codes[row] === part);
      return {
        baseline: meanOf(of(baseline)),
        candidate: meanOf(of(candidate)),
        gains: momentsOf(of(gains)),
      };
    });
    expect(pairedMoments({ baseline, candidate }, { codes, count: 4 }, sign)).toEqual(alone);
  },
);

test('a part without rows has no mean', () => {
  const found = pairedMoments({ baseline, candidate }, { codes, count: 5 }, 1)[4];
  expect(found).toMatchObject({ baseline: Number.NaN, candidate: Number.NaN });
  expect(found?.gains).toMatchObject({ n: 0, mean: Number.NaN });
});
