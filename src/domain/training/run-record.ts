/** What was trained, from what, with what result: enough to make the model again. */
export interface RunRecord {
  readonly schema: 'contender/run@1';
  readonly id: string;
  readonly model: string;
  readonly command: string;
  readonly backend: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly end: TrainingEnd;
  readonly code: CodeVersion;
  /** Flat names and values, as the training command wrote them. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  readonly metrics: Readonly<Record<string, number>>;
  /** Digest of each data set that the policy names, by name. */
  readonly data: Readonly<Record<string, string>>;
  readonly modelFiles: {
    readonly path: string;
    readonly digest: string;
    readonly bytes: number;
  } | null;
  readonly predictions: { readonly path: string; readonly digest: string } | null;
  readonly seed: string;
  readonly environment: Environment;
  readonly log: { readonly path: string; readonly bytes: number; readonly lines: number };
  readonly resources: {
    readonly peakMemoryBytes: number | null;
    readonly cpuSeconds: number | null;
  };
  readonly attempt: number;
}

/** How the command ended. */
export type TrainingEnd =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed'; readonly exitCode: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out'; readonly minutes: number };

/** The commit, and whether the work tree differed from it; nulls outside a repository. */
export interface CodeVersion {
  readonly sha: string | null;
  readonly headSha: string | null;
  readonly mergeBase: string | null;
  readonly dirty: boolean | null;
}

export interface Environment {
  readonly os: string;
  readonly arch: string;
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly node: string;
  readonly python: string | null;
  /** SHA-256 of each lock file found in the working directory, by name. */
  readonly lockFiles: Readonly<Record<string, string>>;
  readonly gpus: readonly string[];
}
