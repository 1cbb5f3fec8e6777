import { type Answer, type Call, type Route, refusal, textOf, violation } from './answer.ts';
import { component } from './description.ts';
import type { DeploymentEnvironment } from './state.ts';

export const deploymentRoutes: Readonly<Record<string, Route>> = {
  'repos/get-environment': { accepts: [[['actions', 'read']]], answer: getEnvironment },
  // Administration is no key of a workflow's permissions: its token is always refused.
  'repos/create-or-update-environment': {
    accepts: [[['administration', 'write']]],
    answer: () => refusal(403, 'Resource not accessible by integration'),
  },
  'actions/get-reviews-for-run': { accepts: [[['actions', 'read']]], answer: getApprovals },
  'actions/get-workflow-run': { accepts: [[['actions', 'read']]], answer: getRun },
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

function getRun({ state, operation }: Call): Answer {
  const run = state.runs.get(Number(operation.parameters.run_id));
  if (!run) return refusal(404, 'Not Found');
  const body = {
    id: run.id,
    actor: component('simple-user', run.actor),
    triggering_actor: component('simple-user', run.triggeringActor),
  };
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
  const { id, sha, environment } = deployment;
  return { status: 201, body: { id, sha, ref: sha, environment } };
}

function createStatus({ state, operation, body }: Call): Answer {
  const id = Number(operation.parameters.deployment_id);
  const deployment = state.deployments.find((candidate) => candidate.id === id);
  if (!deployment) return refusal(404, 'Not Found');
  const description = textOf(body.description);
  // The limit stands only in the prose of the description.
  if (description.length > 140) return violation('A description has at most 140 characters.');
  deployment.statuses.push(textOf(body.state));
  return {
    status: 201,
    body: {
      id: state.newId(),
      state: body.state,
      description,
      environment: deployment.environment,
    },
  };
}
