import type { Drift } from './drift/drift.ts';
import type { Fingerprint } from './fingerprint.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/**
 * What became of one check. `blocked`: an earlier failure makes it meaningless.
 * `unchecked`: the contract asks for something that this tool does not judge; never a pass.
 */
export const checkStatuses = [
  'passed',
  'failed',
  'undecided',
  'errored',
  'blocked',
  'unchecked',
] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** One row that breaks a promise: where it stands, and the value as it is written there. */
export interface Example {
  readonly file: string;
  /** 1-based line of the (decompressed) text file. */
  readonly line?: number;
  /** 1-based data row, for formats without lines. */
  readonly row?: number;
  /** The primary key's values, `column=value`. */
  readonly key?: string;
  /** The value as the file spells it; null for a missing one; masked when the column is sensitive. */
  readonly value: string | null;
  /** The row of another data set that forbids this one, such as the train row that a test row equals. */
  readonly other?: RowPlace;
}

/** Where a row stands in the files of a data set. */
export type RowPlace = Pick<Example, 'file' | 'line' | 'row'>;

/** The answer to one promise of a contract, about one data set. */
export interface CheckResult {
  /** `<object>.<property>.<rule>` or `<object>.<rule>`. */
  readonly id: string;
  /** The data set's name in the policy, or its path. */
  readonly data: string;
  readonly status: CheckStatus;
  /** Why, in words, for every status but `passed`. */
  readonly reason?: string;
  readonly severity: Severity;
  /** ODCS's dimension of quality, as the contract writes it. */
  readonly dimension?: string;
  /** Rows looked at, rows that break the promise among them, and all rows. */
  readonly checked: number;
  readonly failing: number;
  readonly total: number;
  /** What was measured and what was asked, as a person reads it. */
  readonly observed?: string;
  readonly threshold?: string;
  /** Beyond what the statistic has to be, so that it is more than noise; drift only. */
  readonly noise?: string;
  /** The figures of a drift check. */
  readonly drift?: Drift;
  readonly examples: readonly Example[];
  /** The SQL that measured it. */
  readonly sql?: string;
  /** Milliseconds of the statement that measured it, perhaps together with others. */
  readonly ms?: number;
  /** The place of the promise in the contract. */
  readonly file?: string;
  readonly line?: number;
}

export const dataFormats = ['csv', 'jsonl', 'parquet', 'arrow', 'delta', 'iceberg'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** One data set as it was read. */
export interface DataSummary {
  readonly name: string;
  readonly paths: readonly string[];
  readonly format: DataFormat;
  readonly rows: number;
  /** Rows that the contract's filter leaves out; absent without a filter. */
  readonly filteredOut?: number;
  readonly columns: readonly string[];
  /** `sha256:…` of the manifest of the files. */
  readonly digest: string;
  /** Absent in outcomes of earlier versions. */
  readonly fingerprint?: Fingerprint;
  readonly contract: string;
  /** How the text was read, for example `delimiter ",", quote "\"", utf-8`. */
  readonly dialect?: string;
  /** What a person should know of how it was read, although it is no mistake. */
  readonly notices?: readonly string[];
}

export interface ValidationResult {
  readonly data: readonly DataSummary[];
  readonly checks: readonly CheckResult[];
}
