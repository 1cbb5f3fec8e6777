import { expect, test } from '@jest/globals';
import { githubForEachTest } from '../support/github/use.ts';
import { compareFailed, comparePassed } from '../support/outcomes.ts';
import { ownFindings, reportPush, requestsSince } from '../support/report-action.ts';

const github = githubForEachTest();

const block = `permissions:
  contents: read
  pull-requests: write
  checks: write`;

const line = 'Add "permissions: {contents: read, pull-requests: write, checks: write}" to the job';

test('a token that may write nothing: the block to paste stands in the log and in the summary', async () => {
  github().permit({ contents: 'read', pull_requests: 'read', checks: 'read' });
  const run = await reportPush(github(), [compareFailed]);
  expect(run.exitCode).toBe(0);
  expect(run.outcome).toMatchObject({ result: { comment: 'refused', check: 'refused' } });
  expect(ownFindings(run)).toMatchObject([
    { level: 'warning', rule: 'github-permission' },
    { level: 'warning', rule: 'github-permission' },
  ]);
  expect(run.summary).toContain('## ❌ Failed: ');
  expect(run.summary).toContain(`\n\n\`\`\`yaml\n${block}\n\`\`\`\n`);
  const indented = block.split('\n').map((text) => `  ${text}`);
  expect(run.lines.join('\n')).toContain(
    ['Add to the job, then run it again:', ...indented].join('\n'),
  );
});

test('an annotation is one line, so it has the block as one', async () => {
  github().permit({ contents: 'read' });
  const run = await reportPush(github(), [comparePassed]);
  const warnings = run.annotations.filter(({ level }) => level === 'warning');
  expect(warnings).toHaveLength(2);
  for (const { message } of warnings) {
    expect(message).toContain(line);
    expect(message).not.toContain('\n');
  }
});

test('without pull-requests: write the report stands in the check run, which says why', async () => {
  github().permit({ contents: 'read', pull_requests: 'read', checks: 'write' });
  const run = await reportPush(github(), [compareFailed]);
  const [check] = github().state.checkRuns;
  expect(run.outcome).toMatchObject({ result: { comment: 'refused', check: 'created' } });
  expect(run.outputs).toMatchObject({ 'comment-url': '', 'check-url': expect.stringMatching(/./) });
  expect(check).toMatchObject({ conclusion: 'failure' });
  expect(check?.text).toContain('lacks pull-requests: write');
  expect(run.summary).toContain(block);
});

test('without checks: write the comment stands, and the summary has the block', async () => {
  github().permit({ contents: 'read', pull_requests: 'write' });
  const run = await reportPush(github(), [compareFailed]);
  expect(run.outcome).toMatchObject({ result: { comment: 'created', check: 'refused' } });
  expect(ownFindings(run)).toMatchObject([
    { level: 'warning', message: expect.stringContaining('lacks checks: write') },
  ]);
  expect(run.summary).toContain(block);
});

test.each([403, 404])(
  'a write that is answered with %i is a gap in the permissions',
  async (status) => {
    github().fail({
      operation: 'issues/create-comment',
      times: 9,
      answer: {
        status,
        message: status === 404 ? 'Not Found' : 'Resource not accessible by integration',
        headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      },
    });
    const run = await reportPush(github(), [compareFailed], { inputs: { check: 'false' } });
    expect(run.exitCode).toBe(0);
    expect(ownFindings(run)).toMatchObject([
      { rule: 'github-permission', message: expect.stringContaining('lacks pull-requests: write') },
    ]);
    expect(requestsSince(github())).toEqual([
      'graphql',
      'issues/list-comments',
      'pulls/get',
      'issues/create-comment',
    ]);
  },
);

test('an update that is answered with 404 is looked at again, and then is a gap', async () => {
  const inputs = { check: 'false' };
  await reportPush(github(), [compareFailed], { inputs });
  const count = github().received.length;
  const answer = { status: 404, message: 'Not Found' };
  github().fail({ operation: 'issues/update-comment', times: 9, answer });
  const run = await reportPush(github(), [comparePassed], { run: '413.1', inputs });
  expect(ownFindings(run)).toMatchObject([{ rule: 'github-permission' }]);
  expect(run.summary).toContain(block);
  expect(requestsSince(github(), count)).toEqual([
    'graphql',
    'issues/list-comments',
    'pulls/get',
    'issues/update-comment',
    'issues/list-comments',
    'issues/update-comment',
  ]);
});

test('a mark that may not be written has the block in the summary too', async () => {
  await reportPush(github(), [compareFailed], { inputs: { check: 'false' } });
  github().permit({ contents: 'read', pull_requests: 'read' });
  const head = 'c'.repeat(40);
  const run = await reportPush(github(), [], { head, run: '413.1', inputs: { outcomes: 'none' } });
  expect(run.exitCode).toBe(0);
  expect(run.outcome).toMatchObject({ result: { comment: 'refused' } });
  expect(run.summary).toContain(block);
});
