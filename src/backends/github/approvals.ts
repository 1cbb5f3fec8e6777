import type { Permissions } from '../../domain/permissions.ts';
import { UserError } from '../../errors.ts';
import type { Approvals, EnvironmentApproval } from '../../ports/approvals.ts';
import type { Environment } from '../../ports/backend.ts';
import { type GitHubClient, githubClient, type Pace, usualPace } from './client.ts';
import { failureOf, isStatus } from './failure.ts';

/** What a job needs that promotes behind an environment. */
export const needsOfPromote: Permissions = { actions: 'read', deployments: 'write' };

/** The approvals of this run, as GitHub lists them: who and for what, never when. */
export function githubApprovals(
  token: string,
  environment: Environment,
  pace: Pace = usualPace,
): Approvals {
  const client = githubClient(token, environment, pace);
  const runId = runIdOf(environment);
  return { read: (name) => readApproval({ client, runId }, name) };
}

/** The run of this job; throws outside of GitHub Actions. */
export function runIdOf(environment: Environment): number {
  const runId = Number(environment('GITHUB_RUN_ID'));
  if (!(runId > 0)) {
    throw new UserError('approvals-no-run', {
      what: 'Cannot tell who approved this run.',
      why: 'GITHUB_RUN_ID is missing, so this is no run of GitHub Actions.',
      next: 'Promote to this stage from a workflow.',
    });
  }
  return runId;
}

interface Run {
  readonly client: GitHubClient;
  readonly runId: number;
}

async function readApproval(run: Run, name: string): Promise<EnvironmentApproval> {
  const environment = await readEnvironment(run, name);
  const [approvals, actorIds] = await Promise.all([readApprovals(run), readActors(run)]);
  return {
    environment: name,
    requiredReviewers: environment.requiredReviewers,
    approvals: approvals
      .filter(({ ids }) => ids.includes(environment.id))
      .map(({ ids, ...of }) => of),
    actorIds,
  };
}

async function readEnvironment({ client }: Run, name: string) {
  try {
    const { data } = await client.octokit.rest.repos.getEnvironment({
      ...client.repository,
      environment_name: name,
    });
    return { id: data.id, requiredReviewers: requiredReviewers(data.protection_rules ?? []) };
  } catch (error) {
    if (isStatus(error, 404)) throw missing(name, client);
    throw unreadable(`the environment "${name}"`, error);
  }
}

interface ProtectionRule {
  readonly type: string;
  readonly prevent_self_review?: boolean;
  readonly reviewers?: readonly object[];
}

/** A rule without reviewers protects nothing. */
function requiredReviewers(
  rules: readonly ProtectionRule[],
): EnvironmentApproval['requiredReviewers'] {
  const rule = rules.find(({ type }) => type === 'required_reviewers');
  if (!rule?.reviewers?.length) return null;
  return { preventSelfReview: rule.prevent_self_review === true };
}

async function readApprovals({ client, runId }: Run) {
  try {
    const { data } = await client.octokit.rest.actions.getReviewsForRun({
      ...client.repository,
      run_id: runId,
    });
    return data.map(({ user, state, environments }) => {
      return { login: user.login, id: user.id, state, ids: environments.map(({ id }) => id) };
    });
  } catch (error) {
    throw unreadable(`the approvals of run ${runId}`, error);
  }
}

/** Who started the run, and who started it again. */
export async function readActors({ client, runId }: Run): Promise<readonly number[]> {
  try {
    const { data } = await client.octokit.rest.actions.getWorkflowRun({
      ...client.repository,
      run_id: runId,
    });
    const ids = [data.actor?.id, data.triggering_actor?.id];
    return [...new Set(ids.filter((id) => id !== undefined))];
  } catch (error) {
    throw unreadable(`run ${runId}`, error);
  }
}

function missing(name: string, { repository }: GitHubClient): UserError {
  return new UserError('environment-missing', {
    what: `There is no environment "${name}" in ${repository.owner}/${repository.repo}.`,
    why: 'GitHub does not know it, or hides it from a token without actions: read.',
    next: 'Correct the name in the policy, or create the environment with required reviewers.',
  });
}

function unreadable(what: string, error: unknown): UserError {
  const { code, why, next } = failureOf(error, needsOfPromote);
  return new UserError(code, { what: `Cannot read ${what}.`, why, next }, { cause: error });
}
