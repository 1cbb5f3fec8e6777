import { grouped } from '../grouped.ts';
import type { Verdict } from '../verdict.ts';
import type { CheckResult, ValidationResult } from './check.ts';

const answers: ReadonlySet<CheckResult['status']> = new Set(['passed', 'failed', 'undecided']);

/** Errored before failed before undecided before passed; warnings never decide. */
export function validationVerdict(checks: readonly CheckResult[]): Verdict {
  const has = (status: CheckResult['status']) => checks.some((check) => check.status === status);
  const ran = checks.some(({ status }) => answers.has(status));
  if (has('errored') || !ran) return 'errored';
  if (checks.some(breaksTheGate)) return 'failed';
  return checks.some(isOpen) ? 'undecided' : 'passed';
}

/** Undecided, and serious. */
function isOpen({ status, severity }: CheckResult): boolean {
  return status === 'undecided' && severity === 'error';
}

/** Failed or blocked, and serious. */
function breaksTheGate({ status, severity }: CheckResult): boolean {
  return (status === 'failed' || status === 'blocked') && severity === 'error';
}

/** One sentence: what happened, and the one reason that matters. */
export function validationTitle({ data, checks }: ValidationResult): string {
  const reasons = {
    passed: () => passedTitle({ data, checks }),
    undecided: () => `Undecided: ${first(checks, ({ status }) => status === 'undecided')}`,
    failed: () => `Failed: ${first(checks, breaksTheGate)}`,
    errored: () => `Errored: ${first(checks, ({ status }) => status === 'errored')}`,
  };
  return reasons[validationVerdict(checks)]();
}

function passedTitle({ data, checks }: ValidationResult): string {
  const rows = data.reduce((sum, set) => sum + set.rows, 0);
  const count = (status: CheckResult['status']) => {
    return checks.filter((check) => check.status === status).length;
  };
  const notes = [
    [count('failed') + count('blocked'), 'warning'],
    [count('unchecked'), 'unchecked'],
  ] as const;
  const asides = notes
    .filter(([number]) => number > 0)
    .map(([number, word]) => {
      return `, ${word === 'warning' ? plural(number, word) : `${number} ${word}`}`;
    });
  const sets = plural(data.length, 'data set');
  return `Passed: ${plural(count('passed'), 'check')} on ${sets}, ${plural(rows, 'row')}${asides.join('')}`;
}

/** The check of a kind that most rows break, the first of equal ones, and how many more there are. */
function first(checks: readonly CheckResult[], wanted: (check: CheckResult) => boolean): string {
  const found = checks.filter(wanted);
  // A blocked check only repeats the failure that blocks it.
  const causes = found.filter(({ status }) => status !== 'blocked');
  const ranked = (causes.length > 0 ? causes : found).toSorted((a, b) => b.failing - a.failing);
  const [check, ...others] = ranked;
  if (!check) return 'no check could run';
  const reason = check.reason?.replace(/\.$/, '') ?? check.status;
  const more = others.length > 0 ? `, and ${plural(others.length, 'more check')}` : '';
  return `${check.id} on ${check.data}: ${reason}${more}`;
}

function plural(value: number, noun: string): string {
  return `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;
}
