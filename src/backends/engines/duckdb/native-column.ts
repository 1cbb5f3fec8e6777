import type { Column, LogicalType } from '../../../domain/data/column.ts';
import type { RawValue } from './loaded.ts';
import { normalized } from './normalized.ts';
import { list, text } from './sql.ts';
import { promisedTypes, type TypedColumn } from './typed-column.ts';
import { instantIn } from './zone.ts';

/** Typed columns are taken at their word: an integer promise on a DOUBLE column fails. */
const nativeTypes: Record<LogicalType, RegExp> = {
  string: /^VARCHAR$/,
  integer: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(\d+,0\))$/,
  number: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/,
  boolean: /^BOOLEAN$/,
  date: /^DATE$/,
  time: /^TIME( WITH TIME ZONE|_NS)?$/,
  timestamp: /^TIMESTAMP(_\w+| WITH TIME ZONE)?$/,
  array: /\[\d*\]$/,
  object: /^(STRUCT|MAP)\(.*\)$/s,
};

type Native = Extract<RawValue, { kind: 'native' }>;

/** Where nothing has to be told apart `given` and `value` are the column itself, so that a scan costs no more. */
export function nativeColumn(column: Column, { sql, type }: Native): TypedColumn {
  const { logicalType, missingValues } = column;
  const fits = fitsPromise(column, type);
  const missing = missingValues ?? [];
  return {
    source: sql,
    raw: (value) => `CAST(${value} AS VARCHAR)`,
    given: (value, written) => {
      const numbers = isFloating(type) && column.nanAsNull ? [`isnan(${value})`] : [];
      const texts = missing.length > 0 ? [`${written} IN (${list(missing.map(text))})`] : [];
      const means = [...texts, ...numbers].join(' OR ');
      return means ? `CASE WHEN ${means} THEN NULL ELSE ${value} END` : value;
    },
    value: ({ given }) => {
      if (logicalType !== null && !fits) return `CAST(NULL AS ${promisedTypes[logicalType]})`;
      return typedValue(column, type, given);
    },
    ...valueType(column, type, fits),
  };
}

function fitsPromise({ logicalType, timezone }: Column, type: string): boolean {
  if (logicalType === null) return true;
  const zoned = type.endsWith('WITH TIME ZONE');
  const rightZone = logicalType !== 'timestamp' || timezone === null || timezone === zoned;
  return rightZone && nativeTypes[logicalType].test(type);
}

function isFloating(type: string): boolean {
  return type === 'FLOAT' || type === 'DOUBLE';
}

/** A timestamp without an offset, which another zone than UTC moves. */
function isMoved({ logicalType, defaultTimezone }: Column, type: string): boolean {
  return logicalType === 'timestamp' && defaultTimezone !== 'UTC' && !type.endsWith('TIME ZONE');
}

function typedValue(column: Column, type: string, given: string): string {
  if (isFloating(type) && !column.allowNonFinite && column.logicalType !== null) {
    return `CASE WHEN isfinite(${given}) THEN ${given} END`;
  }
  if (isMoved(column, type))
    return instantIn(column.defaultTimezone, `CAST(${given} AS TIMESTAMP)`);
  return type === 'VARCHAR' ? normalized(given, column.normalize) : given;
}

function valueType(
  column: Column,
  type: string,
  fits: boolean,
): { readonly type: string; readonly note?: string } {
  const { logicalType } = column;
  if (logicalType !== null && !fits) {
    return { type: promisedTypes[logicalType], note: mismatch(type, logicalType) };
  }
  return { type: isMoved(column, type) ? 'TIMESTAMP WITH TIME ZONE' : type };
}

function mismatch(type: string, logicalType: LogicalType): string {
  if (type === '"NULL"') return 'the data has no such field';
  const pandas =
    logicalType === 'integer' && type === 'DOUBLE'
      ? '; pandas turns integers with missing values into doubles, its type Int64 does not'
      : '';
  return `the column is ${type}${pandas}`;
}
