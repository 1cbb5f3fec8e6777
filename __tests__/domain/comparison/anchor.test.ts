import { expect, test } from '@jest/globals';
import type { PairedRows } from '../../../src/domain/comparison/predictions.ts';
import type { Rule } from '../../../src/domain/comparison/rule.ts';
import { pairedRows } from '../../support/predictions.ts';
import { judgement, plainJudging, plainNumbers, rule } from '../../support/rules.ts';

const labels = Array.from({ length: 2000 }, (_, row) => row % 2);

/** Right on all rows but the first so many. */
function wrongOn(count: number): readonly number[] {
  return labels.map((label, row) => (row < count ? 1 - label : label));
}

function rowsOf(baseline: number, candidate: number): PairedRows {
  return pairedRows({
    labels,
    baseline: { predicted: wrongOn(baseline) },
    candidate: { predicted: wrongOn(candidate) },
    divisions: { half: labels.map((_, row) => (row < 1000 ? 'a' : 'b')) },
  });
}

function judged(claim: Rule, baseline: number, anchor: number) {
  return judgement(
    [claim],
    { kind: 'paired', rows: rowsOf(baseline, 200), anchor: rowsOf(anchor, 200) },
    {
      slices: [{ kind: 'column', column: 'half' }],
      anchorSampler: plainJudging.sampler,
    },
  ).rules;
}

test.each([
  [200, 200, 'passed', 'passed'],
  [190, 100, 'failed', 'failed'],
  [190, 170, 'undecided', 'undecided'],
  [100, 190, 'failed', 'passed'],
])(
  '%p wrong before, %p at the anchor: %s, and %s against it',
  (...[before, anchor, verdict, own]) => {
    const [result] = judged(rule('accuracy', 'no-worse', 0.015), before, anchor);
    expect(result).toMatchObject({ verdict, anchor: { verdict: own } });
  },
);

test('numbers stay those against the baseline, and the reason names the anchor', () => {
  const [result] = judged(rule('accuracy', 'no-worse', 0.015), 190, 100);
  expect(result?.estimate).toBeCloseTo(-0.005, 12);
  expect(result?.anchor?.estimate).toBeCloseTo(-0.05, 12);
  expect(result?.anchor?.decides).toBe(true);
  expect(result?.reason).toMatch(/^Against the anchor: The candidate is worse by /);
});

test.each(['better', 'point', 'at-least', 'at-most', 'not-more-than'] as const)(
  '%s never sees the anchor',
  (operator) => {
    const [result] = judged(rule('accuracy', operator, 0.1), 190, 100);
    expect(result).not.toHaveProperty('anchor');
  },
);

test('a guarded slice is held against the anchor too', () => {
  const guarding = { ...rule('accuracy', 'no-worse', 0.03), slices: 'all' } as const;
  const [overall, first, second] = judged(guarding, 190, 130);
  expect(overall).toMatchObject({ slice: '*', anchor: { verdict: 'undecided' } });
  expect(first).toMatchObject({
    slice: 'half=a',
    verdict: 'failed',
    anchor: { verdict: 'failed' },
  });
  expect(second).toMatchObject({
    slice: 'half=b',
    verdict: 'passed',
    anchor: { verdict: 'passed' },
  });
});

test('a percent margin is a share of the anchor where the anchor is compared', () => {
  const [result] = judged(rule('error-rate', 'no-worse', '10%'), 200, 20);
  expect(result?.bound).toBeCloseTo(0.01, 12);
  expect(result).toMatchObject({ verdict: 'failed', anchor: { baseline: 0.01 } });
});

test('plain numbers have no interval against the anchor either', () => {
  const [result] = judgement([rule('accuracy', 'no-worse', 0.01)], {
    kind: 'numbers',
    baseline: plainNumbers({ accuracy: 0.8 }),
    candidate: plainNumbers({ accuracy: 0.8 }),
    anchor: plainNumbers({ accuracy: 0.8 }),
  }).rules;
  expect(result).toMatchObject({ verdict: 'errored', anchor: { verdict: 'errored' } });
});
