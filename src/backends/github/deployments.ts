import type { Finding } from '../../domain/finding.ts';
import type { Environment } from '../../ports/backend.ts';
import type { Announced, Deployments, Success } from '../../ports/deployments.ts';
import { cut } from './annotations.ts';
import { needsOfPromote } from './approvals.ts';
import { type GitHubClient, githubClient, neverTwice, type Pace, usualPace } from './client.ts';
import { failureOf, isLost } from './failure.ts';

const longestDescription = 140;

/** How many deployments are looked at: one before these is no longer worth a request. */
const looksBack = 30;

/** Says on the deployment of this job how its promotion ended. */
export function githubDeployments(
  token: string,
  environment: Environment,
  pace: Pace = usualPace,
): Deployments {
  const client = githubClient(token, environment, pace);
  return { succeed: (success) => succeed(client, success) };
}

async function succeed(client: GitHubClient, success: Success): ReturnType<Deployments['succeed']> {
  try {
    const { environment, sha } = success;
    const own = await ownDeployment(client, { environment, sha }, success.runUrl);
    if (!own) return { kind: 'none' };
    await post(client, own.id, statusOf(success));
    return own.production_environment
      ? await retireOlder(client, own, success)
      : { kind: 'posted' };
  } catch (error) {
    const what = `Cannot write the deployment status of "${success.environment}"; the promotion stands.`;
    return { kind: 'refused', finding: refusal(what, error) };
  }
}

/**
 * Two runs may deploy one commit to one environment: the deployment of this one is that whose
 * statuses, which GitHub writes for the job, lead to its page.
 */
async function ownDeployment(
  client: GitHubClient,
  filter: Filter,
  runUrl: string | null,
): Promise<Deployment | undefined> {
  if (runUrl === null) return undefined;
  for (const deployment of await listDeployments(client, filter)) {
    const statuses = await listStatuses(client, deployment.id);
    if (statuses.some((status) => isOfRun(status, runUrl))) return deployment;
  }
  return undefined;
}

function isOfRun({ log_url, target_url }: ListedStatus, runUrl: string): boolean {
  return [log_url, target_url].some((url) => url === runUrl || url?.startsWith(`${runUrl}/`));
}

function refusal(what: string, error: unknown): Finding {
  const { code, why, next } = failureOf(error, needsOfPromote);
  return { level: 'warning', rule: code, message: `${what} ${why} ${next}` };
}

interface Deployment {
  readonly id: number;
  readonly production_environment?: boolean;
}

interface Filter {
  readonly environment: string;
  readonly sha?: string;
}

/** Newest first. */
async function listDeployments(
  { octokit, repository }: GitHubClient,
  filter: Filter,
): Promise<readonly Deployment[]> {
  const target = { ...repository, ...filter, per_page: looksBack };
  const { data } = await octokit.rest.repos.listDeployments(target);
  return data.toSorted((a, b) => b.id - a.id);
}

interface Status {
  readonly state: 'success' | 'inactive';
  readonly description: string;
  readonly log_url?: string;
  readonly auto_inactive?: boolean;
}

function statusOf({ description, runUrl }: Success): Status {
  return {
    state: 'success',
    description: cut(description, longestDescription),
    ...(runUrl && { log_url: runUrl }),
    auto_inactive: true,
  };
}

/** After a lost answer the deployment tells whether the status got there. */
async function post(client: GitHubClient, id: number, status: Status): Promise<void> {
  const { octokit, repository, pause } = client;
  const create = () =>
    octokit.rest.repos.createDeploymentStatus({
      ...repository,
      ...neverTwice,
      ...status,
      deployment_id: id,
    });
  try {
    await create();
  } catch (error) {
    if (!isLost(error)) throw error;
    await pause();
    const newest = await newestStatus(client, id);
    const there = newest?.state === status.state && newest.description === status.description;
    if (!there) await create();
  }
}

interface ListedStatus {
  readonly log_url?: string;
  readonly target_url?: string;
}

async function listStatuses(
  { octokit, repository }: GitHubClient,
  id: number,
): Promise<readonly ListedStatus[]> {
  const target = { ...repository, deployment_id: id, per_page: 100 };
  return (await octokit.rest.repos.listDeploymentStatuses(target)).data;
}

async function newestStatus({ octokit, repository }: GitHubClient, id: number) {
  const { data } = await octokit.rest.repos.listDeploymentStatuses({
    ...repository,
    deployment_id: id,
    per_page: 1,
  });
  return data[0];
}

/** GitHub's own `auto_inactive` spares production: there the one before would stay active. */
async function retireOlder(
  client: GitHubClient,
  own: Deployment,
  success: Success,
): Promise<Announced> {
  try {
    await setInactive(client, own, success);
    return { kind: 'posted' };
  } catch (error) {
    const what = `The deployment of "${success.environment}" before this one still counts as active.`;
    return { kind: 'posted', note: refusal(what, error) };
  }
}

async function setInactive(
  client: GitHubClient,
  own: Deployment,
  { environment, description }: Success,
): Promise<void> {
  const all = await listDeployments(client, { environment });
  for (const { id } of all.filter((deployment) => deployment.id < own.id)) {
    if ((await newestStatus(client, id))?.state !== 'success') continue;
    const sentence = cut(description, longestDescription);
    return post(client, id, { state: 'inactive', description: sentence });
  }
}
