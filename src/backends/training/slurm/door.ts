import type { Submission } from './submission.ts';

/** What the controller, or the accounting, tells of a job. */
export interface JobReport {
  /** The base state first, such as `FAILED`, then what is added to it, such as `COMPLETING`. */
  readonly states: readonly string[];
  /** Why it waits; null: it does not say. */
  readonly reason: string | null;
  /** Null: not known. */
  readonly exit: { readonly code: number; readonly signal: number } | null;
  /** Its limit of time; null: none, or not known. */
  readonly minutes: number | null;
}

export interface NamedJob extends JobReport {
  readonly id: string;
  readonly name: string;
  readonly comment: string;
}

/** One of the two ways to speak with a Slurm: its commands, and its REST service. */
export interface Door {
  readonly title: string;
  /** Throws where this user may not see jobs there. */
  check(): Promise<void>;
  /** Those jobs of this user with one of these names that the controller remembers. */
  named(names: readonly string[]): Promise<readonly NamedJob[]>;
  /** What the controller tells; null: it has forgotten the job, or its number is now another's. */
  report(id: string, name: string): Promise<JobReport | null>;
  /** What the accounting tells of one that is forgotten; null: it does not know it, or there is none. */
  accounted(id: string, name: string): Promise<JobReport | null>;
  /** Its number. */
  submit(submission: Submission): Promise<string>;
  /** SIGINT for the shell that runs the script. Nothing happens to a job that has ended or does not run yet. */
  interrupt(id: string): Promise<void>;
  /** SIGTERM, and SIGKILL when the cluster's KillWait is over. Nothing happens to one that has ended. */
  end(id: string): Promise<void>;
}
