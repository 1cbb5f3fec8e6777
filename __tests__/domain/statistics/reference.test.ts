import { expect, test } from '@jest/globals';
import { aucChanges } from '../../../src/domain/statistics/auc-changes.ts';
import { betaQuantile } from '../../../src/domain/statistics/beta.ts';
import { clopperPearson } from '../../../src/domain/statistics/clopper-pearson.ts';
import {
  aucInterval,
  aucOf,
  placementsOf,
  spreadOf,
} from '../../../src/domain/statistics/delong.ts';
import {
  type Moments,
  meanInterval,
  meanSpread,
  momentsOf,
} from '../../../src/domain/statistics/mean.ts';
import { normalCdf, normalQuantile } from '../../../src/domain/statistics/normal.ts';
import { kindsOf, rankedOf } from '../../../src/domain/statistics/placements.ts';
import { resolutionOf, rowsNeeded, rowsToDecide } from '../../../src/domain/statistics/power.ts';
import { tQuantile, tUpperTail } from '../../../src/domain/statistics/student-t.ts';
import { tInterval, tPValue } from '../../../src/domain/statistics/t-interval.ts';
import { tangoInterval, tangoScore } from '../../../src/domain/statistics/tango.ts';
import { passProbability } from '../../support/pass-probability.ts';
import { casesOf, mismatches } from '../../support/statistics-cases.ts';

interface Counts {
  readonly plus: number;
  readonly minus: number;
  readonly n: number;
  readonly confidence: number;
  readonly correction: number;
  readonly delta: number;
}

interface Scored {
  readonly labels: number[];
  readonly first: number[];
  readonly second: number[];
  readonly scores: number[];
  readonly confidence: number;
}

const alphaOf = ({ confidence }: { readonly confidence: number }) => (1 - confidence) / 2;
const flipsOf = ({ plus, minus, n }: Counts) => ({ fixed: plus, broken: minus, n });
const placed = (labels: number[], scores: number[]) =>
  placementsOf(Float64Array.from(labels), Float64Array.from(scores));

function errorsOf(labels: number[], first: number[], second: number[]) {
  const [a, b] = [placed(labels, first), placed(labels, second)];
  return {
    positives: b.positives.map((value, row) => value - (a.positives[row] ?? Number.NaN)),
    negatives: b.negatives.map((value, row) => value - (a.negatives[row] ?? Number.NaN)),
  };
}

/** The published interval, which ours widens by the t quantile and the unseen row. */
function delong({ labels, first, second, confidence }: Scored) {
  const { variance } = spreadOf(errorsOf(labels, first, second));
  const [aucFirst, aucSecond] = [aucOf(placed(labels, first)), aucOf(placed(labels, second))];
  const difference = aucSecond - aucFirst;
  const standardError = Math.sqrt(variance);
  const reach = normalQuantile(1 - alphaOf({ confidence })) * standardError;
  const [lower, upper] = [difference - reach, difference + reach];
  const z = standardError === 0 ? 0 : difference / standardError;
  const p = 2 * normalCdf(-Math.abs(z));
  const covariance = covarianceOf(labels, [first, second]);
  return { aucFirst, aucSecond, difference, standardError, lower, upper, z, p, covariance };
}

/** By the variance of a difference: Var(a − b) = Var a + Var b − 2 Cov(a, b). */
function covarianceOf(labels: number[], [first, second]: readonly [number[], number[]]) {
  const varianceOf = (scores: number[]) => spreadOf(placed(labels, scores)).variance;
  const [a, b] = [varianceOf(first), varianceOf(second)];
  const shared = (a + b - spreadOf(errorsOf(labels, first, second)).variance) / 2;
  return [
    [a, shared],
    [shared, b],
  ];
}

function delongGate(input: Scored) {
  const { labels, first, second } = input;
  const ranked = {
    baseline: rankedOf(Float64Array.from(first)),
    candidate: rankedOf(Float64Array.from(second)),
  };
  const whole = { codes: new Uint32Array(labels.length), count: 1 };
  const [change] = aucChanges(ranked, kindsOf(Float64Array.from(labels), whole));
  if (!change) throw new Error('The rows are one part');
  const interval = tInterval(change.spread, alphaOf(input));
  const { degreesOfFreedom } = spreadOf(errorsOf(labels, first, second));
  expect(change.spread.degreesOfFreedom).toBeCloseTo(degreesOfFreedom, 9);
  return { ...interval, difference: interval.estimate, degreesOfFreedom };
}

function singleAuc(input: Scored) {
  const placements = placed(input.labels, input.scores);
  const { degreesOfFreedom } = spreadOf(placements);
  return { auc: aucOf(placements), degreesOfFreedom, ...aucInterval(placements, alphaOf(input)) };
}

interface Differences {
  readonly differences: number[];
  readonly confidence: number;
}

function gateOfMean(input: Differences) {
  const moments = momentsOf(Float64Array.from(input.differences));
  return { ...testOfMean(moments), ...meanInterval(moments, alphaOf(input)) };
}

/** Without skew the interval is the plain paired t. */
function plainMean(input: Differences) {
  const moments = momentsOf(Float64Array.from(input.differences));
  return { ...testOfMean(moments), ...meanInterval({ ...moments, skewness: 0 }, alphaOf(input)) };
}

/** The two-sided test that the mean is zero; none without variance. */
function testOfMean(moments: Moments) {
  const spread = meanSpread(moments);
  const { degreesOfFreedom, standardError } = spread;
  const t = standardError === 0 ? null : moments.mean / standardError;
  const p = t === null ? null : 2 * tPValue({ ...spread, estimate: -Math.abs(moments.mean) }, 0);
  return { skewness: moments.skewness, degreesOfFreedom, t, p };
}

interface PowerInput {
  readonly n: number;
  readonly estimate: number;
  readonly bound: number;
  readonly standardError: number;
  readonly variance: number;
  readonly margin: number;
  readonly alpha: number;
  readonly power: number;
}

type Method = (input: never) => unknown;

const methods: Readonly<Record<string, Method>> = {
  'normal-cdf': ({ x }: { x: number }) => normalCdf(x),
  'normal-quantile': ({ p }: { p: number }) => normalQuantile(p),
  't-quantile': ({ p, df }: { p: number; df: number }) => tQuantile(p, df),
  't-sf': ({ t, df }: { t: number; df: number }) => tUpperTail(t, df),
  't-cdf': ({ t, df }: { t: number; df: number }) => 1 - tUpperTail(t, df),
  'beta-quantile': ({ p, a, b }: { p: number; a: number; b: number }) => betaQuantile(p, a, b),
  'clopper-pearson': (input: { k: number; n: number; confidence: number }) =>
    clopperPearson(input.k, input.n, alphaOf(input)),
  'tango-interval': (input: Counts) =>
    tangoInterval(flipsOf(input), alphaOf(input), input.correction),
  'tango-score': (input: Counts) => tangoScore(flipsOf(input), input.delta, input.correction),
  'no-worse-pass-probability': passProbability,
  'paired-t': plainMean,
  'paired-t-skew': gateOfMean,
  delong,
  'delong-gate': delongGate,
  'auc-interval': singleAuc,
  resolution: ({ variance, n, alpha }: PowerInput) => resolutionOf(Math.sqrt(variance / n), alpha),
  'rows-needed': rowsNeeded,
  'rows-to-decide': (input: PowerInput) =>
    rowsToDecide(input, input.estimate - input.bound, input.alpha),
};

test.each(casesOf(...Object.keys(methods)))('$method: $name', (known) => {
  expect(mismatches(known, methods[known.method]?.(known.input))).toEqual([]);
});
