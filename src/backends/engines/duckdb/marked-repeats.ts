import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { anyMissing, bound, complete } from './count.ts';
import type { Table } from './open-table.ts';
import { type Position, position, positionOf } from './position.ts';
import { denseOf, prospectOf } from './route.ts';
import { Sieve } from './sieve.ts';
import { askInChunks, Stopped } from './statement.ts';
import { offsetOf, type Unique } from './unique-part.ts';

interface Question {
  readonly table: Table;
  readonly from: string;
  /** So many rows there are to find, and no more are wanted. */
  readonly enough: number;
}

/**
 * The first rows of a dense key that repeat an earlier one's value or lack it: the values are read in the order of
 * the files, each marks its own bit, and reading ends with the last row that is wanted. Undefined: the key is not
 * dense, or fewer rows turned up than there are.
 */
export async function markedRepeats(
  connection: DuckDBConnection,
  measurement: Unique,
  { table, from, enough }: Question,
): Promise<readonly Position[] | undefined> {
  const [dense, another] = denseOf(measurement, prospectOf(table, [])) ?? [];
  if (!dense || another || measurement.filter !== undefined) return undefined;
  const { low, high } = dense.range;
  const slot = offsetOf(bound(dense.name, table.columns).value, dense.type, low);
  const whole = complete(measurement.columns, table.columns);
  const missing = anyMissing(measurement.columns, table.columns);
  const where = measurement.kind === 'key' ? `(${missing} OR ${whole})` : whole;
  const marks = new Marks(Math.max(5, (high - low).toString(2).length), enough);
  try {
    await askInChunks(
      connection,
      `SELECT CAST(${slot} AS UINTEGER) AS slot, ${position} AS position FROM ${from} WHERE ${where}`,
      (chunk) => marks.take(chunk),
    );
  } catch (error) {
    if (error instanceof Stopped) throw error;
    // A footer told a wrong range.
    return undefined;
  } finally {
    marks.close();
  }
  return marks.inOrder && marks.found.length >= enough ? marks.found : undefined;
}

class Marks {
  readonly found: Position[] = [];

  /** No row came after one that stands behind it. */
  inOrder = true;

  readonly #sieve: Sieve;

  readonly #enough: number;

  #last = -1n;

  constructor(width: number, enough: number) {
    this.#sieve = new Sieve({ width });
    this.#enough = enough;
  }

  /** Whether more is wanted. */
  take(chunk: DuckDBDataChunk): boolean {
    const slots = chunk.getColumnVector(0);
    const positions = chunk.getColumnVector(1);
    const at = (row: number) => BigInt(String(positions.getItem(row)));
    if (chunk.rowCount === 0) return true;
    this.inOrder &&= at(0) > this.#last;
    this.#last = at(chunk.rowCount - 1);
    for (let row = 0; row < chunk.rowCount && this.found.length < this.#enough; row += 1) {
      const slot = slots.getItem(row);
      const repeats = typeof slot !== 'number' || this.#sieve.holdsBack(slot);
      if (repeats) this.found.push(positionOf(at(row)));
    }
    return this.inOrder && this.found.length < this.#enough;
  }

  close(): void {
    this.#sieve.close();
  }
}
