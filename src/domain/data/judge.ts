import type { CheckResult } from './check.ts';
import type { Check, Contract } from './contract.ts';
import { describeDemand } from './describe.ts';
import { judgeCounts } from './judge-counts.ts';
import { judgeAge, judgeNumber, judgeRowCount } from './judge-number.ts';
import type { Measured, Measurement } from './measurement.ts';
import type { PlannedCheck, Settled } from './plan.ts';
import { judgeCuts } from './quantile.ts';
import { answerNotEmpty, answerStructure, type RowsAnswer, resultOf } from './rows-answer.ts';
import { type DataShape, type RowsRead, totalOf } from './shape.ts';

/** What was measured for a contract, of one data set. */
export interface Evidence {
  /** The data set's name. */
  readonly data: string;
  readonly contract: Contract;
  readonly shape: DataShape;
  readonly rows: RowsRead;
  readonly measured: ReadonlyMap<Measurement, Measured>;
  /** The start of the run, which the age of data is told from. */
  readonly now: Date;
}

/** Plan and measurements → the answer to each check; examples are added for the failed ones later. */
export function judgeChecks(
  planned: readonly PlannedCheck[],
  evidence: Evidence,
): readonly CheckResult[] {
  return planned.map((plan) => judgeCheck(plan, evidence));
}

type Judged = RowsAnswer & Pick<Measured, 'ms'> & { readonly sql?: string };

function judgeCheck(plan: PlannedCheck, evidence: Evidence): CheckResult {
  const threshold = describeDemand(plan.check, evidence.contract);
  const answer = { ...answerOf(plan, evidence), ...(threshold && { threshold }) };
  return resultOf(plan.check, evidence, answer);
}

function answerOf(plan: PlannedCheck, evidence: Evidence): Judged {
  switch (plan.kind) {
    case 'settled':
      return settled(plan, evidence);
    case 'read':
      return plan.demand === 'structure'
        ? answerStructure(evidence.shape, evidence.rows)
        : answerNotEmpty(evidence.contract, evidence.rows);
    case 'measured':
      return judgeMeasured(plan.check, plan.measurement, evidence);
  }
}

/** What holds or not for the columns does so in every row. */
function settled({ kind: _, check: __, ...answer }: Settled, { rows }: Evidence): RowsAnswer {
  const asked = answer.status === 'passed' || answer.status === 'failed';
  const checked = asked ? totalOf(rows) : 0;
  return { ...answer, checked, failing: answer.status === 'failed' ? checked : 0 };
}

function judgeMeasured(check: Check, measurement: Measurement, evidence: Evidence): Judged {
  const { contract, rows, measured } = evidence;
  const nothing = { checked: 0, failing: 0 };
  if (rows.rows === 0 && !contract.allowEmpty && measurement.kind !== 'row-count') {
    const reason = `${notEmptyId(contract)} failed: there are no rows.`;
    return { ...nothing, status: 'blocked', reason };
  }
  const { demand } = check;
  const found =
    (demand.kind === 'aggregate' ? measured.get(demand) : undefined) ?? measured.get(measurement);
  if (!found) return { ...nothing, status: 'errored', reason: 'It was not measured.' };
  const how = { sql: found.sql, ...(found.ms !== undefined && { ms: found.ms }) };
  return { ...judgeAnswer(check, { measurement, found, evidence }), ...how };
}

interface Answered {
  readonly measurement: Measurement;
  readonly found: Measured;
  readonly evidence: Evidence;
}

function judgeAnswer(check: Check, { measurement, found, evidence }: Answered): RowsAnswer {
  switch (found.kind) {
    case 'error':
      return { status: 'errored', reason: found.message, checked: 0, failing: 0 };
    case 'number':
      return judgeNumber(check, {
        measurement: asked(check, measurement),
        found,
        rows: evidence.rows.rows,
        hidden: found.hidden ?? picksSensitive(asked(check, measurement), evidence.contract),
      });
    case 'cuts':
      return judgeCuts(check, { found });
    case 'instant':
      return judgeAge(check, found, {
        now: evidence.now,
        hidden: picksSensitive(measurement, evidence.contract),
      });
    case 'counts':
      return measurement.kind === 'row-count'
        ? judgeRowCount(check, found.checked)
        : judgeCounts(check, { measurement, found, evidence });
    case 'distribution':
    case 'categories':
    case 'clusters':
      return {
        status: 'errored',
        reason: 'It is part of a larger answer.',
        checked: 0,
        failing: 0,
      };
  }
}

/** Whether the number is itself a value that must not be seen, and not one made of many. */
function picksSensitive(measurement: Measurement, { columns }: Contract): boolean {
  if (measurement.kind !== 'aggregate' && measurement.kind !== 'latest') return false;
  const { column } = measurement;
  const picked = measurement.kind === 'latest' || picking.has(measurement.statistic);
  return picked && columns.some(({ name, sensitive }) => name === column && sensitive);
}

const picking: ReadonlySet<string> = new Set(['min', 'max', 'quantile']);

/** A number answers the statistic that was asked for, whatever was planned at first. */
function asked({ demand }: Check, measurement: Measurement): Measurement {
  return demand.kind === 'aggregate' ? demand : measurement;
}

/** The id of the contract's own check that there are rows. */
function notEmptyId({ checks }: Contract): string {
  return checks.find(({ demand }) => demand.kind === 'not-empty')?.id ?? 'not-empty';
}
