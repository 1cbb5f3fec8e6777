import type { LogicalType } from '../../../domain/data/column.ts';

/**
 * A column in steps, each an SQL expression over those before: `source` as it is stored, `raw` as it is
 * written, `given` without what means null, `value` with its type, or NULL where it has another.
 */
export interface TypedColumn {
  readonly source: string;
  raw(source: string): string;
  given(source: string, raw: string): string;
  /** What the engine makes of `given`, right or wrong, where `value` looks at it more than once. */
  readonly parsed?: (given: string) => string;
  value(steps: ValueSteps): string;
  /** The engine's type of `value`. */
  readonly type: string;
  /** What a person should know of the column's type. */
  readonly note?: string;
}

/** The names of the steps before the last; `parsed` is only there where the column has that step. */
export interface ValueSteps {
  readonly source: string;
  readonly given: string;
  readonly parsed: string;
}

/** The engine's type of a value of each promised type; of one that is stored in another way only NULL has it. */
export const promisedTypes: Readonly<Record<LogicalType, string>> = {
  string: 'VARCHAR',
  integer: 'HUGEINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMP WITH TIME ZONE',
  array: 'VARCHAR',
  object: 'VARCHAR',
};
