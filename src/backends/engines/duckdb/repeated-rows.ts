import type { DuckDBConnection } from '@duckdb/node-api';
import { fromBeginning } from './beginning.ts';
import { anyMissing, bound, complete, filterOf } from './count.ts';
import { markedRepeats } from './marked-repeats.ts';
import type { Table } from './open-table.ts';
import { isNarrow } from './plain-scan.ts';
import { type Position, position, positionOf } from './position.ts';
import type { Sightings } from './sightings.ts';
import { narrowSource } from './source.ts';
import { list } from './sql.ts';
import { ask } from './statement.ts';
import { suspectRows } from './suspect-rows.ts';
import type { Unique } from './unique-part.ts';

interface Question {
  readonly table: Table;
  readonly limit: number;
  /** What measuring counted. */
  readonly sightings: Sightings;
}

/**
 * The first rows that repeat an earlier row's combination or, of a key, lack a part. Only combinations
 * that occur more than once are joined with the rows, so that nothing is sorted but the answer.
 */
export async function repeatedPositions(
  connection: DuckDBConnection,
  measurement: Unique,
  { table, limit, sightings }: Question,
): Promise<readonly Position[]> {
  const seen = sightings.of(measurement, limit);
  if (seen) return seen;
  if (!isNarrow(measurement, table)) {
    const enough = sightings.expected(measurement, limit);
    const look = (from: string) => repeatedIn(connection, measurement, { table, limit, from });
    return fromBeginning(table, look, (found) => found.length >= enough);
  }
  const from = narrowSource(table).from([{ measurement, part: { fields: [] } }]);
  const enough = sightings.expected(measurement, limit);
  const marked = await markedRepeats(connection, measurement, { table, from, enough });
  if (marked) return marked;
  const look = (some: string) => repeatedIn(connection, measurement, { table, limit, from: some });
  if (repeatSoon(sightings.expected(measurement, Number.POSITIVE_INFINITY), { table, limit })) {
    const found = await look(`(SELECT * FROM ${from} LIMIT ${firstRows})`);
    if (found.length >= limit) return found;
  }
  return look(from);
}

/** So many rows are grouped quickly, and what repeats among them repeats first. */
const firstRows = 2 ** 20;

/** Of m of n rows that repeat in no order, (m / n)² of the repeats are to be expected; ten times as many will do. */
function repeatSoon(failing: number, { table, limit }: Pick<Question, 'table' | 'limit'>): boolean {
  let rows = 0;
  for (const file of table.loaded.files) rows += file.rows ?? 0;
  return rows > firstRows && failing * (firstRows / rows) ** 2 > 10 * limit;
}

interface Place extends Omit<Question, 'sightings'> {
  readonly from: string;
}

async function repeatedIn(
  connection: DuckDBConnection,
  measurement: Unique,
  { table, limit, from }: Place,
): Promise<readonly Position[]> {
  const { columns } = table;
  const filter = filterOf(measurement, table);
  const values = measurement.columns.map((name) => bound(name, columns).value);
  const suspects = await suspectRows(connection, measurement, { table, from });
  const whole = [...filter, complete(measurement.columns, columns), ...suspects].join(' AND ');
  const same = values.map((value) => `rows.${value} = repeated.${value}`).join(' AND ');
  const lacking =
    measurement.kind === 'key'
      ? `UNION ALL SELECT ${position} FROM ${from}
         WHERE ${[...filter, anyMissing(measurement.columns, columns)].join(' AND ')}`
      : '';
  const { rows } = await ask(
    connection,
    `WITH rows AS NOT MATERIALIZED (SELECT ${list(values)}, ${position} AS position FROM ${from} WHERE ${whole}),
      repeated AS (SELECT ${list(values)}, min(position) AS first FROM rows GROUP BY ${list(values)} HAVING count(*) > 1)
     SELECT position FROM (
       SELECT rows.position FROM rows JOIN repeated ON ${same} WHERE rows.position > repeated.first ${lacking})
     ORDER BY position LIMIT ${limit}`,
  );
  return rows.map((row) => positionOf(row.position));
}
