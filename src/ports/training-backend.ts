import type { TrainingEnd } from '../domain/training/run-record.ts';

/** What to run, where. */
export interface TrainingJob {
  readonly command: string;
  readonly name: string;
  /** Added to the cleaned environment of the command. */
  readonly environment: Readonly<Record<string, string>>;
  readonly logPath: string;
  readonly timeoutMinutes: number | null;
}

export interface FinishedJob {
  readonly end: TrainingEnd;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly log: { readonly bytes: number; readonly lines: number };
  readonly peakMemoryBytes: number | null;
  readonly cpuSeconds: number | null;
}

/** A place where a training command runs. */
export interface TrainingBackend {
  /** Runs to the end; each line of the log goes to `show` as it comes. */
  run(job: TrainingJob, show: (line: string) => void): Promise<FinishedJob>;
}
