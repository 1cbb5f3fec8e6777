import type { Break } from '../../domain/promotion/chain.ts';
import { UserError } from '../../errors.ts';

export function brokenAt(path: string, { line, why }: Break): UserError {
  return new UserError('ledger-broken', {
    what: `The ledger ${path} is broken at line ${line}.`,
    why: `${why}, so the record was changed after it was written.`,
    next: 'Restore the file from a copy, and find out who changed it; nothing is promoted until then.',
    file: path,
    line,
  });
}

export function unreadable(path: string, cause: unknown): UserError {
  return new UserError(
    'ledger-unreadable',
    {
      what: `Cannot read the ledger ${path}.`,
      why: `The system answered ${codeOf(cause)}.`,
      next: 'Check that it is a file and that this user may read it.',
      file: path,
    },
    { cause },
  );
}

export function withoutFolder(path: string, cause: unknown): UserError {
  return new UserError(
    'ledger-unwritable',
    {
      what: `Cannot write to the ledger ${path}.`,
      why: 'Its folder does not exist.',
      next: 'Create the folder, or correct the URI of the ledger.',
      file: path,
    },
    { cause },
  );
}

export function unwritable(path: string, code: string, cause: unknown): UserError {
  return new UserError(
    'ledger-unwritable',
    {
      what: `Cannot write to the ledger ${path}.`,
      why: `The system answered ${code}; the entries before are unchanged.`,
      next: 'Free space or allow writing there, then run again: it picks up where this run stopped.',
      file: path,
    },
    { cause },
  );
}

/** What the system answered. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
