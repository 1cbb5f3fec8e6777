import type { DuckDBConnection } from '@duckdb/node-api';
import type { RawValue } from '../loaded.ts';
import { rowsOf } from '../rows.ts';
import type { OpenedFile } from './opened-file.ts';

/** `untyped`: every value is text, as in CSV. `mixed`: rows disagree. `other`: dates, lists, objects. */
export type ColumnType =
  | 'untyped'
  | 'text'
  | 'integer'
  | 'fraction'
  | 'boolean'
  | 'mixed'
  | 'other';

/** SQL for a value as text, NULL where there is none. */
export function textOf(value: RawValue): string {
  switch (value.kind) {
    case 'text':
      return `nullif(${value.sql}, '')`;
    case 'json':
      return `nullif(${value.sql} ->> '$', '')`;
    case 'native':
      // A float is widened first, so that its text is the number that it stands for.
      return value.type === 'FLOAT'
        ? `CAST(CAST(${value.sql} AS DOUBLE) AS VARCHAR)`
        : `nullif(CAST(${value.sql} AS VARCHAR), '')`;
  }
}

/** Which type a column's values have, as far as the format tells. */
export async function typeOf(
  connection: DuckDBConnection,
  { loaded }: OpenedFile,
  column: string,
): Promise<ColumnType> {
  const value = loaded.value(column);
  switch (value.kind) {
    case 'text':
      return 'untyped';
    case 'json':
      return jsonType(connection, value.sql, loaded.from);
    case 'native':
      return nativeType(value.type);
  }
}

function nativeType(type: string): ColumnType {
  if (/^(VARCHAR|UUID|ENUM\(.*\))$/s.test(type)) return 'text';
  if (/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/.test(type)) return 'integer';
  if (/^(FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type)) return 'fraction';
  return type === 'BOOLEAN' ? 'boolean' : 'other';
}

/** Whole numbers of any size are integers, although JSON stores the large ones as fractions. */
async function jsonType(
  connection: DuckDBConnection,
  json: string,
  from: string,
): Promise<ColumnType> {
  const found = await rowsOf(
    connection,
    `SELECT DISTINCT CASE json_type(value)
       WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean'
       WHEN 'OBJECT' THEN 'other' WHEN 'ARRAY' THEN 'other'
       ELSE CASE WHEN regexp_full_match(value ->> '$', '-?[0-9]+') THEN 'integer' ELSE 'fraction' END
     END AS type
     FROM (SELECT ${json} AS value FROM ${from}) WHERE (value ->> '$') IS NOT NULL`,
  );
  const types = found.map(({ type }) => type as ColumnType);
  if (types.includes('other')) return 'other';
  return types.length > 1 ? 'mixed' : (types[0] ?? 'text');
}
