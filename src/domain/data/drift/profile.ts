/** A frozen picture of a data set that later data is compared with: small, stable, without any row. */
export interface Profile {
  readonly schema: 'contender/profile@1';
  /** The contract's object. */
  readonly object: string;
  readonly rows: number;
  /** Distinct values of the drift settings' cluster column; absent without one. */
  readonly clusters?: number;
  /** Digests, `sha256:…`, of the data and of the contract it was made with. */
  readonly data: string;
  readonly contract: string;
  /** By the columns' names in the data. */
  readonly columns: Readonly<Record<string, ColumnProfile>>;
}

export type ColumnProfile = NumericProfile | CategoricalProfile | OpaqueProfile;

/** What the numbers of a profile stand for: days, microseconds of the day, microseconds since 1970-01-01T00:00:00Z. */
export const numericUnits = ['date', 'time', 'timestamp'] as const;
export type NumericUnit = (typeof numericUnits)[number];

/** Numbers, and what has an order like them. */
export interface NumericProfile {
  readonly kind: 'numeric';
  /** Absent: the numbers are what they are. */
  readonly unit?: NumericUnit;
  readonly nulls: number;
  readonly nans: number;
  readonly infinities: number;
  /** Of the finite values; the deviation with ddof 0. Null when there is none. */
  readonly mean: number | null;
  readonly std: number | null;
  /** The 0.5 % and 99.5 % order statistics, and the deviation (ddof 0) of the values clamped to them. */
  readonly clamp: readonly [number, number, number] | null;
  /**
   * Inner edges of the bins (e[k-1], e[k]], the outer ones open, and the rows in each. Of at most 20
   * different values there are no edges: each value of the grid is a bin.
   */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** All distinct values if there are at most 1000, else 1001 order statistics without repeats. */
  readonly grid: readonly number[];
  /** Values below, and up to, each grid point. */
  readonly below: readonly number[];
  readonly atMost: readonly number[];
}

/** Texts and booleans. */
export interface CategoricalProfile {
  readonly kind: 'categorical';
  readonly nulls: number;
  /** By count, then by their UTF-8 bytes; at most 1000. */
  readonly values: readonly (readonly [string, number])[];
  /** These are all the values there were. */
  readonly complete: boolean;
  /** Rows of all other values, where there are some. */
  readonly others?: number;
}

/** Up to so many categories a profile keeps all of them, of more only those that have a bin of their own. */
export const mostCategories = 1000;
export const mostCategoryBins = 100;

/** The grid of more values than this parts them evenly. */
export const gridParts = 1000;
export const deciles: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Values that are not looked at: arrays, objects, and those of sensitive columns. */
export interface OpaqueProfile {
  readonly kind: 'opaque';
  readonly nulls: number;
}

/** What the profile holds of a column; a name such as "constructor" is no column by itself. */
export function profiled({ columns }: Profile, name: string): ColumnProfile | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}

/** Rows with a value that the statistics look at. */
export function valuesIn(profile: NumericProfile | CategoricalProfile): number {
  if (profile.kind === 'numeric') return profile.atMost.at(-1) ?? 0;
  return profile.values.reduce((sum, [, count]) => sum + count, profile.others ?? 0);
}
