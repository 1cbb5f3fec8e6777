import { allRows } from '../../domain/comparison/slice.ts';
import type { Waiver } from '../../domain/comparison/waiver.ts';
import type { Waived } from '../../domain/comparison/waivers.ts';
import type { Finding } from '../../domain/finding.ts';
import { suggest } from '../../inputs/suggest.ts';
import { placeOf } from './findings.ts';

/** Every waiver that was used, expired, or is for nothing, at its line. */
export function waiverFindings(waived: Waived): readonly Finding[] {
  const { used, expired, unmatched } = waived;
  return [
    ...unmatched.map((waiver) => unmatchedFinding(waiver, waived)),
    ...expired.map(expiredFinding),
    ...used.map((waiver) => usedFinding(waiver, waived)),
  ];
}

function unmatchedFinding(waiver: Waiver, { rules, slices }: Waived): Finding {
  const ids = [...new Set(rules.map(({ id }) => id))];
  const ofRule = [
    ...rules.flatMap(({ id, slice }) => (id === waiver.rule ? [slice] : [])),
    ...slices.flatMap(({ rule, slice }) => (rule === waiver.rule ? [slice] : [])),
  ].filter((slice) => slice !== allRows);
  const isKnown = ids.includes(waiver.rule);
  const hint = isKnown ? slicesHint(waiver.slice ?? '', ofRule) : suggest(waiver.rule, ids);
  const message = `The waiver of ${nameOf(waiver)} is for nothing: there is no such ${isKnown ? 'slice' : 'rule'}. ${hint}`;
  return { level: 'error', rule: 'waiver-unmatched', message, ...placeOf(waiver) };
}

function slicesHint(slice: string, known: readonly string[]): string {
  return known.length === 0 ? 'The rule has no slices.' : suggest(slice, known);
}

function expiredFinding(waiver: Waiver): Finding {
  const message = `The waiver of ${nameOf(waiver)} held until ${waiver.until}. Delete it if the rule passes now; else repair the model, or have the risk accepted anew.`;
  return { level: 'error', rule: 'waiver-expired', message, ...placeOf(waiver) };
}

function usedFinding(waiver: Waiver, waived: Waived): Finding {
  const message = `${nameOf(waiver)} is ${insteadOf(waiver, waived)}, and waived until ${waiver.until} by ${waiver.by}: ${waiver.reason}`;
  return { level: 'warning', rule: 'waived', message, ...placeOf(waiver) };
}

function insteadOf({ rule, slice = allRows }: Waiver, { rules }: Waived): string {
  const result = rules.find((judged) => judged.id === rule && judged.slice === slice);
  return result?.waiver?.instead ?? 'a proven loss';
}

function nameOf({ rule, slice }: Waiver): string {
  return slice === undefined ? rule : `${rule} on ${slice}`;
}
