import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnRoles } from '../../../../domain/comparison/roles.ts';
import type { OpenedFile } from './opened-file.ts';
import { type ColumnType, textOf, typeOf } from './raw-column.ts';

/** A file whose roles are known, and the table that holds them under fixed names. */
export interface StagedFile {
  readonly opened: OpenedFile;
  readonly roles: ColumnRoles;
  readonly idType: ColumnType;
  /** The side's name. Columns: row, id, and of each staged column its value and its text `<name>_text`. */
  readonly table: string;
}

/** A staged column, and the column of the file that it was read from. */
export interface StagedColumn {
  readonly name: string;
  readonly source: string;
  readonly kind: 'answer' | 'number';
}

/** The columns of values. An answer may be a class or a number; a number is always one. */
export function stagedColumns(roles: ColumnRoles): readonly StagedColumn[] {
  const { label, prediction, score, probabilities } = roles;
  return [
    { name: 'label', source: label, kind: 'answer' },
    ...(prediction === null ? [] : [answer('prediction', prediction)]),
    ...(score === null ? [] : [number('score', score)]),
    ...probabilities.map(({ column }, at) => number(`p${at}`, column)),
  ];
}

/** Copies the columns that play a role; a value that cannot be used becomes NULL, its text stays. */
export async function stage(
  connection: DuckDBConnection,
  opened: OpenedFile,
  roles: ColumnRoles,
): Promise<StagedFile> {
  const { loaded, file } = opened;
  const columns = stagedColumns(roles);
  const texts = columns.map(({ name, source }) => {
    return `${textOf(loaded.value(source))} AS ${name}_text`;
  });
  const values = columns.map(({ name, kind }) => {
    const text = `${name}_text`;
    return `${kind === 'answer' ? canonical(text) : finite(text)} AS ${name}`;
  });
  await connection.run(`
    CREATE TABLE ${file.side} AS
    SELECT *, ${values.join(', ')} FROM (
      SELECT ${loaded.row} AS "row", ${textOf(loaded.value(roles.id))} AS id, ${texts.join(', ')}
      FROM ${loaded.from})`);
  const idType = await typeOf(connection, opened, roles.id);
  return { opened, roles, idType, table: file.side };
}

/** SQL for a text as a number: written out plainly, and finite; otherwise NULL. */
export function finite(text: string): string {
  const value = `CASE WHEN ${isNumber(text)} THEN TRY_CAST(${text} AS DOUBLE) END`;
  return `CASE WHEN isfinite(${value}) THEN ${value} END`;
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
    WHEN ${isNumber(text)} THEN regexp_replace(CAST(${finite(text)} + 0.0 AS VARCHAR), '\\.0$', '')
    WHEN trim(${text}) = '' OR regexp_full_match(${text}, '(?i)\\s*[+-]?(nan|inf|infinity)\\s*') THEN NULL
    WHEN lower(${text}) IN ('true', 'false') THEN lower(${text})
    ELSE ${text} END`;
}

function isNumber(text: string): string {
  return `regexp_full_match(${text}, '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?')`;
}

function answer(name: string, source: string): StagedColumn {
  return { name, source, kind: 'answer' };
}

function number(name: string, source: string): StagedColumn {
  return { name, source, kind: 'number' };
}
