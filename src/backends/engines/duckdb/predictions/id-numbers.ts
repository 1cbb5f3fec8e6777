import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf, textOf } from '../rows.ts';
import { text } from '../sql.ts';
import { asTheyAre, type IdForm } from './id-packer.ts';
import type { StagedFile } from './stage.ts';
import type { RawVectors } from './vectors.ts';
import { inTextOrder, type WholeIds } from './whole-ids.ts';

/** The number that each id is, or ends with: by it an id has a place, and ids need not be compared. */
export interface IdNumbers {
  readonly low: number;
  readonly high: number;
  /** SQL for what `read` finds in the first column. */
  readonly sql: string;
  /** One for each row; NaN for an id that is not of the form. */
  read(vectors: RawVectors): Float64Array;
  /** How far each lies above `low`, in the order of the ids' texts; `present` is 1 for those that there are. */
  order(present: Uint8Array | null): Uint32Array;
  /** How ids are spelled. */
  readonly form: IdForm;
}

export function ofWholeIds(ids: WholeIds): IdNumbers {
  const { low, high } = ids;
  return {
    low,
    high,
    sql: 'id_stored',
    read: (vectors) => vectors.longs(0),
    order: (present) => inTextOrder(ids, present),
    form: asTheyAre,
  };
}

/** Texts of so many bytes the engine hands over without an address. */
const mostDigits = 12;

/** Looked for only from where digits begin: from each of them, a long id would take minutes. */
const lastDigits = /(?<![0-9])[0-9]+$/;

/**
 * Texts like `order-000123`: one beginning, and a number of as many digits in each, so that they sort as their
 * numbers do. Null where the first and the last one are not such a pair; what lies between is found out in reading.
 */
export async function numberedTextsOf(
  connection: DuckDBConnection,
  { table }: StagedFile,
): Promise<IdNumbers | null> {
  const [ends] = await rowsOf(connection, `SELECT min(id) AS low, max(id) AS high FROM ${table}`);
  const [low, high] = [textOf(ends?.low), textOf(ends?.high)];
  if (low === null || high === null) return null;
  // All ids begin as the first and the last one do; a digit of the beginning may belong to the number.
  const prefix = commonBeginning(low, high).replace(lastDigits, '');
  const [first, last] = [low.slice(prefix.length), high.slice(prefix.length)];
  const { length: digits } = first;
  const isNumber = /^[0-9]+$/;
  if (digits > mostDigits || last.length !== digits) return null;
  if (!isNumber.test(first) || !isNumber.test(last)) return null;
  const bytes = new TextEncoder().encode(prefix).length + digits;
  const hasForm = `strlen(id) = ${bytes} AND starts_with(id, ${text(prefix)})`;
  const above = Number(last) - Number(first) + 1;
  return {
    low: Number(first),
    high: Number(last),
    sql: `CASE WHEN ${hasForm} THEN right(id, ${digits}) END`,
    read: (vectors) => numbersIn(vectors, digits),
    order: (present) => ascending(above, present),
    form: { prefix, digits },
  };
}

function commonBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

const [header, zero] = [16, 48];

/** The value of texts of so many ASCII digits; NaN for any other. */
function numbersIn(vectors: RawVectors, digits: number): Float64Array {
  const texts = vectors.texts(0);
  const numbers = new Float64Array(vectors.rows);
  for (let row = 0; row < numbers.length; row += 1) {
    const start = row * header;
    // So few characters are never so many bytes that the length takes more than one.
    let isNumber = texts[start] === digits;
    let number = 0;
    for (let at = start + 4; at < start + 4 + digits; at += 1) {
      const digit = (texts[at] ?? 0) - zero;
      if (!(digit >= 0 && digit <= 9)) isNumber = false;
      number = 10 * number + digit;
    }
    numbers[row] = isNumber ? number : Number.NaN;
  }
  return numbers;
}

function ascending(count: number, present: Uint8Array | null): Uint32Array {
  const order = new Uint32Array(count);
  let kept = 0;
  for (let above = 0; above < count; above += 1) {
    order[kept] = above;
    if (!present || present[above] === 1) kept += 1;
  }
  return order.subarray(0, kept);
}
