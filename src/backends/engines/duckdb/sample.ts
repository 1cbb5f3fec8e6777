import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import { tooLarge } from './aggregate.ts';
import { isFloating, isNumeric } from './native-type.ts';
import type { Table } from './open-table.ts';
import { integer } from './rows.ts';
import { list } from './sql.ts';
import { askOnce } from './statement.ts';
import { type BoundColumn, typedRows, withoutNumbers } from './table.ts';

/** What the first rows show of a column. It decides how something is measured, never what comes out. */
export interface Sample {
  /** Values that are there, and different ones. */
  readonly values: number;
  readonly distinct: number;
  /** Of whole numbers. */
  readonly range: { readonly low: bigint; readonly high: bigint } | null;
  /** Of those that are finite and small enough to be squared, and how many they are. */
  readonly mean: number | null;
  readonly averaged: number;
}

export type Samples = ReadonlyMap<string, Sample>;

const rowsLooked = 2000;
/** One statement of 500 took 22 s and 2 GB, of 10 it takes 15 ms and 2 MB each; but text is parsed anew for each. */
const columnsLooked = 25;

/** Looks at the columns of which something is cheaper to measure where it is known about where they lie. */
export async function readSamples(
  connection: DuckDBConnection,
  measurements: readonly Measurement[],
  table: Table,
): Promise<Samples> {
  const unique = new Set(measurements.filter(isOfRepeats).flatMap(columnsOf));
  const spread = new Set(measurements.filter(isOfSpread).flatMap(columnsOf));
  const names = [...new Set([...spread, ...unique])];
  const bounds = names.flatMap((name) => table.columns.get(name) ?? []).filter(isSampled);
  // Which rows exist a filter says, and it may have to look far for them.
  if (bounds.length === 0 || table.kept !== null) return new Map();
  const samples = new Map<string, Sample>();
  for (let first = 0; first < bounds.length; first += columnsLooked) {
    const some = bounds.slice(first, first + columnsLooked);
    const asked = some.map((one) => [one, fieldsOf(one, { unique, spread })] as const);
    for (const [name, sample] of await sampled(connection, asked, table)) samples.set(name, sample);
  }
  return samples;
}

/** The columns of which something is asked. */
interface AskedOf {
  readonly unique: ReadonlySet<string>;
  readonly spread: ReadonlySet<string>;
}

function fieldsOf(bound: BoundColumn, { unique, spread }: AskedOf): readonly string[] {
  const { name } = bound.column;
  return [
    ...(unique.has(name) ? repeatFields(bound) : ['0', '0', 'NULL', 'NULL']),
    ...(spread.has(name) ? spreadFields(bound) : ['NULL', '0']),
  ];
}

async function sampled(
  connection: DuckDBConnection,
  asked: readonly (readonly [BoundColumn, readonly string[]])[],
  { loaded }: Table,
): Promise<Samples> {
  const bounds = asked.map(([bound]) => bound);
  const rows = `(SELECT * FROM (${typedRows(withoutNumbers(loaded), bounds)}) LIMIT ${rowsLooked})`;
  const fields = asked.flatMap(([, own]) => own).map((field, index) => `${field} AS a${index}`);
  const found = await askOnce(connection, `SELECT ${list(fields)} FROM ${rows}`).catch(
    () => undefined,
  );
  const values = Object.values(found?.row ?? {});
  return new Map(
    bounds.map(({ column }, index) => [
      column.name,
      sampleOf(values.slice(index * 6, index * 6 + 6)),
    ]),
  );
}

function isOfRepeats({ kind }: Measurement): boolean {
  return kind === 'duplicates' || kind === 'key';
}

function isOfSpread(measurement: Measurement): boolean {
  return measurement.kind === 'aggregate' && measurement.statistic === 'stdev';
}

function isSampled(bound: BoundColumn): boolean {
  return bound.view === undefined && bound.column.path.length === 0 && isNumeric(bound);
}

function repeatFields(bound: BoundColumn): readonly string[] {
  const { value, type } = bound;
  const wholes = isFloating(bound) || type.startsWith('DECIMAL') ? 'NULL' : value;
  const ends = ['min', 'max'].map((end) => `CAST(${end}(${wholes}) AS VARCHAR)`);
  return [`count(${value})`, `count(DISTINCT ${value})`, ...ends];
}

function spreadFields({ value }: BoundColumn): readonly string[] {
  const x = `CAST(${value} AS DOUBLE)`;
  const small = `FILTER (WHERE isfinite(${x}) AND abs(${x}) < ${tooLarge})`;
  return [`favg(${x}) ${small}`, `count(${x}) ${small}`];
}

function sampleOf([values, distinct, low, high, mean, averaged]: readonly unknown[]): Sample {
  return {
    values: integer(values),
    distinct: integer(distinct),
    range:
      typeof low === 'string' && typeof high === 'string'
        ? { low: BigInt(low), high: BigInt(high) }
        : null,
    mean: typeof mean === 'number' && Number.isFinite(mean) ? mean : null,
    averaged: integer(averaged),
  };
}
