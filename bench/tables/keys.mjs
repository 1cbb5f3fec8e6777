// One column of keys in no order and with gaps, so that no bit set and no sorted file can help; three repeat.
import { writeTable } from '../duckdb.mjs';

export const plantedInKeys = { 'key.unique': 3 };

/** `kind`: 'text', 16 hexadecimal digits, or 'integer', 64 bits. */
export function writeKeys(path, { rows, kind }) {
  // An odd factor permutes the 64-bit numbers: as many different keys as rows.
  const scattered = '((j::hugeint * 11400714819323198485) % 18446744073709551616)::ubigint';
  const key =
    kind === 'text'
      ? `lpad(lower(to_hex(${scattered})), 16, '0')`
      : `(${scattered}::hugeint - 9223372036854775808)::bigint`;
  return writeTable(
    path,
    `SELECT ${key} AS key FROM (SELECT CASE WHEN i < ${plantedInKeys['key.unique']} THEN i + 10 ELSE i END AS j
      FROM range(${rows}) AS numbers(i))`,
  );
}
