import { expect, test } from '@jest/globals';
import { noiseOf, type Repeated } from '../../../../src/domain/comparison/calibration/noise.ts';

const accuracy: Repeated = {
  rule: { metric: 'accuracy' },
  values: [0.8, 0.81, 0.8, 0.79, 0.8],
  resolutions: [],
  operator: 'no-worse',
};

test('without rows the margin is twice the deviation of the change between two repeats', () => {
  const noise = noiseOf(accuracy);
  // The deviation of one is √(0.0002/4); of a change √2 times that: 0.01. Twice is 0.02.
  expect(noise.standardDeviation).toBeCloseTo(Math.sqrt(0.0002 / 4), 12);
  expect(noise).toMatchObject({ resolution: null, margin: 0.02 });
});

test('where the rows can show less than that, what they can show is the margin', () => {
  const noise = noiseOf({ ...accuracy, resolutions: [0.03, 0.04] });
  expect(noise.resolution).toBeCloseTo(Math.sqrt((0.0009 + 0.0016) / 2), 12);
  expect(noise.margin).toBe(0.036);
  expect(noise.rule).toBe('- {metric: accuracy, no-worse: 0.036}');
});

test('a margin is rounded up to two digits, and never below what it must be', () => {
  const margin = (resolution: number) => noiseOf({ ...accuracy, resolutions: [resolution] }).margin;
  expect([0.13, 0.1301, 0.05, 1234].map(margin)).toEqual([0.13, 0.14, 0.05, 1300]);
});

test('a rule is only proposed where its direction is known and it may have a margin', () => {
  const rule = (more: Partial<Repeated>) => noiseOf({ ...accuracy, ...more }).rule;
  const own = { metric: 'my score' };
  expect(rule({ rule: own })).toBeNull();
  expect(rule({ rule: { ...own, higherIsBetter: false }, operator: 'point' })).toBe(
    '- {metric: "my score", point: 0.02, higher-is-better: false}',
  );
  expect(rule({ rule: { metric: 'recall', class: 'no' } })).toBe(
    '- {metric: recall, no-worse: 0.02, class: "no"}',
  );
  expect(rule({ rule: { metric: 'ece' } })).toBeNull();
  expect(rule({ values: [1, 1, 1, 1, 1] })).toBeNull();
});
