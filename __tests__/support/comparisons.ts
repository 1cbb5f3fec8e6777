import type { ComparisonResult } from '../../src/domain/comparison/result.ts';
import type { WatchedSlice } from '../../src/domain/comparison/slices/result.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { nothingElse, outcome, rule } from './outcomes.ts';

const hostileName = '`|</td><img src=x> @team #1 ::error::\u202e';

const accuracy = rule({
  metric: 'accuracy',
  baseline: 0.8313,
  candidate: 0.8392,
  estimate: 0.0079,
  lower: 0.0012,
  upper: 0.0146,
  resolution: 0.0084,
});

function watched(differs: Partial<WatchedSlice> = {}): WatchedSlice {
  return {
    slice: 'sugar=dry',
    rule: 'accuracy:no-worse',
    metric: 'accuracy',
    n: 1240,
    baseline: 0.81,
    candidate: 0.832,
    estimate: 0.022,
    lower: 0.013,
    upper: 0.031,
    alpha: 0.05,
    pValue: 1,
    adjusted: 1,
    alarm: false,
    ...differs,
  };
}

const lost = watched({
  slice: 'sugar=sweet',
  n: 310,
  nPositive: 87,
  baseline: 0.871,
  candidate: 0.819,
  estimate: -0.052,
  lower: -0.081,
  upper: -0.028,
  pValue: 0.00003,
  adjusted: 0.00009,
  alarm: true,
});

const tooSmall = watched({
  slice: 'sugar=(null)',
  n: 23,
  estimate: null,
  lower: null,
  upper: null,
  baseline: null,
  candidate: null,
  why: 'too small (n 23)',
});

const sides = {
  task: 'binary',
  baseline: { path: 'p.parquet', version: '14', alias: 'champion' },
  candidate: { path: 'out/predictions.parquet' },
  testSet: {
    digest: `sha256:${'77'.repeat(32)}`,
    rows: 1903,
    uses: { count: 7, atLeast: false, chance: 0.302 },
  },
  flips: {
    fixed: 34,
    broken: 21,
    n: 1903,
    changed: 58,
    brokenShareUpper: 0.0159,
    midP: 0.0822,
    brokenOfRight: 0.0133,
    surest: [
      { id: 'w-1190', confidence: 0.971, slices: ['sugar=sweet'], shown: { alcohol: '12.8' } },
      { id: 'w-0007', confidence: 0.934, slices: ['sugar=sweet', 'trial users'] },
    ],
  },
  improved: ['accuracy:no-worse'],
  regressed: [],
} satisfies Partial<ComparisonResult>;

export const compareAlarm = outcome<'compare'>({
  command: 'compare',
  verdict: 'failed',
  title: 'Failed: accuracy on sugar=sweet fell by 0.052, more than 0.01',
  findings: [
    {
      level: 'error',
      rule: 'slice-alarm',
      message: 'accuracy on "sugar=sweet" is worse by 0.028 to 0.081; at most 0.01 is accepted.',
    },
  ],
  result: {
    ...nothingElse,
    ...sides,
    rules: [
      accuracy,
      rule({ metric: 'f1', drawn: { draws: 10_000, seed: 'ab' }, borderline: true }),
      rule({
        metric: 'accuracy',
        operator: 'not-more-than',
        bound: 0.1,
        estimate: 0.0079,
        baseline: 0.8313,
        candidate: 0.8392,
        lower: 0.0012,
        upper: 0.0146,
      }),
    ],
    slices: [watched(), lost, tooSmall],
    simpson: [
      {
        rule: 'accuracy:no-worse',
        metric: 'accuracy',
        division: 'sugar',
        overall: 0.0079,
        share: 0.81,
        slices: ['sugar=sweet', 'sugar=medium'],
      },
    ],
    exploration: {
      error: 'broken',
      confirmed: true,
      leftOut: [],
      columns: ['sugar', 'colour'],
      found: [
        {
          slice: 'colour=red, sugar=sweet',
          n: 94,
          mean: 0.085,
          overall: 0.011,
          score: 2.71,
          adjusted: 0.004,
        },
      ],
    },
    changes: [
      {
        kind: 'parameter',
        name: 'learning_rate',
        baseline: '0.1',
        candidate: '0.05',
        difference: -0.05,
      },
      { kind: 'parameter', name: 'max_depth', baseline: null, candidate: '6' },
      { kind: 'code', name: 'commit', baseline: '3f2a1b9', candidate: '8f3c1e0' },
    ],
  },
});

export const compareWaived = outcome<'compare'>({
  command: 'compare',
  verdict: 'passed',
  title: 'Passed: 1 rule, 1 accepted until 2026-11-30',
  result: {
    ...nothingElse,
    ...sides,
    rules: [
      {
        ...accuracy,
        anchor: {
          baseline: 0.829,
          estimate: 0.0102,
          lower: 0.0031,
          upper: 0.0174,
          verdict: 'passed',
        },
      },
      rule({
        metric: 'recall',
        slice: 'sugar=sweet',
        guarded: true,
        baseline: 0.379,
        candidate: 0.326,
        estimate: -0.053,
        lower: -0.1,
        upper: -0.011,
        nPositive: 87,
        verdict: 'waived',
        reason: 'The candidate is worse by 0.011 to 0.1; the rule accepts a loss of at most 0.01.',
        waiver: {
          until: '2026-11-30',
          reason: 'The sweet wines leave the range in December.',
          by: 'ann',
          instead: 'failed',
        },
      }),
    ],
    anchor: { path: 'q.parquet', version: '3' },
    fairness: [
      {
        group: 'sex',
        selectionRatio: 0.575,
        groups: [
          {
            value: 'Female',
            n: 640,
            selectionRate: 0.131,
            truePositiveRate: 0.71,
            falsePositiveRate: 0.05,
            baselineSelectionRate: 0.118,
          },
          {
            value: 'Other',
            n: 12,
            selectionRate: 0.228,
            truePositiveRate: null,
            falsePositiveRate: 0.09,
            baselineSelectionRate: null,
            why: 'No row of it is positive, so it has no true positive rate.',
          },
        ],
      },
    ],
    changes: [],
  },
});

/** Names of slices, groups, columns and people come from files that anybody may have written. */
const hostileSlices = outcome<'compare'>({
  command: 'compare',
  verdict: 'failed',
  title: 'Failed: a slice lost',
  result: {
    ...nothingElse,
    ...sides,
    rules: [
      {
        ...accuracy,
        class: hostileName,
        verdict: 'waived',
        waiver: { until: hostileName, reason: hostileName, by: hostileName, instead: 'failed' },
      },
    ],
    flips: {
      ...sides.flips,
      surest: [
        {
          id: hostileName,
          confidence: null,
          slices: [hostileName],
          shown: { [hostileName]: hostileName },
        },
      ],
    },
    slices: [{ ...lost, slice: hostileName }, watched({ slice: hostileName, why: hostileName })],
    fairness: [
      {
        group: hostileName,
        selectionRatio: null,
        groups: [
          {
            value: hostileName,
            n: 1,
            selectionRate: null,
            truePositiveRate: null,
            falsePositiveRate: null,
            baselineSelectionRate: null,
            why: hostileName,
          },
        ],
      },
    ],
    exploration: {
      error: 'loss',
      confirmed: false,
      leftOut: [],
      columns: [hostileName],
      found: [{ slice: hostileName, n: 40, mean: 1, overall: 0.5, score: 1, adjusted: null }],
    },
    changes: [{ kind: 'parameter', name: hostileName, baseline: hostileName, candidate: null }],
  },
});

/** What a comparison says beyond its rules. */
export const comparisons: Readonly<Record<string, readonly Outcome[]>> = {
  'compare-alarm': [compareAlarm],
  'compare-waived': [compareWaived],
  'compare-hostile-slices': [hostileSlices],
};
