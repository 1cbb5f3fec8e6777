import { claimOf, isAboutChange } from '../../domain/comparison/claim.ts';
import type { RuleResult } from '../../domain/comparison/result.ts';
import type { IntervalRow } from '../charts/intervals.ts';
import { answer, code, type Inline, strong, type Text, words } from '../inline.ts';
import { count, decimal, decimalsFor, signed } from '../numbers.ts';
import { scaled } from '../scale.ts';
import { strip } from '../strip.ts';

/** A rule as a row of the table: verdict, rule, both values, change, what it needs, strip. */
export function ruleRow(rule: RuleResult): readonly Text[] {
  return [
    [answer(rule.verdict)],
    ruleName(rule),
    values(rule),
    change(rule),
    needs(rule),
    stripCell(rule),
  ];
}

/** The same rule as a line of the interval plot. */
export function intervalRow(rule: RuleResult): IntervalRow {
  const label = rule.slice === '*' ? rule.metric : `${rule.metric} · ${rule.slice}`;
  return { label, change: changeInWords(rule), verdict: rule.verdict, at: scaled(rule) };
}

/** The metric, the class that it is of, and the column whose groups it compares. */
export function metricName({ metric, class: ofClass, group }: RuleResult): Text {
  const name: Text = isOurName(metric) ? [words(metric)] : [code(metric)];
  return [
    ...name,
    ...(ofClass === undefined ? [] : [words(' of '), code(ofClass)]),
    ...(group === undefined ? [] : [words(' by '), code(group)]),
  ];
}

/** The metric on its slice. */
export function ruleName(rule: RuleResult): Text {
  const { slice, nPositive } = rule;
  const name = metricName(rule);
  if (slice === '*') return name;
  const positives = nPositive === undefined ? [] : [words(` (${count(nPositive)} positives)`)];
  return [...name, words(' · '), code(slice), ...positives];
}

/** Built-in metrics are lower-case words with hyphens: harmless as they stand. */
function isOurName(metric: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(metric) && metric.length <= 40;
}

/** Both values, or the only one. */
export function values(rule: RuleResult): Text {
  const decimals = decimalsOf(rule);
  const value = (number: number | null) => (number === null ? '–' : decimal(number, decimals));
  if (rule.baseline === null) return [words(value(rule.candidate))];
  return [words(`${value(rule.baseline)}\u00a0→\u00a0${value(rule.candidate)}`)];
}

/** By how much, how surely, and whether that is better. */
export function change(rule: RuleResult): Text {
  if (rule.estimate === null)
    return [words(rule.verdict === 'skipped' ? 'no baseline' : 'unknown')];
  const number = numberOf(rule, rule.estimate);
  const shown: Inline = rule.verdict === 'failed' ? strong(number) : words(number);
  const after = words(`${interval(rule)}${direction(rule)}`);
  return [words(arrow(rule)), shown, after];
}

export function changeInWords(rule: RuleResult): string {
  if (rule.estimate === null) return '–';
  return `${numberOf(rule, rule.estimate)}${interval(rule)}`;
}

/** Numbers are printed as they are measured; for a lower-is-better metric that is not the oriented one. */
function raw(rule: RuleResult, oriented: number): number {
  return isAboutChange(rule.operator) && !rule.higherIsBetter ? -oriented : oriented;
}

function numberOf(rule: RuleResult, oriented: number): string {
  const value = raw(rule, oriented);
  const decimals = decimalsOf(rule);
  return isAboutChange(rule.operator) ? signed(value, decimals) : decimal(value, decimals);
}

function interval(rule: RuleResult): string {
  const { lower, upper } = rule;
  if (lower === null || upper === null) return ' (no\u00a0interval)';
  const [low, high] = raw(rule, lower) <= raw(rule, upper) ? [lower, upper] : [upper, lower];
  return ` (${numberOf(rule, low)}\u00a0to\u00a0${numberOf(rule, high)})`;
}

/** The arrow follows the raw number, the word says what it means. */
function arrow(rule: RuleResult): string {
  const value = raw(rule, rule.estimate ?? 0);
  if (!isAboutChange(rule.operator) || value === 0) return '';
  return value > 0 ? '▲\u00a0' : '▼\u00a0';
}

function direction(rule: RuleResult): string {
  const estimate = rule.estimate ?? 0;
  if (!isAboutChange(rule.operator)) return '';
  if (estimate === 0) return '';
  return estimate > 0 ? ' better' : ' worse';
}

function needs(rule: RuleResult): Text {
  const { bound, resolvedFrom, rowsToDecide, verdict, lower } = rule;
  if (bound === null) return [words('unresolved')];
  const claim = words(needOf(rule, bound));
  const from = resolvedFrom ? [words(' ('), code(resolvedFrom), words(')')] : [];
  if (rule.borderline)
    return [claim, ...from, words('; borderline: other draws might decide otherwise')];
  if (verdict !== 'undecided') return [claim, ...from];
  if (rowsToDecide)
    return [claim, ...from, words(`; about ${count(rowsToDecide)} rows would decide`)];
  return rowsToDecide === null && lower !== null
    ? [claim, ...from, words('; no number of rows decides this')]
    : [claim, ...from];
}

/** The bound as a sign and a number on the scale that is printed. */
function needOf(rule: RuleResult, bound: number): string {
  const { operator, higherIsBetter } = rule;
  const decimals = decimalsOf(rule);
  if (operator === 'at-least') return `≥\u00a0${decimal(bound, decimals)}`;
  if (operator === 'at-most') return `≤\u00a0${decimal(bound, decimals)}`;
  const atLeast = higherIsBetter === (operator !== 'not-more-than');
  const sign = atLeast ? '≥' : '≤';
  const oriented = operator === 'better' || operator === 'not-more-than' ? bound : -bound;
  if (operator === 'better' && bound === 0) return higherIsBetter ? '>\u00a00' : '<\u00a00';
  return `${sign}\u00a0${signed(raw(rule, oriented), decimals)}`;
}

/**
 * The numbers of a row share their decimals: two significant digits of the interval's half-width,
 * and more where rounding would hide on which side of the bound an end of the interval lies.
 */
export function decimalsOf(rule: RuleResult): number {
  const { lower, upper, estimate, bound } = rule;
  const halfWidth =
    lower !== null && upper !== null ? (upper - lower) / 2 : Math.abs(estimate ?? 0) / 10;
  const line = bound === null ? null : claimOf(rule.operator, bound, null).threshold;
  const ends = [lower, upper, estimate].filter((end) => end !== null);
  let decimals = Math.max(
    3,
    Math.min(6, decimalsFor(halfWidth, bound === null ? 0 : ownDecimals(bound))),
  );
  const hides = (end: number) =>
    line !== null &&
    Math.abs(end - line) > 1e-9 &&
    end.toFixed(decimals) === line.toFixed(decimals);
  while (decimals < 8 && ends.some(hides)) decimals += 1;
  return decimals;
}

/** The decimals in which a bound was written, so that `0.0075` is never printed as `0.008`. */
function ownDecimals(bound: number): number {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    if (Math.abs(bound - Number(bound.toFixed(decimals))) < 1e-12) return decimals;
  }
  return 6;
}

function stripCell(rule: RuleResult): Text {
  const cells = strip(rule);
  return cells ? [code(cells)] : [];
}
