/** What a training began from, and what it left for the next attempt. */
export interface CheckpointHistory {
  /** URI of the store. */
  readonly store: string;
  /** What this attempt went on from; null: it began at zero. */
  readonly resumed: SavedCheckpoint | null;
  /** How many this attempt saved. */
  readonly saved: number;
  /** What a later attempt would go on from; null: nothing. */
  readonly newest: SavedCheckpoint | null;
  /** Seconds of work that are in no checkpoint, so that a later attempt repeats them; 0 after success. */
  readonly lostSeconds: number;
}

/** One checkpoint in a store. */
export interface SavedCheckpoint {
  /** The attempt that saved it. */
  readonly attempt: number;
  /** The step of the training that it holds, as the command told; null where it told none. */
  readonly step: number | null;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** `sha256:…` of its manifest of files. */
  readonly digest: string;
  readonly bytes: number;
}
