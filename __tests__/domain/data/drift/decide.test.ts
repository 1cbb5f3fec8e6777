import { expect, test } from '@jest/globals';
import { decideDrift, type Judgement } from '../../../../src/domain/data/drift/decide.ts';
import { alphaOf, distanceNoise } from '../../../../src/domain/data/drift/noise.ts';

const weight = { rows: { n: 1000, m: 1000 }, alpha: 0.001 };

function judgement(change: Partial<Judgement>): Judgement {
  const { value = 0.2 } = change;
  const noise = distanceNoise(value, change.weight ?? weight);
  const usual = { subject: 'ks of price', threshold: 0.1, worst: '12', weight, minRows: 200 };
  return { ...usual, value, noise, ...change };
}

test.each([
  ['far beyond threshold and noise', { value: 0.2 }, 'failed'],
  ['just below the threshold', { value: 0.0999 }, 'passed'],
  ['on the threshold, beyond noise', { value: 0.1, threshold: 0.1 }, 'failed'],
  ['above the threshold, within noise', { value: 0.05, threshold: 0.04 }, 'undecided'],
  ['no distance where none is accepted', { value: 0, threshold: 0 }, 'passed'],
  ['any distance where none is accepted', { value: 0.01, threshold: 0 }, 'undecided'],
  ['no number', { value: Number.NaN }, 'unchecked'],
] as const)('%s is %3$s', (_, change, status) => {
  expect(decideDrift(judgement(change)).status).toBe(status);
});

test.each([
  [199, 1000],
  [1000, 199],
])('%d rows against %d decide nothing, whatever the distance', (m, n) => {
  const few = { ...weight, rows: { n, m } };
  expect(decideDrift(judgement({ value: 0.9, weight: few }))).toMatchObject({
    status: 'undecided',
  });
  expect(decideDrift(judgement({ value: 0, weight: few }))).toMatchObject({ status: 'undecided' });
});

test('a failure names value, threshold, noise and the worst place', () => {
  expect(decideDrift(judgement({})).reason).toBe(
    'The ks of price is 0.2, asked is below 0.1, most at 12; noise: beyond 0.08718, p 5.428e-18 (KS).',
  );
});

test('an open answer says from how many rows on it would be none', () => {
  const { reason } = decideDrift(judgement({ value: 0.07, threshold: 0.05 }));
  expect(reason).toContain('from about 3,457 rows on it would be decided');
  const more = { ...weight, rows: { n: 1000, m: 3457 } };
  expect(distanceNoise(0.07, more).beyond).toBe(true);
  const fewer = { ...weight, rows: { n: 1000, m: 3456 } };
  expect(distanceNoise(0.07, fewer).beyond).toBe(false);
});

test('all checks together have one probability of a false alarm', () => {
  expect([alphaOf(1), alphaOf(10), alphaOf(0)]).toEqual([0.001, 0.0001, 0.001]);
});
