/** A risk that a person accepts until a day: reviewed like code, printed wherever it is used. */
export interface Waiver {
  /** The id of the rule. */
  readonly rule: string;
  /** The slice; without it all rows, never the slices. */
  readonly slice?: string;
  /** The last day on which it holds, `2026-11-30`, UTC. */
  readonly until: string;
  readonly reason: string;
  readonly by: string;
  /** The place in the policy. */
  readonly file?: string;
  readonly line?: number;
}

/** Who accepted what would else stop the candidate. */
export interface WaiverUsed {
  readonly until: string;
  readonly reason: string;
  readonly by: string;
  /** The answer without it. */
  readonly instead: 'failed' | 'undecided';
}
