import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnRoles } from '../../../../domain/comparison/roles.ts';
import type { RawValue } from '../loaded.ts';
import { list } from '../sql.ts';
import { isWholeText, texts, wholes } from './code-lists.ts';
import type { OpenedFile } from './opened-file.ts';
import {
  answerOf,
  type ColumnType,
  nativeType,
  numberOf,
  storesWholes,
  textOf,
  typeOf,
} from './raw-column.ts';
import type { SideName } from './scratch.ts';

/** A file whose roles are known, and the relation that holds them under fixed names. */
export interface StagedFile {
  readonly opened: OpenedFile;
  readonly roles: ColumnRoles;
  readonly idType: ColumnType;
  /** The ids are there as the numbers that they are stored as too: `id_stored`. */
  readonly wholeIds: boolean;
  /** The side's name. Columns: row, id, those of `columns`, and the divisions and shown columns. */
  readonly table: SideName;
  readonly columns: readonly StagedColumn[];
  /** The divisions and other plain columns that this file has. */
  readonly extras: readonly ExtraColumn[];
  readonly rows: number;
}

/** A staged column: beside its value, NULL where it cannot be used, `<name>_text` is what the file has. */
export interface StagedColumn {
  readonly name: string;
  /** The column of the file. */
  readonly source: string;
  readonly kind: 'answer' | 'number' | 'text';
  /** What an answer is stored as, where it is a number: that one is there as `<name>_stored` too. */
  readonly stored: 'whole' | 'fraction' | null;
  /** The file stores half the usual digits. */
  readonly single: boolean;
}

/** A column without a role, under the name that the plan gives it; a predicate has SQL of its own. */
export interface ExtraColumn {
  readonly name: string;
  readonly sql: string;
}

export interface StagePlan {
  readonly roles: ColumnRoles;
  /** Answers are texts that are compared as they are written: of generation. */
  readonly verbatim: boolean;
  readonly extras: readonly ExtraColumn[];
  /** What conditions look at, under names that only the SQL of extras knows. */
  readonly inputs: readonly ExtraColumn[];
}

/**
 * Makes the columns that play a role readable under fixed names. Typed formats are read where they lie,
 * column by column, as often as it takes; a text is parsed once.
 */
export async function stage(
  connection: DuckDBConnection,
  opened: OpenedFile,
  plan: StagePlan,
): Promise<StagedFile> {
  const { loaded, file, where } = opened;
  const { roles, extras, inputs } = plan;
  const id = loaded.value(roles.id);
  const wholeIds = storesWholes(id);
  const columns = stagedColumns(opened, plan);
  const parts = columns.flatMap((column) => valuesOf(column, loaded.value(column.source)));
  const added = inputs.map(({ name, sql }) => `, ${sql} AS ${name}`).join('');
  const from = added === '' ? loaded.from : `(SELECT *${added} FROM ${loaded.from})`;
  const select = `SELECT ${list([
    `${loaded.row} AS "row"`,
    `${textOf(id)} AS id`,
    ...(wholeIds ? [`CAST(${id.sql} AS BIGINT) AS id_stored`] : []),
    ...parts,
    ...extras.map(({ name, sql }) => `${sql} AS ${name}`),
  ])} FROM ${from}${where === null ? '' : ` WHERE ${where}`}`;
  const relation = opened.inPlace ? 'VIEW' : 'TABLE';
  await connection.run(`CREATE ${relation} ${file.side} AS ${select}`);
  const idType = await typeOf(connection, opened, roles.id);
  if (!opened.inPlace) await connection.run(`DROP SCHEMA ${opened.schema} CASCADE`);
  const rows = (where === null ? loaded.rows : null) ?? (await countRows(connection, file.side));
  return { opened, roles, idType, wholeIds, table: file.side, columns, extras, rows };
}

async function countRows(connection: DuckDBConnection, side: SideName): Promise<number> {
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${side}`);
  return Number(counted.value(0, 0));
}

function valuesOf({ name, kind, stored }: StagedColumn, value: RawValue): readonly string[] {
  const text = textOf(value);
  const sql = { answer: answerOf, number: numberOf, text: textOf }[kind](value);
  return [
    `${sql} AS ${name}`,
    `${text} AS ${name}_text`,
    ...(stored ? [`${value.sql} AS ${name}_stored`] : []),
  ];
}

function stagedColumns(
  { loaded }: OpenedFile,
  { roles, verbatim }: StagePlan,
): readonly StagedColumn[] {
  const answer = verbatim ? 'text' : 'answer';
  const { label, prediction, score, weight, group, right, probabilities, values } = roles;
  const wanted: readonly (readonly [string, string | null, StagedColumn['kind']])[] = [
    ['label', label, answer],
    ['prediction', prediction, answer],
    ['score', score, 'number'],
    ...probabilities.map(({ column }, at) => [`p${at}`, column, 'number'] as const),
    ['weight', weight, 'number'],
    ['grp', group, 'text'],
    ['rgt', right, 'number'],
    ...[...values.values()].map((column, at) => [`v${at}`, column, 'number'] as const),
  ];
  return wanted.flatMap(([name, source, kind]): StagedColumn[] => {
    if (source === null) return [];
    const value = loaded.value(source);
    const single = value.kind === 'native' && value.type === 'FLOAT';
    const stored = kind === 'answer' ? storedAs(value) : null;
    return [{ name, source, kind, stored, single }];
  });
}

function storedAs(value: RawValue): StagedColumn['stored'] {
  const type = value.kind === 'native' ? nativeType(value.type) : 'text';
  return type === 'integer' ? 'whole' : type === 'fraction' ? 'fraction' : null;
}

/** SQL for the place of an answer among the classes, from 0; NULL for what is no class. */
export function classIndex(
  { name, stored }: Pick<StagedColumn, 'name' | 'stored'>,
  classes: readonly string[],
): string {
  // To look for a number is much cheaper than to spell each.
  const isWhole = stored === 'whole' && classes.every(isWholeText);
  const list = isWhole ? wholes(classes) : texts(classes);
  return `array_position(${list}, ${isWhole ? `${name}_stored` : name}) - 1`;
}

/** SQL for an answer as a quantity; NULL for what is none. */
export function quantity({ name, stored }: Pick<StagedColumn, 'name' | 'stored'>): string {
  if (stored === 'whole') return `CAST(${name}_stored AS DOUBLE)`;
  const wide = `TRY_CAST(${stored === null ? name : `${name}_stored`} AS DOUBLE)`;
  return `CASE WHEN isfinite(${wide}) THEN ${wide} END`;
}
