import { expect, test } from '@jest/globals';
import { betaQuantile } from '../../../src/domain/statistics/beta.ts';
import { clopperPearson } from '../../../src/domain/statistics/clopper-pearson.ts';
import {
  aucChangeInterval,
  aucInterval,
  aucOf,
  placementsOf,
  spreadOf,
} from '../../../src/domain/statistics/delong.ts';
import { meanInterval, momentsOf } from '../../../src/domain/statistics/mean.ts';
import { normalCdf, normalQuantile } from '../../../src/domain/statistics/normal.ts';
import { resolutionOf, rowsToDecide } from '../../../src/domain/statistics/power.ts';
import { tQuantile, tUpperTail } from '../../../src/domain/statistics/student-t.ts';
import { tangoInterval, tangoScore } from '../../../src/domain/statistics/tango.ts';
import { passProbability } from '../../support/pass-probability.ts';
import { mismatches, statisticsCases } from '../../support/statistics-cases.ts';

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
  return { aucFirst, aucSecond, difference, standardError, lower, upper };
}

function delongGate(input: Scored) {
  const { labels, first, second } = input;
  const interval = aucChangeInterval(placed(labels, first), placed(labels, second), alphaOf(input));
  const { degreesOfFreedom } = spreadOf(errorsOf(labels, first, second));
  return { ...interval, difference: interval.estimate, degreesOfFreedom };
}

function singleAuc(input: Scored) {
  const placements = placed(input.labels, input.scores);
  const { degreesOfFreedom } = spreadOf(placements);
  return { auc: aucOf(placements), degreesOfFreedom, ...aucInterval(placements, alphaOf(input)) };
}

function gateOfMean(input: { readonly differences: number[]; readonly confidence: number }) {
  const moments = momentsOf(Float64Array.from(input.differences));
  const { skewness, n } = moments;
  return { skewness, degreesOfFreedom: n - 1, ...meanInterval(moments, alphaOf(input)) };
}

/** Without skew the interval is the plain paired t. */
function plainMean(input: { readonly differences: number[]; readonly confidence: number }) {
  const moments = momentsOf(Float64Array.from(input.differences));
  const interval = meanInterval({ ...moments, skewness: 0 }, alphaOf(input));
  return { skewness: moments.skewness, degreesOfFreedom: moments.n - 1, ...interval };
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
  'rows-to-decide': (input: PowerInput) =>
    rowsToDecide(input, input.estimate - input.bound, input.alpha),
};

/** Parts that a case states but that no verdict uses. */
const unused = ['t', 'p', 'z', 'covariance'];

const cases = statisticsCases.filter(({ method }) => method in methods);

test.each(cases.map((known) => [`${known.method}: ${known.name}`, known] as const))(
  '%s',
  (_, known) => {
    const { expected } = known;
    const used =
      typeof expected === 'object' && expected
        ? Object.fromEntries(Object.entries(expected).filter(([key]) => !unused.includes(key)))
        : expected;
    expect(mismatches({ ...known, expected: used }, methods[known.method]?.(known.input))).toEqual(
      [],
    );
  },
);

test('a known answer exists for every method', () => {
  expect(new Set(cases.map(({ method }) => method))).toEqual(new Set(Object.keys(methods)));
});

test.each(statisticsCases.filter(({ method }) => method === 'rows-needed'))(
  '$name',
  ({ input, expected }) => {
    const { variance, margin, alpha }: PowerInput = input;
    const rows = rowsToDecide({ n: 1, standardError: Math.sqrt(variance) }, margin, alpha);
    expect(rows).toBe(expected);
  },
);
