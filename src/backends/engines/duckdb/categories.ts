import { Buffer } from 'node:buffer';
import type { DriftMeasurement } from '../../../domain/data/drift/measurement.ts';
import { bound, type Counted, count } from './count.ts';
import type { ScanPart } from './finding.ts';
import { integer } from './rows.ts';
import { list, text } from './sql.ts';
import type { BoundColumn } from './table.ts';

type Categories = Extract<DriftMeasurement, { kind: 'categories' }>;

/** A column's values as texts; undefined: they are no categories. */
export function category({ value, type }: BoundColumn): string | undefined {
  if (type === 'VARCHAR') return value;
  return /^(BOOLEAN|UUID|ENUM\(.*\))$/s.test(type) ? `CAST(${value} AS VARCHAR)` : undefined;
}

/** The rows of each value asked for, and of all others together. Undefined: they are no categories. */
export function categoriesPart(measurement: Categories, counted: Counted): ScanPart | undefined {
  const names = bound(measurement.column, counted.columns);
  const value = category(names);
  if (value === undefined) return undefined;
  const sorted = measurement.values.toSorted((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  const counts = [count('*', [`${names.given} IS NULL`]), count(value, [])];
  const histogram = (values: string) => `map_values(histogram_exact(${value}, ${values}))`;
  return {
    fields: [...counts, histogram(`[${list(sorted.map(text))}]::VARCHAR[]`)],
    shown: [...counts, histogram(`/* ${sorted.length} values of the profile */`)],
    read: ([nulls, filled, bins]) => {
      const byValue = countsOf(sorted, bins, integer(filled));
      const known = measurement.values.map((one) => byValue.get(one) ?? 0);
      const others = integer(filled) - known.reduce((sum, part) => sum + part, 0);
      return { kind: 'categories', nulls: integer(nulls), counts: known, others, frequent: [] };
    },
  };
}

/** Bins are read by their position: in the order of the values' bytes, and then all others. */
function countsOf(
  sorted: readonly string[],
  bins: unknown,
  filled: number,
): ReadonlyMap<string, number> {
  const counts = Array.isArray(bins) ? bins.map(integer) : sorted.map(() => 0);
  const all = counts.reduce((sum, part) => sum + part, 0);
  if (counts.length < sorted.length || counts.length > sorted.length + 1 || all !== filled) {
    throw new Error(`The histogram has ${all} of ${filled} values in ${counts.length} bins.`);
  }
  return new Map(sorted.map((value, index) => [value, counts[index] ?? 0]));
}
