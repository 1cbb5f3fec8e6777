import { expect, test } from '@jest/globals';
import type { FairnessRule } from '../../../../src/domain/comparison/fairness/cap.ts';
import { boundsOf } from '../../../../src/domain/comparison/fairness/contrast.ts';
import { judgeFairness } from '../../../../src/domain/comparison/fairness/judge-fairness.ts';
import type { LabelledRows, PairedRows } from '../../../../src/domain/comparison/predictions.ts';
import { cap, countedRows, groupRows } from '../../../support/fairness-rows.ts';
import { pairedRows } from '../../../support/predictions.ts';

const sampling = { seed: '0123456789abcdef0123456789abcdef', candidateFirst: false };

function judge(rule: FairnessRule, rows: LabelledRows | PairedRows, minRows = 100) {
  const [result] = judgeFairness([rule], { rows }, { minRows, sampler: () => sampling });
  if (!result) throw new Error('One rule has one result.');
  return result;
}

/** Two models of the Adult data by sex: label, baseline, candidate, rows. */
const adult = groupRows({
  Female: [
    [0, 0, 0, 3308],
    [0, 0, 1, 24],
    [0, 1, 0, 37],
    [0, 1, 1, 41],
    [1, 0, 0, 180],
    [1, 0, 1, 39],
    [1, 1, 0, 20],
    [1, 1, 1, 183],
  ],
  Male: [
    [0, 0, 0, 4494],
    [0, 0, 1, 139],
    [0, 1, 0, 200],
    [0, 1, 1, 334],
    [1, 0, 0, 715],
    [1, 0, 1, 186],
    [1, 1, 0, 70],
    [1, 1, 1, 1330],
  ],
});

const parity = 'demographic-parity-difference';

test('the parity difference of sex in the Adult data is 0.191, from 0.180 to 0.202', () => {
  const result = judge(cap(parity, 'at-most', 0.1), adult);
  expect(result).toMatchObject({ verdict: 'failed', n: 11300, group: 'group' });
  expect(result.estimate).toBeCloseTo(0.191, 3);
  expect(result.lower).toBeCloseTo(0.18, 3);
  expect(result.upper).toBeCloseTo(0.202, 3);
  expect(result.reason).toContain('Farthest apart: "Male" and "Female".');
});

test('a cap exactly on the upper bound passes, and on the lower one is undecided', () => {
  const { lower, upper } = judge(cap(parity, 'at-most', 0.5), adult);
  expect(judge(cap(parity, 'at-most', upper ?? 0), adult).verdict).toBe('passed');
  expect(judge(cap(parity, 'at-most', (upper ?? 0) - 1e-6), adult).verdict).toBe('undecided');
  expect(judge(cap(parity, 'at-most', lower ?? 0), adult).verdict).toBe('undecided');
  expect(judge(cap(parity, 'at-most', (lower ?? 0) - 1e-6), adult).verdict).toBe('failed');
});

test('a ratio is bounded where the difference to that share of the other group reaches 0', () => {
  const rows = countedRows({ A: [1188, 641, 473, 873], B: [414, 282, 408, 999] });
  const result = judge(cap('demographic-parity-ratio', 'at-least', 0.8), rows);
  expect(result.verdict).toBe('failed');
  expect(result.estimate).toBeCloseTo(0.5745, 4);
  const lower = result.lower ?? 0;
  const at = judge(cap('demographic-parity-ratio', 'at-least', lower), rows);
  const above = judge(cap('demographic-parity-ratio', 'at-least', lower + 1e-6), rows);
  expect([at.verdict, above.verdict]).toEqual(['passed', 'undecided']);
  expect(result.reason).toContain('The ratio 0.575 is below 0.8 (four-fifths rule of thumb).');
  expect(result.reason).not.toMatch(/discriminat|illegal|unlawful|legal/i);
});

test('a signed metric goes from the unprivileged to the privileged group', () => {
  const rows = countedRows({ A: [1188, 641, 473, 873], B: [414, 282, 408, 999] });
  const named = { unprivileged: 'B', privileged: 'A' };
  const impact = judge({ ...cap('disparate-impact', 'at-least', 0.5), ...named }, rows);
  expect(impact).toMatchObject({ verdict: 'passed', method: 'Newcombe' });
  const other = judge(
    { ...cap('disparate-impact', 'at-most', 1.5), ...{ unprivileged: 'A', privileged: 'B' } },
    rows,
  );
  expect(other.estimate).toBeCloseTo(1 / 0.5745130731, 6);
  expect(other.verdict).toBe('failed');
  expect(judge(cap('disparate-impact', 'at-least', 0.8), rows)).toMatchObject({
    verdict: 'errored',
    reason: expect.stringContaining('name them by'),
  });
  expect(
    judge({ ...cap('average-odds-difference', 'no-worse', 0.1), ...named }, rows),
  ).toMatchObject({
    verdict: 'errored',
    reason: expect.stringContaining('no better direction'),
  });
});

const withSmall = countedRows({ A: [50, 20, 30, 100], B: [48, 22, 30, 100], Other: [6, 6, 5, 6] });

test('a small group leaves the cap undecided and is named, until it is excluded', () => {
  const small = judge(cap(parity, 'at-most', 0.2), withSmall);
  expect(small).toMatchObject({ verdict: 'undecided', lower: null, upper: null });
  expect(small.reason).toContain('The group "Other" has 23 rows, and at least 100 are needed');
  expect(
    judge({ ...cap(parity, 'at-most', 0.2), ...{ exclude: ['Other'] } }, withSmall).verdict,
  ).toBe('passed');
});

test.each(['point', 'not-more-than', 'no-worse'] as const)(
  'nor does %s say anything of a change with a small group',
  (operator) => {
    const result = judge(cap(parity, operator, 0.2), withSmall);
    expect(result).toMatchObject({ verdict: 'undecided', leaning: 'right', lower: null });
    expect(result.reason).toContain('The group "Other" has 23 rows');
  },
);

test('a gap between large groups is proven, however small another group is', () => {
  const rows = countedRows({ A: [50, 20, 30, 100], B: [10, 5, 85, 100], Other: [6, 6, 5, 6] });
  expect(judge(cap(parity, 'at-most', 0.1), rows).verdict).toBe('failed');
});

test('a group with exactly min-rows rows is large enough', () => {
  const rows = countedRows({ A: [30, 20, 20, 30], B: [30, 20, 20, 30] });
  expect(judge(cap(parity, 'at-most', 0.4), rows, 100).verdict).toBe('passed');
  expect(judge(cap(parity, 'at-most', 0.4), rows, 101).verdict).toBe('undecided');
});

test('a group without positive labels has no true positive rate, and is named', () => {
  const rows = countedRows({
    a: [400, 100, 100, 400],
    b: [300, 200, 200, 300],
    c: [0, 50, 0, 150],
  });
  const result = judge(cap('equal-opportunity-difference', 'at-most', 0.3), rows);
  expect(result.verdict).toBe('passed');
  expect(result.estimate).toBeCloseTo(0.2, 12);
  expect(result.reason).toContain('The group "c" has no row with a positive label');
});

test('nine positive rows in a group are too few for its true positive rate, ten are not', () => {
  const rows = (positives: number) =>
    countedRows({ a: [90, 10, 10, 90], b: [positives, 10, 0, 90] });
  const rule = cap('equal-opportunity-difference', 'at-most', 0.5);
  expect(judge(rule, rows(9)).reason).toContain('9 rows with a positive label');
  expect(judge(rule, rows(10), 100).verdict).toBe('passed');
});

const even = { a: [40, 10, 10, 40], b: [40, 10, 10, 40] };

test.each([
  ['no such column', { ...cap(parity, 'at-most', 0.1), ...{ group: 'race' } }, countedRows(even)],
  [
    'an unknown group',
    { ...cap(parity, 'at-most', 0.1), ...{ exclude: ['C'] } },
    countedRows(even),
  ],
  ['one group only', cap(parity, 'at-most', 0.1), countedRows({ a: [40, 10, 10, 40] })],
  ['one group left', { ...cap(parity, 'at-most', 0.1), ...{ exclude: ['b'] } }, countedRows(even)],
  [
    'nobody selected',
    cap('demographic-parity-ratio', 'at-least', 0.8),
    countedRows({ a: [0, 0, 50, 50], b: [0, 0, 50, 50] }),
  ],
  ['no rows', cap(parity, 'at-most', 0.1), countedRows({})],
  ['an unknown metric', cap('fairness', 'at-most', 0.1), countedRows(even)],
  [
    'a regression',
    cap(parity, 'at-most', 0.1),
    { ...countedRows(even), task: 'regression' as const },
  ],
  [
    'an answer that is no class',
    cap(parity, 'at-most', 0.1),
    pairedRows({
      labels: [0, 1],
      candidate: { predicted: [0, Number.NaN] },
      baseline: { predicted: [0, 1] },
      divisions: { group: ['a', 'b'] },
    }),
  ],
])('%s is an error, and never a pass', (_, rule, rows) => {
  const result = judge(rule, rows);
  expect(result).toMatchObject({ verdict: 'errored', reason: expect.stringMatching(/\w{3}.*\.$/) });
});

test('a change in fairness is resampled within groups, and is the same from either side', () => {
  const rule = cap(parity, 'no-worse', 0.02);
  const forth = judge(rule, adult);
  expect(forth).toMatchObject({
    verdict: 'passed',
    method: 'bootstrap within groups',
    drawn: { draws: 2_000 },
  });
  const back = { ...adult, baseline: adult.candidate, candidate: adult.baseline };
  const [result] = judgeFairness(
    [rule],
    { rows: back },
    {
      minRows: 100,
      sampler: () => ({ ...sampling, candidateFirst: true }),
    },
  );
  expect(result?.estimate).toBe(-(forth.estimate ?? 0));
  expect(result?.lower).toBe(-(forth.upper ?? 0));
  expect(result?.upper).toBe(-(forth.lower ?? 0));
});

test('equal predictions change no fairness', () => {
  const rows = { ...countedRows(even), identical: true };
  expect(judge(cap(parity, 'no-worse', 0), rows)).toMatchObject({ verdict: 'passed', estimate: 0 });
  expect(judge(cap(parity, 'better', 0), rows).verdict).toBe('failed');
});

test('a first model is held to caps, and changes are skipped', () => {
  const { baseline: _, identical: __, ...rows } = countedRows(even);
  expect(judge(cap(parity, 'at-most', 0.3), rows).verdict).toBe('passed');
  expect(judge(cap(parity, 'no-worse', 0.3), rows).verdict).toBe('skipped');
});

test('rows that belong together tell less, and the interval is wider', () => {
  const rows = countedRows({ A: [200, 100, 100, 400], B: [150, 100, 150, 400] });
  const indexes = Uint32Array.from({ length: 1600 }, (_, row) => Math.floor(row / 4));
  const clustered = { ...rows, groups: { indexes, names: [...new Set(indexes)].map(String) } };
  const width = (of: PairedRows) => {
    const { lower, upper } = judge(cap(parity, 'at-most', 0.1), of);
    return (upper ?? 0) - (lower ?? 0);
  };
  expect(width(clustered) / width(rows)).toBeGreaterThan(1.5);
  expect(width({ ...rows, weights: new Float64Array(1600).fill(2) })).toBeCloseTo(width(rows), 3);
});

test('a change that rests on four clusters stays undecided', () => {
  const rows = countedRows({ A: [200, 100, 100, 400], B: [150, 100, 150, 400] });
  const indexes = Uint32Array.from({ length: 1600 }, (_, row) => row % 4);
  const clustered = { ...rows, groups: { indexes, names: ['a', 'b', 'c', 'd'] } };
  const judged = judge(cap(parity, 'no-worse', 0.9), clustered);
  expect(judged).toMatchObject({
    verdict: 'undecided',
    reason: expect.stringContaining('Groups: 4'),
  });
});

test('a gap that grew against the anchor fails, although it did not against the baseline', () => {
  const rows = countedRows({ A: [300, 100, 100, 300], B: [150, 50, 250, 350] });
  const alike = countedRows({ A: [300, 100, 100, 300], B: [300, 100, 100, 300] });
  const anchor = { ...rows, baseline: alike.candidate };
  const judging = { minRows: 100, sampler: () => sampling, anchorSampler: () => sampling };
  const near = { ...rows, identical: true };
  const [alone] = judgeFairness([cap(parity, 'no-worse', 0.05)], { rows: near }, judging);
  const [both] = judgeFairness([cap(parity, 'no-worse', 0.05)], { rows: near, anchor }, judging);
  expect([alone?.verdict, both?.verdict]).toEqual(['passed', 'failed']);
  expect(both?.anchor).toMatchObject({ verdict: 'failed' });
  const [floor] = judgeFairness([cap(parity, 'at-most', 0.5)], { rows: near, anchor }, judging);
  expect(floor?.anchor).toBeUndefined();
});

/** The chance of k successes among n. */
function binomial(n: number, p: number): readonly number[] {
  const terms = [(1 - p) ** n];
  for (let k = 1; k <= n; k += 1) {
    terms.push(((terms[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p)));
  }
  return terms;
}

test.each([
  ['a difference of 0.1', 0.3, 0.2, 'sum', 0.1],
  ['a difference of 0.05 of small shares', 0.07, 0.02, 'sum', 0.05],
  ['a ratio of 0.8', 0.24, 0.3, 'ratio', 0.8],
  ['a ratio of 0.8 of large shares', 0.72, 0.9, 'ratio', 0.8],
] as const)(
  'exactly on the cap, %s of 100 rows a group passes by chance in at most 7 %%',
  (...example) => {
    const [, first, second, kind, cap] = example;
    const [p, q] = [binomial(100, first), binomial(100, second)];
    let passed = 0;
    for (let a = 0; a <= 100; a += 1) {
      for (let b = 0; b <= 100; b += 1) {
        const [over, under] = [a, b].map((hits) => ({ value: hits / 100, rows: 100, n: 100 }));
        const chance = (p[a] ?? 0) * (q[b] ?? 0);
        if (!over || !under || chance < 1e-9) continue;
        const terms = [
          { coefficient: 1, share: over },
          { coefficient: kind === 'sum' ? -1 : -cap, share: under },
        ];
        const { lower, upper } = boundsOf({ kind: 'sum', terms }, 0.05);
        if (kind === 'sum' ? upper <= cap : lower >= 0) passed += chance;
      }
    }
    expect(passed).toBeLessThanOrEqual(0.07);
    expect(passed).toBeGreaterThan(0.02);
  },
);
