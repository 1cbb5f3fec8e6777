import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measured, Measurement } from '../../../domain/data/measurement.ts';
import type { RowsRead } from '../../../domain/data/shape.ts';
import { unusableFilter } from './filter.ts';
import type { Table } from './open-table.ts';
import { reasonOf } from './reason.ts';
import { integer, rowsOf } from './rows.ts';
import { isSensitive } from './source.ts';

/** Counts the rows of all files once, where it can in the scan that answers the measurements. */
export interface RowsReader {
  /** What to measure beside the rest. */
  readonly asked: readonly Measurement[];
  read(answers: ReadonlyMap<Measurement, Measured>): Promise<RowsRead>;
}

export function rowsReader(connection: DuckDBConnection, table: Table): RowsReader {
  const { files } = table.loaded;
  const known = files.flatMap(({ rows }) => rows ?? []);
  // Over several files the counts would have to be told apart by file.
  const alone = table.kept === null && files.length === 1 && known.length === 0;
  const all: Measurement = { kind: 'row-count' };
  let read: Promise<RowsRead> | undefined;
  return {
    asked: alone ? [all] : [],
    read(answers) {
      const answer = answers.get(all);
      const counted = answer?.kind === 'counts' ? [answer.checked] : known;
      const complete = table.kept === null && counted.length === files.length;
      read ??= complete ? keptAll(table, counted) : filtered(connection, table);
      return read;
    },
  };
}

async function keptAll({ loaded }: Table, counted: readonly number[]): Promise<RowsRead> {
  return { ...(await loaded.rowsRead(counted)), filteredOut: 0 };
}

async function filtered(connection: DuckDBConnection, table: Table): Promise<RowsRead> {
  const counted = await countRows(connection, table).catch((error: unknown) => {
    if (table.kept === null) throw error;
    throw unusableFilter(table.source, `The engine says: ${reasonOf(error, isSensitive(table))}`);
  });
  const read = await table.loaded.rowsRead(counted.map(({ all }) => all));
  const rows = counted.reduce((sum, { kept }) => sum + kept, 0);
  return { ...read, rows, filteredOut: read.rows - rows };
}

/** By file: all rows, and those that the filter keeps. */
async function countRows(connection: DuckDBConnection, { loaded, everyScanned, kept }: Table) {
  const found = await rowsOf(
    connection,
    `SELECT file, count(*) AS "all", count(*) FILTER (WHERE ${kept ?? 'true'}) AS kept
     FROM ${everyScanned} GROUP BY file`,
  );
  return loaded.files.map((_, index) => {
    const row = found.find(({ file }) => integer(file) === index);
    return { all: integer(row?.all), kept: integer(row?.kept) };
  });
}
