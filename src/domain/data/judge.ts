import type { CheckResult } from './check.ts';
import type { Check, Contract } from './contract.ts';
import { describeDemand, describeFailure } from './describe.ts';
import type { Measured, Measurement } from './measurement.ts';
import type { Answer, PlannedCheck } from './plan.ts';
import type { DataShape } from './shape.ts';
import { describeThreshold, holds, percentOf } from './threshold.ts';

/** What was measured, in the order of the planned checks that had to be. */
export interface Evidence {
  /** The data set's name. */
  readonly data: string;
  readonly contract: Contract;
  readonly shape: DataShape;
  readonly measured: ReadonlyMap<Measurement, Measured>;
}

/** Plan and measurements → the answer to each check; examples are added for the failed ones later. */
export function judgeChecks(
  planned: readonly PlannedCheck[],
  evidence: Evidence,
): readonly CheckResult[] {
  return planned.map((plan) => judgeCheck(plan, evidence));
}

function judgeCheck(plan: PlannedCheck, evidence: Evidence): CheckResult {
  const { check } = plan;
  const { contract, data, shape } = evidence;
  const { sql, ...answer } =
    plan.kind === 'answered'
      ? { ...plan.answer, sql: undefined }
      : judgeMeasured(check, plan.measurement, evidence);
  const threshold = describeDemand(check, contract);
  return {
    id: check.id,
    data,
    severity: check.severity,
    total: shape.rows + shape.unreadable.count,
    examples: [],
    ...answer,
    ...(threshold && { threshold }),
    ...(sql !== undefined && { sql }),
    file: check.file,
    ...(check.line !== undefined && { line: check.line }),
  };
}

type Judged = Answer & { readonly sql: string };

function judgeMeasured(check: Check, measurement: Measurement, evidence: Evidence): Judged {
  const measured = evidence.measured.get(measurement);
  if (!measured) {
    return { status: 'errored', reason: 'It was not measured.', checked: 0, failing: 0, sql: '' };
  }
  const { sql } = measured;
  switch (measured.kind) {
    case 'error':
      return { status: 'errored', reason: measured.message, checked: 0, failing: 0, sql };
    case 'number':
      return { ...judgeNumber(check, measured.value, evidence.shape.rows), sql };
    case 'counts':
      return { ...judgeCounts(check, { measurement, measured, evidence }), sql };
  }
}

function judgeNumber(check: Check, value: number | null, rows: number): Answer {
  const counts = { checked: rows, failing: 0 };
  if (value === null) {
    return { ...counts, status: 'failed', reason: 'no-data: the query yields NULL.' };
  }
  const observed = String(value);
  const passed = check.threshold ? holds(check.threshold, value) : value === 0;
  if (passed) return { ...counts, status: 'passed', observed };
  return {
    ...counts,
    status: 'failed',
    reason: `The query yields ${observed}${asked(check)}.`,
    observed,
  };
}

type Counts = Extract<Measured, { kind: 'counts' }>;

interface Counted {
  readonly measurement: Measurement;
  readonly measured: Counts;
  readonly evidence: Evidence;
}

function judgeCounts(check: Check, { measurement, measured, evidence }: Counted): Answer {
  const { checked, failing, note } = measured;
  const counts = { checked, failing };
  if (measurement.kind === 'row-count') return judgeRowCount(check, checked);
  if (checked === 0 && !evidence.contract.allowEmpty) {
    const typeFailed = failedType(measurement, evidence);
    return typeFailed
      ? { ...counts, status: 'blocked', reason: `${typeFailed} failed: no value has that type.` }
      : { ...counts, status: 'failed', reason: 'no-data: not one row has a value to check.' };
  }
  const observed = observedText(check, measured);
  if (withinThreshold(check, measured)) return { ...counts, status: 'passed', observed };
  const failure = describeFailure(measurement, { ...counts, contract: evidence.contract });
  const reason = `${failure}${asked(check)}${note ? `: ${note}` : ''}.`;
  return { ...counts, status: 'failed', reason, observed };
}

function judgeRowCount(check: Check, rows: number): Answer {
  const observed = rows.toLocaleString('en-US');
  const passed = check.threshold !== null && holds(check.threshold, rows);
  const answer = { checked: rows, failing: 0, observed };
  if (passed) return { ...answer, status: 'passed' };
  return { ...answer, status: 'failed', reason: `The data has ${observed} rows${asked(check)}.` };
}

function withinThreshold({ threshold }: Check, { checked, failing }: Counts): boolean {
  if (threshold === null) return failing === 0;
  const share = checked === 0 ? 0 : percentOf(failing, checked);
  return holds(threshold, threshold.unit === 'percent' ? share : failing);
}

/** The threshold, where the promise is more than that no row fails. */
function asked({ demand, threshold }: Check): string {
  if (!threshold) return '';
  return `, asked is ${describeThreshold(threshold, demand.kind === 'query' ? '' : threshold.unit)}`;
}

function observedText({ threshold }: Check, { checked, failing }: Counts): string {
  const rows = failing.toLocaleString('en-US');
  if (threshold?.unit !== 'percent' || checked === 0) return rows;
  return `${Number(percentOf(failing, checked).toPrecision(6))} percent`;
}

/** The id of the type check that left a column without any value. */
function failedType(
  measurement: Measurement,
  { contract, measured }: Evidence,
): string | undefined {
  const columns = 'columns' in measurement ? measurement.columns : [columnOf(measurement)];
  for (const { id, demand } of contract.checks) {
    if (demand.kind !== 'type' || !columns.includes(demand.column)) continue;
    const counted = measured.get(demand);
    if (counted?.kind === 'counts' && counted.failing > 0) return id;
  }
  return undefined;
}

function columnOf(measurement: Measurement): string | undefined {
  return 'column' in measurement ? measurement.column : undefined;
}
