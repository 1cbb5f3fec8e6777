import { bound, type Columns } from './count.ts';
import type { Range } from './footers.ts';
import { integer } from './rows.ts';
import type { Sample } from './sample.ts';
import type { ScanPart } from './scan-part.ts';
import { fitsBits, provenPart, type Unique } from './unique-part.ts';

/** How far from the first rows' values others are looked for, in numbers of rows. */
const margin = 8n;
/** About where the values of a whole number column lie; undefined: one bit for each would be too many. */
export function guessedRange(sample: Sample | undefined, rows: number | null): Range | undefined {
  if (!sample?.range || rows === null) return undefined;
  const around = margin * BigInt(rows);
  const { low, high } = sample.range;
  const range = { low: low - around, high: high + around };
  return fitsBits([{ name: '', type: 'HUGEINT', range }], rows) ? range : undefined;
}

/**
 * Rows beyond the first of their value, by one bit for each value of a range. What lies outside can be told
 * apart by its ends alone as long as these are one value, or it two rows; otherwise `read` throws, so that a
 * wrong guess costs time and nothing else. No list of such values is kept: an aggregate that makes one has
 * the engine update all aggregates of the scan row by row.
 */
export function guessedPart(measurement: Unique, { low, high }: Range, columns: Columns): ScanPart {
  const { value } = bound(measurement.columns[0] ?? '', columns);
  const { fields, read } = provenPart(measurement, columns);
  const inside = `${value} BETWEEN ${low} AND ${high}`;
  const place = `CASE WHEN ${inside} THEN CAST(${value} - (${low}) AS BIGINT) END`;
  const outside = `CASE WHEN ${inside} THEN NULL ELSE ${value} END`;
  return {
    fields: [
      ...fields,
      `coalesce(bit_count(bitstring_agg(${place}, 0, ${high - low})), 0)`,
      `count(${outside})`,
      `min(${outside})`,
      `max(${outside})`,
    ],
    read(values) {
      const [bits, rows, least, greatest] = values.slice(fields.length);
      const others = differentOf({ rows: integer(rows), least, greatest });
      const [all, , ...absent] = values;
      return read([all, integer(bits) + others, ...absent.slice(0, fields.length - 2)]);
    },
  };
}

interface Ends {
  readonly rows: number;
  readonly least: unknown;
  readonly greatest: unknown;
}

function differentOf({ rows, least, greatest }: Ends): number {
  if (rows === 0) return 0;
  if (String(least) === String(greatest)) return 1;
  if (rows === 2) return 2;
  throw new Error('The values lie where nobody looked.');
}
