import type { CommandEnd, Resources } from '../domain/training/run-record.ts';

/** What to run, where. */
export interface TrainingJob {
  readonly command: string;
  /** Tells this job apart from every other, on any back end: `[a-z0-9-]`, at most 40, a letter first. */
  readonly name: string;
  /** A random text of this attempt; everything that the job starts can be found by it. */
  readonly mark: string;
  /** All variables of the command but CONTENDER_OUTPUT_DIR, which the back end knows. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that the command finds as CONTENDER_OUTPUT_DIR. */
  readonly outputDirectory: string;
  /** Where the back end keeps the whole log. */
  readonly logPath: string;
}

/** A job that was submitted, or may have been: plain data, which another process can go on with. */
export interface JobRef {
  readonly name: string;
  readonly mark: string;
  readonly logPath: string;
  /** The back end's own name for it; null: not known, it is looked for by the others. */
  readonly id: string | null;
}

export type JobStatus =
  /** Accepted, and no process of it runs yet. */
  | { readonly kind: 'queued'; readonly why: string | null }
  /** Also while it stops, or what it left running is ended. */
  | { readonly kind: 'running' }
  | { readonly kind: 'ended'; readonly end: JobEnd };

/** How a job ended, as its back end tells: why Contender wanted that is not its business. */
export type JobEnd =
  | Extract<CommandEnd, { kind: 'succeeded' | 'failed' | 'killed' | 'cancelled' | 'out-of-memory' }>
  /** Nobody knows how: it was deleted, its machine failed, or the process that knew is gone. */
  | { readonly kind: 'lost'; readonly why: string };

/** A piece of the log; `next` is where the following one begins, and means nothing to anybody else. */
export interface LogPart {
  readonly bytes: Uint8Array;
  readonly next: string;
  /** The command has emptied its log meanwhile: this is what stands at its beginning now. */
  readonly isFromStart?: true;
}

/** What is known of a job that has ended. */
export interface JobOutputs {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly resources: Resources;
  /** Processes that the command left running when it ended, and those that could not be ended. */
  readonly leftBehind: number;
  readonly stillAlive: number;
}

/** A place where a training command runs. */
export interface TrainingBackend {
  /**
   * Ends what an attempt that is gone has left of this job, so that it writes nothing any more; throws
   * where one lives. Before anything is touched that the job will use.
   */
  vacate(job: Pick<TrainingJob, 'logPath'>): Promise<void>;
  /** Starts the job, or finds the one of this name that lives. Throws when it cannot start. */
  submit(job: TrainingJob): Promise<JobRef>;
  status(ref: JobRef): Promise<JobStatus>;
  /** What was printed since; empty when nothing was. From the start: an empty `from`. */
  logs(ref: JobRef, from: string): Promise<LogPart>;
  /**
   * Asks the command to save and to stop; what lives after so many milliseconds is ended, at once with
   * 0. Asked again with no less time left, it insists. Of a job that has ended it does nothing.
   */
  cancel(ref: JobRef, graceMs: number): Promise<void>;
  /** Once it has ended; nothing may be asked of the job afterwards. */
  outputs(ref: JobRef): Promise<JobOutputs>;
}
