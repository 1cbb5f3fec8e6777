import type { Severity } from './check.ts';
import type { Measurement } from './measurement.ts';
import type { Threshold } from './threshold.ts';

/** The types that a contract can promise, in ODCS's words. */
export const logicalTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'time',
  'timestamp',
  'array',
  'object',
] as const;
export type LogicalType = (typeof logicalTypes)[number];

/** Which columns the data may have besides those of the contract, and which may be absent. */
export const fieldsMatches = ['subset', 'equal', 'exact', 'superset', 'partial'] as const;
export type FieldsMatch = (typeof fieldsMatches)[number];

/** One column as the contract sees it. */
export interface Column {
  /** The property's name, as it stands in the ids of checks. */
  readonly property: string;
  /** The name in the data; exact and case-sensitive. */
  readonly name: string;
  /** Null: the contract does not say. */
  readonly logicalType: LogicalType | null;
  /** Texts that mean null; null stands for the format's own default. */
  readonly missingValues: readonly string[] | null;
  /** Whether a timestamp must (true) or must not (false) carry an offset; null takes both. */
  readonly timezone: boolean | null;
  /** Its values are never shown. */
  readonly sensitive: boolean;
}

/**
 * What a check asks. Those about the data's shape are answered by opening it, the others by measuring
 * it; `unjudged` is a promise that this tool cannot judge, so it is listed and never passed.
 */
export type Demand =
  | { readonly kind: 'structure' }
  | { readonly kind: 'not-empty' }
  | { readonly kind: 'fields' }
  | { readonly kind: 'present'; readonly column: string }
  | { readonly kind: 'unjudged'; readonly column?: string; readonly reason: string }
  | Measurement;

/** One promise of a contract, with its place there. */
export interface Check {
  /** `<object>.<property>.<rule>` or `<object>.<rule>`. */
  readonly id: string;
  readonly demand: Demand;
  /** Null: no row may fail. */
  readonly threshold: Threshold | null;
  readonly severity: Severity;
  readonly file: string;
  readonly line?: number;
}

/** One object of a contract: what one data set promises. */
export interface Contract {
  readonly file: string;
  readonly object: string;
  readonly columns: readonly Column[];
  /** The primary key's columns, by their names in the data. */
  readonly key: readonly string[];
  readonly fieldsMatch: FieldsMatch;
  /** Zero rows are no mistake. */
  readonly allowEmpty: boolean;
  readonly checks: readonly Check[];
}
