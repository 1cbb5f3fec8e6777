import type { Fingerprint } from '../data/fingerprint.ts';
import type { Account, ResourceSeries } from './account/account.ts';
import type { CheckpointHistory } from './checkpoint/history.ts';
import type { TrainingSeries } from './curve.ts';
import type { Environment } from './environment.ts';
import type { GpuTelemetry } from './gpu/use.ts';
import type { WrittenFile } from './written-file.ts';

/** What was trained, from what, with what result: enough to make the model again. */
export interface RunRecord {
  readonly schema: 'contender/run@1';
  /** `contender-<run or commit>-<attempt>-<configuration>`: the same for the same attempt of the same job. */
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
  /** What those data sets were like, by name, where a validation of the same bytes has told. */
  readonly fingerprints?: Readonly<Record<string, Fingerprint>>;
  /** Null when the command wrote no model, or none was asked for. */
  readonly modelFiles: {
    readonly path: string;
    readonly digest: string;
    readonly bytes: number;
  } | null;
  /** The files that the command wrote, as paths from the working directory; null: none was asked for. */
  readonly predictions: WrittenFile | null;
  readonly metricsFile: WrittenFile | null;
  /** What CONTENDER_SEED held; a whole number from 0 to 2,147,483,647, which every framework takes. */
  readonly seed: number;
  readonly environment: Environment;
  readonly log: { readonly path: string; readonly bytes: number; readonly lines: number };
  readonly resources: Resources;
  readonly attempt: number;
  /** What the command told of its progress on its log; absent where it told nothing. */
  readonly curves?: readonly TrainingSeries[];
  /** Absent where the policy asks for no checkpoints. */
  readonly checkpoints?: CheckpointHistory;
  readonly account?: Account;
  /** The page of the server that was told how it went. */
  readonly tracked?: string;
}

/** What is settled before the command starts. */
export type RunStart = Pick<
  RunRecord,
  'id' | 'model' | 'command' | 'backend' | 'code' | 'data' | 'seed' | 'attempt'
>;

/** What the command used, sampled while it ran; null where the system does not tell. */
export interface Resources {
  /** The highest sum of resident memory; memory that processes share counts once for each. */
  readonly peakMemoryBytes: number | null;
  readonly cpuSeconds: number | null;
  /** What happened on the GPUs; absent where none was found. */
  readonly gpus?: GpuTelemetry;
  readonly series?: readonly ResourceSeries[];
}

/** How a training run ended. `incomplete`: the command ended well, but not all that it had to write is there and usable. */
export type TrainingEnd = CommandEnd | { readonly kind: 'incomplete' };

/** How the command ended. */
export type CommandEnd =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed'; readonly exitCode: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out'; readonly minutes: number }
  /** It would have cost more than the policy allows; the limit in its own unit. */
  | { readonly kind: 'over-budget'; readonly budget: 'gpu-hours' | 'cost'; readonly limit: number }
  /** The system ended it for want of memory, and says so. */
  | { readonly kind: 'out-of-memory' }
  /** The disk was about to be full. */
  | { readonly kind: 'disk-full' }
  /** The machine was about to be taken away. */
  | { readonly kind: 'preempted' }
  /** The place had fewer GPUs than were asked for, or hid them: a whole sentence. */
  | { readonly kind: 'unfit'; readonly why: string };

/** The commit, and whether the work tree differed from it; nulls outside a repository. */
export interface CodeVersion {
  readonly sha: string | null;
  readonly headSha: string | null;
  readonly mergeBase: string | null;
  readonly dirty: boolean | null;
  /** What was changed and not committed, as a patch beside the record; absent where nothing was. */
  readonly changes?: WrittenFile;
}
