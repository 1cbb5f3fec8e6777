import { grouped } from '../grouped.ts';
import type { Check } from './contract.ts';
import type { Measured, Measurement } from './measurement.ts';
import type { RowsAnswer } from './rows-answer.ts';
import { asked, holds, holdsExactly, holdsNearly, shownNumber } from './threshold.ts';

interface Numbered {
  readonly measurement: Measurement;
  readonly found: Extract<Measured, { kind: 'number' }>;
  readonly rows: number;
  /** The number must not be seen. */
  readonly hidden: boolean;
}

/** The number of a query as it is; an aggregate within the error of its own summation. */
export function judgeNumber(check: Check, numbered: Numbered): RowsAnswer {
  const { measurement, found, rows, hidden } = numbered;
  const { value } = found;
  const counts = { checked: found.checked ?? rows, failing: 0 };
  if (value === null) {
    const reason =
      measurement.kind === 'aggregate'
        ? 'no-data: there are too few values.'
        : 'no-data: the query yields NULL.';
    return { ...counts, status: 'failed', reason };
  }
  const shown = hidden ? '(hidden)' : (found.exact ?? numberText(check, value));
  const observed = found.note ? `${shown} (${found.note})` : shown;
  if (numberHolds(check, measurement, found)) return { ...counts, status: 'passed', observed };
  const reason = `${subjectOf(measurement)} ${observed}${asked(check.threshold)}.`;
  return { ...counts, status: 'failed', reason, observed };
}

function numberText({ threshold }: Check, value: number): string {
  return threshold && !Number.isInteger(value) ? shownNumber(value, threshold) : String(value);
}

function subjectOf(measurement: Measurement): string {
  if (measurement.kind !== 'aggregate') return 'The query yields';
  const { statistic, level } = measurement;
  return `The ${level === undefined ? statistic : `${statistic} ${level}`} is`;
}

function numberHolds(
  { threshold }: Check,
  measurement: Measurement,
  { value, exact: digits }: Numbered['found'],
): boolean {
  if (value === null) return false;
  if (digits !== undefined && threshold) return holdsExactly(threshold, digits);
  if (!threshold) return value === 0;
  const exact = measurement.kind !== 'aggregate' || counted.has(measurement.statistic);
  return exact ? holds(threshold, value) : holdsNearly(threshold, value);
}

/** These are picked or counted, never summed. */
const counted: ReadonlySet<string> = new Set(['distinct', 'distinctRatio', 'min', 'max']);

export function judgeRowCount(check: Check, rows: number): RowsAnswer {
  const observed = grouped(rows);
  const passed = check.threshold !== null && holds(check.threshold, rows);
  const answer = { checked: rows, failing: 0, observed };
  if (passed) return { ...answer, status: 'passed' };
  const reason = `The data has ${observed} rows${asked(check.threshold)}.`;
  return { ...answer, status: 'failed', reason };
}

const microsInHour = 3_600_000_000;

interface Aged {
  readonly now: Date;
  /** The instant must not be seen, and with it its age. */
  readonly hidden: boolean;
}

/** How old the latest value is; one from the future is wrong, however fresh. */
export function judgeAge(
  check: Check,
  { micros, checked }: Extract<Measured, { kind: 'instant' }>,
  { now, hidden }: Aged,
): RowsAnswer {
  const counts = { checked, failing: 0 };
  if (micros === null || check.threshold === null) {
    return { ...counts, status: 'failed', reason: 'no-data: not one row has a time.' };
  }
  const hours = (now.getTime() * 1000 - micros) / microsInHour;
  const latest = hidden ? '(hidden)' : new Date(micros / 1000).toISOString();
  const observed = hidden ? '(hidden)' : `${Number(hours.toPrecision(6))} hours old`;
  const at = `the latest is ${latest}, the run began at ${now.toISOString()}`;
  if (hours < 0) {
    const reason = `The latest value lies in the future: ${at}.`;
    return { ...counts, status: 'failed', observed: latest, reason };
  }
  if (holds(check.threshold, hours)) return { ...counts, status: 'passed', observed };
  const reason = `The data is ${observed}${asked(check.threshold)}: ${at}.`;
  return { ...counts, status: 'failed', observed, reason };
}
