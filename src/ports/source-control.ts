import type { CodeVersion } from '../domain/training/run-record.ts';

export interface SourceControl {
  /** The commit of the working directory; nulls outside a repository. */
  version(): Promise<CodeVersion>;
}
