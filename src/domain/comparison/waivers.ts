import type { RuleResult } from './result.ts';
import { allRows } from './slice.ts';
import type { WatchedSlice } from './slices/result.ts';
import type { Waiver, WaiverUsed } from './waiver.ts';

/** Answers that a waiver may change. */
interface Answers {
  readonly rules: readonly RuleResult[];
  readonly slices: readonly WatchedSlice[];
}

/** The answers with what was accepted, and what is wrong with the waivers themselves. */
export interface Waived extends Answers {
  /** Waivers that changed an answer. */
  readonly used: readonly Waiver[];
  /** Waivers whose last day is over: nobody may rely on them, even if nothing needs them now. */
  readonly expired: readonly Waiver[];
  /** Waivers for a rule or a slice that is not there. */
  readonly unmatched: readonly Waiver[];
}

/**
 * Turns what failed or stayed undecided into `waived` where a person accepted it; an error is never
 * accepted, because nobody knows what it would have been. `day` is the day of judging in UTC, as
 * `2026-11-30`; a waiver holds on its last day.
 */
export function applyWaivers(answers: Answers, waivers: readonly Waiver[], day: string): Waived {
  const expired = waivers.filter(({ until }) => until < day);
  const unmatched = waivers.filter(
    (waiver) => !expired.includes(waiver) && !isFor(waiver, answers),
  );
  const valid = waivers.filter((waiver) => !expired.includes(waiver));
  const used = new Set<Waiver>();
  const take = (rule: string, slice: string, instead: WaiverUsed['instead']) => {
    const waiver = valid.find((candidate) => covers(candidate, rule, slice));
    if (waiver) used.add(waiver);
    return waiver && usedAs(waiver, instead);
  };
  const rules = answers.rules.map((result): RuleResult => {
    const { id, slice, verdict } = result;
    if (verdict !== 'failed' && verdict !== 'undecided') return result;
    const waiver = take(id, slice, verdict);
    return waiver ? { ...result, verdict: 'waived', waiver } : result;
  });
  const slices = answers.slices.map((watched): WatchedSlice => {
    const waiver = watched.alarm ? take(watched.rule, watched.slice, 'failed') : undefined;
    return waiver ? { ...watched, waiver } : watched;
  });
  return { rules, slices, used: valid.filter((waiver) => used.has(waiver)), expired, unmatched };
}

/** Without a slice a waiver is for all rows, and never for a slice. */
function covers(waiver: Waiver, rule: string, slice: string): boolean {
  return waiver.rule === rule && (waiver.slice ?? allRows) === slice;
}

function isFor(waiver: Waiver, { rules, slices }: Answers): boolean {
  return (
    rules.some(({ id, slice }) => covers(waiver, id, slice)) ||
    slices.some(({ rule, slice }) => covers(waiver, rule, slice))
  );
}

function usedAs({ until, reason, by }: Waiver, instead: WaiverUsed['instead']): WaiverUsed {
  return { until, reason, by, instead };
}
