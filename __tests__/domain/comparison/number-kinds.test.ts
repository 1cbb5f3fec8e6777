import { describe, expect, test } from '@jest/globals';
import { judgeNumbers } from '../../../src/domain/comparison/judge-numbers.ts';
import type { MetricNumber } from '../../../src/domain/comparison/metric-numbers.ts';
import type { Operator } from '../../../src/domain/comparison/rule.ts';
import { rule } from '../../support/rules.ts';

interface Asked {
  readonly metric?: string;
  readonly operator?: Operator;
  readonly bound?: number | string;
  readonly higherIsBetter?: boolean;
}

function judge(baseline: MetricNumber, candidate: MetricNumber, asked: Asked = {}) {
  const { metric = 'accuracy', operator = 'no-worse', bound = 0.01, higherIsBetter } = asked;
  const judged = rule(metric, operator, bound);
  return judgeNumbers(
    { ...judged, ...(higherIsBetter !== undefined && { higherIsBetter }) },
    { kind: 'numbers', baseline: { [metric]: baseline }, candidate: { [metric]: candidate } },
  );
}

const seeds = (values: readonly number[], named?: readonly number[]): MetricNumber => ({
  kind: 'seeds',
  values,
  ...(named && { seeds: named }),
});

describe('values over seeds', () => {
  const before = [0.8, 0.82, 0.78, 0.81, 0.79];
  const after = [0.81, 0.83, 0.79, 0.82, 0.8];

  test('shared seeds are paired, in whatever order they stand', () => {
    const turned = seeds([...after].reverse(), [5, 4, 3, 2, 1]);
    const result = judge(seeds(before, [1, 2, 3, 4, 5]), turned, { operator: 'better', bound: 0 });
    expect(result).toMatchObject({ verdict: 'passed', n: 5 });
    expect(result.method).toBe('paired t over shared seeds, widened for skew');
    expect(result.notes).toEqual([
      'Covers the noise of training, not the choice of rows.',
      'Not judged: sign flips (all patterns) give p 0.0625, signed ranks p 0.0477.',
    ]);
    expect(result.lower).toBeCloseTo(0.01, 12);
  });

  test.each([
    { what: 'unnamed seeds', ours: seeds(after), theirs: seeds(before) },
    {
      what: 'other seeds',
      ours: seeds(after, [6, 7, 8, 9, 10]),
      theirs: seeds(before, [1, 2, 3, 4, 5]),
    },
  ])('$what are independent: Welch', ({ ours, theirs }) => {
    const result = judge(theirs, ours, { bound: 0.005 });
    expect(result).toMatchObject({ method: 'Welch t over seeds', verdict: 'undecided' });
    // Both variances are 0.00025, so the standard error is 0.01, with 8 degrees of freedom.
    expect(result.lower).toBeCloseTo(0.01 - 1.8595480375 * 0.01, 9);
    expect(result.reason).toContain('seeds would decide');
    expect(result).not.toHaveProperty('rowsToDecide');
  });

  test.each([4, 5])('%i seeds', (count) => {
    const result = judge(seeds(before.slice(0, count)), seeds(before.slice(0, count)), {
      bound: 0.4,
    });
    expect(result.verdict).toBe(count < 5 ? 'undecided' : 'passed');
  });
});

describe('standard errors', () => {
  const estimate = (value: number, standardError: number): MetricNumber => {
    return { kind: 'estimate', value, standardError };
  };

  test('GSM8K: the unpaired error is larger than the paired one', () => {
    const [before, after] = [estimate(0.39, 0.0134), estimate(0.35, 0.0131)];
    const result = judge(before, after, { metric: 'exact-match', bound: 0.05 });
    expect(result).toMatchObject({ verdict: 'undecided', leaning: 'right', n: 0 });
    expect(result.lower).toBeCloseTo(-0.04 - 1.6448536269514722 * Math.hypot(0.0134, 0.0131), 12);
    expect(result.reason).toContain('the predictions of both models would tell more');
    expect(result).not.toHaveProperty('rowsToDecide');
  });

  test('a floor is held against the interval of the candidate', () => {
    const asked = { operator: 'at-least', bound: 0.37 } as const;
    expect(judge(estimate(0.3, 0.01), estimate(0.39, 0.01), asked).verdict).toBe('passed');
    expect(judge(estimate(0.3, 0.01), estimate(0.38, 0.01), asked).verdict).toBe('undecided');
  });

  test('beside a plain number there is no interval', () => {
    const result = judge(estimate(0.4, 0.01), { kind: 'plain', value: 0.4 });
    expect(result).toMatchObject({ verdict: 'errored' });
    expect(result.reason).toContain('{metric: accuracy, point: 0.01}');
    const point = judge(estimate(0.4, 0.01), { kind: 'plain', value: 0.39 }, { operator: 'point' });
    expect(point).toMatchObject({ verdict: 'passed', lower: null });
  });
});

test('an exact number is its own interval: exactly on the margin passes', () => {
  const exact = (value: number): MetricNumber => ({ kind: 'exact', value });
  const asked = { metric: 'bytes', bound: 100, higherIsBetter: false } as const;
  expect(judge(exact(1000), exact(1100), asked)).toMatchObject({
    verdict: 'passed',
    lower: -100,
    upper: -100,
  });
  expect(judge(exact(1000), exact(1101), asked)).toMatchObject({ verdict: 'failed' });
});

describe('runs', () => {
  const runs = (
    values: readonly number[],
    interleaved = true,
    fingerprint: string | null = 'H100',
  ): MetricNumber => {
    return { kind: 'runs', values, interleaved, fingerprint };
  };
  const asked = { metric: 'p95', bound: '5%', higherIsBetter: false } as const;
  const ten = [100, 102, 98, 101, 99, 100, 103, 97, 100, 100];

  test('interleaved runs are compared by their ratio', () => {
    const result = judge(runs(ten), runs(ten.map((value) => value * 1.02)), asked);
    expect(result).toMatchObject({ verdict: 'passed', n: 10 });
    expect(result.estimate).toBeCloseTo(-0.02 * (result.baseline ?? 0), 10);
  });

  test('a margin of a ratio is a share', () => {
    const result = judge(runs(ten), runs(ten), { ...asked, bound: 5 });
    expect(result).toMatchObject({ verdict: 'errored' });
    expect(result.reason).toContain('{metric: p95, no-worse: "5%"}');
  });

  test('fewer than ten pairs are undecided', () => {
    const nine = ten.slice(1);
    expect(judge(runs(nine), runs(nine), asked).verdict).toBe('undecided');
  });

  test.each([
    { ours: 'H100', theirs: 'A100' },
    { ours: null, theirs: 'H100' },
    { ours: null, theirs: null },
  ])('on $ours and $theirs nothing is comparable', ({ ours, theirs }) => {
    expect(judge(runs(ten, true, theirs), runs(ten, true, ours), asked).verdict).toBe('errored');
  });

  test('a run is held against the history of the baseline', () => {
    const history = [90, 95, 100, 105, 110, 90, 95, 100, 105, 110];
    const sd = Math.sqrt((4 * 100 + 4 * 25) / 9);
    const result = judge(runs(history, false), runs([104], false), { ...asked, bound: '30%' });
    expect(result.method).toBe('prediction interval of earlier runs');
    expect(result.upper).toBeCloseTo(-4 + 1.8331129326536335 * sd * Math.sqrt(1.1), 9);
    expect(result.verdict).toBe('passed');
  });

  test.each([
    { what: 'too little history', history: [100, 101, 99] },
    { what: 'history without variance', history: Array.from({ length: 12 }, () => 100) },
  ])('$what is undecided', ({ history }) => {
    expect(judge(runs(history, false), runs([100], false), asked).verdict).toBe('undecided');
  });

  test('one run each is a plain number', () => {
    expect(judge(runs([100], false), runs([100], false), asked).verdict).toBe('errored');
    const point = { ...asked, operator: 'point' } as const;
    expect(judge(runs([100], false), runs([105], false), point).verdict).toBe('passed');
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('a seed with %p is never passed', (value) => {
  const odd = seeds([0.8, 0.8, 0.8, 0.8, value]);
  const fine = seeds([0.8, 0.8, 0.8, 0.8, 0.8]);
  for (const operator of ['no-worse', 'point', 'at-least', 'not-more-than'] as const) {
    expect(judge(odd, fine, { operator }).verdict).toBe('errored');
    expect(judge(fine, odd, { operator }).verdict).toBe('errored');
  }
});
