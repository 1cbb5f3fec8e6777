import type { DataType, Field } from 'apache-arrow';
import { identifier, list } from '../sql.ts';

/** How an Arrow type is stored: the engine's type, or null where nothing here reads it. */
export type Kind =
  | 'null'
  | 'number'
  | 'half'
  | 'bool'
  | 'decimal'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'text'
  | 'blob'
  | 'fixed-blob'
  | 'dictionary'
  | 'list'
  | 'fixed-list'
  | 'struct'
  | 'map';

/** By the names of Arrow's schema language, with the ids that files have. */
const kinds: Readonly<Record<number, Kind>> = {
  [-1]: 'dictionary',
  1: 'null',
  2: 'number',
  3: 'number',
  4: 'blob',
  5: 'text',
  6: 'bool',
  7: 'decimal',
  8: 'date',
  9: 'time',
  10: 'timestamp',
  12: 'list',
  13: 'struct',
  15: 'fixed-blob',
  16: 'fixed-list',
  17: 'map',
  19: 'blob',
  20: 'text',
  21: 'list',
};

/** What of a type says more than its kind does. */
export interface TypeFacts {
  readonly bitWidth?: number;
  readonly isSigned?: boolean;
  readonly precision?: number;
  readonly scale?: number;
  readonly unit?: number;
  readonly timezone?: string | null;
  readonly byteWidth?: number;
  readonly listSize?: number;
  readonly dictionary?: DataType;
}

/** Undefined: a kind that nothing here reads. */
export function kindOf(type: DataType): Kind | undefined {
  const kind = kinds[type.typeId];
  return kind === 'number' && type.typeId === 3 && facts(type).precision === 0 ? 'half' : kind;
}

export function facts(type: DataType): TypeFacts {
  return type as unknown as TypeFacts;
}

/** The engine's type for an Arrow type; null where a value of it would not be kept exactly, or not at all. */
export function engineType(type: DataType): string | null {
  const { bitWidth = 0, isSigned, precision = 0, scale = 0, unit = 0, timezone } = facts(type);
  switch (kindOf(type)) {
    case undefined:
      return null;
    // No value has a type; the text is as good as any.
    case 'null':
    case 'text':
      return 'VARCHAR';
    case 'number':
      if (type.typeId === 3) return precision === 1 ? 'FLOAT' : 'DOUBLE';
      return (isSigned ? signed : unsigned)[bitWidth] ?? null;
    case 'half':
      return 'FLOAT';
    case 'bool':
      return 'BOOLEAN';
    case 'decimal': {
      const held = bitWidth === 128 && precision >= 1 && precision <= 38;
      return held && scale >= 0 && scale <= precision ? `DECIMAL(${precision},${scale})` : null;
    }
    case 'date':
      return 'DATE';
    case 'time':
      return unit === 3 ? 'TIME_NS' : 'TIME';
    case 'timestamp':
      return timezone ? 'TIMESTAMP WITH TIME ZONE' : (timestamps[unit] ?? null);
    case 'blob':
    case 'fixed-blob':
      return 'BLOB';
    case 'dictionary':
      return engineType(facts(type).dictionary ?? type);
    case 'list':
    case 'fixed-list':
    case 'struct':
    case 'map':
      return nestedType(type);
  }
}

const signed: Readonly<Record<number, string>> = {
  8: 'TINYINT',
  16: 'SMALLINT',
  32: 'INTEGER',
  64: 'BIGINT',
};
const unsigned: Readonly<Record<number, string>> = {
  8: 'UTINYINT',
  16: 'USMALLINT',
  32: 'UINTEGER',
  64: 'UBIGINT',
};
const timestamps = ['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'] as const;

function nestedType(type: DataType): string | null {
  const children = type.children ?? [];
  const inner = children.map((child) => engineType(child.type));
  const [first] = inner;
  if (first === undefined || first === null || inner.includes(null)) return null;
  switch (kindOf(type)) {
    case 'struct':
      return `STRUCT(${list(children.map(({ name }, index) => `${identifier(name)} ${inner[index]}`))})`;
    case 'map': {
      const entry: readonly Field[] = children[0]?.type.children ?? [];
      const [key, value] = entry.map((child) => engineType(child.type));
      return key && value ? `MAP(${key}, ${value})` : null;
    }
    default:
      return `${first}[]`;
  }
}
