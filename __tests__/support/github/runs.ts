import { createHash } from 'node:crypto';
import { type Answer, type Call, page, type Route, refusal } from './answer.ts';
import { component } from './description.ts';
import { type Artifact, headSha, ownRepository, type Repository, type State } from './state.ts';

export const runRoutes: Readonly<Record<string, Route>> = {
  'actions/get-workflow-run': { accepts: [[['actions', 'read']]], answer: getRun },
  'actions/list-workflow-run-artifacts': { accepts: [[['actions', 'read']]], answer: list },
  'actions/download-artifact': { accepts: [[['actions', 'read']]], answer: download },
};

function getRun({ state, operation }: Call): Answer {
  const run = state.runs.get(Number(operation.parameters.run_id));
  if (!run) return refusal(404, 'Not Found');
  const { id, head = {} } = run;
  const body = {
    id,
    run_number: run.number ?? 412,
    run_attempt: run.attempt ?? 1,
    event: run.event ?? 'pull_request',
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion === undefined ? 'success' : run.conclusion,
    head_sha: head.sha ?? headSha,
    head_branch: head.branch === undefined ? 'better-model' : head.branch,
    path: '.github/workflows/model.yml',
    repository: shownRepository(ownRepository),
    head_repository: shownRepository(head.repository ?? ownRepository),
    // For a fork it is empty.
    pull_requests: [],
    actor: component('simple-user', run.actor),
    triggering_actor: component('simple-user', run.triggeringActor),
  };
  return { status: 200, body };
}

export function shownRepository({ id, fullName }: Repository): object {
  const [login = '', name = ''] = fullName.split('/');
  const owner = component('simple-user', { login, id: 100 + id, type: 'User' });
  return { id, name, full_name: fullName, owner };
}

/** Of all attempts of the run; a name may come again in each. */
function list(call: Call): Answer {
  const { state, operation, query } = call;
  const id = Number(operation.parameters.run_id);
  if (!state.runs.has(id)) return refusal(404, 'Not Found');
  const name = query.get('name');
  const found = state.artifacts.filter((artifact) => {
    return artifact.runId === id && (name === null || artifact.name === name);
  });
  const { items, headers } = page(call, found);
  const body = { total_count: found.length, artifacts: items.map((one) => shown(state, one)) };
  return { status: 200, body, headers };
}

function shown(state: State, artifact: Artifact): object {
  const { id, name, archive, expired = false, size, digest } = artifact;
  const actual = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  return {
    id,
    name,
    expired,
    size_in_bytes: size ?? archive.byteLength,
    digest: digest === undefined ? actual : digest,
    archive_download_url: `https://api.github.com/repos/${state.repository}/actions/artifacts/${id}/zip`,
  };
}

function download({ state, operation }: Call): Answer {
  const id = Number(operation.parameters.artifact_id);
  const artifact = state.artifacts.find((candidate) => candidate.id === id);
  if (!artifact || operation.parameters.archive_format !== 'zip') return refusal(404, 'Not Found');
  if (artifact.expired) return refusal(410, 'Artifact has expired');
  return { status: 302, headers: { location: `${state.blobs}/artifact/${id}` } };
}
