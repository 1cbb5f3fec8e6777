import type { CheckStatus } from './check.ts';
import type { InferredColumn } from './infer.ts';

/** How a promise moved: `changed` where nobody can say which one asks more. */
export const directions = ['loosened', 'tightened', 'changed', 'same'] as const;
export type Direction = (typeof directions)[number];

/** A first contract that was told from data. */
export interface InferenceResult {
  readonly object: string;
  /** Where it was written. */
  readonly contract: string;
  readonly rows: number;
  readonly columns: readonly InferredColumn[];
}

/** What became of one promise between two contracts, judged on the same data. */
export interface PromiseChange {
  readonly id: string;
  readonly direction: Direction;
  /** What each contract asks, and what the data answers; null where it has no such promise. */
  readonly before: PromiseSide | null;
  readonly after: PromiseSide | null;
}

export interface PromiseSide {
  readonly status: CheckStatus;
  readonly asked?: string;
}

/** Two contracts, judged on the same data. */
export interface ContractDiffResult {
  readonly old: string;
  readonly new: string;
  readonly data: string;
  readonly rows: number;
  readonly changes: readonly PromiseChange[];
  /** Promises that are the same in both. */
  readonly same: number;
}
