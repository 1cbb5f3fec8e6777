import { Buffer } from 'node:buffer';
import type { DriftMeasurement } from '../../../domain/data/drift/measurement.ts';
import { category } from './categories.ts';
import { mostNamed } from './categories-named.ts';
import { bound, type Counted } from './count.ts';
import { orderedValue } from './distribution-value.ts';
import type { ScanPart } from './finding.ts';
import { integer } from './rows.ts';

type Distribution = Extract<DriftMeasurement, { kind: 'distribution' }>;
type Categories = Extract<DriftMeasurement, { kind: 'categories' }>;

/** Counts at the points of a grid, told from the few different values themselves. */
export function groupedDistribution(
  { column, grid }: Distribution,
  { columns }: Counted,
): ScanPart | undefined {
  const names = bound(column, columns);
  const ordered = orderedValue(names);
  if (!ordered) return undefined;
  const { value, nan, infinite } = ordered;
  const missing = `${names.given} IS NULL AND (${nan}) IS NOT TRUE`;
  return {
    fields: [rowsWhere(missing), rowsWhere(nan), rowsWhere(infinite), valuesOf(value)],
    read: ([nulls, nans, infinities, values]) => {
      const pairs = pairsIn(values)
        .map(([x, n]) => [Number(x), n] as const)
        .toSorted(([x], [y]) => x - y);
      let [next, rows] = [0, 0];
      const through = (isWithin: (x: number) => boolean) => {
        for (let pair = pairs[next]; pair && isWithin(pair[0]); pair = pairs[next]) {
          rows += pair[1];
          next += 1;
        }
        return rows;
      };
      // The grid ascends, so that each value is passed once.
      const counts = grid.map((point) => {
        return { below: through((x) => x < point), atMost: through((x) => x <= point) };
      });
      return {
        kind: 'distribution',
        nulls: integer(nulls),
        nans: integer(nans),
        infinities: integer(infinities),
        finite: sumOf(pairs),
        below: counts.map(({ below }) => below),
        atMost: counts.map(({ atMost }) => atMost),
      };
    },
  };
}

/** Rows of each value asked for and of the others, told from the few different values themselves. */
export function groupedCategories(
  { column, values: known }: Categories,
  { columns }: Counted,
): ScanPart | undefined {
  const names = bound(column, columns);
  const value = category(names);
  if (value === undefined) return undefined;
  return {
    fields: [rowsWhere(`${names.given} IS NULL`), valuesOf(value)],
    read: ([nulls, values]) => {
      const found = new Map<string, number>();
      for (const [text, n] of pairsIn(values)) found.set(text, (found.get(text) ?? 0) + n);
      const counts = known.map((one) => found.get(one) ?? 0);
      for (const one of known) found.delete(one);
      const others = [...found].toSorted(([a, n], [b, m]) => m - n || byBytes(a, b));
      return {
        kind: 'categories',
        nulls: integer(nulls),
        counts,
        others: sumOf(others),
        frequent: others.slice(0, mostNamed),
      };
    },
  };
}

function rowsWhere(condition: string): string {
  return `coalesce(sum("row") FILTER (WHERE ${condition}), 0)`;
}

/** Each value with its rows; files repeat values. */
function valuesOf(value: string): string {
  return `list([CAST(${value} AS VARCHAR), CAST("row" AS VARCHAR)]) FILTER (WHERE ${value} IS NOT NULL)`;
}

function pairsIn(values: unknown): readonly (readonly [string, number])[] {
  if (!Array.isArray(values)) return [];
  return values.map((pair) => {
    const [value, rows] = Array.isArray(pair) ? pair : [];
    return [String(value), integer(rows)];
  });
}

function sumOf(pairs: readonly (readonly [unknown, number])[]): number {
  return pairs.reduce((sum, [, n]) => sum + n, 0);
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
