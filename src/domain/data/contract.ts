import type { Severity } from './check.ts';
import type { Column } from './column.ts';
import type { Dialect } from './dialect.ts';
import type { DriftDemand, DriftSettings } from './drift/settings.ts';
import type { Measurement } from './measurement.ts';
import type { Threshold } from './threshold.ts';

/** Which columns the data may have besides those of the contract, and which may be absent. */
export const fieldsMatches = ['subset', 'equal', 'exact', 'superset', 'partial'] as const;
export type FieldsMatch = (typeof fieldsMatches)[number];

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
  /** Rows of the data over rows of its profile. */
  | { readonly kind: 'row-count-ratio' }
  | DriftDemand
  | Measurement;

/** One promise of a contract, with its place there. */
export interface Check {
  /** `<object>.<property>.<rule>` or `<object>.<rule>`. */
  readonly id: string;
  readonly demand: Demand;
  /** Null: no row may fail. */
  readonly threshold: Threshold | null;
  readonly severity: Severity;
  /** ODCS's dimension of quality, as the contract writes it. */
  readonly dimension?: string;
  readonly file: string;
  readonly line?: number;
}

/** Something in the contract that a person should know, although it is no mistake. */
export interface Notice {
  readonly message: string;
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
  /** SQL that is true for the rows that exist for the checks; null keeps all. */
  readonly filter: string | null;
  readonly dialect: Dialect;
  readonly drift: DriftSettings;
  readonly checks: readonly Check[];
  readonly notices: readonly Notice[];
}
