import type { Finding } from '../domain/finding.ts';
import type { Permissions } from '../domain/permissions.ts';

export interface Posted {
  readonly kind: 'created' | 'updated' | 'unchanged';
  readonly url: string;
  /** What a reader should know although it was posted, such as that a newer run has reported. */
  readonly notes?: readonly Finding[];
}

/** What could not be posted, and how to mend it; never a reason to change a verdict. */
export interface Refused {
  readonly kind: 'refused';
  readonly finding: Finding;
  /** All that the job has to ask for, where it asks for too little. */
  readonly permissions?: Permissions;
}

/** There is no comment, and none may appear. */
export interface NoComment {
  readonly kind: 'none';
}

/** Whose report it is, what it is about, and which run speaks. */
interface Signature {
  readonly key: string;
  readonly headSha: string;
  /** `run_number.attempt`: an older run never overwrites a newer one's words. */
  readonly run: string;
}

/** What its host knows about a comment that is to be written. */
export interface Circumstances {
  /** How many steps shorter than what usually fits. */
  readonly shedMore: number;
  /** The commit that the pull request ends with now; null while nobody has asked. */
  readonly head: string | null;
}

export interface StickyComment extends Signature {
  render(circumstances: Circumstances): string;
  /** Whether a first comment may appear; an existing one is always brought up to date. */
  readonly create: boolean;
}

/** A run that will report on this commit has begun. */
export type StaleMark = Signature;

export interface CheckRun extends Signature {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** What a reader sees first, and the long form below it. */
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly Finding[];
}

/** The place where reviewers read: one comment and one check run for each key. */
export interface PullRequestHost {
  upsertComment(pullRequest: number, comment: StickyComment): Promise<Posted | Refused | NoComment>;
  /** Says in a comment about another commit that a newer run is in progress; creates nothing. */
  markStale(pullRequest: number, mark: StaleMark): Promise<Posted | Refused | NoComment>;
  upsertCheck(check: CheckRun): Promise<Posted | Refused>;
}
