import { isAboutChange } from '../domain/comparison/claim.ts';
import type { ComparisonResult, RuleResult } from '../domain/comparison/result.ts';
import { allRows } from '../domain/comparison/slice.ts';
import { scaled } from './scale.ts';
import { watchedRows } from './sections/comparison/slices.ts';

/** The rules that moved farthest, in units of their own margins, the farthest first; one for each metric. */
export function largestChanges(results: readonly ComparisonResult[]): readonly RuleResult[] {
  const moved = results
    .flatMap(({ rules }) => rules)
    .filter(({ slice, operator }) => slice === allRows && isAboutChange(operator))
    .flatMap((rule) => {
      const at = scaled(rule);
      return at?.noChange == null ? [] : [{ rule, by: Math.abs(at.estimate - at.noChange) }];
    })
    .toSorted((a, b) => b.by - a.by)
    .map(({ rule }) => rule);
  const metrics = moved.map(metricOf);
  return moved.filter((rule, index) => metrics.indexOf(metricOf(rule)) === index).slice(0, 3);
}

function metricOf({ metric, class: ofClass, group }: RuleResult): string {
  return JSON.stringify([metric, ofClass, group]);
}

/** The slice that is worst against the baseline, and the one that is worst against the anchor. */
export function worstSlices(results: readonly ComparisonResult[]): readonly RuleResult[] {
  const slices = results.flatMap((result) => [
    ...result.rules.filter(({ slice, operator }) => slice !== allRows && isAboutChange(operator)),
    ...watchedRows(result).map(({ rule }) => withoutAnchor(rule)),
  ]);
  const anchored = slices.flatMap((rule) => {
    if (!rule.anchor) return [];
    const { baseline, estimate, lower, upper } = rule.anchor;
    return [{ rule, seen: { ...rule, baseline, estimate, lower, upper } }];
  });
  const own = lowest(slices.map((rule) => ({ rule, seen: rule })));
  const other = lowest(anchored);
  return [...new Set([own, other])].filter((rule) => rule !== undefined);
}

/** A watched slice is held against the baseline alone. */
function withoutAnchor({ anchor: _, ...rule }: RuleResult): RuleResult {
  return rule;
}

interface Seen {
  readonly rule: RuleResult;
  /** The same rule with the numbers that are looked at. */
  readonly seen: RuleResult;
}

/** By the lower end of the interval, where there is one: a small slice may be worse than it looks. */
function lowest(all: readonly Seen[]): RuleResult | undefined {
  const placed = all.flatMap(({ rule, seen }) => {
    const at = scaled(seen);
    return at ? [{ rule, place: at.lower ?? at.estimate }] : [];
  });
  return placed.toSorted((a, b) => a.place - b.place)[0]?.rule;
}
