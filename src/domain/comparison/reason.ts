import type { Claim } from './claim.ts';
import type { Operator } from './rule.ts';
import { inWords, rowsInWords } from './words.ts';

interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** Why a claim is refuted: what the rows show against what the rule asks. */
export function whyFailed(operator: Operator, { threshold }: Claim, range: Range): string {
  switch (operator) {
    case 'no-worse':
    case 'point':
      return changeFailed(threshold, range);
    case 'better':
      return `The candidate ${movement(range)}; the rule asks for a gain of ${gain(threshold)}.`;
    case 'at-least':
      return `The candidate reaches ${span(range)}; the rule asks for at least ${inWords(threshold)}.`;
    case 'at-most':
      return `The candidate has ${span(range)}; the rule allows at most ${inWords(threshold)}.`;
    case 'not-more-than':
      return `The candidate ${movement(range)}; a gain of more than ${inWords(threshold)} is usually leakage.`;
  }
}

interface Outlook {
  readonly leaning: 'right' | 'wrong';
  /** How many rows would decide; null: no number would. */
  readonly rows: number | null;
}

/** Why neither the claim nor its opposite is shown, and what would settle it. */
export function whyUndecided(
  { operator, lower, upper }: Range & { readonly operator: Operator },
  { threshold }: Claim,
  { leaning, rows }: Outlook,
): string {
  const what = operator === 'at-least' || operator === 'at-most' ? 'value' : 'change';
  const estimate = leaning === 'right' ? 'keeps' : 'breaks';
  const settle =
    rows === null
      ? 'but it lies on the bound, so no number of rows decides this'
      : `about ${rowsInWords(rows)} rows would decide`;
  return `The ${what} lies between ${inWords(lower)} and ${inWords(upper)}: these rows neither show nor rule out ${question(operator, threshold)}. The estimate itself ${estimate} the rule; ${settle}.`;
}

/** What an undecided rule leaves open. */
function question(operator: Operator, threshold: number): string {
  switch (operator) {
    case 'no-worse':
    case 'point':
      return threshold === 0 ? 'a loss' : `a loss of more than ${inWords(-threshold)}`;
    case 'better':
      return `a gain of ${gain(threshold)}`;
    case 'at-least':
      return `at least ${inWords(threshold)}`;
    case 'at-most':
      return `at most ${inWords(threshold)}`;
    case 'not-more-than':
      return `a gain of more than ${inWords(threshold)}`;
  }
}

function changeFailed(threshold: number, range: Range): string {
  if (threshold > 0) {
    return `The candidate ${movement(range)}; the rule asks for a gain of ${gain(threshold)}.`;
  }
  return `The candidate ${movement(range)}; the rule accepts a loss of at most ${inWords(-threshold)}.`;
}

function gain(threshold: number): string {
  return threshold === 0 ? 'more than 0' : `at least ${inWords(threshold)}`;
}

/** An oriented change, or its interval, as better or worse. */
function movement({ lower, upper }: Range): string {
  if (lower === 0 && upper === 0) return 'did not change';
  if (upper <= 0) return `is worse by ${span({ lower: -upper, upper: -lower })}`;
  if (lower >= 0) return `is better by ${span({ lower, upper })}`;
  return `changed by ${span({ lower, upper })}`;
}

function span({ lower, upper }: Range): string {
  return lower === upper ? inWords(lower) : `${inWords(lower)} to ${inWords(upper)}`;
}
