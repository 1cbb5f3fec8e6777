import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { engines } from '../../src/backends/engines/index.ts';
import type { Example } from '../../src/domain/data/check.ts';
import type { Column } from '../../src/domain/data/column.ts';
import type { SplitMeasured, SplitMeasurement } from '../../src/domain/data/splits/split.ts';
import type { SplitSet } from '../../src/ports/data-engine.ts';
import { column, dataSource } from './engine-contract.ts';
import { temporaryFolder } from './folder.ts';

const numbers = ['fixed_acidity', 'residual_sugar', 'pH', 'alcohol'] as const;

export const wineColumns: readonly Column[] = [
  column('id', 'string'),
  ...numbers.map((name) => column(name, 'number')),
  column('quality', 'integer'),
  column('good', 'integer'),
];

export const adultColumns: readonly Column[] = [
  column('id', 'integer'),
  column('age', 'integer'),
  ...['workclass', 'education', 'occupation', 'native_country', 'income'].map((name) => {
    return column(name, 'string');
  }),
];

export const fixture = (name: string) => resolve('__tests__/fixtures/splits', name);

/** One side of a split: its files, and what its contract says. */
export interface SideFiles {
  readonly paths: readonly string[];
  readonly columns: readonly Column[];
  readonly key?: readonly string[];
  readonly filter?: string;
}

/** Opens both sides, asks, and closes them. */
async function withSplit<T>(
  train: SideFiles,
  test: SideFiles,
  ask: (set: SplitSet) => Promise<T>,
): Promise<T> {
  const [engine] = engines;
  if (!engine) throw new Error('There is no engine.');
  const opened = await engine.open('duckdb:', () => undefined);
  const set = await opened.openSplit(dataSource(train), dataSource(test));
  try {
    return await ask(set);
  } finally {
    set.close();
  }
}

/** The answers to measurements, in their order. */
export async function between(
  train: SideFiles,
  test: SideFiles,
  measurements: readonly SplitMeasurement[],
): Promise<readonly (SplitMeasured | undefined)[]> {
  return withSplit(train, test, async (set) => {
    const answers = await set.measure(measurements);
    return measurements.map((measurement) => answers.get(measurement));
  });
}

/** What one measurement counts: `[checked, failing]`, or what went wrong. */
export async function counted(
  train: SideFiles,
  test: SideFiles,
  measurement: SplitMeasurement,
): Promise<readonly [checked: number, failing: number] | string | undefined> {
  const [answer] = await between(train, test, [measurement]);
  if (answer?.kind === 'test-rows') return [answer.checked, answer.failing];
  return answer?.kind === 'error' ? answer.message : answer?.kind;
}

/** Measures one thing and shows its failing rows. */
export async function failingRows(
  train: SideFiles,
  test: SideFiles,
  measurement: SplitMeasurement,
): Promise<readonly Example[]> {
  return withSplit(train, test, async (set) => {
    await set.measure([measurement]);
    return (await set.examples([measurement], 5)).get(measurement) ?? [];
  });
}

/** Writes the rows of a CSV or JSONL file in another format, with these types where it has types. */
export async function rewritten(
  path: string,
  format: 'csv' | 'jsonl' | 'parquet',
  types: Readonly<Record<string, string>> = {},
): Promise<string> {
  const target = join(temporaryFolder(), `rows.${format}`);
  const casts = Object.entries(types).map(
    ([name, type]) => `CAST("${name}" AS ${type}) AS "${name}"`,
  );
  const select = `SELECT *${casts.length > 0 ? ` REPLACE (${casts.join(', ')})` : ''} FROM '${path}'`;
  const options = { csv: 'FORMAT csv, HEADER', jsonl: 'FORMAT json', parquet: 'FORMAT parquet' };
  await ran(`COPY (${select}) TO '${target}' (${options[format]})`);
  return target;
}

/** Writes what a query yields to a Parquet file. */
export async function queried(select: string): Promise<string> {
  const target = join(temporaryFolder(), 'rows.parquet');
  await ran(`COPY (${select}) TO '${target}' (FORMAT parquet)`);
  return target;
}

/** The rows of a statement in a database of its own. */
export async function ran(sql: string): Promise<readonly unknown[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    connection.closeSync();
  }
}

/** A file of these lines. */
export function linesFile(name: string, lines: readonly string[]): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
