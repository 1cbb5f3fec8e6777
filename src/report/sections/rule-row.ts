import { isAboutChange } from '../../domain/comparison/claim.ts';
import type { RuleResult } from '../../domain/comparison/result.ts';
import type { IntervalRow } from '../charts/chart.ts';
import { answer, code, type Inline, strong, type Text, words } from '../inline.ts';
import { count, decimal, signed } from '../numbers.ts';
import { scaled } from '../scale.ts';
import { strip } from '../strip.ts';
import { decimalsOf } from './rule-decimals.ts';

/** The rule with the numbers that its answer follows from. */
export function deciding(rule: RuleResult): RuleResult {
  const { anchor } = rule;
  if (!anchor?.decides) return rule;
  const { baseline, estimate, lower, upper } = anchor;
  return { ...rule, baseline, estimate, lower, upper };
}

/** A rule as a row of the table: verdict, rule, both values, change, what it needs, strip. */
export function ruleRow(judged: RuleResult): readonly Text[] {
  const rule = deciding(judged);
  return [
    [answer(rule.verdict)],
    [...ruleName(rule), ...against(rule)],
    values(rule),
    change(rule),
    needs(rule),
    stripCell(rule),
  ];
}

/** The same rule as a line of the interval plot. */
export function intervalRow(judged: RuleResult): IntervalRow {
  const rule = deciding(judged);
  const label = rule.slice === '*' ? rule.metric : `${rule.metric} · ${rule.slice}`;
  return {
    label: rule.anchor?.decides ? `${label}, against the anchor` : label,
    ...(rule.bound !== null && { note: needOf(rule, rule.bound) }),
    change: rule.estimate === null ? '–' : numberOf(rule, rule.estimate),
    range: interval(rule).trim(),
    verdict: rule.verdict,
    at: scaled(rule),
  };
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

function against({ anchor }: RuleResult): Text {
  return anchor?.decides ? [words(', against the anchor')] : [];
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

function stripCell(rule: RuleResult): Text {
  const cells = strip(rule);
  return cells ? [code(cells)] : [];
}
