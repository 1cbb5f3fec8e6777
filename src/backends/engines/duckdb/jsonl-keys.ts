import type { DuckDBConnection } from '@duckdb/node-api';
import { integer, rowsOf, textOf } from './rows.ts';

/** What stands in the lines of a JSONL file. */
export interface JsonKeys {
  readonly rows: number;
  /** Lines that the engine takes for no JSON object, or that have a key twice. */
  readonly broken: number;
  /** Those, and lines that may hold what the engine takes for JSON although it is none. */
  readonly suspicious: number;
  /** The keys of the first line in their order, then all others by name. */
  readonly names: readonly string[];
}

/**
 * The engine's parser takes bare NaN and infinities in any case, and a comma before a closing bracket. The
 * first tests are cheap, and CASE asks the pattern only for the few lines that they let through.
 */
const nonFinite = `CASE WHEN line LIKE '%an%' OR line LIKE '%aN%' OR line LIKE '%An%' OR line LIKE '%AN%'
    OR line LIKE '%nf%' OR line LIKE '%nF%' OR line LIKE '%Nf%' OR line LIKE '%NF%'
  THEN regexp_matches(line, '[:,\\[]\\s*-?(?i:nan|inf)') ELSE false END`;
const trailingComma = `CASE WHEN line LIKE '%,}%' OR line LIKE '%,]%' THEN true
  WHEN line LIKE '% }%' OR line LIKE '% ]%' OR line LIKE '%\t}%' OR line LIKE '%\t]%'
  THEN regexp_matches(line, ',\\s+[}\\]]') ELSE false END`;
const noObject = `CASE WHEN len(keys) = 0 THEN json_type(line) <> 'OBJECT' ELSE false END`;

/** Parses every line once; `from` is a relation with a column `line`. */
export async function surveyKeys(connection: DuckDBConnection, from: string): Promise<JsonKeys> {
  const kinds = `SELECT keys, count(*) AS n,
      count(*) FILTER (${nonFinite} OR ${trailingComma}) AS strange,
      count(*) FILTER (${noObject}) AS other
    FROM (SELECT line, TRY(json_keys(line)) AS keys FROM ${from}) GROUP BY keys`;
  await connection.run(`CREATE OR REPLACE TEMP TABLE key_lists AS ${kinds}`);
  const broken = `CASE WHEN keys IS NULL OR len(keys) <> len(list_distinct(keys)) THEN n ELSE other END`;
  const [counted] = await rowsOf(
    connection,
    `SELECT sum(n) AS n, sum(${broken}) AS broken, sum(greatest(${broken}, strange)) AS suspicious FROM key_lists`,
  );
  const found = await rowsOf(
    connection,
    'SELECT DISTINCT unnest(keys) AS key FROM key_lists ORDER BY key',
  );
  await connection.run('DROP TABLE key_lists');
  const first = await rowsOf(
    connection,
    `SELECT unnest(keys) AS key FROM (SELECT TRY(json_keys(line)) AS keys FROM ${from} LIMIT 1)`,
  );
  const names = [...first, ...found].map(({ key }) => textOf(key) ?? '');
  return {
    rows: integer(counted?.n),
    broken: integer(counted?.broken),
    suspicious: integer(counted?.suspicious),
    names: [...new Set(names)],
  };
}
