import { grouped } from '../grouped.ts';
import type { CheckStatus, Example } from './check.ts';
import type { Column } from './column.ts';
import type { Check, Contract } from './contract.ts';
import { columnsOf, type Measurement, sqlOf } from './measurement.ts';
import { cutsOf } from './quantile.ts';
import type { DataShape } from './shape.ts';

/** What opening the data already says about a check; what does not hold does so in no row. */
export interface Settled {
  readonly kind: 'settled';
  readonly check: Check;
  readonly status: CheckStatus;
  readonly reason?: string;
  readonly observed?: string;
  readonly examples?: readonly Example[];
}

/** A check that the data's shape answers, one that reading the rows does, or one to measure. */
export type PlannedCheck =
  | Settled
  | { readonly kind: 'read'; readonly check: Check; readonly demand: 'structure' | 'not-empty' }
  | { readonly kind: 'measured'; readonly check: Check; readonly measurement: Measurement };

/** Decides for each check of the contract whether it can be measured on this data. */
export function planChecks(contract: Contract, shape: DataShape): readonly PlannedCheck[] {
  return contract.checks.map((check) => planCheck(check, contract, shape));
}

function planCheck(check: Check, contract: Contract, shape: DataShape): PlannedCheck {
  const settled = (answer: Answer): Settled => ({ kind: 'settled', check, ...answer });
  const { demand } = check;
  switch (demand.kind) {
    case 'structure':
    case 'not-empty':
      return { kind: 'read', check, demand: demand.kind };
    case 'fields':
      return settled(fields(contract, shape));
    case 'present':
      return settled(present(demand.column, contract, shape));
    case 'unjudged':
      return settled({ status: 'unchecked', reason: demand.reason });
    case 'drift':
    case 'row-count-ratio':
      return settled({ status: 'unchecked', reason: 'There is no profile to compare with.' });
    default:
      return planMeasurement(check, demand, { contract, shape });
  }
}

type Answer = Omit<Settled, 'kind' | 'check'>;

function planMeasurement(
  check: Check,
  measurement: Measurement,
  { contract, shape }: { readonly contract: Contract; readonly shape: DataShape },
): PlannedCheck {
  const absent = neededColumns(measurement, contract).find((name) => !has(shape, name));
  if (absent === undefined)
    return { kind: 'measured', check, measurement: cheapest(check, measurement) };
  return mayBeAbsent(absent, contract, shape)
    ? {
        kind: 'settled',
        check,
        status: 'unchecked',
        reason: `The data has no column "${absent}", as ${fieldsMatchOf(contract)} allows.`,
      }
    : {
        kind: 'settled',
        check,
        status: 'blocked',
        reason: `${presentId(absent, contract)} failed: the column cannot be used.`,
      };
}

/** Whether a quantile lies in a band counts around its bounds tell, without sorting all values. */
function cheapest({ threshold }: Check, measurement: Measurement): Measurement {
  if (measurement.kind !== 'aggregate' || measurement.statistic !== 'quantile' || !threshold) {
    return measurement;
  }
  const { column, filter, level } = measurement;
  const only = { ...(filter !== undefined && { filter }), ...(level !== undefined && { level }) };
  return { kind: 'quantile-band', column, cuts: cutsOf(threshold), ...only };
}

function fields(contract: Contract, shape: DataShape): Answer {
  const promised = [...new Set(contract.columns.map(({ source }) => source))];
  const found = shape.columns.map(({ name }) => name);
  const extra = found.filter((name) => !promised.includes(name));
  const missing = promised.filter((name) => !found.includes(name));
  const wrong = wrongFields(contract, { promised, found, extra, missing });
  const observed = plural(found.length, 'column');
  return wrong ? { status: 'failed', reason: wrong, observed } : { status: 'passed', observed };
}

interface Fields {
  readonly promised: readonly string[];
  readonly found: readonly string[];
  readonly extra: readonly string[];
  readonly missing: readonly string[];
}

/** Missing columns are the matter of their own checks, save where no column at all is there. */
function wrongFields(
  { fieldsMatch }: Contract,
  { promised, found, extra, missing }: Fields,
): string | undefined {
  if (fieldsMatch === 'partial') {
    return missing.length === promised.length ? 'The data has none of these columns.' : undefined;
  }
  if (fieldsMatch === 'subset') return undefined;
  if (extra.length > 0) {
    return `The contract does not know ${extra.map((name) => `"${name}"`).join(', ')}.`;
  }
  const inOrder = found.every((name, index) => name === promised[index]);
  return fieldsMatch === 'exact' && !inOrder && missing.length === 0
    ? `The order of the columns is ${found.join(', ')}.`
    : undefined;
}

function present(column: string, contract: Contract, shape: DataShape): Answer {
  if (has(shape, column)) return { status: 'passed' };
  const doubt = shape.doubtful.get(column);
  if (doubt) return { status: 'failed', reason: doubt };
  const known = shape.columns.map(({ name }) => name).join(', ') || 'no columns';
  const reason = `The data has no column "${column}"; it has ${known}.`;
  return { status: mayBeAbsent(column, contract, shape) ? 'unchecked' : 'failed', reason };
}

/** The columns of the data that a measurement cannot do without; its SQL names them in its text. */
function neededColumns(measurement: Measurement, contract: Contract): readonly string[] {
  const named = new Set(columnsOf(measurement));
  const words = new Set(sqlOf(measurement).flatMap((sql) => sql.split(/[^\p{L}\p{N}_]+/u)));
  const needs = ({ name }: Column) => named.has(name) || words.has(name);
  return contract.columns.filter(needs).map(({ source }) => source);
}

function mayBeAbsent(column: string, { fieldsMatch }: Contract, { doubtful }: DataShape): boolean {
  return (fieldsMatch === 'superset' || fieldsMatch === 'partial') && !doubtful.has(column);
}

function fieldsMatchOf({ fieldsMatch }: Contract): string {
  return `fieldsMatch: ${fieldsMatch}`;
}

function has({ columns }: DataShape, name: string): boolean {
  return columns.some((column) => column.name === name);
}

/** The id of the contract's own check for a column's presence. */
function presentId(column: string, { checks }: Contract): string {
  const asks = ({ demand }: Check) => demand.kind === 'present' && demand.column === column;
  return checks.find(asks)?.id ?? column;
}

function plural(value: number, noun: string): string {
  return `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;
}
