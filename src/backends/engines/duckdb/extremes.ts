import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import type { ValueTest } from '../../../domain/data/value-test.ts';
import { tooLarge } from './aggregate.ts';
import { isFloat } from './footer-answer.ts';
import type { Footer } from './footers.ts';
import type { Table } from './open-table.ts';
import type { PlainColumns } from './plain-scan.ts';
import { integer } from './rows.ts';
import type { Finding } from './scan-part.ts';
import { list } from './sql.ts';
import { ask } from './statement.ts';

/** Least and greatest of a column of floats that are all finite and small enough to be squared, and how many there are. */
export interface Extremes {
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** What is known before anything is read. */
interface Before {
  readonly table: Table;
  readonly plain: PlainColumns;
  readonly footers: ReadonlyMap<string, Footer>;
  readonly rows: number | null;
}

/** Below this one scan of everything costs less than two statements. */
const worthKnowing = 100_000;
const columnsPerScan = 20;

/**
 * Telling NaN and infinities from each float costs more than all that is asked of it; its least and greatest
 * value tell at once that there are none, as the engine's order puts NaN above every number. Only columns
 * without any are in the answer.
 */
export async function readExtremes(
  connection: DuckDBConnection,
  measurements: readonly Measurement[],
  { table, plain, footers, rows }: Before,
): Promise<ReadonlyMap<string, Extremes>> {
  if (rows === null || rows < worthKnowing) return new Map();
  const asked = new Set(measurements.flatMap(columnsOf));
  const names = [...plain]
    .filter(([name, type]) => isFloat(type) && asked.has(name) && !footers.get(name)?.fewValues)
    .map(([name]) => name);
  const found = new Map<string, Extremes>();
  for (let start = 0; start < names.length; start += columnsPerScan) {
    const some = names.slice(start, start + columnsPerScan);
    for (const [name, extremes] of await extremesOf(connection, some, table)) {
      found.set(name, extremes);
    }
  }
  return found;
}

async function extremesOf(
  connection: DuckDBConnection,
  names: readonly string[],
  { columns, loaded }: Table,
): Promise<readonly (readonly [string, Extremes])[]> {
  const parts = loaded.files.map((file) => {
    const values = names.map((name, index) => {
      // Added to nothing, so that the engine looks at the values and not at what the footer says of them.
      return `${file.value(columns.get(name)?.column.source ?? name).sql} + 0 AS c${index}`;
    });
    return `SELECT ${list(values)} FROM ${file.from}`;
  });
  const fields = names.flatMap((_, index) => [
    `count(c${index})`,
    `CAST(min(c${index}) AS DOUBLE)`,
    `CAST(max(c${index}) AS DOUBLE)`,
  ]);
  const sql = `SELECT ${list(fields.map((field, index) => `${field} AS f${index}`))} FROM (${parts.join(' UNION ALL ')})`;
  const answer = await ask(connection, sql).catch(() => undefined);
  const values = Object.values(answer?.rows[0] ?? {});
  return names.flatMap((name, index) => {
    const [count, low, high] = values.slice(3 * index, 3 * index + 3);
    return isSmall(low) && isSmall(high)
      ? [[name, { count: integer(count), low, high }] as const]
      : [];
  });
}

function isSmall(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < Number(tooLarge);
}

/** The table with its columns of finite floats taken as they are stored. */
export function withFinite(table: Table, extremes: ReadonlyMap<string, Extremes>): Table {
  const columns = new Map(
    [...table.columns].map(([name, bound]) => {
      const column = { ...bound.column, nanAsNull: false, allowNonFinite: true };
      return [name, extremes.has(name) ? { ...bound, column, small: true } : bound];
    }),
  );
  return { ...table, columns };
}

/** What the extremes alone say; undefined: the values have to be looked at. */
export function answerFromExtremes(
  measurement: Measurement,
  { count, low, high }: Extremes,
  rows: number,
): { readonly finding: Finding; readonly sql: string } | undefined {
  if ('filter' in measurement && measurement.filter !== undefined) return undefined;
  const counts = (checked: number, failing: number) => ({
    finding: { kind: 'counts', checked, failing } as const,
    sql: `count, min, max: ${count} finite values from ${low} to ${high}`,
  });
  switch (measurement.kind) {
    case 'type':
      return counts(count, 0);
    case 'nulls':
      return counts(rows, rows - count);
    case 'values':
      return measurement.tests.every((test) => holdsWithin(test, { low, high }))
        ? counts(count, 0)
        : undefined;
    default:
      return undefined;
  }
}

const holding: Partial<Record<ValueTest['kind'], (ends: Ends, bound: number) => boolean>> = {
  minimum: ({ low }, bound) => low >= bound,
  exclusiveMinimum: ({ low }, bound) => low > bound,
  maximum: ({ high }, bound) => high <= bound,
  exclusiveMaximum: ({ high }, bound) => high < bound,
};

type Ends = Pick<Extremes, 'low' | 'high'>;

function holdsWithin(test: ValueTest, ends: Ends): boolean {
  if (!('bound' in test) || typeof test.bound !== 'number') return false;
  return holding[test.kind]?.(ends, test.bound) ?? false;
}
