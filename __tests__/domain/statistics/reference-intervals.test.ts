import { expect, test } from '@jest/globals';
import { clusterSpread } from '../../../src/domain/statistics/cluster.ts';
import { normalCdf } from '../../../src/domain/statistics/normal.ts';
import { predictionInterval } from '../../../src/domain/statistics/prediction-interval.ts';
import {
  meanStandardError,
  pooledStandardError,
  unpairedInterval,
} from '../../../src/domain/statistics/standard-error.ts';
import { tInterval, tPValue } from '../../../src/domain/statistics/t-interval.ts';
import { welchSpread } from '../../../src/domain/statistics/welch.ts';
import { wilsonInterval } from '../../../src/domain/statistics/wilson.ts';
import { bonettPriceInterval, waldInterval } from '../../support/poorer-intervals.ts';
import { rateAndMix, type Segment } from '../../support/rate-mix.ts';
import { casesOf, mismatches } from '../../support/statistics-cases.ts';

interface Confident {
  readonly confidence: number;
}

const alphaOf = ({ confidence }: Confident) => (1 - confidence) / 2;

interface Counts extends Confident {
  readonly plus: number;
  readonly minus: number;
  readonly n: number;
}

const flipsOf = ({ plus, minus, n }: Counts) => ({ fixed: plus, broken: minus, n });

interface TwoSamples extends Confident {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function welch({ first, second, confidence }: TwoSamples) {
  const spread = welchSpread(Float64Array.from(first), Float64Array.from(second));
  const { estimate, standardError } = spread;
  return {
    ...spread,
    ...tInterval(spread, alphaOf({ confidence })),
    difference: estimate,
    t: estimate / standardError,
    p: 2 * tPValue({ ...spread, estimate: -Math.abs(estimate) }, 0),
  };
}

interface TwoEstimates extends Confident {
  readonly first: number;
  readonly second: number;
  readonly standardErrors: readonly [number, number];
}

function unpaired({ first, second, standardErrors: [a, b], confidence }: TwoEstimates) {
  const [one, other] = [
    { value: first, standardError: a },
    { value: second, standardError: b },
  ];
  const interval = unpairedInterval(one, other, alphaOf({ confidence }));
  const z = interval.estimate / interval.standardError;
  return { ...interval, difference: interval.estimate, z, p: 2 * normalCdf(-Math.abs(z)) };
}

interface Clustered extends Confident {
  readonly differences: readonly number[];
  readonly clusters: readonly number[];
}

/** Without skew the interval is the plain one by Student's t. */
function clustered({ differences, clusters, confidence }: Clustered) {
  const indexes = Uint32Array.from(clusters);
  const count = new Set(clusters).size;
  const spread = clusterSpread(Float64Array.from(differences), { indexes, count });
  return { ...spread, ...tInterval({ ...spread, skewness: 0 }, alphaOf({ confidence })) };
}

interface History extends Confident {
  readonly n: number;
  readonly mean: number;
  readonly standardDeviation: number;
}

interface Group {
  readonly standardErrors: readonly number[];
  readonly sizes: readonly number[];
}

function pooled({ standardErrors, sizes }: Group) {
  return pooledStandardError(
    standardErrors.map((standardError, part) => ({ standardError, n: sizes[part] ?? 0 })),
  );
}

type Sample = Readonly<Record<string, readonly [right: number, n: number]>>;

function decomposed({ baseline, candidate }: { baseline: Sample; candidate: Sample }) {
  const segments = Object.entries(baseline).map(([name, [right, n]]): Segment => {
    const [nowRight = 0, now = 0] = candidate[name] ?? [];
    return { before: { right, n }, after: { right: nowRight, n: now } };
  });
  return rateAndMix(segments);
}

const methods: Readonly<Record<string, (input: never) => unknown>> = {
  'wald-paired-interval': (input: Counts) => waldInterval(flipsOf(input), alphaOf(input)),
  'bonett-price-interval': (input: Counts) => bonettPriceInterval(flipsOf(input), alphaOf(input)),
  wilson: ({ k, n, ...confident }: Confident & { k: number; n: number }) =>
    wilsonInterval({ value: k / n, n }, alphaOf(confident)),
  'unpaired-z': unpaired,
  welch,
  'cluster-robust': clustered,
  'prediction-interval': (input: History) => predictionInterval(input, alphaOf(input)),
  'pooled-standard-error': pooled,
  'mean-standard-error': ({ standardErrors }: Group) => meanStandardError(standardErrors),
  'rate-mix-decomposition': decomposed,
};

test.each(casesOf(...Object.keys(methods)))('$method: $name', (known) => {
  expect(mismatches(known, methods[known.method]?.(known.input))).toEqual([]);
});
