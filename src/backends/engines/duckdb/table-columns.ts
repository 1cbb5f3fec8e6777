import type { Fault } from '../../../domain/data/shape.ts';
import type { LoadedFile, RawValue } from './loaded.ts';
import { text } from './sql.ts';

/** A column as the log of a table defines it, whatever its files hold. */
export interface TableColumn {
  readonly name: string;
  /** The engine's type. */
  readonly type: string;
}

/**
 * Where a file has a column: under a name of its own, or the same value in every row, or not at all, which
 * means null in every row.
 */
export type Whereabouts =
  | { readonly kind: 'own'; readonly name: string; readonly type: string }
  | { readonly kind: 'constant'; readonly value: string | null }
  | { readonly kind: 'absent' };

/** One data file of a table, and where it has each column. */
export interface TableFile {
  readonly file: LoadedFile;
  readonly whereabouts: ReadonlyMap<string, Whereabouts>;
}

/** The file with the table's columns: each under the table's name and with the table's type. */
export function bindFile(
  { file, whereabouts }: TableFile,
  columns: readonly TableColumn[],
): LoadedFile {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  return {
    ...file,
    value(name): RawValue {
      const type = types.get(name) ?? 'VARCHAR';
      const place = whereabouts.get(name);
      return { kind: 'native', type, sql: expressionOf(file, place ?? { kind: 'absent' }, type) };
    },
  };
}

function expressionOf(file: LoadedFile, place: Whereabouts, type: string): string {
  switch (place.kind) {
    case 'absent':
      return `CAST(NULL AS ${type})`;
    case 'constant':
      return place.value === null
        ? `CAST(NULL AS ${type})`
        : `CAST(${text(place.value)} AS ${type})`;
    case 'own': {
      const { sql } = file.value(place.name);
      return place.type === type ? sql : `CAST(${sql} AS ${type})`;
    }
  }
}

/** The columns that a file has with a type that the table's type cannot hold exactly, each with the reason. */
export function misfits(
  files: readonly TableFile[],
  columns: readonly TableColumn[],
): ReadonlyMap<string, Fault> {
  const found = new Map<string, Fault>();
  for (const { file, whereabouts } of files) {
    for (const { name, type } of columns) {
      const place = whereabouts.get(name);
      if (place?.kind !== 'own' || found.has(name) || holds(type, place.type)) continue;
      const message = `The column ${JSON.stringify(name)} of the table is ${type}, but ${place.type} in ${file.path}.`;
      found.set(name, { message, example: { file: file.path, value: null } });
    }
  }
  return found;
}

const promotions: Readonly<Record<string, readonly string[]>> = {
  SMALLINT: ['TINYINT'],
  INTEGER: ['TINYINT', 'SMALLINT'],
  BIGINT: ['TINYINT', 'SMALLINT', 'INTEGER'],
  DOUBLE: ['FLOAT'],
  // Writers of the 96-bit timestamps of old mean UTC.
  'TIMESTAMP WITH TIME ZONE': ['TIMESTAMP', 'TIMESTAMP_NS'],
  TIMESTAMP: ['TIMESTAMP_NS'],
};

/** Whether every value of the one type is a value of the other. */
function holds(type: string, own: string): boolean {
  if (type === own || promotions[type]?.includes(own)) return true;
  const [wide, narrow] = [decimalOf(type), decimalOf(own)];
  return (
    wide !== null && narrow !== null && wide.scale === narrow.scale && wide.width >= narrow.width
  );
}

function decimalOf(type: string): { width: number; scale: number } | null {
  const match = /^DECIMAL\((\d+),(\d+)\)$/.exec(type);
  return match ? { width: Number(match[1]), scale: Number(match[2]) } : null;
}
