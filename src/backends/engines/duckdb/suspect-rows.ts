import type { DuckDBConnection } from '@duckdb/node-api';
import { bound } from './count.ts';
import type { Table } from './open-table.ts';
import { denseOf, prospectOf } from './route.ts';
import { list } from './sql.ts';
import { ask } from './statement.ts';
import type { Dense, Unique } from './unique-part.ts';

/** Values are told apart in blocks of 65,536. */
const blockBits = 16;
const lastInBlock = 2 ** blockBits - 1;
/** Beyond so many blocks with repeats, leaving out the others saves nothing. */
const mostBlocks = 1000;

/**
 * The condition of the rows that may repeat another: of a dense key those in blocks of values that have
 * fewer different ones than rows. A table of ten million keys is so never made for seven of them.
 */
export async function suspectRows(
  connection: DuckDBConnection,
  measurement: Unique,
  { table, from }: { readonly table: Table; readonly from: string },
): Promise<readonly string[]> {
  const [dense, another] = denseOf(measurement, prospectOf(table, [])) ?? [];
  if (!dense || another || dense.type === 'DATE' || measurement.filter !== undefined) return [];
  const { value } = bound(dense.name, table.columns);
  const offset = `(CAST(${value} AS BIGINT) - (${dense.range.low}))`;
  try {
    const { rows } = await ask(connection, blocksWithRepeats(offset, dense, from));
    if (rows.length > mostBlocks) return [];
    const numbers = rows.map(({ block }) => String(block));
    return [`${offset} >> ${blockBits} IN (${list(numbers.length > 0 ? numbers : ['NULL'])})`];
  } catch {
    // A footer told a wrong range: all rows are suspect.
    return [];
  }
}

function blocksWithRepeats(offset: string, { range }: Dense, from: string): string {
  const last = range.high - range.low;
  const inside = last < lastInBlock ? Number(last) : lastInBlock;
  const bits = `bitstring_agg(CAST(${offset} & ${lastInBlock} AS INTEGER), 0, ${inside})`;
  return `SELECT ${offset} >> ${blockBits} AS block FROM ${from} WHERE ${offset} IS NOT NULL
    GROUP BY 1 HAVING count(*) > bit_count(${bits}) LIMIT ${mostBlocks + 1}`;
}
