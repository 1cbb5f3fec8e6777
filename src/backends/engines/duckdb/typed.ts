import type { Column, LogicalType } from '../../../domain/data/contract.ts';
import type { RawValue } from './loaded.ts';
import { list, text } from './sql.ts';

/**
 * A column in four steps, each an SQL expression over the one before: `source` as it is stored, `raw` as
 * it is written, `given` without what means null, `value` with its type, or NULL where it has another.
 */
export interface TypedColumn {
  readonly source: string;
  raw(source: string): string;
  given(source: string, raw: string): string;
  value(source: string, given: string): string;
  /** What a person should know of the column's type. */
  readonly note?: string;
}

export function typedColumn(column: Column, raw: RawValue): TypedColumn {
  switch (raw.kind) {
    case 'text':
      return textColumn(column, raw.sql);
    case 'json':
      return jsonColumn(column, raw.sql);
    case 'native':
      return nativeColumn(column, raw);
  }
}

function textColumn(column: Column, source: string): TypedColumn {
  return {
    source,
    raw: (field) => field,
    given: (_, written) => withoutMissing(column, written, column.missingValues ?? ['']),
    value: (_, given) => lexical(column, given),
  };
}

/** What each type may be in JSON; a type that is not here is written as a text. */
const jsonTypes: Partial<Record<LogicalType, readonly string[]>> = {
  integer: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
  number: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
  boolean: ['BOOLEAN'],
  array: ['ARRAY'],
  object: ['OBJECT'],
};

function jsonColumn(column: Column, source: string): TypedColumn {
  const { logicalType } = column;
  const types = list((logicalType ? (jsonTypes[logicalType] ?? ['VARCHAR']) : []).map(text));
  return {
    source,
    raw: (json) =>
      `CASE json_type(${json}) WHEN 'NULL' THEN NULL WHEN 'VARCHAR' THEN (${json} ->> '$') ELSE CAST(${json} AS VARCHAR) END`,
    given: (_, written) => withoutMissing(column, written, column.missingValues ?? []),
    value: (json, given) =>
      logicalType === null
        ? given
        : `CASE WHEN json_type(${json}) IN (${types}) THEN ${lexical(column, given)} END`,
  };
}

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

/** What a value of each type is compared as. */
const sqlTypes: Record<LogicalType, string> = {
  string: 'VARCHAR',
  integer: 'HUGEINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMPTZ',
  array: 'VARCHAR',
  object: 'VARCHAR',
};

function nativeColumn(
  column: Column,
  { sql, type }: { readonly sql: string; readonly type: string },
): TypedColumn {
  const { logicalType, timezone } = column;
  const floating = type === 'FLOAT' || type === 'DOUBLE';
  const zoned = type.endsWith('WITH TIME ZONE');
  const fits =
    (logicalType === null || nativeTypes[logicalType].test(type)) &&
    (logicalType !== 'timestamp' || timezone === null || timezone === zoned);
  const missing = column.missingValues ?? [];
  return {
    source: sql,
    raw: (value) => `CAST(${value} AS VARCHAR)`,
    given: (value, written) => {
      const given = withoutMissing(column, written, missing);
      return floating ? `CASE WHEN NOT isnan(${value}) THEN ${given} END` : given;
    },
    value: (value, given) => {
      if (logicalType === null) return given;
      if (!fits) return `CAST(NULL AS ${sqlTypes[logicalType]})`;
      const sound = floating ? ` AND isfinite(${value})` : '';
      return `CASE WHEN ${given} IS NOT NULL${sound} THEN ${value} END`;
    },
    ...(!fits && { note: mismatch(type, logicalType) }),
  };
}

function mismatch(type: string, logicalType: LogicalType | null): string {
  const pandas =
    logicalType === 'integer' && type === 'DOUBLE'
      ? '; pandas turns integers with missing values into doubles, its type Int64 does not'
      : '';
  return `the column is ${type}${pandas}`;
}

/** NaN is how numeric tools write a missing number. */
function withoutMissing(
  { logicalType }: Column,
  written: string,
  missing: readonly string[],
): string {
  const means = missing.length > 0 ? [`${written} IN (${list(missing.map(text))})`] : [];
  if (logicalType === 'number') means.push(`regexp_full_match(${written}, '[+-]?(?i:nan)')`);
  return means.length > 0
    ? `CASE WHEN ${means.join(' OR ')} THEN NULL ELSE ${written} END`
    : written;
}

const clock = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?';
const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
/** As in XML Schema an offset ends at 14 hours; the engine would take 99. */
const offset = '(Z|[+-](0[0-9]|1[0-4]):?[0-5][0-9])';

/** A text counts as a value of its type if its form is right and the engine can make it one. */
function lexical({ logicalType, timezone }: Column, given: string): string {
  const formed = (form: string, value: string) =>
    `CASE WHEN regexp_full_match(${given}, ${text(form)}) THEN ${value} END`;
  const cast = (type: string) => `TRY_CAST(${given} AS ${type})`;
  switch (logicalType) {
    case null:
    case 'string':
      return given;
    case 'integer':
      return formed('[+-]?[0-9]{1,38}', cast('HUGEINT'));
    case 'number':
      return formed(
        '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?',
        `CASE WHEN isfinite(${cast('DOUBLE')}) THEN ${cast('DOUBLE')} END`,
      );
    case 'boolean':
      return `CASE WHEN ${given} IN ('true', 'True', 'TRUE', '1') THEN true WHEN ${given} IN ('false', 'False', 'FALSE', '0') THEN false END`;
    case 'date':
      return formed(day, cast('DATE'));
    case 'time':
      return formed(clock, cast('TIME'));
    case 'timestamp':
      return formed(`${day}[T ]${clock}${zone(timezone)}`, cast('TIMESTAMPTZ'));
    case 'array':
    case 'object':
      return `CASE WHEN json_valid(${given}) THEN CASE json_type(${given}) WHEN ${text(logicalType.toUpperCase())} THEN ${given} END END`;
  }
}

function zone(timezone: boolean | null): string {
  if (timezone === null) return `${offset}?`;
  return timezone ? offset : '';
}
