import type { Finding } from '../domain/finding.ts';

export interface Posted {
  readonly kind: 'created' | 'updated' | 'unchanged';
  readonly url: string;
  /** What a reader should know although it was posted, such as that a newer run has reported. */
  readonly note?: Finding;
}

/** What could not be posted, and how to mend it; never a reason to change a verdict. */
export interface Refused {
  readonly kind: 'refused';
  readonly finding: Finding;
}

/** `none`: there is no comment yet and `create` is false. */
export interface StickyComment {
  readonly key: string;
  readonly headSha: string;
  readonly run: string;
  readonly markdown: string;
  /** Whether a first comment may appear; an existing one is always brought up to date. */
  readonly create: boolean;
}

export interface CheckRun {
  readonly name: string;
  readonly key: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Finding[];
}

/** The place where reviewers read: one comment and one check run for each key. */
export interface PullRequestHost {
  upsertComment(
    pullRequest: number,
    comment: StickyComment,
  ): Promise<Posted | Refused | { kind: 'none' }>;
  upsertCheck(check: CheckRun): Promise<Posted | Refused>;
}
