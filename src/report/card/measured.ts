import { isAboutChange } from '../../domain/comparison/claim.ts';
import type { ComparisonResult, RuleResult, RuleVerdict } from '../../domain/comparison/result.ts';
import { allRows } from '../../domain/comparison/slice.ts';
import type { WatchedSlice } from '../../domain/comparison/slices/result.ts';
import { labelOf } from '../../domain/model/version.ts';

/** One metric of the model on one slice, with everything that was found out about it. */
export interface Measured {
  readonly metric: string;
  readonly class?: string;
  /** The column whose groups are compared. */
  readonly group?: string;
  /** `*` is all rows. */
  readonly slice: string;
  readonly value: number;
  readonly n: number;
  readonly nPositive?: number;
  /** The interval of the value, where a rule asks for one. */
  readonly interval?: Range;
  /** Against the baseline, candidate minus baseline. */
  readonly change?: Change;
  /** What the rules about it say. */
  readonly rules: readonly { readonly id: string; readonly verdict: RuleVerdict }[];
  /** A slice that no rule names lost more than the margin, and that is proven. */
  readonly alarm?: true;
}

/** Both bounds are one-sided at 1 − alpha, so that together they hold with `confidence`. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
  readonly confidence: number;
}

export interface Change {
  readonly baseline: string;
  readonly from: number;
  readonly by: number;
  readonly interval?: Range;
}

/** A result in the form of a rule's, on any slice; what has no value of the model is left out. */
type Answer = Pick<
  RuleResult,
  'metric' | 'slice' | 'baseline' | 'candidate' | 'estimate' | 'lower' | 'upper' | 'alpha' | 'n'
> &
  Pick<RuleResult, 'id' | 'operator' | 'higherIsBetter'> &
  Partial<Pick<RuleResult, 'class' | 'group' | 'nPositive'>> & {
    /** Absent: the slice is only watched. */
    readonly verdict?: RuleVerdict;
    readonly alarm?: boolean;
  };

/** Every value that a comparison measured of the candidate, each once, rules first. */
export function measuredIn(result: ComparisonResult): readonly Measured[] {
  const baseline = result.baseline && nameOf(result.baseline);
  const found = new Map<string, Measured>();
  for (const answer of [...result.rules, ...watchedIn(result)]) {
    if (answer.candidate === null) continue;
    const { metric, class: ofClass = '', group = '', slice } = answer;
    const key = JSON.stringify([metric, ofClass, group, slice]);
    const measured = measuredOf(answer, answer.candidate, baseline);
    const known = found.get(key);
    found.set(key, known ? joined(known, measured) : measured);
  }
  return [...found.values()];
}

function nameOf({ version, path }: NonNullable<ComparisonResult['baseline']>): string {
  return version === undefined ? path : labelOf(version);
}

/** A watched slice has the claim of its rule, and no verdict. */
function watchedIn({ rules, slices }: ComparisonResult): readonly Answer[] {
  return slices.flatMap((watched: WatchedSlice): Answer[] => {
    const rule = rules.find(({ id, slice }) => id === watched.rule && slice === allRows);
    if (!rule) return [];
    const { operator, higherIsBetter, class: ofClass } = rule;
    return [
      { ...watched, id: rule.id, operator, higherIsBetter, ...(ofClass && { class: ofClass }) },
    ];
  });
}

function measuredOf(answer: Answer, value: number, baseline: string | null): Measured {
  const { metric, class: ofClass, group, slice, n, nPositive, id, verdict } = answer;
  const aboutChange = isAboutChange(answer.operator);
  const interval = aboutChange ? undefined : rangeOf(answer);
  const change = aboutChange && baseline !== null ? changeOf(answer, baseline) : undefined;
  return {
    metric,
    ...(ofClass !== undefined && { class: ofClass }),
    ...(group !== undefined && { group }),
    slice,
    value,
    n,
    ...(nPositive !== undefined && { nPositive }),
    ...(interval && { interval }),
    ...(change && { change }),
    rules: verdict === undefined ? [] : [{ id, verdict }],
    ...(answer.alarm && { alarm: true }),
  };
}

/** Several rules about one value: each adds what the others do not know. */
function joined(one: Measured, other: Measured): Measured {
  const interval = one.interval ?? other.interval;
  const change = one.change ?? other.change;
  const alarm = one.alarm || other.alarm;
  return {
    ...one,
    ...(interval && { interval }),
    ...(change && { change }),
    rules: [...one.rules, ...other.rules],
    ...(alarm && { alarm }),
  };
}

function rangeOf({ lower, upper, alpha }: Pick<Answer, 'lower' | 'upper' | 'alpha'>) {
  if (lower === null || upper === null) return undefined;
  return { lower, upper, confidence: Number((1 - 2 * alpha).toPrecision(12)) };
}

/** Rules are judged on the oriented change; a reader of numbers expects candidate minus baseline. */
function changeOf(answer: Answer, baseline: string): Change | undefined {
  const { estimate, higherIsBetter, baseline: from } = answer;
  if (estimate === null || from === null) return undefined;
  const range = rangeOf(answer);
  if (higherIsBetter) return { baseline, from, by: estimate, ...(range && { interval: range }) };
  const turned = range && { ...range, lower: -range.upper, upper: -range.lower };
  return { baseline, from, by: -estimate, ...(turned && { interval: turned }) };
}
