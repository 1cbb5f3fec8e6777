import { UserError } from '../../errors.ts';
import type { JobRef } from '../../ports/training-backend.ts';

interface Adopting {
  /** The job of an earlier attempt that lives, as it is looked for. */
  readonly ready: Promise<JobRef | null>;
  /** Nobody will attend to it: it is ended. */
  end(ref: JobRef): Promise<void>;
}

/** The work's result; a step that is cancelled meanwhile ends also the job that it had not yet adopted. */
export async function endingIfCancelled<Result>(
  work: Promise<Result>,
  { ready, end }: Adopting,
): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (isCancellation(error)) {
      const found = await Promise.race([ready.catch(() => null), pause()]);
      if (found) await end(found);
    }
    throw error;
  }
}

function isCancellation(error: unknown): boolean {
  return error instanceof UserError && error.problems[0]?.code === 'train-cancelled';
}

/** A runner sends its second signal 7.5 s after the first. */
const pauseMs = 5_000;

function pause(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, pauseMs, null));
}
