import type { CodeVersion } from '../domain/training/run-record.ts';

/** The repository that the working directory belongs to. */
export interface SourceControl {
  /** The code as it is now; nulls for what cannot be told. It never fails a run. */
  version(): Promise<CodeVersion>;
  /** The quick part of it: which commit was checked out, and which one its author pushed. */
  commit(): Promise<Pick<CodeVersion, 'sha' | 'headSha'>>;
}
