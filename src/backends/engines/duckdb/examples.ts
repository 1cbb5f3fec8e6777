import type { DuckDBConnection } from '@duckdb/node-api';
import type { Example } from '../../../domain/data/check.ts';
import { type Count, columnsOf } from '../../../domain/data/measurement.ts';
import type { DataSource } from '../../../ports/data-engine.ts';
import { bound, type Columns, failingRows } from './count.ts';
import type { LoadedFile } from './loaded.ts';
import { integer, type Row, rowsOf, textOf } from './rows.ts';
import { list } from './sql.ts';
import { type BoundColumn, typedView } from './table.ts';

/** Stands for a value that must not be seen. */
export const hidden = '(hidden)';

interface Question {
  readonly measurement: Count;
  readonly columns: Columns;
  readonly files: readonly LoadedFile[];
  readonly source: DataSource;
  readonly limit: number;
}

/** The first rows that fail, with their places in the files. */
export async function failingExamples(
  connection: DuckDBConnection,
  question: Question,
): Promise<readonly Example[]> {
  const { measurement, columns, files, source, limit } = question;
  const shown = columnsOf(measurement).map((name) => bound(name, columns));
  const keys = source.key.flatMap((name) => columns.get(name) ?? []);
  const texts = [...new Set([...shown, ...keys])].map(writtenText);
  const fields = list(['file', '"row"', ...texts]);
  const windowed = measurement.kind === 'duplicates' || measurement.kind === 'key';
  const rows = await rowsOf(
    connection,
    `SELECT ${fields} FROM ${typedView} ${windowed ? 'QUALIFY' : 'WHERE'} ${failingRows(measurement, columns)}
     ORDER BY file, "row" LIMIT ${limit}`,
  );
  const places = await placesOf(rows, files);
  return rows.map((row, index) => {
    const file = files[integer(row.file)];
    const key = keyOf(row, keys);
    return {
      file: file?.path ?? '',
      ...places[index],
      ...(key && { key }),
      value: shownValue(row, shown),
    };
  });
}

/** An empty text that means null is shown as a missing value, `NA` as it is written. */
function writtenText({ raw, given }: BoundColumn): string {
  return `CASE WHEN ${given} IS NULL THEN nullif(${raw}, '') ELSE ${raw} END AS ${raw}`;
}

async function placesOf(rows: readonly Row[], files: readonly LoadedFile[]) {
  const finders = await Promise.all(
    files.map(async (file, index) => {
      const own = rows.filter((row) => integer(row.file) === index).map((row) => integer(row.row));
      return own.length > 0 ? file.locate(own) : undefined;
    }),
  );
  return rows.map((row) => finders[integer(row.file)]?.(integer(row.row)));
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
