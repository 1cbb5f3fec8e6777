import type { TrainingSeries } from '../domain/training/curve.ts';
import type { CommandEnd, Machine, Resources } from '../domain/training/run-record.ts';

/** What to run, where. */
export interface TrainingJob {
  readonly command: string;
  /** Tells this job apart from every other, on any back end. */
  readonly name: string;
  /** All variables of the command but CONTENDER_OUTPUT_DIR, which the back end knows. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that the command finds as CONTENDER_OUTPUT_DIR. */
  readonly outputDirectory: string;
  readonly logPath: string;
  readonly timeoutMinutes: number | null;
}

/** Who watches a job: sees its log, and may end it. */
export interface Watcher {
  /** One line of the log as it comes: safe to show, cut where it is too long or too much. */
  show(line: string): void;
  /** SIGINT ends the job with time to save, SIGTERM at once. Returns the way to stop listening. */
  onSignal(listener: (signal: 'SIGINT' | 'SIGTERM') => void): () => void;
}

export interface FinishedJob {
  readonly end: CommandEnd;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly log: { readonly bytes: number; readonly lines: number; readonly lastLine: string };
  /** What the command told of its progress on its log. */
  readonly curves: readonly TrainingSeries[];
  readonly resources: Resources;
  readonly machine: Machine;
  /** Processes that the command left running when it ended, and those that could not be ended. */
  readonly leftBehind: number;
  readonly stillAlive: number;
}

/** A place where a training command runs. */
export interface TrainingBackend {
  /** Runs to the end, and ends what the command leaves running. Throws when it cannot start. */
  run(job: TrainingJob, watcher: Watcher): Promise<FinishedJob>;
}
