import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf, textOf } from '../rows.ts';
import { identifier, list, text } from '../sql.ts';
import { damaged } from './refusal.ts';

/** A data file that a commit adds. */
export interface Add {
  readonly path: string;
  readonly size?: number;
  readonly partitionValues?: Readonly<Record<string, string | null>>;
  readonly deletionVector?: object | null;
}

export interface Protocol {
  readonly minReaderVersion: number;
  readonly readerFeatures?: readonly string[] | null;
}

export interface MetaData {
  readonly schemaString: string;
  readonly partitionColumns?: readonly string[];
  readonly configuration?: Readonly<Record<string, string>>;
  readonly format?: { readonly provider?: string };
}

/** One line of a log; of the kinds that say which rows a table has, at most one is there. */
export interface Action {
  readonly add?: Add | null;
  readonly remove?: { readonly path: string } | null;
  readonly protocol?: Protocol | null;
  readonly metaData?: MetaData | null;
}

/** The actions of one commit, in order. */
export async function* commitActions(table: string, path: string): AsyncGenerator<Action> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '')
      yield actionOf(line, () => damaged(table, `${path}:${number} is no JSON`));
  }
  if (number === 0) throw damaged(table, `${path} is empty`);
}

function actionOf(line: string, broken: () => Error): Action {
  try {
    const action: unknown = JSON.parse(line);
    if (typeof action === 'object' && action !== null) return action as Action;
  } catch {
    throw broken();
  }
  throw broken();
}

const kinds = ['add', 'remove', 'protocol', 'metaData'] as const;

/** The actions of a checkpoint, which are rows of a Parquet file. Statistics are left out. */
export async function checkpointActions(
  connection: DuckDBConnection,
  path: string,
): Promise<readonly Action[]> {
  const source = `read_parquet(${text(path)}, hive_partitioning = false)`;
  const names = await columnsOf(connection, `SELECT * FROM ${source}`);
  const parts = kinds.filter((kind) => names.includes(kind));
  if (parts.length === 0) return [];
  const inAdd = parts.includes('add')
    ? await columnsOf(connection, `SELECT "add".* FROM ${source}`)
    : [];
  const fields = parts.map((kind) => {
    const value = kind === 'add' ? structOf(inAdd.filter((name) => addFields.has(name))) : kind;
    return `CASE WHEN ${kind} IS NOT NULL THEN CAST(to_json(${value}) AS VARCHAR) END AS ${kind}`;
  });
  const present = parts.map((kind) => `${kind} IS NOT NULL`).join(' OR ');
  const rows = await rowsOf(connection, `SELECT ${list(fields)} FROM ${source} WHERE ${present}`);
  return rows.map((row) => {
    const found = parts.filter((kind) => typeof row[kind] === 'string');
    return Object.fromEntries(found.map((kind) => [kind, JSON.parse(String(row[kind]))]));
  });
}

async function columnsOf(connection: DuckDBConnection, select: string): Promise<readonly string[]> {
  const described = await rowsOf(connection, `DESCRIBE ${select}`);
  return described.map((row) => textOf(row.column_name) ?? '');
}

/** Only what is read: statistics can hold NaN, which is no JSON. */
const addFields: ReadonlySet<string> = new Set<keyof Add>([
  'path',
  'size',
  'partitionValues',
  'deletionVector',
]);

function structOf(names: readonly string[]): string {
  return `{${list(names.map((name) => `${text(name)}: "add".${identifier(name)}`))}}`;
}
