import { expect, test } from '@jest/globals';
import { claimOf, decideByInterval } from '../../../src/domain/comparison/claim.ts';
import { flipsOf } from '../../../src/domain/comparison/flips.ts';
import { judgeRules } from '../../../src/domain/comparison/judge.ts';
import type { RuleResult } from '../../../src/domain/comparison/result.ts';
import type { Operator, Rule } from '../../../src/domain/comparison/rule.ts';
import { comparisonVerdict } from '../../../src/domain/comparison/verdict.ts';
import { tangoInterval } from '../../../src/domain/statistics/tango.ts';
import { exitCodeOf, type OnUndecided } from '../../../src/domain/verdict.ts';
import { paired, pairedRows } from '../../support/predictions.ts';
import { rule } from '../../support/rules.ts';
import {
  mismatches,
  type StatisticsCase,
  statisticsCases,
} from '../../support/statistics-cases.ts';

const casesOf = (...methods: readonly string[]) =>
  statisticsCases.filter(({ method }) => methods.includes(method));

interface IntervalRule {
  readonly kind: Operator;
  readonly bound: number;
  readonly interval: { readonly estimate: number; readonly lower: number; readonly upper: number };
}

interface PointRule {
  readonly higherIsBetter: boolean;
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly bound: number | string;
}

const isPoint = ({ input }: StatisticsCase) => (input as { kind: string }).kind === 'point';

test.each(casesOf('rule').filter((known) => !isPoint(known)))('$name', ({ input, expected }) => {
  const { kind, bound, interval }: IntervalRule = input;
  expect(decideByInterval(claimOf(kind, bound, null), interval)).toBe(expected);
});

test.each(casesOf('rule').filter(isPoint))('$name', ({ input, expected }) => {
  const { higherIsBetter, baseline, candidate, bound }: PointRule = input;
  const [result] = judgeRules([{ ...rule('gain', 'point', bound), higherIsBetter }], {
    kind: 'numbers',
    baseline: { gain: baseline ?? Number.NaN },
    candidate: { gain: candidate ?? Number.NaN },
  });
  expect(result?.verdict).toBe(expected);
});

test.each(casesOf('verdict'))('$name', ({ input, expected }) => {
  const { rules, onUndecided }: { rules: RuleResult[]; onUndecided: OnUndecided } = input;
  const { verdict, blocks } = comparisonVerdict(rules, onUndecided, []);
  expect({ verdict, exitCode: exitCodeOf(verdict, blocks) }).toEqual(expected);
});

interface JointCounts {
  readonly bothWrong: number;
  readonly plus: number;
  readonly minus: number;
  readonly bothRight: number;
  readonly margins: readonly number[];
}

/** The rows behind joint counts: every label is 1. */
function rowsOf({ bothWrong, plus, minus, bothRight }: JointCounts) {
  const repeat = (count: number, answer: number) => new Array<number>(count).fill(answer);
  const answers = (ofPlus: number, ofMinus: number) => [
    ...repeat(bothWrong, 0),
    ...repeat(plus, ofPlus),
    ...repeat(minus, ofMinus),
    ...repeat(bothRight, 1),
  ];
  const labels = repeat(bothWrong + plus + minus + bothRight, 1);
  return {
    labels,
    baseline: { predicted: answers(0, 1) },
    candidate: { predicted: answers(1, 0) },
  };
}

test.each(casesOf('paired-accuracy'))('$name', (known) => {
  const counts: JointCounts = known.input;
  const rules = counts.margins.map((margin): Rule => {
    return { ...rule('accuracy', 'no-worse', margin), id: String(margin) };
  });
  const results = judgeRules(rules, paired(rowsOf(counts)));
  const flips = flipsOf(pairedRows(rowsOf(counts)));
  if (!flips) throw new Error('A classification has flips.');
  const { exact: _, midP: __, ...expected } = known.expected as Record<string, unknown>;
  const actual = {
    ...tangoInterval(flips, 0.05),
    estimate: results[0]?.estimate,
    lower: results[0]?.lower,
    upper: results[0]?.upper,
    negativeFlipRate: flips.broken / flips.n,
    brokenShare: flips.broken / (flips.broken + counts.bothRight),
    verdicts: results.map(({ verdict }) => verdict),
  };
  expect(mismatches({ ...known, expected }, actual)).toEqual([]);
});

interface Predictions {
  readonly labels: readonly number[];
  readonly predictions?: readonly number[];
  readonly scores?: readonly number[];
  readonly probabilities?: readonly (readonly number[])[];
}

/** The value of a metric, or null where it is undefined. */
function metricOf({ method, input }: StatisticsCase): number | null {
  const { labels, predictions, scores, probabilities }: Predictions = input;
  const regression = ['rmse', 'mae', 'mse'].includes(method);
  const candidate = {
    ...(predictions && { predicted: predictions }),
    ...(scores && { scores }),
    ...(probabilities && { probabilities, predicted: labels }),
  };
  const task = regression ? 'regression' : probabilities ? 'multiclass' : 'binary';
  const rows = pairedRows({ task, labels, candidate });
  const operator = rule(method, 'at-most', 10);
  return judgeRules([operator], { kind: 'first-model', rows })[0]?.candidate ?? null;
}

test.each(
  casesOf(
    'accuracy',
    'recall',
    'specificity',
    'log-loss',
    'brier',
    'roc-auc',
    'rmse',
    'mae',
    'mse',
  ),
)('$method: $name', (known) => {
  expect(mismatches(known, metricOf(known))).toEqual([]);
});
