import type { Finding } from '../domain/finding.ts';
import type { Permissions } from '../domain/permissions.ts';

/** What a report says beside its outcomes. */
export interface Beside {
  /** Expected legs, such as `wine` or `compare wine`, that have no outcome: none of them is a pass. */
  readonly missing?: readonly string[];
  /** What happened while reporting: shown after everything else. */
  readonly findings?: readonly Finding[];
  /** All that the job has to ask for, where it asks for too little to post everything. */
  readonly permissions?: Permissions | undefined;
  /** The page of the run that made the outcomes, an address of the host. */
  readonly runUrl?: string | null;
  /** True where a run without trust made the outcomes, so that its numbers are its own word. */
  readonly untrusted?: boolean;
  /** The commit that the pull request ends with now; a result for another one says so. */
  readonly head?: string | null;
  /** The page that tells how to read a report, an address of ours. */
  readonly guideUrl?: string | null;
}
