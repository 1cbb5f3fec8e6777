import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import type { Asked } from './batches.ts';
import { bound } from './count.ts';
import { isFloat } from './footer-answer.ts';
import type { Footer } from './footers.ts';
import type { Table } from './open-table.ts';
import type { PlainColumns } from './plain-scan.ts';
import { integer } from './rows.ts';
import { contrary } from './value-condition.ts';

/** Below this many rows a statement of its own costs more than it saves. */
const fewestRows = 100_000;

interface Known {
  readonly table: Table;
  readonly plain: PlainColumns;
  readonly footers: ReadonlyMap<string, Footer>;
  readonly rows: number | null;
  readonly skimmed: ReadonlySet<string>;
}

/** A measurement that only the rows for which the condition is true are read for. */
export interface Sought {
  readonly asked: Asked;
  readonly where: string;
}

type Values = Extract<Measurement, { kind: 'values' }>;

/**
 * Values beyond their bounds, counted by a search for them: the engine skips the row groups whose statistics say
 * that they have none. Undefined: the column is read as a whole anyway, or nobody knows how many values it has.
 */
export function soughtAlone(measurement: Measurement, known: Known): Sought | undefined {
  const { rows, plain, footers, table, skimmed } = known;
  if (!isBounded(measurement) || !skimmed.has(measurement.column)) return undefined;
  const { column, tests } = measurement;
  const nulls = footers.get(column)?.nulls ?? null;
  const type = plain.get(column);
  // Of floats the statistics leave out NaN, of texts the end.
  const tells = type !== undefined && !isFloat(type) && type !== 'VARCHAR';
  if (rows === null || rows < fewestRows || nulls === null || !tells) return undefined;
  const where = contrary(tests, bound(column, table.columns));
  if (where === undefined) return undefined;
  const part = {
    fields: ['count(*)'],
    read: ([failing]: readonly unknown[]) => {
      return { kind: 'counts', checked: rows - nulls, failing: integer(failing) } as const;
    },
  };
  return { asked: { measurement, part }, where };
}

/** Columns of which nothing but bounds, types and nulls are asked; combinations are counted by themselves. */
export function skimmedColumns(measurements: readonly Measurement[]): ReadonlySet<string> {
  const named = new Set(measurements.flatMap(columnsOf));
  const read = new Set(measurements.filter((one) => !isSkimmed(one)).flatMap(columnsOf));
  return new Set([...named].filter((name) => !read.has(name)));
}

function isSkimmed(measurement: Measurement): boolean {
  const { kind } = measurement;
  const combined = kind === 'duplicates' && measurement.columns.length > 1;
  return kind === 'type' || kind === 'nulls' || combined || isBounded(measurement);
}

function isBounded(measurement: Measurement): measurement is Values {
  return (
    measurement.kind === 'values' &&
    measurement.filter === undefined &&
    measurement.tests.every((test) => 'bound' in test)
  );
}
