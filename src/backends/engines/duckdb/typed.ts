import type { Column, LogicalType } from '../../../domain/data/column.ts';
import { lexical } from './lexical.ts';
import type { RawValue } from './loaded.ts';
import { nativeColumn } from './native-column.ts';
import { normalized } from './normalized.ts';
import { list, text } from './sql.ts';
import { promisedTypes, type TypedColumn } from './typed-column.ts';

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
    ...lexicalSteps(column),
    type: promisedTypes[column.logicalType ?? 'string'],
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
  // JSON has one spelling of numbers and truths.
  const { spelling: _, ...usual } = column;
  const { value, ...parsed } = lexicalSteps(usual);
  return {
    source,
    raw: (json) =>
      `CASE json_type(${json}) WHEN 'NULL' THEN NULL WHEN 'VARCHAR' THEN (${json} ->> '$') ELSE CAST(${json} AS VARCHAR) END`,
    given: (_, written) => withoutMissing(column, written, column.missingValues ?? []),
    ...parsed,
    value: (steps) =>
      logicalType === null
        ? value(steps)
        : `CASE WHEN json_type(${steps.source}) IN (${types}) THEN ${value(steps)} END`,
    type: promisedTypes[logicalType ?? 'string'],
  };
}

function lexicalSteps(column: Column): Pick<TypedColumn, 'parsed' | 'value'> {
  const { parsed, value } = lexical(column);
  return { ...(parsed && { parsed }), value: (steps) => compared(column, value(steps)) };
}

function compared({ logicalType, normalize }: Column, value: string): string {
  const textual = logicalType === null || logicalType === 'string';
  return textual ? normalized(value, normalize) : value;
}

/** NaN is how numeric tools write a missing number. */
function withoutMissing(
  { logicalType, nanAsNull }: Column,
  written: string,
  missing: readonly string[],
): string {
  const means = missing.length > 0 ? [`${written} IN (${list(missing.map(text))})`] : [];
  if (logicalType === 'number' && nanAsNull) {
    // Almost every number begins with a digit, and is not looked at again.
    means.push(
      `CASE WHEN ${written} >= ':' OR ${written} < '0' THEN lower(${written}) IN ('nan', '+nan', '-nan') ELSE false END`,
    );
  }
  return means.length > 0
    ? `CASE WHEN ${means.join(' OR ')} THEN NULL ELSE ${written} END`
    : written;
}
