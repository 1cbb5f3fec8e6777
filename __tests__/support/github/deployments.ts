import { type Answer, type Call, page, type Route, refusal, textOf, violation } from './answer.ts';
import { component } from './description.ts';
import type { Deployment, DeploymentEnvironment, DeploymentStatus } from './state.ts';

export const deploymentRoutes: Readonly<Record<string, Route>> = {
  'repos/get-environment': { accepts: [[['actions', 'read']]], answer: getEnvironment },
  // Administration is no key of a workflow's permissions: its token is always refused.
  'repos/create-or-update-environment': {
    accepts: [[['administration', 'write']]],
    answer: () => refusal(403, 'Resource not accessible by integration'),
  },
  'actions/get-reviews-for-run': { accepts: [[['actions', 'read']]], answer: getApprovals },
  'repos/list-deployments': { accepts: [[['deployments', 'read']]], answer: listDeployments },
  'repos/list-deployment-statuses': {
    accepts: [[['deployments', 'read']]],
    answer: listStatuses,
  },
  'repos/create-deployment': { accepts: [[['deployments', 'write']]], answer: createDeployment },
  'repos/create-deployment-status': { accepts: [[['deployments', 'write']]], answer: createStatus },
};

function getEnvironment({ state, operation }: Call): Answer {
  const environment = state.environments.get(operation.parameters.environment_name ?? '');
  if (!environment) return refusal(404, 'Not Found');
  return { status: 200, body: { ...shown(environment), protection_rules: rulesOf(environment) } };
}

function shown({ id, name }: DeploymentEnvironment): object {
  return { id, name, created_at: '2026-01-05T09:00:00Z', updated_at: '2026-01-05T09:00:00Z' };
}

function rulesOf({ id, reviewers, waitMinutes }: DeploymentEnvironment): object[] {
  const rules: object[] = [];
  if (reviewers) {
    rules.push({
      id: id + 1,
      type: 'required_reviewers',
      prevent_self_review: reviewers.preventSelfReview,
      reviewers: reviewers.accounts.map((account) => {
        return { type: 'User', reviewer: component('simple-user', account) };
      }),
    });
  }
  if (waitMinutes > 0) rules.push({ id: id + 2, type: 'wait_timer', wait_timer: waitMinutes });
  return rules;
}

/** Says who and what; never when. */
function getApprovals({ state, operation }: Call): Answer {
  const runId = Number(operation.parameters.run_id);
  if (!state.runs.has(runId)) return refusal(404, 'Not Found');
  const body = state.approvals
    .filter((approval) => approval.runId === runId)
    .map(({ account, environment, state: answer }) => {
      const protectedBy = state.environments.get(environment);
      return {
        state: answer,
        comment: '',
        user: component('simple-user', account),
        environments: protectedBy ? [shown(protectedBy)] : [],
      };
    });
  return { status: 200, body };
}

/** The defaults are a trap: they merge the base branch in, or demand green checks. */
function createDeployment({ state, body }: Call): Answer {
  if (body.auto_merge !== false) {
    return { status: 202, body: { message: 'Auto-merged main into the ref on deployment.' } };
  }
  if (!Array.isArray(body.required_contexts)) {
    return refusal(409, 'Conflict: Commit status checks failed for the ref.');
  }
  const deployment = {
    id: state.newId(),
    sha: textOf(body.ref),
    environment: textOf(body.environment) || 'production',
    statuses: [],
  };
  state.deployments.push(deployment);
  return { status: 201, body: shownDeployment(deployment) };
}

function shownDeployment(deployment: Deployment): object {
  const { id, sha, environment } = deployment;
  const production = isProduction(deployment);
  return { id, sha, ref: sha, environment, production_environment: production };
}

/** Unless a deployment says so itself, its environment's name decides. */
function isProduction({ environment }: Deployment): boolean {
  return environment === 'production';
}

/** The newest first. */
function listDeployments(call: Call): Answer {
  const sha = call.query.get('sha');
  const environment = call.query.get('environment');
  const found = call.state.deployments.filter((deployment) => {
    const asked = sha === null || deployment.sha === sha;
    return asked && (environment === null || deployment.environment === environment);
  });
  const { items, headers } = page(call, found.toReversed());
  return { status: 200, body: items.map(shownDeployment), headers };
}

/** The newest first. */
function listStatuses(call: Call): Answer {
  const deployment = deploymentOf(call);
  if (!deployment) return refusal(404, 'Not Found');
  const { items, headers } = page(call, deployment.statuses.toReversed());
  return { status: 200, body: items.map((status) => shownStatus(deployment, status)), headers };
}

function createStatus(call: Call): Answer {
  const { state, body } = call;
  const deployment = deploymentOf(call);
  if (!deployment) return refusal(404, 'Not Found');
  const description = textOf(body.description);
  // The limit stands only in the prose of the description.
  if (description.length > 140) return violation('A description has at most 140 characters.');
  const status: DeploymentStatus = {
    id: state.newId(),
    state: textOf(body.state),
    description,
    logUrl: textOf(body.log_url),
  };
  deployment.statuses.push(status);
  if (status.state === 'success' && body.auto_inactive !== false) retire(call, deployment);
  return { status: 201, body: shownStatus(deployment, status) };
}

/** Older successes of the environment become inactive, except in production. */
function retire({ state }: Call, own: Deployment): void {
  for (const other of state.deployments) {
    const older = other.environment === own.environment && other.id < own.id;
    if (!older || isProduction(other) || other.statuses.at(-1)?.state !== 'success') continue;
    other.statuses.push({ id: state.newId(), state: 'inactive', description: '', logUrl: '' });
  }
}

function deploymentOf({ state, operation }: Call): Deployment | undefined {
  const id = Number(operation.parameters.deployment_id);
  return state.deployments.find((candidate) => candidate.id === id);
}

function shownStatus({ environment }: Deployment, status: DeploymentStatus): object {
  const { id, state, description, logUrl } = status;
  return { id, state, description, environment, ...(logUrl && { log_url: logUrl }) };
}
