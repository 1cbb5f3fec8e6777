import type { Example } from '../../../../domain/data/check.ts';
import type { SplitMeasurement } from '../../../../domain/data/splits/split.ts';
import { hidden } from '../examples.ts';
import type { Place } from '../loaded.ts';
import type { Table } from '../open-table.ts';
import { integer, type Row, rowsOf, textOf } from '../rows.ts';
import { list } from '../sql.ts';
import type { BoundColumn } from '../table.ts';
import type { Between } from './between.ts';
import type { Compared, Pair } from './compared.ts';
import { instantOf } from './counts.ts';
import { type Match, matchOf, rowsOfSide, sameValues } from './match.ts';
import { tooEarlyRows } from './measure.ts';

/** The first test rows that fail, each with the first train row that forbids it. */
export async function splitExamples(
  between: Between,
  measurement: SplitMeasurement,
  limit: number,
): Promise<readonly Example[]> {
  const { connection, pair } = between;
  const asked = question(between, measurement, limit);
  if (!asked) return [];
  const rows = await rowsOf(connection, asked.sql);
  const keys = shownKey(pair);
  const tested = await placesOf(
    rows.map((row) => [row.file, row.row]),
    pair.test,
  );
  const trained = await placesOf(
    rows.map((row) => [row.train_file, row.train_row]),
    pair.train,
  );
  return rows.map((row, index) => {
    const key = keyOf(row, keys);
    const other = trained[index];
    return {
      file: '',
      ...tested[index],
      ...(key && { key }),
      value: shownValue(row, asked.shown),
      ...(other && { other }),
    };
  });
}

interface Question {
  readonly sql: string;
  readonly shown: readonly Compared[];
}

function question(
  between: Between,
  measurement: SplitMeasurement,
  limit: number,
): Question | undefined {
  const { pair, found } = between;
  if (measurement.kind === 'time') return earliest(between, measurement, limit);
  const match = matchOf(measurement, pair);
  const table = found.get(measurement);
  if (!match || !table) return undefined;
  return { sql: equals({ match, table, limit }, between), shown: match.shown };
}

function equals(
  { match, table, limit }: { match: Match; table: string; limit: number },
  { pair }: Between,
): string {
  const { train, test } = pair;
  const shown = list(['file', '"row"', ...textsOf(match.shown, test)]);
  const tested = rowsOfSide(match, { side: 'test', view: 'picked' });
  return `WITH few AS MATERIALIZED (SELECT file, "row" FROM ${table} ORDER BY file, "row" LIMIT ${limit}),
    picked AS MATERIALIZED (SELECT * FROM ${test.view} SEMI JOIN few USING (file, "row")),
    tested AS MATERIALIZED (${tested}),
    trained AS (${rowsOfSide(match, { side: 'train', view: train.view, hashes: 'tested' })}),
    firsts AS (SELECT tested.file, tested."row",
        min({'file': trained.file, 'row': trained."row"}) AS first
      FROM tested JOIN trained ON ${sameValues(match)} GROUP BY ALL)
    SELECT shown.*, first.file AS train_file, first."row" AS train_row
    FROM (SELECT ${shown} FROM picked) AS shown LEFT JOIN firsts USING (file, "row")
    ORDER BY file, "row"`;
}

/** Beside each stands the train row with the last time. */
function earliest(
  { pair }: Between,
  { column, gapMicros }: Extract<SplitMeasurement, { kind: 'time' }>,
  limit: number,
): Question {
  const { train, test } = pair.column(column);
  const last = `SELECT file AS train_file, "row" AS train_row, ${instantOf(train.value)} AS last
    FROM ${pair.train.view} WHERE ${train.value} IS NOT NULL ORDER BY last DESC, file, "row" LIMIT 1`;
  return {
    sql: `SELECT file, "row", ${list(textsOf([test], pair.test))}, train_file, train_row
      FROM ${pair.test.view}, (${last}) WHERE ${tooEarlyRows(test, gapMicros)} ORDER BY file, "row" LIMIT ${limit}`,
    shown: [test],
  };
}

/** What is shown of a row, as it is written; a text that means missing is none. */
function textsOf(shown: readonly Compared[], { source, columns }: Table): readonly string[] {
  const keys = source.key.flatMap((name) => columns.get(name) ?? []);
  const bounds = new Set([...shown.map(({ bound }) => bound), ...keys]);
  return [...bounds].map(({ raw, given }) => {
    const written = `CAST(${raw} AS VARCHAR)`;
    return `CASE WHEN ${given} IS NULL THEN nullif(${written}, '') ELSE ${written} END AS ${raw}`;
  });
}

type Address = readonly [file: unknown, row: unknown];
type FilePlace = Place & { readonly file: string };

async function placesOf(
  addresses: readonly Address[],
  { loaded }: Table,
): Promise<readonly (FilePlace | undefined)[]> {
  const known = addresses.filter(([file]) => file !== null);
  const finders = await Promise.all(
    loaded.files.map(async (file, index) => {
      const own = known.filter(([of]) => integer(of) === index).map(([, row]) => integer(row));
      return own.length > 0 ? file.locate(own) : undefined;
    }),
  );
  return addresses.map(([file, row]) => {
    if (file === null) return undefined;
    const path = loaded.files[integer(file)]?.path ?? '';
    return { file: path, ...finders[integer(file)]?.(integer(row)) };
  });
}

/** No key is better than one that shows what a contract of either set wants unseen. */
function shownKey({ train, test }: Pair): readonly BoundColumn[] {
  const keys = test.source.key.flatMap((name) => test.columns.get(name) ?? []);
  const secret = ({ column }: BoundColumn) => {
    return column.sensitive || train.columns.get(column.name)?.column.sensitive;
  };
  return keys.some(secret) ? [] : keys;
}

function keyOf(row: Row, keys: readonly BoundColumn[]): string {
  return keys.map(({ column, raw }) => `${column.name}=${textOf(row[raw]) ?? ''}`).join(', ');
}

function shownValue(row: Row, shown: readonly Compared[]): string | null {
  const [only, another] = shown;
  if (only && !another) return masked(row, only);
  const parts = shown.map((one) => `${one.bound.column.name}=${masked(row, one) ?? ''}`);
  return shortened(parts.join(', ')) || null;
}

function masked(row: Row, { bound, sensitive }: Compared): string | null {
  const value = textOf(row[bound.raw]);
  if (value !== null && sensitive) return hidden;
  return value === null ? null : shortened(value);
}

function shortened(value: string): string {
  return value.length > 200 ? `${value.slice(0, 200)}…` : value;
}
