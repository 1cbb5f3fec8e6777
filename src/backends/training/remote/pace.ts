/** How often a place elsewhere is asked, and how long anybody waits for it; milliseconds. */
export interface Pace {
  /** Between two questions. */
  readonly pollMs: number;
  /** How long a connection may be lost. */
  readonly patienceMs: number;
  /** The longest between two tries meanwhile. */
  readonly longestPauseMs: number;
  /** From "it runs" to the first word of its script, where it must prove its GPUs. */
  readonly proofMs: number;
  /** From its end to the last line of its log. */
  readonly settleMs: number;
  now(): number;
}

export const usualPace: Pace = {
  pollMs: 2_000,
  patienceMs: 600_000,
  longestPauseMs: 30_000,
  proofMs: 60_000,
  settleMs: 15_000,
  now: () => performance.now(),
};
