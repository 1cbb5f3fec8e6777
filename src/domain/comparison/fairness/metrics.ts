import type { Contrast, Term } from './contrast.ts';
import type { Share } from './share.ts';
import type { GroupShares, ShareName } from './shares.ts';

/** How far apart groups are: over all of them, or from one named group to another. */
export interface FairnessMetric {
  readonly name: string;
  /** Null: neither more nor less is fairer, since the sign only says whom it favours. */
  readonly higherIsBetter: boolean | null;
  readonly smallest: number;
  readonly largest: number;
  readonly form: 'difference' | 'ratio';
  /** True where the rule must name the unprivileged and the privileged group. */
  readonly directed: boolean;
  /** Which shares it is made of. */
  readonly shares: readonly ShareName[];
  /** What two groups are compared by, the first of them the unprivileged one. */
  contrasts(first: GroupShares, second: GroupShares): readonly Contrast[];
  /** Which of the contrasts the metric is. */
  readonly takes: 'largest' | 'smallest';
}

const spreads = { smallest: 0, largest: 1, directed: false } as const;
const directions = { form: 'difference', largest: 1, directed: true, takes: 'largest' } as const;

/** Names and definitions of fairlearn (the spreads) and AIF360 (from one group to another). */
const fairnessMetrics: readonly FairnessMetric[] = [
  difference('demographic-parity-difference', ['selection']),
  ratio('demographic-parity-ratio', ['selection']),
  difference('equalized-odds-difference', ['truePositive', 'falsePositive']),
  ratio('equalized-odds-ratio', ['truePositive', 'falsePositive']),
  difference('equal-opportunity-difference', ['truePositive']),
  {
    ...ratio('disparate-impact', ['selection']),
    higherIsBetter: null,
    largest: Number.POSITIVE_INFINITY,
    directed: true,
  },
  {
    ...directions,
    name: 'statistical-parity-difference',
    higherIsBetter: null,
    smallest: -1,
    shares: ['selection'],
    contrasts: (first, second) => sumOf(gap(first.selection, second.selection, 1)),
  },
  {
    ...directions,
    name: 'average-odds-difference',
    higherIsBetter: null,
    smallest: -1,
    shares: ['falsePositive', 'truePositive'],
    contrasts: (first, second) => averageOdds(first, second, 1),
  },
  {
    ...directions,
    name: 'average-absolute-odds-difference',
    higherIsBetter: false,
    smallest: 0,
    shares: ['falsePositive', 'truePositive'],
    // The sum of two sizes is the largest of the sums with either sign.
    contrasts: (first, second) => [
      ...averageOdds(first, second, 1),
      ...averageOdds(first, second, -1),
      ...averageOdds(second, first, 1),
      ...averageOdds(second, first, -1),
    ],
  },
];

export const fairnessNames: readonly string[] = fairnessMetrics.map(({ name }) => name);

export function fairnessMetricNamed(name: string): FairnessMetric | undefined {
  return fairnessMetrics.find((metric) => metric.name === name);
}

function difference(name: string, shares: readonly ShareName[]): FairnessMetric {
  return {
    ...spreads,
    name,
    higherIsBetter: false,
    form: 'difference',
    shares,
    takes: 'largest',
    contrasts: (first, second) =>
      shares.flatMap((share) => sumOf(gap(first[share], second[share], 1))),
  };
}

function ratio(name: string, shares: readonly ShareName[]): FairnessMetric {
  return {
    ...spreads,
    name,
    higherIsBetter: true,
    form: 'ratio',
    shares,
    takes: 'smallest',
    contrasts: (first, second) => {
      return shares.flatMap((share): Contrast[] => {
        const [over, under] = [first[share], second[share]];
        return over && under ? [{ kind: 'ratio', over, under }] : [];
      });
    },
  };
}

/** Half of the gap in false positives, and half of that in true positives with the same sign or the other. */
function averageOdds(first: GroupShares, second: GroupShares, sign: 1 | -1): readonly Contrast[] {
  const ofTruth = gap(first.truePositive, second.truePositive, sign / 2);
  const ofMistakes = gap(first.falsePositive, second.falsePositive, 1 / 2);
  return ofTruth && ofMistakes ? sumOf([...ofMistakes, ...ofTruth]) : [];
}

function sumOf(terms: readonly Term[] | undefined): readonly Contrast[] {
  return terms ? [{ kind: 'sum', terms }] : [];
}

function gap(
  first: Share | null,
  second: Share | null,
  coefficient: number,
): readonly Term[] | undefined {
  if (!first || !second) return undefined;
  return [
    { coefficient, share: first },
    { coefficient: -coefficient, share: second },
  ];
}
