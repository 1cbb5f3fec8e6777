import type { ComparisonResult } from '../comparison/result.ts';
import { allRows } from '../comparison/slice.ts';
import type { WaiverUsed } from '../comparison/waiver.ts';
import { broken, type Condition, warned } from './condition.ts';

/** Every waiver that evidence relies on, by name; one whose last day is over accepts nothing any more. */
export function judgeAcceptedRisks(
  result: ComparisonResult | null,
  now: Date,
): readonly Condition[] {
  const today = now.toISOString().slice(0, 10);
  return waivedIn(result).map(({ what, waiver }) => {
    const { instead, until, by, reason } = waiver;
    const said = `${what} is ${instead}, and accepted until ${until} by ${by}: ${reason}`;
    if (until >= today) return warned('waivers', 'risk-accepted', [said]);
    return broken('waivers', 'evidence-waiver-expired', [
      said,
      'That day is over.',
      'Have the risk accepted anew, or repair the model, and compare again.',
    ]);
  });
}

/** A rule, perhaps on a slice, that somebody accepted for a time. */
export interface Waived {
  readonly rule: string;
  readonly slice: string;
  readonly what: string;
  readonly waiver: WaiverUsed;
}

/** Every answer of a comparison that a waiver stands for. */
export function waivedIn(result: ComparisonResult | null): readonly Waived[] {
  const { rules = [], slices = [] } = result ?? {};
  return [
    ...rules.map(({ id, slice, waiver }) => ({ rule: id, slice, waiver })),
    ...slices.map(({ rule, slice, waiver }) => ({ rule, slice, waiver })),
  ].flatMap(({ rule, slice, waiver }) => {
    const what = slice === allRows ? rule : `${rule} on ${slice}`;
    return waiver ? [{ rule, slice, what, waiver }] : [];
  });
}
