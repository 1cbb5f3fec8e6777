import type { DuckDBConnection } from '@duckdb/node-api';
import type { Example } from '../../../domain/data/check.ts';
import { columnsOf, type Measurement, sqlOf } from '../../../domain/data/measurement.ts';
import { bound, itemsViewOf } from './count.ts';
import { readRows, writtenText } from './example-rows.ts';
import { type FailingRows, rowsThatFail } from './failing.ts';
import { spelledIn } from './jsonl-spelling.ts';
import type { LoadedFile } from './loaded.ts';
import type { Table } from './open-table.ts';
import type { Position } from './position.ts';
import { firstPositions } from './positions.ts';
import { repeatedPositions } from './repeated-rows.ts';
import { isUnique } from './route.ts';
import { integer, type Row, textOf } from './rows.ts';
import type { Sightings } from './sightings.ts';
import { list } from './sql.ts';
import { ask } from './statement.ts';
import type { BoundColumn } from './table.ts';

/** Stands for a value that must not be seen. */
export const hidden = '(hidden)';

interface Question {
  readonly table: Table;
  readonly limit: number;
  /** What measuring saw. */
  readonly sightings: Sightings;
}

/**
 * For each measurement the first rows that fail, with their places in the files; none where there is no
 * row to show. What a row alone answers is found for all measurements together, and their rows are read
 * at once.
 */
export async function failingExamples(
  connection: DuckDBConnection,
  measurements: readonly Measurement[],
  question: Question,
): Promise<ReadonlyMap<Measurement, readonly Example[]>> {
  const { table } = question;
  const failing = measurements.flatMap((measurement) => {
    const rows = rowsThatFail(measurement, table);
    return rows ? [{ measurement, ...rows }] : [];
  });
  const positions = new Map<Measurement, readonly Position[]>(
    await firstPositions(
      connection,
      failing.filter(({ plain }) => plain),
      question,
    ),
  );
  const found = new Map<Measurement, readonly Row[]>();
  for (const { measurement, plain, ...rows } of failing) {
    if (plain) continue;
    if (isUnique(measurement) && itemsViewOf(measurement, table.columns) === undefined) {
      positions.set(measurement, await repeatedPositions(connection, measurement, question));
    } else {
      found.set(measurement, await firstRows(connection, { measurement, ...rows }, question));
    }
  }
  const bounds = [...positions.keys()].flatMap((measurement) => namesOf(measurement, table).all);
  const rowAt = await readRows(connection, [...positions.values()].flat(), {
    table,
    bounds: [...new Set(bounds)],
  });
  for (const [measurement, places] of positions) found.set(measurement, places.map(rowAt));
  return shapedExamples(found, table);
}

/** Rows that only a statement of their own finds, with what is shown of them. */
async function firstRows(
  connection: DuckDBConnection,
  failing: Omit<FailingRows, 'plain'> & { readonly measurement: Measurement },
  { table, limit }: Question,
): Promise<readonly Row[]> {
  const { measurement, from, where, qualify, order } = failing;
  const item = itemsViewOf(measurement, table.columns) === undefined ? [] : ['item'];
  const texts = namesOf(measurement, table).all.map(writtenText);
  const fields = list(['file', '"row"', ...item, ...texts]);
  const { rows } = await ask(
    connection,
    `SELECT ${fields} FROM ${from} WHERE ${where} ${qualify === null ? '' : `QUALIFY ${qualify}`}
     ORDER BY ${order} LIMIT ${limit}`,
  );
  return rows;
}

/** The columns whose values are shown, those that name the row, and both. */
function namesOf(measurement: Measurement, { source, columns, expressions }: Table) {
  const named = sqlOf(measurement)
    .slice(0, 1)
    .flatMap((sql) => {
      const compiled = measurement.kind === 'expression' ? expressions.of(sql) : undefined;
      return compiled?.kind === 'compiled' ? compiled.columns : [];
    });
  const shown = [...columnsOf(measurement), ...named].map((name) => bound(name, columns));
  const keys = source.key.flatMap((name) => columns.get(name) ?? []);
  return { shown, keys, all: [...new Set([...shown, ...keys])] };
}

async function shapedExamples(
  found: ReadonlyMap<Measurement, readonly Row[]>,
  table: Table,
): Promise<ReadonlyMap<Measurement, readonly Example[]>> {
  const { files } = table.loaded;
  const placeOf = await placesOf([...found.values()].flat(), files);
  const spelled = await spelling([...found.values()].flat(), files);
  const shaped = [...found].map(([measurement, rows]) => {
    const { shown, keys, all } = namesOf(measurement, table);
    const examples = rows.map((read) => {
      const row = spelled(read, all);
      const key = keyOf(row, keys);
      return {
        file: files[integer(row.file)]?.path ?? '',
        ...placeOf(row),
        ...(key && { key }),
        value: inItem(row, shownValue(row, shown)),
      };
    });
    return [measurement, examples] as const;
  });
  return new Map(shaped);
}

/** Which item of an array it is, from 1. */
function inItem({ item }: Row, value: string | null): string | null {
  return Array.isArray(item) ? `item ${item.join('.')}: ${value ?? 'null'}` : value;
}

async function placesOf(rows: readonly Row[], files: readonly LoadedFile[]) {
  const finders = await Promise.all(
    files.map(async (file, index) => {
      const own = rowsIn(rows, index);
      return own.length > 0 ? file.locate(own) : undefined;
    }),
  );
  return (row: Row) => finders[integer(row.file)]?.(integer(row.row));
}

/** Values as their lines spell them. */
async function spelling(rows: readonly Row[], files: readonly LoadedFile[]) {
  const lines = await Promise.all(
    files.map((file, index) => file.written?.(rowsIn(rows, index)) ?? new Map<number, string>()),
  );
  return (row: Row, bounds: readonly BoundColumn[]): Row => {
    const line = lines[integer(row.file)]?.get(integer(row.row));
    if (line === undefined) return row;
    const item = Array.isArray(row.item) ? row.item.map(Number) : [];
    const written = bounds.flatMap(({ raw, column }) => {
      const value = textOf(row[raw]) === null ? undefined : spelledIn(line, column, item);
      return value === undefined ? [] : [[raw, value] as const];
    });
    return { ...row, ...Object.fromEntries(written) };
  };
}

function rowsIn(rows: readonly Row[], file: number): readonly number[] {
  return rows.filter((row) => integer(row.file) === file).map((row) => integer(row.row));
}

/** No key is better than one that shows what must not be seen. */
function keyOf(row: Row, keys: readonly BoundColumn[]): string | undefined {
  if (keys.some(({ column }) => column.sensitive)) return undefined;
  return keys.map(({ column, raw }) => `${column.name}=${textOf(row[raw]) ?? ''}`).join(', ');
}

function shownValue(row: Row, shown: readonly BoundColumn[]): string | null {
  const [only, another] = shown;
  if (only && !another) return masked(row, only);
  return shown.map((one) => `${one.column.name}=${masked(row, one) ?? ''}`).join(', ') || null;
}

function masked(row: Row, { column, raw }: BoundColumn): string | null {
  const value = textOf(row[raw]);
  if (value !== null && column.sensitive) return hidden;
  return value !== null && value.length > 200 ? `${value.slice(0, 200)}…` : value;
}
