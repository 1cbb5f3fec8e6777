import { expect, test } from '@jest/globals';
import type { Pace } from '../../../src/backends/github/client.ts';
import { githubDeployments } from '../../../src/backends/github/deployments.ts';
import type { Success } from '../../../src/ports/deployments.ts';
import { headSha } from '../../support/github/state.ts';
import { githubForEachTest } from '../../support/github/use.ts';

const github = githubForEachTest();

const fast: Pace = { spaced: false, unitMs: 1, timeoutMs: 500 };
const runUrl = 'https://github.com/acme/wine/actions/runs/1001';
const description = 'Passed: v2 of wine took over from v1 in production';

function succeed(changes: Partial<Success> = {}) {
  const variables: Record<string, string> = {
    GITHUB_API_URL: github().url,
    GITHUB_REPOSITORY: github().repository,
  };
  const { token } = github();
  const deployments = githubDeployments(token, (variable) => variables[variable], fast);
  return deployments.succeed({
    environment: 'production',
    sha: headSha,
    description,
    runUrl,
    ...changes,
  });
}

/** A deployment as GitHub makes it for a job of a run, with the states it went through. */
function deployed(environment: string, states: readonly string[], sha = headSha) {
  const { state } = github();
  const statuses = states.map((one) => {
    return { id: state.newId(), state: one, description: '', logUrl: `${runUrl}/job/7` };
  });
  const deployment = { id: state.newId(), sha, environment, statuses };
  state.deployments.push(deployment);
  return deployment;
}

const posts = () => {
  return github().received.filter(({ operation }) => operation.startsWith('repos/create'));
};

test('the deployment of this job gets the status, with its sentence and the run', async () => {
  const own = deployed('production', ['in_progress']);
  expect(await succeed()).toEqual({ kind: 'posted' });
  expect(own.statuses.at(-1)).toMatchObject({ state: 'success', description, logUrl: runUrl });
  expect(posts()).toHaveLength(1);
});

test('of several deployments of one commit the newest is meant', async () => {
  const attempt = deployed('production', ['in_progress', 'failure']);
  const own = deployed('production', ['in_progress']);
  await succeed();
  expect(attempt.statuses.at(-1)?.state).toBe('failure');
  expect(own.statuses.at(-1)?.state).toBe('success');
});

test('a newer deployment of the same commit by another run is left alone', async () => {
  const own = deployed('production', ['in_progress']);
  const others = [`${runUrl}0`, runUrl.replace('acme', 'mallory')].map((run) => {
    const status = { id: 1, state: 'in_progress', description: '', logUrl: `${run}/job/7` };
    const { state } = github();
    const id = state.newId();
    const other = { id, sha: headSha, environment: 'production', statuses: [status] };
    state.deployments.push(other);
    return other;
  });
  expect(await succeed()).toEqual({ kind: 'posted' });
  expect(own.statuses.at(-1)?.state).toBe('success');
  for (const { statuses } of others)
    expect(statuses.map(({ state }) => state)).toEqual(['in_progress']);
});

test.each([
  ['another environment', 'staging', headSha],
  ['another commit', 'production', 'b'.repeat(40)],
])('a deployment of %s is left alone, and none is made', async (_, environment, sha) => {
  const other = deployed(environment, ['in_progress'], sha);
  expect(await succeed()).toEqual({ kind: 'none' });
  expect(other.statuses).toHaveLength(1);
  expect(posts()).toEqual([]);
});

test('in production the deployment before becomes inactive, and only that one', async () => {
  const older = deployed('production', ['success', 'inactive'], 'a'.repeat(40));
  const before = deployed('production', ['in_progress', 'success'], 'b'.repeat(40));
  const failed = deployed('production', ['in_progress', 'failure'], 'c'.repeat(40));
  const staging = deployed('staging', ['success'], 'b'.repeat(40));
  deployed('production', ['in_progress']);
  const newer = deployed('production', ['success'], 'd'.repeat(40));
  expect(await succeed()).toEqual({ kind: 'posted' });
  expect(before.statuses.at(-1)).toMatchObject({ state: 'inactive', description });
  expect([older, failed, staging, newer].map(({ statuses }) => statuses.length)).toEqual([
    2, 2, 1, 1,
  ]);
});

test('elsewhere GitHub itself retires the deployment before', async () => {
  const before = deployed('staging', ['success'], 'b'.repeat(40));
  deployed('staging', ['in_progress']);
  await succeed({ environment: 'staging' });
  expect(before.statuses.at(-1)?.state).toBe('inactive');
  expect(posts()).toHaveLength(1);
});

test.each([
  ['140', 'x'.repeat(140), 'x'.repeat(140)],
  ['141', 'x'.repeat(141), `${'x'.repeat(137)}…`],
])('a sentence of %s characters fits', async (_, sentence, expected) => {
  const own = deployed('production', ['in_progress']);
  await succeed({ description: sentence });
  expect(own.statuses.at(-1)?.description).toBe(expected);
});

test('a run without an address has no deployment that could be told to be its own', async () => {
  const own = deployed('production', ['in_progress']);
  expect(await succeed({ runUrl: null })).toEqual({ kind: 'none' });
  expect(own.statuses).toHaveLength(1);
});

test.each([
  ['no permission for deployments', { actions: 'read', contents: 'read' }],
  ['leave to read deployments only', { actions: 'read', deployments: 'read' }],
] as const)('a token with %s is told which permissions to paste', async (_, permissions) => {
  deployed('production', ['in_progress']);
  github().permit(permissions);
  const answer = await succeed();
  expect(answer).toMatchObject({
    kind: 'refused',
    finding: { level: 'warning', rule: 'github-permission' },
  });
  const text = JSON.stringify(answer);
  expect(text).toContain('the promotion stands');
  expect(text).toContain('lacks deployments: write');
  expect(text).toContain('permissions: {contents: read, actions: read, deployments: write}');
});

const list = 'repos/list-deployments';
const create = 'repos/create-deployment-status';

test.each([
  ['the list is hidden', { operation: list, answer: { status: 404 } }, 'github-permission'],
  ['the list stays broken', { operation: list, answer: { status: 500 } }, 'github-broken'],
  ['the deployment is gone', { operation: create, answer: { status: 404 } }, 'github-permission'],
  ['the status stays broken', { operation: create, answer: { status: 503 } }, 'github-broken'],
  ['the status is not taken', { operation: create, answer: { status: 422 } }, 'github-refused'],
  ['the token has expired', { operation: list, answer: { status: 401 } }, 'github-token'],
  ['nobody answers', { operation: list, answer: 'drop' }, 'github-unreachable'],
] as const)('a warning, and no error, when %s', async (_, fault, rule) => {
  deployed('production', ['in_progress']);
  github().fail({ ...fault, times: 9 });
  expect(await succeed()).toMatchObject({ kind: 'refused', finding: { level: 'warning', rule } });
});

test.each(['drop', { status: 502 }] as const)(
  'a status whose answer is lost (%j) is not written twice',
  async (answer) => {
    const own = deployed('production', ['in_progress']);
    github().fail({ operation: create, when: 'after', answer });
    expect(await succeed()).toEqual({ kind: 'posted' });
    expect(own.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
  },
);

test('a status that got lost on the way is written again', async () => {
  const own = deployed('production', ['in_progress']);
  github().fail({ operation: create, answer: { status: 502 } });
  expect(await succeed()).toEqual({ kind: 'posted' });
  expect(own.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
});

test('an older deployment that cannot be retired is said, beside the status', async () => {
  deployed('production', ['success'], 'b'.repeat(40));
  const own = deployed('production', ['in_progress']);
  github().fail({
    operation: 'repos/list-deployment-statuses',
    skip: 1,
    times: 9,
    answer: { status: 500 },
  });
  expect(await succeed()).toMatchObject({
    kind: 'posted',
    note: { level: 'warning', rule: 'github-broken' },
  });
  expect(own.statuses.at(-1)?.state).toBe('success');
});
