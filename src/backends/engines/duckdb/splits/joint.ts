import type { DuckDBConnection } from '@duckdb/node-api';
import type {
  Bin,
  JointCounts,
  SplitMeasured,
  SplitMeasurement,
} from '../../../../domain/data/splits/split.ts';
import type { Table } from '../open-table.ts';
import { integer, type Row, rowsOf } from '../rows.ts';
import { list } from '../sql.ts';
import type { Between } from './between.ts';
import type { Compared } from './compared.ts';

type Joint = Extract<SplitMeasurement, { kind: 'joint-counts' }>;

/** Beyond so many values a column is binned: an ordered one in tenths, others by their most frequent. */
const mostValues = 100;
const tenths = 10;
/** A bin of fewer rows says nothing about others. */
const fewestRows = 2;

/** The labels of the train set by the bins of a column; the first scan makes the bins, the second counts. */
export async function measureJoint(
  { connection, pair }: Between,
  { column, label }: Joint,
): Promise<SplitMeasured> {
  const view = await trainValues(connection, pair.train);
  const feature = pair.ofTrain(column);
  const rows = labelled(feature, labelOf(pair.ofTrain(label.column), label.kind), view);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE value_counts AS SELECT v, count(*) AS n FROM ${rows} GROUP BY v`,
  );
  const inTenths = feature.kind === 'ordered' && (await takesTenths(connection));
  const binned = inTenths ? byTenths(rows) : byValue(rows);
  const sql = label.kind === 'class' ? classesOf(binned) : quantitiesOf(binned);
  const found = await rowsOf(connection, sql);
  await connection.run('DROP TABLE value_counts');
  return { ...readJoint(found), sql };
}

/** Too many values for a bin each, or too few rows of each, although there are enough for tenths. */
async function takesTenths(connection: DuckDBConnection): Promise<boolean> {
  const [found] = await rowsOf(
    connection,
    'SELECT count(v) AS of_values, sum(n) FILTER (WHERE v IS NOT NULL) AS of_rows FROM value_counts',
  );
  const values = integer(found?.of_values);
  const rows = integer(found?.of_rows);
  return values > mostValues || (rows < fewestRows * values && rows >= fewestRows * tenths);
}

const typedFormats: ReadonlySet<string> = new Set(['parquet', 'delta', 'iceberg']);

/** Each column takes two scans, so that the values of a text are read from it only once. */
async function trainValues(
  connection: DuckDBConnection,
  { view, columns, loaded }: Table,
): Promise<string> {
  if (typedFormats.has(loaded.shape.format)) return view;
  const names = new Set([...columns.values()].map(({ value }) => value));
  await connection.run(
    `CREATE TEMP TABLE IF NOT EXISTS train_values AS SELECT ${list([...names])} FROM ${view}`,
  );
  return 'train_values';
}

/** A quantity of which squares are finite, or the text that names a class. */
function labelOf({ value }: Compared, kind: Joint['label']['kind']): string {
  const quantity = `TRY_CAST(${value} AS DOUBLE)`;
  return kind === 'class'
    ? `CAST(${value} AS VARCHAR)`
    : `CASE WHEN isfinite(${quantity}) AND abs(${quantity}) < 1e150 THEN ${quantity} END`;
}

function labelled({ value }: Compared, label: string, view: string): string {
  return `(SELECT * FROM (SELECT ${value} AS v, ${label} AS y FROM ${view}) WHERE y IS NOT NULL)`;
}

/** Bin −1 has the missing values, bin 0 what is rare: a value of one row says nothing about another. */
function byValue(rows: string): string {
  return `SELECT CASE WHEN v IS NULL THEN -1 ELSE coalesce(bin, 0) END AS bin, y FROM ${rows}
    LEFT JOIN (SELECT v, row_number() OVER (ORDER BY n DESC, v) AS bin FROM value_counts
      WHERE v IS NOT NULL AND n >= ${fewestRows} ORDER BY n DESC, v LIMIT ${mostValues}) USING (v)`;
}

/** A value lies in the tenth of the rows in which its first row lies, so that equal ones are together. */
function byTenths(rows: string): string {
  const tenth = `SELECT v, ${tenths} * (sum(n) OVER (ORDER BY v) - n) // sum(n) OVER () AS tenth
    FROM value_counts WHERE v IS NOT NULL`;
  const inner = Array.from({ length: tenths - 1 }, (_, index) => index);
  const ends = inner.map((index) => `max(v) FILTER (WHERE tenth = ${index}) AS e${index}`);
  const cases = inner.map((index) => `WHEN v <= e${index} THEN ${index + 1}`);
  return `SELECT CASE WHEN v IS NULL THEN -1 ${cases.join(' ')} ELSE ${tenths} END AS bin, y
    FROM ${rows}, (SELECT ${list(ends)} FROM (${tenth}))`;
}

function classesOf(binned: string): string {
  return `WITH cells AS MATERIALIZED (SELECT bin, y, count(*) AS n FROM (${binned}) GROUP BY bin, y),
    labels AS (SELECT y, sum(n) AS n FROM cells GROUP BY y)
    SELECT bin, sum(n) AS n, max(n) AS most, NULL AS mean, NULL AS variance,
      (SELECT count(*) FROM labels) AS labels, (SELECT max(n) FROM labels) AS frequent
    FROM cells GROUP BY bin ORDER BY bin`;
}

function quantitiesOf(binned: string): string {
  return `SELECT bin, count(*) AS n, 0 AS most, favg(y) AS mean, var_pop(y) AS variance,
      CASE WHEN min(min(y)) OVER () < max(max(y)) OVER () THEN 2 ELSE 1 END AS labels, 0 AS frequent
    FROM (${binned}) GROUP BY bin ORDER BY bin`;
}

function readJoint(found: readonly Row[]): JointCounts {
  const bins = found.map(
    (row): Bin => ({
      rows: integer(row.n),
      most: integer(row.most),
      mean: numberOf(row.mean),
      variance: numberOf(row.variance),
    }),
  );
  const [first] = found;
  return {
    kind: 'joint-counts',
    bins,
    labels: Math.min(2, integer(first?.labels)),
    mostFrequent: integer(first?.frequent),
  };
}

function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
