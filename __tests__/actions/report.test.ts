import { expect, test } from '@jest/globals';
import { pullRequestEvent } from '../support/github/events.ts';
import { startProxy } from '../support/github/proxy.ts';
import { headSha } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { compareFailed, comparePassed, hostile, identical } from '../support/outcomes.ts';
import { reportedWorkspace } from '../support/report-action.ts';
import { runAction } from '../support/run-action.ts';

const github = githubForEachTest();

const mergeCommit = 'd0f1e2c3b4a5968778695a4b3c2d1e0f9a8b7c6d';
const reason = 'fell from 0.379 to 0.126';

function report(cwd: string, inputs: Readonly<Record<string, string>> = {}) {
  return runAction('report', { cwd, inputs, github: github(), event: pullRequestEvent });
}

test('a failed comparison becomes one comment, a check run on the head commit, and the summary', async () => {
  const run = await report(reportedWorkspace([compareFailed]));
  const [comment] = github().state.comments;
  const [check] = github().state.checkRuns;
  expect(run.exitCode).toBe(0);
  expect(github().state.comments).toHaveLength(1);
  expect(comment?.body).toMatch(
    /^<!-- contender:report v1 key=\S+ head=3f2a1b9c\S+ run=412\.1 body=\w{16} -->\n## /,
  );
  expect(check).toMatchObject({ headSha, conclusion: 'failure', status: 'completed' });
  expect(run.outputs['comment-url']).toBe(
    `https://github.com/acme/wine/pull/7#issuecomment-${comment?.id}`,
  );
  expect(run.outputs['check-url']).toBe(`https://github.com/acme/wine/runs/${check?.id}`);
  expect(run.summary).toContain(reason);
  expect(run.outcome).toMatchObject({
    command: 'report',
    result: { joint: 'failed', comment: 'created', check: 'created' },
  });
  expect(JSON.stringify(run)).not.toContain(github().token);
});

test('the same report again changes nothing and costs at most six requests', async () => {
  const cwd = reportedWorkspace([compareFailed]);
  await report(cwd);
  const before = github().received.length;
  const again = await report(cwd);
  expect(again.outcome).toMatchObject({ result: { comment: 'unchanged', check: 'unchanged' } });
  const cost = github().received.slice(before);
  expect(cost.length).toBeLessThanOrEqual(6);
  expect(cost.filter(({ method }) => method !== 'GET').map(({ operation }) => operation)).toEqual([
    'graphql',
  ]);
});

test('a later push that passes turns the same comment green', async () => {
  await report(reportedWorkspace([compareFailed]));
  const run = await report(reportedWorkspace([comparePassed]));
  expect(run.outcome).toMatchObject({ result: { joint: 'passed', comment: 'updated' } });
  expect(github().state.comments).toHaveLength(1);
  expect(github().state.checkRuns.at(-1)).toMatchObject({ conclusion: 'success' });
});

test('on-change stays quiet when nothing changed', async () => {
  const run = await report(reportedWorkspace([identical]));
  expect(run.exitCode).toBe(0);
  expect(github().state.comments).toEqual([]);
  expect(github().state.checkRuns).toHaveLength(1);
});

test.each([
  [{ comment: 'never' }, 0, 1],
  [{ check: 'false' }, 1, 0],
  [{ comment: 'never', check: 'false' }, 0, 0],
])('%j is obeyed', async (inputs, comments, checks) => {
  await report(reportedWorkspace([compareFailed]), inputs);
  expect(github().state.comments).toHaveLength(comments);
  expect(github().state.checkRuns).toHaveLength(checks);
});

test('a missing permission never changes the answer: a warning names it, the summary has the report', async () => {
  github().permit({ contents: 'read' });
  const run = await report(reportedWorkspace([compareFailed]));
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain(reason);
  expect(run.outcome).toMatchObject({ result: { comment: 'refused', check: 'refused' } });
  const warnings = run.annotations.filter(({ level }) => level === 'warning');
  expect(warnings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining(
      'Add "permissions: {contents: read, pull-requests: write, checks: write}" to the job',
    ),
  );
});

test('a GitHub that does not answer never changes the answer', async () => {
  const run = await runAction('report', {
    cwd: reportedWorkspace([compareFailed]),
    event: pullRequestEvent,
    inputs: { comment: 'never' },
  });
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain(reason);
  expect(run.annotations.filter(({ level }) => level === 'warning')).toMatchObject([
    { properties: { title: 'github-unreachable' } },
  ]);
});

test('a GitHub that only the proxy can reach is reached by it', async () => {
  const proxy = await startProxy(new URL(github().url));
  const run = await runAction('report', {
    cwd: reportedWorkspace([compareFailed]),
    event: pullRequestEvent,
    github: { ...github(), url: 'http://api.github.test' },
    env: { http_proxy: proxy.url },
    inputs: { check: 'false' },
  });
  await proxy.close();
  expect(run.outcome).toMatchObject({ result: { comment: 'created' } });
  expect(new Set(proxy.asked)).toEqual(new Set(['api.github.test:80']));
});

test('a push has no pull request: no comment, but a check run on its commit', async () => {
  github().state.commits.add(mergeCommit);
  const cwd = reportedWorkspace([compareFailed], mergeCommit);
  const run = await runAction('report', { cwd, github: github() });
  expect(run.exitCode).toBe(0);
  expect(github().state.comments).toEqual([]);
  expect(github().state.checkRuns).toMatchObject([{ headSha: mergeCommit }]);
});

test('an answer that is lost after the comment was written leaves one comment', async () => {
  github().fail({ operation: 'issues/create-comment', when: 'after', answer: { status: 502 } });
  const run = await report(reportedWorkspace([compareFailed]), { check: 'false' });
  expect(run.outcome).toMatchObject({ result: { comment: 'created' } });
  expect(github().state.comments).toHaveLength(1);
});

test('hostile names reach the comment as text only', async () => {
  await report(reportedWorkspace([hostile]), { check: 'false' });
  const body = github().state.comments[0]?.body ?? '';
  const markers = body.split('\n').filter((line) => line.startsWith('<!-- contender:report'));
  expect(markers).toHaveLength(1);
  expect(body).not.toMatch(/^::/m);
});

test('without any outcome nothing was judged, which is never a pass', async () => {
  const run = await report(reportedWorkspace([]));
  expect(run.exitCode).not.toBe(0);
  expect(run.outcome?.verdict).toBe('errored');
});
