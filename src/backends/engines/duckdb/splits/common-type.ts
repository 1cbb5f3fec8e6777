import type { LogicalType } from '../../../../domain/data/column.ts';

/** What is known of a column's type in one table. */
export interface StoredType {
  /** Null: no contract promises one. */
  readonly logicalType: LogicalType | null;
  /** The type in the file, where it has types. */
  readonly inFile: string;
  /** The type in the view that values are counted on. */
  readonly inView: string;
}

/** The type that two columns are compared in. */
export interface CommonType {
  readonly type: string;
  /** Whether its values have an order that means something, other than that of letters. */
  readonly ordered: boolean;
  /** A value of one of the two columns in this type; NULL where it has no such value. */
  as(value: string, from: StoredType): string;
}

const integral = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const decimal = /^DECIMAL\(\d+,\s*(\d+)\)$/;
const nested = /(\[\d*\]|\))$/;
const exact = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\))$/;
const numeric = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/;
const dated = /^(DATE|TIMESTAMP.*)$/;
const clocked = /^TIME($|_| WITH)/;
const atomic =
  /^(BOOLEAN|U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE|DATE|TIME.*)$/;

/**
 * The narrowest type that holds the values of both columns: exact for whole numbers and decimals, single
 * precision if one side has no more, an instant for dates and times, else the text.
 */
export function commonType(one: StoredType, other: StoredType): CommonType {
  const type = shared(typeOf(one, other), typeOf(other, one));
  return {
    type,
    ordered: atomic.test(type) && type !== 'BOOLEAN',
    as: (value, from) => (type === 'VARCHAR' ? asText(value, from) : cast(value, type, from)),
  };
}

/** Without a promise a value has the type of its file, and a text the type of the other file. */
function typeOf({ logicalType, inFile, inView }: StoredType, other: StoredType): string {
  if (logicalType !== null) return inView;
  if (atomic.test(inFile)) return inFile;
  return other.logicalType === null && atomic.test(other.inFile) ? other.inFile : inView;
}

function shared(one: string, other: string): string {
  if (one === other) return one;
  const both = (pattern: RegExp) => pattern.test(one) && pattern.test(other);
  if (both(integral)) return 'HUGEINT';
  if (both(exact)) {
    return sharedDecimal(one, other);
  }
  if (both(numeric)) {
    return one === 'FLOAT' || other === 'FLOAT' ? 'FLOAT' : 'DOUBLE';
  }
  if (both(dated)) return 'TIMESTAMP WITH TIME ZONE';
  return both(clocked) ? 'TIME' : 'VARCHAR';
}

/** An integer of any width gives up what lies beyond 38 digits: so long a value is none here. */
function sharedDecimal(one: string, other: string): string {
  const scaleOf = (type: string) => Number(decimal.exec(type)?.[1] ?? 0);
  return `DECIMAL(38,${Math.max(scaleOf(one), scaleOf(other))})`;
}

/** Lists and objects as JSON without blanks, whatever their files hold. */
function asText(value: string, { logicalType, inView }: StoredType): string {
  if (nested.test(inView)) return `CAST(to_json(${value}) AS VARCHAR)`;
  if (inView !== 'VARCHAR') return `CAST(${value} AS VARCHAR)`;
  return logicalType === 'array' || logicalType === 'object'
    ? `CAST(json(${value}) AS VARCHAR)`
    : value;
}

function cast(value: string, type: string, { inView }: StoredType): string {
  return inView === type ? value : `TRY_CAST(${value} AS ${type})`;
}
