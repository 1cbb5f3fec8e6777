import { UserError } from '../../../errors.ts';

/** Whether an error says that the connection was lost, so that nobody knows what the other side did. */
export function isUnreachable(error: unknown): error is UserError {
  return error instanceof UserError && error.problems[0]?.code === 'train-unreachable';
}

/** Milliseconds to wait after so many failures in a row: 1, 2, 4 … 30 s. */
export function pauseAfter(failures: number): number {
  return Math.min(30_000, 1000 * 2 ** (failures - 1));
}

/** The job goes on; nobody here waits for it any more. */
export function givenUp(title: string, minutes: number, cause: unknown): UserError {
  return new UserError(
    'train-unreachable',
    {
      what: `${title} could not be reached for ${minutes} minutes.`,
      why: `The last try said: ${cause instanceof Error ? cause.message : String(cause)}`,
      next: 'The job goes on there. Re-run this job: it will be adopted.',
    },
    { cause },
  );
}
