import type { RuleResult } from '../result.ts';
import type { Rule } from '../rule.ts';
import { unjudged } from '../unjudged.ts';
import type { Slice } from './slices.ts';

const mostShown = 10;

/** A slice that a rule names and that is not there, or has no row, can hold nothing: it is an error. */
export function unmatched(rule: Rule, slices: readonly Slice[]): readonly RuleResult[] {
  if (rule.slices === undefined) return [];
  if (rule.slices === 'all') {
    return slices.length > 0 ? [] : [errored(rule, 'all', 'There are no slices.')];
  }
  return rule.slices.flatMap((word) => {
    const meant = slices.some(({ label, division }) => label === word || division === word);
    return meant ? [] : [errored(rule, word, whyNone(word, slices))];
  });
}

function errored(rule: Rule, slice: string, reason: string): RuleResult {
  return { ...unjudged(rule, reason), slice, guarded: true };
}

function whyNone(word: string, slices: readonly Slice[]): string {
  const labels = slices.map(({ label }) => label);
  const shown = labels.slice(0, mostShown).join('; ');
  const more = labels.length > mostShown ? `; and ${labels.length - mostShown} more` : '';
  const known = labels.length > 0 ? `There are: ${shown}${more}.` : 'There are no slices.';
  return `No row lies in the slice "${word}". ${known}`;
}
