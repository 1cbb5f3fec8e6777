import type { Finding } from '../domain/finding.ts';
import type { EnvironmentApproval } from '../domain/promotion/approval.ts';
import type { AskedIssue, Hearing, Question } from '../domain/promotion/issue-approval.ts';

export type { EnvironmentApproval };

/** The place where people approve a deployment. */
export interface Approvals {
  /** Throws when the environment is unknown or cannot be read. */
  read(environment: string): Promise<EnvironmentApproval>;
}

/** Who may answer, and whose answer would be their own. */
export interface Voters {
  /** Logins, teams as `@org/team`, and the owners of a path as `CODEOWNERS:<path>`. */
  readonly approvers: readonly string[];
  /** The commit of the model, whose author may not approve it. */
  readonly commit: string | null;
}

/** Issues in which people approve, for repositories whose plan has no protected environments. */
export interface IssueApprovals {
  /** The issue of ours that asks this, opened where there is none. */
  ask(question: Question): Promise<AskedIssue>;
  /** What was said in it, and who may say so, as everything is now. */
  hear(issue: AskedIssue, voters: Voters): Promise<Hearing>;
  /** Says how it ended, and closes it; a finding tells why not. */
  close(issue: AskedIssue, says: string): Promise<Finding | undefined>;
}
