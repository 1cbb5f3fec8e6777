import { defined, type Measured, undefinedBecause } from '../metric.ts';
import { type Bounds, boundsOf, type Contrast } from './contrast.ts';
import type { FairnessMetric } from './metrics.ts';
import type { GroupShares, ShareName } from './shares.ts';

/** The groups that a rule names, where the metric goes from one to another. */
export interface Direction {
  readonly unprivileged: string;
  readonly privileged: string;
}

/** The two groups that are farthest apart, in the order of the contrast. */
export interface Pair {
  readonly first: string;
  readonly second: string;
}

/** How far apart groups are by a fairness metric, and between which two of them. */
export interface Apart {
  readonly value: number;
  readonly pair: Pair;
}

interface Candidate {
  readonly pair: Pair;
  readonly contrast: Contrast;
}

/** The metric over the groups; a group without rows of the class that a share is of leaves that share. */
export function apart(
  metric: FairnessMetric,
  groups: readonly GroupShares[],
  direction?: Direction,
): Measured<Apart> {
  const why = whyUndefined(metric, groups, direction);
  if (why !== undefined) return undefinedBecause(why);
  const sign = metric.takes === 'largest' ? 1 : -1;
  let found: Apart | undefined;
  for (const { pair, contrast } of candidatesOf(metric, groups, direction)) {
    const value = estimateOf(contrast);
    if (Number.isNaN(value)) continue;
    if (!found || sign * value > sign * found.value) found = { value, pair };
  }
  return found && Number.isFinite(found.value)
    ? defined(found)
    : undefinedBecause('A ratio to a share of 0 has no value.');
}

/**
 * Bounds at one-sided 1 − alpha, pair by pair: the largest of differences is at most t exactly if
 * each of them is, and some pair shows it to be more. For the smallest of ratios the other way round.
 */
export function apartBounds(
  metric: FairnessMetric,
  groups: readonly GroupShares[],
  { alpha, direction }: { readonly alpha: number; readonly direction?: Direction },
): Pick<Bounds, 'lower' | 'upper'> {
  const bounds = candidatesOf(metric, groups, direction).map(({ contrast }) => {
    return boundsOf(contrast, alpha);
  });
  const pick = metric.takes === 'largest' ? Math.max : Math.min;
  const within = (bound: number) => Math.min(metric.largest, Math.max(metric.smallest, bound));
  return {
    lower: within(pick(...bounds.map(({ lower }) => lower))),
    upper: within(pick(...bounds.map(({ upper }) => upper))),
  };
}

function estimateOf(contrast: Contrast): number {
  if (contrast.kind === 'ratio') return contrast.over.value / contrast.under.value;
  let sum = 0;
  for (const { coefficient, share } of contrast.terms) sum += coefficient * share.value;
  return sum;
}

function candidatesOf(
  metric: FairnessMetric,
  groups: readonly GroupShares[],
  direction: Direction | undefined,
): readonly Candidate[] {
  return pairsOf(groups, direction).flatMap(([first, second]) => {
    const pair = { first: first.name, second: second.name };
    return metric.contrasts(first, second).map((contrast) => ({ pair, contrast }));
  });
}

type TwoGroups = readonly [GroupShares, GroupShares];

function pairsOf(groups: readonly GroupShares[], direction?: Direction): readonly TwoGroups[] {
  if (!direction) {
    return groups.flatMap((first) => {
      return groups.filter((other) => other !== first).map((second): TwoGroups => [first, second]);
    });
  }
  const first = groups.find(({ name }) => name === direction.unprivileged);
  const second = groups.find(({ name }) => name === direction.privileged);
  return first && second ? [[first, second]] : [];
}

/** Every share that the metric is made of must exist in two groups, and in both that are named. */
function whyUndefined(
  metric: FairnessMetric,
  groups: readonly GroupShares[],
  direction: Direction | undefined,
): string | undefined {
  for (const share of metric.shares) {
    const having = groups.filter((group) => group[share] !== null);
    const named = direction && Object.values(direction);
    const lacking = named?.find((name) => !having.some((group) => group.name === name));
    if (lacking !== undefined) return `The group "${lacking}" has no ${shareWords[share]}.`;
    if (having.length < 2) return `Fewer than two groups have a ${shareWords[share]}.`;
    const all = named ? having.filter(({ name }) => named.includes(name)) : having;
    if (metric.form === 'ratio' && all.every((group) => group[share]?.value === 0)) {
      return `The ${shareWords[share]} is 0 in every group, and 0/0 is no ratio.`;
    }
  }
  return undefined;
}

const shareWords: Readonly<Record<ShareName, string>> = {
  selection: 'selection rate',
  truePositive: 'true positive rate',
  falsePositive: 'false positive rate',
};
