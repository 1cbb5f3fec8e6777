import { expect, test } from '@jest/globals';
import {
  claimOf,
  comparesEstimates,
  decideByInterval,
} from '../../../src/domain/comparison/claim.ts';
import { flipsOf } from '../../../src/domain/comparison/flips.ts';
import type { RuleResult } from '../../../src/domain/comparison/result.ts';
import type { Operator, Rule } from '../../../src/domain/comparison/rule.ts';
import { samplerOf } from '../../../src/domain/comparison/sampling.ts';
import { comparisonVerdict } from '../../../src/domain/comparison/verdict.ts';
import { tangoInterval } from '../../../src/domain/statistics/tango.ts';
import { exitCodeOf, type OnUndecided } from '../../../src/domain/verdict.ts';
import { sha256 } from '../../../src/inputs/digest.ts';
import { paired, pairedRows } from '../../support/predictions.ts';
import { judgeAll, plainNumbers, rule } from '../../support/rules.ts';
import { casesOf, mismatches, type StatisticsCase } from '../../support/statistics-cases.ts';

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
  const claim = claimOf(kind, bound, null);
  const answer = comparesEstimates(kind)
    ? decideByInterval(claim, { lower: interval.estimate, upper: interval.estimate })
    : decideByInterval(claim, interval);
  expect(answer).toBe(expected);
});

test.each(casesOf('rule').filter(isPoint))('$name', ({ input, expected }) => {
  const { higherIsBetter, baseline, candidate, bound }: PointRule = input;
  const [result] = judgeAll([{ ...rule('gain', 'point', bound), higherIsBetter }], {
    kind: 'numbers',
    baseline: plainNumbers({ gain: baseline ?? Number.NaN }),
    candidate: plainNumbers({ gain: candidate ?? Number.NaN }),
  });
  expect(result?.verdict).toBe(expected);
});

test.each(casesOf('verdict'))('$name', ({ input, expected }) => {
  const { rules, onUndecided }: { rules: RuleResult[]; onUndecided: OnUndecided } = input;
  const { verdict, blocks } = comparisonVerdict(rules, onUndecided, []);
  expect({ verdict, exitCode: exitCodeOf(verdict, blocks) }).toEqual(expected);
});

interface SeedInput {
  readonly testSet: string;
  readonly predictions: readonly [string, string];
  readonly rule: string;
  readonly slice: string;
}

test.each(casesOf('seed'))('$name', ({ input, expected }) => {
  const { testSet, predictions, rule: id, slice }: SeedInput = input;
  const [candidate, baseline] = predictions;
  const there = samplerOf({ testSet, candidate, baseline }, sha256)(id, slice);
  const back = samplerOf({ testSet, candidate: baseline, baseline: candidate }, sha256)(id, slice);
  expect(there.seed).toBe(expected);
  expect(back).toEqual({ seed: expected, candidateFirst: !there.candidateFirst });
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
  const results = judgeAll(rules, paired(rowsOf(counts)));
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
