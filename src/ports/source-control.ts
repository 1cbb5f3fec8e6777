import type { CodeVersion } from '../domain/training/run-record.ts';

/** The repository that the working directory belongs to. */
export interface SourceControl {
  /** The code as it is now; nulls for what cannot be told. It never fails a run. */
  version(): Promise<CodeVersion>;
  /** The quick part of it: which commit was checked out, and which one its author pushed. */
  commit(): Promise<Pick<CodeVersion, 'sha' | 'headSha'>>;
  /** The commit from which the checked out one and the pull request's base went apart; throws where nobody can tell. */
  mergeBase(): Promise<string>;
  /** The bytes of a file as a commit has it, by its path from the working directory; throws where it has none. */
  file(commit: string, path: string): AsyncIterable<Uint8Array>;
}
