import type { CheckStatus, Example } from './check.ts';
import type { Check, Contract, Demand } from './contract.ts';
import { columnsOf, type Measurement } from './measurement.ts';
import type { DataShape } from './shape.ts';

/** What opening the data already says about a check. */
export interface Answer {
  readonly status: CheckStatus;
  readonly reason?: string;
  readonly checked: number;
  readonly failing: number;
  readonly observed?: string;
  readonly examples?: readonly Example[];
}

/** A check that is answered by the data's shape, or one that an engine has to measure. */
export type PlannedCheck =
  | { readonly kind: 'answered'; readonly check: Check; readonly answer: Answer }
  | { readonly kind: 'measured'; readonly check: Check; readonly measurement: Measurement };

/** Decides for each check of the contract whether it can be measured on this data. */
export function planChecks(contract: Contract, shape: DataShape): readonly PlannedCheck[] {
  return contract.checks.map((check) => planCheck(check, contract, shape));
}

function planCheck(check: Check, contract: Contract, shape: DataShape): PlannedCheck {
  const answered = (answer: Answer) => ({ kind: 'answered', check, answer }) as const;
  const { demand } = check;
  switch (demand.kind) {
    case 'structure':
      return answered(structure(shape));
    case 'not-empty':
      return answered(notEmpty(contract, shape));
    case 'fields':
      return answered(fields(contract, shape));
    case 'present':
      return answered(present(demand.column, contract, shape));
    case 'unjudged':
      return answered({ ...nothing, status: 'unchecked', reason: demand.reason });
    default:
      return planMeasurement(check, demand, { contract, shape });
  }
}

const nothing = { checked: 0, failing: 0 };

function planMeasurement(
  check: Check,
  measurement: Measurement,
  { contract, shape }: { readonly contract: Contract; readonly shape: DataShape },
): PlannedCheck {
  const answered = (status: CheckStatus, reason: string) => {
    return { kind: 'answered', check, answer: { ...nothing, status, reason } } as const;
  };
  const absent = neededColumns(measurement, contract).find((name) => !has(shape, name));
  if (absent !== undefined) {
    return mayBeAbsent(absent, contract, shape)
      ? answered(
          'unchecked',
          `The data has no column "${absent}", as ${fieldsMatchOf(contract)} allows.`,
        )
      : answered(
          'blocked',
          `${idOf('present', contract, absent)} failed: the column cannot be used.`,
        );
  }
  if (shape.rows === 0 && !contract.allowEmpty && measurement.kind !== 'row-count') {
    return answered('blocked', `${idOf('not-empty', contract)} failed: there are no rows.`);
  }
  return { kind: 'measured', check, measurement };
}

function structure({ header, unreadable, rows }: DataShape): Answer {
  const faults = [...header, ...unreadable.faults];
  const [first] = faults;
  const counts = { checked: rows + unreadable.count, failing: unreadable.count };
  if (!first) return { ...counts, status: 'passed' };
  const broken =
    unreadable.count > 0
      ? `${count(unreadable.count)} of ${plural(counts.checked, 'row')} cannot be read`
      : '';
  const reason = [
    header[0]?.message,
    broken && `${broken}; the first: ${unreadable.faults[0]?.message}`,
  ];
  return {
    ...counts,
    status: 'failed',
    reason: reason.filter(Boolean).join(' '),
    observed: plural(unreadable.count, 'unreadable row'),
    examples: faults.map(({ example }) => example),
  };
}

function notEmpty({ allowEmpty }: Contract, { rows, emptyFiles }: DataShape): Answer {
  const counts = { checked: rows, failing: 0, observed: plural(rows, 'row') };
  if (allowEmpty) return { ...counts, status: 'passed' };
  const failed = (reason: string) => ({ ...counts, status: 'failed', reason }) as const;
  if (rows === 0) return failed('no-data: there is not one row to check.');
  const [first] = emptyFiles;
  if (first === undefined) return { ...counts, status: 'passed' };
  const [verb, more] =
    emptyFiles.length > 1 ? ['have', ` and ${emptyFiles.length - 1} more`] : ['has', ''];
  return failed(`no-data: ${first}${more} ${verb} not one row, other files have some.`);
}

function fields(contract: Contract, shape: DataShape): Answer {
  const promised = contract.columns.map(({ name }) => name);
  const found = shape.columns.map(({ name }) => name);
  const extra = found.filter((name) => !promised.includes(name));
  const missing = promised.filter((name) => !found.includes(name));
  const wrong = wrongFields(contract, { promised, found, extra, missing });
  const counts = countAll(shape, wrong === undefined);
  return wrong
    ? { ...counts, status: 'failed', reason: wrong, observed: plural(found.length, 'column') }
    : { ...counts, status: 'passed', observed: plural(found.length, 'column') };
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
  if (has(shape, column)) return { ...countAll(shape, true), status: 'passed' };
  const counts = countAll(shape, false);
  const doubt = shape.doubtful.get(column);
  if (doubt) return { ...counts, status: 'failed', reason: doubt };
  const known = shape.columns.map(({ name }) => name).join(', ') || 'no columns';
  const reason = `The data has no column "${column}"; it has ${known}.`;
  if (mayBeAbsent(column, contract, shape)) return { ...nothing, status: 'unchecked', reason };
  return { ...counts, status: 'failed', reason };
}

/** What holds or not for the columns does so in every row. */
function countAll({ rows, unreadable }: DataShape, holds: boolean) {
  const checked = rows + unreadable.count;
  return { checked, failing: holds ? 0 : checked };
}

/** The contract's columns that a measurement cannot do without; a query names them in its text. */
function neededColumns(measurement: Measurement, contract: Contract): readonly string[] {
  const named = columnsOf(measurement);
  if (measurement.kind !== 'query') return named;
  const words = new Set(measurement.sql.split(/[^\p{L}\p{N}_]+/u));
  const mentioned = contract.columns.map(({ name }) => name).filter((name) => words.has(name));
  return [...named, ...mentioned];
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

/** The id of the contract's own check of a kind, for messages. */
function idOf(kind: Demand['kind'], { checks }: Contract, column?: string): string {
  const found = checks.find(({ demand }) => {
    return (
      demand.kind === kind &&
      (column === undefined || ('column' in demand && demand.column === column))
    );
  });
  return found?.id ?? kind;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function plural(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}
