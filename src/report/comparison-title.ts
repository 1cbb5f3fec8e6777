import type { ComparisonResult, RuleResult } from '../domain/comparison/result.ts';
import type { Verdict } from '../domain/verdict.ts';
import { decimal, plural } from './numbers.ts';
import { bySeverity, isWorst } from './sections/compare.ts';
import { alarmsIn } from './sections/comparison/slices.ts';
import { decimalsOf } from './sections/rule-decimals.ts';
import { changeInWords, deciding } from './sections/rule-row.ts';

/** What the heading of a comparison is made from. */
export interface Judged {
  readonly verdict: Verdict;
  readonly result: ComparisonResult;
  /** `predictions`: both models gave the same answers. `model`: they are also the same bytes. */
  readonly identical: 'predictions' | 'model' | null;
}

/** The verdict, and the one reason that matters most. */
export function comparisonTitle({ verdict, result, identical }: Judged): string {
  const worst = worstOf(result);
  if (verdict === 'passed' || !worst) return `Passed: ${passedReason(result, identical)}`;
  const word = `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`;
  const hedge = worst.verdict === 'failed' && worst.lower === null ? ' (no interval)' : '';
  return `${word}: ${ruleSentence(worst)}${hedge}`;
}

/** A slice with a proven loss counts like a rule that failed, and speaks where no rule does. */
function worstOf(result: ComparisonResult): RuleResult | undefined {
  const [rule] = bySeverity(result.rules);
  return rule && isWorst(rule) ? rule : (alarmsIn(result)[0] ?? rule);
}

/** A rule that did not pass, in one sentence without a full stop. */
export function ruleSentence(judged: RuleResult): string {
  const rule = deciding(judged);
  const ofClass = rule.class === undefined ? '' : ` of ${rule.class}`;
  const byGroup = rule.group === undefined ? '' : ` by ${rule.group}`;
  const metric = `${rule.metric}${ofClass}${byGroup}`;
  const onSlice = rule.slice === '*' ? metric : `${metric} on ${rule.slice}`;
  const name = rule.anchor?.decides ? `${onSlice}, against the anchor,` : onSlice;
  switch (rule.verdict) {
    case 'failed':
      return `${name} ${failure(rule)}`;
    case 'undecided':
      return rule.lower === null
        ? `${name}: ${lowered(rule.reason)}`
        : `${name} ${changeInWords(rule)}, ${outlook(rule)}`;
    case 'errored':
      return `${name} could not be judged: ${lowered(rule.reason)}`;
    case 'passed':
    case 'skipped':
    case 'waived':
      return `${name} ${rule.verdict}`;
  }
}

function passedReason(
  { rules, slices, baseline }: ComparisonResult,
  identical: Judged['identical'],
): string {
  const judged = rules.filter(({ verdict }) => verdict === 'passed');
  const waived = [...rules, ...slices].filter(({ waiver }) => waiver !== undefined).length;
  const counted = `${plural(judged.length, 'rule')}${waived > 0 ? `, ${waived} waived` : ''}`;
  if (!baseline) {
    return judged.length + waived > 0
      ? `first model, ${counted}; nothing to compare with yet`
      : 'first model, nothing to compare with yet';
  }
  if (identical === 'model') return `the same model as the baseline, ${counted}`;
  if (identical === 'predictions') return `identical predictions, ${counted}`;
  const shown = judged.find(({ operator, estimate }) => isChange(operator) && estimate !== null);
  return shown ? `${counted}, ${shown.metric} ${changeInWords(shown)}` : counted;
}

/** `rose by 0.037, more than 0.005`: the raw number moves, the bound says how far it might. */
function failure(rule: RuleResult): string {
  const { operator, bound, candidate } = rule;
  if (bound === null || rule.estimate === null) return `failed: ${lowered(rule.reason)}`;
  const decimals = decimalsOf(rule);
  const number = (value: number) => decimal(value, decimals);
  switch (operator) {
    case 'at-least':
      return `is ${number(candidate ?? rule.estimate)}, less than ${number(bound)}`;
    case 'at-most':
      return `is ${number(candidate ?? rule.estimate)}, more than ${number(bound)}`;
    case 'better':
      return `${moved(rule, number)}, ${bound === 0 ? 'which is no gain' : `less than the gain of ${number(bound)} that is asked`}`;
    case 'not-more-than':
      return `${moved(rule, number)}, more than the ${number(bound)} that is plausible`;
    case 'no-worse':
    case 'point':
      return bound < 0
        ? `${moved(rule, number)}, less than the gain of ${number(-bound)} that is asked`
        : `${moved(rule, number)}, more than ${number(bound)}`;
  }
}

function moved(rule: RuleResult, number: (value: number) => string): string {
  const estimate = rule.estimate ?? 0;
  const raw = rule.higherIsBetter ? estimate : -estimate;
  if (raw === 0) return 'did not move';
  return `${raw > 0 ? 'rose' : 'fell'} by ${number(Math.abs(raw))}`;
}

function outlook({ leaning, rowsToDecide, borderline }: RuleResult): string {
  if (borderline) return 'so near the margin that other draws might decide otherwise';
  const rows = rowsToDecide ? `; about ${plural(rowsToDecide, 'row')} would decide` : '';
  return `too few rows to tell${leaning === 'wrong' ? ', and it leans wrong' : ''}${rows}`;
}

function isChange(operator: RuleResult['operator']): boolean {
  return operator !== 'at-least' && operator !== 'at-most';
}

/** A reason as the end of a sentence. */
function lowered(reason: string | undefined): string {
  const [first = ''] = (reason ?? 'no reason was given').split(/(?<=\.) /);
  const text = first.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
