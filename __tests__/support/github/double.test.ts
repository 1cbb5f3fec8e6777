import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHub } from './double.ts';
import { fork, headSha } from './state.ts';

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(() => github.close());

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

async function send(line: string, body?: unknown, token = github.token): Promise<Answered> {
  const [method = '', path = ''] = line.split(' ');
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'user-agent': 'test' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

const repo = '/repos/acme/wine';
const comments = `${repo}/issues/7/comments`;
const checks = `${repo}/check-runs`;
const check = { name: 'check', head_sha: headSha };

function annotation(changes: object = {}) {
  return {
    path: 'a.csv',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'Wrong.',
    ...changes,
  };
}

function checkWith(annotations: readonly object[], output: object = {}) {
  return { ...check, output: { title: 'Title', summary: '', annotations, ...output } };
}

test.each([
  ['a comment without body', `POST ${comments}`, {}],
  ['a comment whose body is no text', `POST ${comments}`, { body: 7 }],
  ['a comment with a blank body', `POST ${comments}`, { body: '  \n' }],
  ['an unknown member', `POST ${comments}`, { body: 'hello', minimized: true }],
  ['an unknown query parameter', `GET ${comments}?perpage=100`, undefined],
  ['more than 100 a page', `GET ${comments}?per_page=101`, undefined],
  ['a page that is no number', `GET ${comments}?page=two`, undefined],
  ['a pull request that is no number', `GET ${repo}/pulls/seven`, undefined],
  ['a check run without a commit', `POST ${checks}`, { name: 'check' }],
  ['a check run with an invented conclusion', `POST ${checks}`, { ...check, conclusion: 'passed' }],
  ['a completed check run without conclusion', `POST ${checks}`, { ...check, status: 'completed' }],
  ['a check run whose time is no time', `POST ${checks}`, { ...check, started_at: 'today' }],
  [
    'a check title above 255 characters',
    `POST ${checks}`,
    checkWith([], { title: 'x'.repeat(256) }),
  ],
  [
    'a check summary above its limit',
    `POST ${checks}`,
    checkWith([], { summary: 'x'.repeat(65_536) }),
  ],
  ['51 annotations', `POST ${checks}`, checkWith(Array.from({ length: 51 }, () => annotation()))],
  [
    'an annotation of level error',
    `POST ${checks}`,
    checkWith([annotation({ annotation_level: 'error' })]),
  ],
  [
    'an annotation with an absolute path',
    `POST ${checks}`,
    checkWith([annotation({ path: '/a' })]),
  ],
  ['an annotation at line 0', `POST ${checks}`, checkWith([annotation({ start_line: 0 })])],
  [
    'an annotation title above 255',
    `POST ${checks}`,
    checkWith([annotation({ title: 'x'.repeat(256) })]),
  ],
  ['a route that the double lacks', `GET ${repo}/releases`, undefined],
  ['a method that the double lacks', `DELETE ${repo}/issues/comments/1`, undefined],
  [
    'a GraphQL field that the schema lacks',
    'POST /graphql',
    { query: 'query { viewer { name2 } }' },
  ],
  ['a GraphQL object without fields', 'POST /graphql', { query: 'query { viewer }' }],
  [
    'a reason for minimising that GitHub does not know',
    'POST /graphql',
    {
      query:
        'mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OLD}) { clientMutationId } }',
      variables: { id: 'IC_1' },
    },
  ],
])('%s is a violation', async (_, line, body) => {
  const { status } = await send(line, body);
  expect(github.violations).toHaveLength(1);
  if (line !== 'POST /graphql') expect(status).toBeGreaterThanOrEqual(422);
});

test('a right request is no violation, and its answer is complete', async () => {
  const { status, body } = await send(`POST ${comments}`, { body: 'hello' });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    body: 'hello',
    user: { login: 'github-actions[bot]', type: 'Bot' },
    minimized: null,
  });
  expect(github.violations).toEqual([]);
});

test('a route that the double lacks answers 501, which no client takes for "not found"', async () => {
  expect((await send(`GET ${repo}/releases`)).status).toBe(501);
});

test('a comment of 65,536 characters is taken, one more is refused as GitHub does', async () => {
  expect((await send(`POST ${comments}`, { body: 'x'.repeat(65_536) })).status).toBe(201);
  const { status, body } = await send(`POST ${comments}`, { body: 'x'.repeat(65_537) });
  expect([status, body.message]).toEqual([422, 'Body is too long (maximum is 65536 characters)']);
});

test('lists come in pages of 30 with links to the next and the last', async () => {
  for (let n = 0; n < 31; n += 1) await send(`POST ${comments}`, { body: `comment ${n}` });
  const first = await send(`GET ${comments}`);
  expect(Object.keys(first.body)).toHaveLength(30);
  expect(first.headers.get('link')).toBe(
    `<${github.url}${comments}?page=2>; rel="next", <${github.url}${comments}?page=2>; rel="last"`,
  );
  const second = await send(`GET ${comments}?page=2`);
  expect(Object.keys(second.body)).toHaveLength(1);
  expect(second.headers.get('link')).toBe(`<${github.url}${comments}?page=1>; rel="prev"`);
});

test('a body that is no JSON is a violation', async () => {
  const sent = fetch(`${github.url}${comments}`, { method: 'POST', body: '{' });
  await expect(sent).rejects.toThrow();
  expect(github.violations).toHaveLength(1);
});

test('an unknown token is refused with 401', async () => {
  const { status, body } = await send(`GET ${comments}`, undefined, 'ghs_other');
  expect([status, body.message]).toEqual([401, 'Bad credentials']);
});

test('a token without the permission is refused, and the header says which would do', async () => {
  github.permit({ checks: 'read' });
  const { status, headers, body } = await send(`POST ${checks}`, check);
  expect([status, body.message]).toEqual([403, 'Resource not accessible by integration']);
  expect(headers.get('x-accepted-github-permissions')).toBe('checks=write');
  expect(headers.get('x-ratelimit-remaining')).not.toBe('0');
});

test('issues: write alone may not comment on a pull request', async () => {
  github.permit({ issues: 'write', pull_requests: 'read' });
  expect((await send(`POST ${comments}`, { body: 'hello' })).status).toBe(403);
});

test('nobody but its author may edit a comment', async () => {
  await send(`POST ${comments}`, { body: 'hello' });
  const account = { login: 'other[bot]', id: 99, type: 'Bot' as const };
  github.state.tokens.set('other', {
    account,
    app: 'other',
    permissions: { pull_requests: 'write' },
  });
  const [comment] = github.state.comments;
  const answer = await send(`PATCH ${repo}/issues/comments/${comment?.id}`, { body: 'x' }, 'other');
  expect(answer.status).toBe(403);
});

test('a workflow token may not change an environment', async () => {
  const { status, headers } = await send(`PUT ${repo}/environments/production`, { wait_timer: 1 });
  expect(status).toBe(403);
  expect(headers.get('x-accepted-github-permissions')).toBe('administration=write');
});

test('when the hour has no requests left, everything is refused', async () => {
  github.state.requestsLeft = 1;
  expect((await send(`GET ${comments}`)).status).toBe(200);
  const { status, headers } = await send(`GET ${comments}`);
  expect([status, headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
});

test('an update of a check run appends annotations', async () => {
  await send(`POST ${checks}`, checkWith([annotation()]));
  const [run] = github.state.checkRuns;
  const { body } = await send(`PATCH ${checks}/${run?.id}`, {
    output: { title: 'Title', summary: '', annotations: [annotation()] },
  });
  expect(body.output).toMatchObject({ annotations_count: 2 });
});

test('only the App that made a check run may change it', async () => {
  await send(`POST ${checks}`, check);
  const account = { login: 'other[bot]', id: 99, type: 'Bot' as const };
  github.state.tokens.set('other', { account, app: 'other', permissions: { checks: 'write' } });
  const [run] = github.state.checkRuns;
  const answer = await send(`PATCH ${checks}/${run?.id}`, { conclusion: 'success' }, 'other');
  expect(answer.status).toBe(403);
});

test('of several check runs of one name the list has the newest, unless all are asked for', async () => {
  await send(`POST ${checks}`, check);
  await send(`POST ${checks}`, check);
  const runs = `GET ${repo}/commits/${headSha}/check-runs`;
  expect((await send(runs)).body.total_count).toBe(1);
  expect((await send(`${runs}?filter=all`)).body.total_count).toBe(2);
});

test('the defaults of a deployment are the traps that they are on GitHub', async () => {
  const deploy = (body: object) => send(`POST ${repo}/deployments`, { ref: headSha, ...body });
  expect((await deploy({})).status).toBe(202);
  expect((await deploy({ auto_merge: false })).status).toBe(409);
  const { status, body } = await deploy({ auto_merge: false, required_contexts: [] });
  expect(status).toBe(201);
  const statuses = `POST ${repo}/deployments/${body.id}/statuses`;
  expect((await send(statuses, { state: 'success', description: 'x'.repeat(140) })).status).toBe(
    201,
  );
  await send(statuses, { state: 'success', description: 'x'.repeat(141) });
  expect(github.violations).toHaveLength(1);
});

test('a success retires the older successes of its environment, except in production', async () => {
  const { state } = github;
  for (const environment of ['staging', 'production', 'staging', 'production']) {
    state.deployments.push({ id: state.newId(), sha: headSha, environment, statuses: [] });
  }
  for (const { id } of state.deployments) {
    await send(`POST ${repo}/deployments/${id}/statuses`, { state: 'success' });
  }
  const newest = state.deployments.map(({ statuses }) => statuses.at(-1)?.state);
  expect(newest).toEqual(['inactive', 'success', 'success', 'success']);
  const { body } = await send(`GET ${repo}/deployments?environment=staging&per_page=1`);
  expect(body).toMatchObject([{ id: state.deployments[2]?.id, production_environment: false }]);
  expect(github.violations).toEqual([]);
});

test('a fault before the effect leaves nothing behind, one after it does', async () => {
  github.fail({ operation: 'issues/create-comment', answer: { status: 502 } });
  expect((await send(`POST ${comments}`, { body: 'hello' })).status).toBe(502);
  expect(github.state.comments).toHaveLength(0);
  github.fail({ operation: 'issues/create-comment', when: 'after', answer: 'drop' });
  await expect(send(`POST ${comments}`, { body: 'hello' })).rejects.toThrow();
  expect(github.state.comments).toHaveLength(1);
});

test('a new comment that lags is missing from so many lists', async () => {
  github.state.commentLag = 1;
  await send(`POST ${comments}`, { body: 'hello' });
  expect(Object.keys((await send(`GET ${comments}`)).body)).toHaveLength(0);
  expect(Object.keys((await send(`GET ${comments}`)).body)).toHaveLength(1);
});

test('artifacts lie on another origin, where a token is a violation', async () => {
  const archive = Buffer.from('zip');
  github.state.artifacts.push({ id: 5, runId: 1001, name: 'outcomes', archive });
  const { body } = await send(`GET ${repo}/actions/runs/1001/artifacts?name=outcomes`);
  expect(body).toMatchObject({ total_count: 1, artifacts: [{ id: 5, size_in_bytes: 3 }] });
  const headers = { authorization: `token ${github.token}`, 'user-agent': 'test' };
  const address = `${github.url}${repo}/actions/artifacts/5/zip`;
  const { status, headers: answered } = await fetch(address, { headers, redirect: 'manual' });
  const location = answered.get('location') ?? '';
  expect(status).toBe(302);
  expect(new URL(location).origin).not.toBe(new URL(github.url).origin);
  expect(await (await fetch(location)).text()).toBe('zip');
  expect(github.violations).toEqual([]);
  await fetch(location, { headers });
  expect(github.violations).toEqual(['A token arrived where artifacts lie.']);
});

test("a fork's pull request is listed by its branch, in words of the form owner:branch only", async () => {
  const pull = { headSha, state: 'open', locked: false } as const;
  github.state.pulls.set(9, { ...pull, number: 9, head: { branch: 'topic', repository: fork } });
  const listed = async (head: string) => {
    const { body } = await send(`GET ${repo}/pulls?state=open&head=${head}`);
    return Object.values(body as Record<string, { number: number }>).map(({ number }) => number);
  };
  expect(await listed('mallory:topic')).toEqual([9]);
  expect(await listed('acme:topic')).toEqual([]);
  expect(await listed('topic')).toEqual([7, 9]);
});
