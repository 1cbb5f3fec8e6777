import type { DuckDBConnection } from '@duckdb/node-api';
import type { Sides, SplitMeasurement } from '../../../../domain/data/splits/split.ts';
import { integer, type Row, rowsOf } from '../rows.ts';
import { list } from '../sql.ts';
import type { Compared, Pair } from './compared.ts';

/** Rows of one table by what they have in the columns of a measurement. */
interface RowsCounted {
  readonly complete: number;
  readonly missing: number;
  readonly illTyped: number;
  /** Of the train set the last time, of the test set the first, in microseconds since 1970. */
  readonly extreme: number | null;
}

/** What one scan of a table tells for all measurements. */
export interface SideCounts {
  of(measurement: SplitMeasurement): RowsCounted;
}

/** Counts in one scan the rows that can be compared, and finds the last train or the first test time. */
export async function countSide(
  connection: DuckDBConnection,
  side: keyof Sides<unknown>,
  { measurements, pair }: { measurements: readonly SplitMeasurement[]; pair: Pair },
): Promise<SideCounts> {
  const fields = measurements.flatMap((measurement) => fieldsOf(measurement, side, pair));
  const named = list(fields.map((field, index) => `${field} AS a${index}`));
  const [row] = named ? await rowsOf(connection, `SELECT ${named} FROM ${pair[side].view}`) : [];
  return { of: (measurement) => read(row, measurements.indexOf(measurement) * fieldsEach) };
}

const fieldsEach = 4;

function read(row: Row | undefined, from: number): RowsCounted {
  const value = (index: number) => row?.[`a${from + index}`];
  const extreme = value(3);
  return {
    complete: integer(value(0)),
    missing: integer(value(1)),
    illTyped: integer(value(2)),
    extreme: extreme === null || extreme === undefined ? null : integer(extreme),
  };
}

function fieldsOf(
  measurement: SplitMeasurement,
  side: keyof Sides<unknown>,
  pair: Pair,
): readonly string[] {
  const rows = (condition: string) => `count(*) FILTER (WHERE ${condition})`;
  const columns = comparedOf(measurement, pair).map((column) => column[side]);
  const any = (conditions: readonly string[]) => {
    return conditions.length > 0 ? `(${conditions.join(' OR ')})` : 'false';
  };
  const [first] = columns;
  if (!first) return ['count(*)', '0', '0', 'NULL'];
  const missing = any(columns.map(({ bound }) => `${bound.given} IS NULL`));
  const odd = any(
    columns
      .filter((column) => column.odd !== null)
      .map(({ bound, value }) => `${bound.given} IS NOT NULL AND ${value} IS NULL`),
  );
  // In a whole row a missing value is a value like others.
  if (measurement.kind === 'duplicate-rows') return ['count(*)', '0', rows(odd), 'NULL'];
  const extreme = `epoch_us(${instantOf(`${side === 'train' ? 'max' : 'min'}(${first.value})`)})`;
  return [
    rows(`NOT ${missing} AND NOT ${odd}`),
    rows(missing),
    rows(`NOT ${missing} AND ${odd}`),
    measurement.kind === 'time' ? extreme : 'NULL',
  ];
}

function comparedOf(measurement: SplitMeasurement, pair: Pair): readonly Sides<Compared>[] {
  switch (measurement.kind) {
    case 'overlap':
    case 'duplicate-rows':
      return measurement.columns.map((name) => pair.column(name));
    case 'groups':
    case 'time':
      return [pair.column(measurement.column)];
    case 'joint-counts':
      return [];
  }
}

/** The instant of a date, at midnight UTC, or of a time; some are endless and have no number of seconds. */
export function instantOf(value: string): string {
  return `CAST(${value} AS TIMESTAMP WITH TIME ZONE)`;
}
