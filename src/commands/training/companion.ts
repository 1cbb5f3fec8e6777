import type { CommandEnd } from '../../domain/training/run-record.ts';

/** Why a training is ended before it ends by itself. */
export type StopReason = Extract<
  CommandEnd,
  { kind: 'cancelled' | 'timed-out' | 'over-budget' | 'disk-full' | 'preempted' }
>;

/** Goes along with a training: looks on, and may ask for its end. No method ever throws. */
export interface Companion {
  /** A whole line of the log that looks like a JSON object, from the training command: a stranger's. */
  told?(line: string): void;
  /**
   * Called about ten times a second while the command runs, with the seconds since it started; must
   * return at once. The first reason that any companion gives ends the training.
   */
  look?(seconds: number): StopReason | undefined;
  /** The command has ended: settles what is under way, within so many milliseconds. */
  close?(end: CommandEnd, withinMs: number): Promise<void>;
  /** While it closes: only so many milliseconds are left from now on. */
  hurry?(withinMs: number): void;
}
