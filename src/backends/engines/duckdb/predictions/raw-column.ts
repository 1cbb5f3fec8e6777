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

/** SQL for a value as a finite number, otherwise NULL; what is typed as a number is not spelled out first. */
export function numberOf(value: RawValue): string {
  const type = value.kind === 'native' ? nativeType(value.type) : 'untyped';
  if (type === 'integer') return `CAST(${value.sql} AS DOUBLE)`;
  if (type !== 'fraction') return finite(textOf(value));
  const wide = `CAST(${value.sql} AS DOUBLE)`;
  return `CASE WHEN isfinite(${wide}) THEN ${wide} END`;
}

/** SQL for a value as an answer: see `canonical`. Whole numbers and truths have but one spelling. */
export function answerOf(value: RawValue): string {
  const type = value.kind === 'native' ? nativeType(value.type) : 'untyped';
  const plain = type === 'integer' || type === 'boolean';
  return plain ? `CAST(${value.sql} AS VARCHAR)` : canonical(textOf(value));
}

/** Whether the file stores whole numbers. */
export function isWhole(value: RawValue): boolean {
  return value.kind === 'native' && nativeType(value.type) === 'integer';
}

/** Whether a column stores whole numbers that fit into 64 bits with a sign. */
export function storesWholes(value: RawValue): boolean {
  return value.kind === 'native' && /^(U?(TINYINT|SMALLINT|INTEGER)|BIGINT)$/.test(value.type);
}

/** SQL for a text as a number: written out, with or without separators of thousands, and finite; otherwise NULL. */
export function finite(text: string): string {
  const plain = `CASE WHEN ${isNumber(text)} THEN TRY_CAST(${text} AS DOUBLE)
    WHEN ${isGrouped(text)} THEN TRY_CAST(replace(${text}, ',', '') AS DOUBLE) END`;
  return `CASE WHEN isfinite(${plain}) THEN ${plain} END`;
}

/**
 * SQL for the one way to write an answer, whatever the file wrote: `1`, `1.0` and `+1` are the same
 * class, and so are `True` and `true`; `01` is a code, and another class. Empty texts, NaN and infinities
 * are no answer. What is written most often comes first, because the patterns cost most of the time.
 */
export function canonical(text: string): string {
  return `CASE
    WHEN ${text} IN ('0', '1') THEN ${text}
    WHEN regexp_full_match(${text}, '[+-]?([0-9]{16,}|0[0-9]+)') THEN ${text}
    WHEN ${isNumber(text)} OR ${isGrouped(text)}
      THEN regexp_replace(CAST(${finite(text)} + 0.0 AS VARCHAR), '\\.0$', '')
    WHEN trim(${text}) = '' OR regexp_full_match(${text}, '(?i)\\s*[+-]?(nan|inf|infinity)\\s*') THEN NULL
    WHEN lower(${text}) IN ('true', 'false') THEN lower(${text})
    ELSE ${text} END`;
}

function isNumber(text: string): string {
  return `regexp_full_match(${text}, '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?')`;
}

/** `1,013.01`: as spreadsheets write what is a thousand or more. */
function isGrouped(text: string): string {
  return `regexp_full_match(${text}, '[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?')`;
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

export function nativeType(type: string): ColumnType {
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
