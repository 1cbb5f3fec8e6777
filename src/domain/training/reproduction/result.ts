/** What `reproduce` found: what a recorded run was made from and made, beside what the same made again. */
export interface ReproductionResult {
  /** The path of the record, and the run that it tells of. */
  readonly record: string;
  readonly run: string;
  readonly command: string;
  readonly commit: string;
  /** `sha256:…` of the patch of uncommitted changes that was applied; null: there were none. */
  readonly patch: string | null;
  readonly seed: number;
  readonly data: readonly ReproducedData[];
  /** What of the surroundings differs from the record's. */
  readonly environment: readonly Difference[];
  /** Null: the training did not get so far as to have written anything. */
  readonly made: Made | null;
  /** The folder that it happened in; null: it was a temporary one, and is gone. */
  readonly folder: string | null;
}

export interface ReproducedData {
  readonly name: string;
  readonly digest: string;
  /** Where the very bytes were found. */
  readonly from: 'commit' | 'working-directory';
}

/** One thing that is not as the record says; null: it is not there. */
export interface Difference {
  readonly name: string;
  readonly recorded: string | null;
  readonly found: string | null;
}

/** What was written again. */
export interface Made {
  readonly model: Remade | null;
  readonly predictions: Remade | null;
  /** How many metrics the two have, by name. */
  readonly metrics: number;
  readonly otherMetrics: readonly OtherMetric[];
  readonly otherParameters: readonly Difference[];
}

/** A part that the record names, by its digest and by that of what was made now. */
export interface Remade {
  readonly recorded: string;
  readonly made: string | null;
}

/** A metric that is not the same within 1e-9 of its size; null: only one of the two has it. */
export interface OtherMetric {
  readonly name: string;
  readonly recorded: number | null;
  readonly made: number | null;
}
