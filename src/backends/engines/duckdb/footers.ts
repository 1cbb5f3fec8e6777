import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf, textOf } from './rows.ts';
import { list, text } from './sql.ts';

/** What the footers of all files say of one column together. */
export interface Footer {
  /** Null where a row group does not say. */
  readonly nulls: number | null;
  /** Least and greatest value of a column of whole numbers, or of dates as days since 1970-01-01. */
  readonly range: Range | null;
  /** Almost all values are in row groups with a small dictionary, so that the column has few. */
  readonly fewValues: boolean;
}

export interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** A larger dictionary page may hold more values than grouping by them is worth. */
const smallDictionary = 64 * 1024;

/** 15 of 16: writers leave the dictionary out where it does not pay, as in a short last row group. */
const [shareInDictionaries, wholeShare] = [15, 16];

/**
 * Places in a small dictionary take two bytes, values that are stored themselves four, and those of fewer cannot be
 * many: a writer whose dictionary is full stores the rest of a row group so, or as differences, which take less.
 */
const inDictionary = `data_page_offset - dictionary_page_offset BETWEEN 1 AND ${smallDictionary}
      AND total_uncompressed_size - ${smallDictionary} <= 2.5 * (num_values - coalesce(stats_null_count, 0))
      AND encodings NOT LIKE '%DELTA%'`;

/**
 * Reads the statistics of Parquet files, by column. A column that a file lacks, or whose name the footer
 * has twice, is left out; so is everything that not every row group states.
 */
export async function readFooters(
  connection: DuckDBConnection,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Footer>> {
  if (paths.length === 0) return new Map();
  const files = `[${list(paths.map(text))}]`;
  const found = await rowsOf(connection, statement(files));
  return new Map(
    found.map((row) => [
      textOf(row.name) ?? '',
      {
        nulls: row.nulls === null ? null : Number(row.nulls),
        range: rangeOf(row.low, row.high) ?? rangeOf(row.first, row.last),
        fewValues: row.few === true,
      },
    ]),
  );
}

function statement(files: string): string {
  const whole = (end: string) => `TRY_CAST(stats_${end}_value AS HUGEINT)`;
  const days = (end: string) => `(TRY_CAST(stats_${end}_value AS DATE) - DATE '1970-01-01')`;
  // A row group of nulls alone has no least value, and a value that was cut short is none.
  const known = (value: string, end: string) =>
    `bool_and(${value} IS NOT NULL AND ${end}_is_exact IS DISTINCT FROM false OR stats_null_count = num_values)`;
  const least = (value: (end: string) => string) =>
    `CASE WHEN ${known(value('min'), 'min')} THEN min(${value('min')}) END`;
  const greatest = (value: (end: string) => string) =>
    `CASE WHEN ${known(value('max'), 'max')} THEN max(${value('max')}) END`;
  return `SELECT path_in_schema AS name,
    CASE WHEN count(stats_null_count) = count(*) THEN sum(stats_null_count) END AS nulls,
    ${least(whole)} AS low, ${greatest(whole)} AS high, ${least(days)} AS first, ${greatest(days)} AS last,
    coalesce(sum(num_values) FILTER (WHERE ${inDictionary}), 0) * ${wholeShare} >= sum(num_values) * ${shareInDictionaries} AS few
    FROM parquet_metadata(${files}) GROUP BY path_in_schema
    HAVING count(*) = (SELECT sum(num_row_groups) FROM parquet_file_metadata(${files}))
      AND sum(num_values) = (SELECT sum(num_rows) FROM parquet_file_metadata(${files}))`;
}

function rangeOf(low: unknown, high: unknown): Range | null {
  if (low === null || low === undefined || high === null || high === undefined) return null;
  return { low: BigInt(String(low)), high: BigInt(String(high)) };
}
