import { bound, type Columns } from './count.ts';
import type { Range } from './footers.ts';
import { integer } from './rows.ts';
import type { Sample } from './sample.ts';
import type { ScanPart } from './scan-part.ts';
import { fitsBits, provenPart, type Unique } from './unique-part.ts';

/** How far from the first rows' values others are looked for, in numbers of rows. */
const margin = 8n;
/** So many values that lie elsewhere are remembered one by one. */
const mostOthers = 1000;

/** About where the values of a whole number column lie; undefined: one bit for each would be too many. */
export function guessedRange(sample: Sample | undefined, rows: number | null): Range | undefined {
  if (!sample?.range || rows === null) return undefined;
  const around = margin * BigInt(rows);
  const { low, high } = sample.range;
  const range = { low: low - around, high: high + around };
  return fitsBits([{ name: '', type: 'HUGEINT', range }], rows) ? range : undefined;
}

/**
 * Rows beyond the first of their value, by one bit for each value of a range; the few values outside are
 * remembered themselves, and where they are many `read` throws. So a wrong guess costs time and nothing else.
 */
export function guessedPart(measurement: Unique, { low, high }: Range, columns: Columns): ScanPart {
  const { value } = bound(measurement.columns[0] ?? '', columns);
  const { fields, read } = provenPart(measurement, columns);
  const inside = `${value} BETWEEN ${low} AND ${high}`;
  const place = `CASE WHEN ${inside} THEN CAST(${value} - (${low}) AS BIGINT) END`;
  return {
    fields: [
      ...fields,
      `coalesce(bit_count(bitstring_agg(${place}, 0, ${high - low})), 0)`,
      `min(CASE WHEN ${inside} THEN NULL ELSE ${value} END, ${mostOthers + 1})`,
    ],
    read(values) {
      const [bits, others] = values.slice(fields.length);
      const outside = Array.isArray(others) ? others.map(String) : [];
      if (outside.length > mostOthers) throw new Error('The values lie where nobody looked.');
      const [all, , ...absent] = values;
      return read([
        all,
        integer(bits) + new Set(outside).size,
        ...absent.slice(0, fields.length - 2),
      ]);
    },
  };
}
