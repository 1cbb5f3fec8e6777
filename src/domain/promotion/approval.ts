/** The protection of a deployment environment, and who decided about this run. */
export interface EnvironmentApproval {
  readonly environment: string;
  /** Null: the environment asks nobody. */
  readonly requiredReviewers: { readonly preventSelfReview: boolean } | null;
  /** The decisions of this run for this environment. */
  readonly approvals: readonly {
    readonly login: string;
    readonly id: number;
    readonly state: string;
  }[];
  /** Who started the run, and who started it again. */
  readonly actorIds: readonly number[];
}

export type ApprovalDecision =
  | { readonly kind: 'approved'; readonly approvers: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string; readonly next: string };

/**
 * An environment is a gate only with reviewers, and open only when another person approved. GitHub
 * lists approvals by run: in a later attempt nobody can tell an old one from a new one.
 */
export function decideApproval(approval: EnvironmentApproval, attempt: number): ApprovalDecision {
  const { environment, requiredReviewers, approvals, actorIds } = approval;
  if (!requiredReviewers) {
    return {
      kind: 'refused',
      why: `The environment "${environment}" has no required reviewers, so nobody was asked.`,
      next: "Add required reviewers in the repository's settings, Environments.",
    };
  }
  if (attempt > 1) {
    return {
      kind: 'refused',
      why: `This is attempt ${attempt} of its run, and GitHub does not say which attempt an approval of "${environment}" was for.`,
      next: 'Start a new run instead of running this one again, and let a reviewer approve that.',
    };
  }
  const approved = approvals.filter(({ state }) => state === 'approved');
  if (approved.length === 0) {
    return {
      kind: 'refused',
      why: `Nobody approved this run for the environment "${environment}": it was bypassed, or the job does not name it.`,
      next: `Give the job "environment: ${environment}" and let a reviewer approve it.`,
    };
  }
  if (!requiredReviewers.preventSelfReview && actorIds.length === 0) {
    return {
      kind: 'refused',
      why: 'It is not known who started this run, so an approval by the same person cannot be told.',
      next: `Forbid self-review in the environment "${environment}", or report this.`,
    };
  }
  // Where GitHub itself forbids self-review, its approvals are by others.
  const others = requiredReviewers.preventSelfReview
    ? approved
    : approved.filter(({ id }) => !actorIds.includes(id));
  if (others.length === 0) {
    return {
      kind: 'refused',
      why: `Only ${approved.map(({ login }) => login).join(', ')} approved, who started this run.`,
      next: 'Let another reviewer approve it, or forbid self-review in the environment.',
    };
  }
  return { kind: 'approved', approvers: [...new Set(others.map(({ login }) => login))] };
}
