import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import { actionsBot, ada, headSha } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { compareFailed, comparePassed, compareUndecided, identical } from '../support/outcomes.ts';
import { push, reportPush, requestsSince, standingComments } from '../support/report-action.ts';

const github = githubForEachTest();

const next = '9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d';
const none = { outcomes: 'none' };

const report = (outcomes: readonly Outcome[], given: Parameters<typeof reportPush>[2] = {}) =>
  reportPush(github(), outcomes, given);

const alert =
  /\n\n> \[!IMPORTANT\]\n> This result is for `3f2a1b9`; a newer run is in progress for `9c8d7e6`\.\n\n/;

test('a new push marks the comment about the last one, and its report takes the mark away', async () => {
  await report([compareFailed]);
  const [before = ''] = standingComments(github());
  push(github(), next);
  const marked = await report([], { head: next, run: '413.1', inputs: none });
  expect(marked.exitCode).toBe(0);
  expect(marked.outcome).toMatchObject({ verdict: 'passed', result: { comment: 'updated' } });
  expect(marked.summary.trim()).toBe(
    'Marked the comment about another commit: a newer run is in progress.',
  );
  const [stale = ''] = standingComments(github());
  expect(stale).toMatch(alert);
  expect(withoutMarker(stale).replace(alert, '\n\n')).toBe(withoutMarker(before));
  expect(github().state.checkRuns).toHaveLength(1);
  await report([comparePassed], { head: next, run: '413.1' });
  expect(standingComments(github())).toEqual([expect.not.stringMatching(alert)]);
  expect(standingComments(github())[0]).toContain('## ✅ Passed');
});

test('a first push has nothing to mark, and nothing is created', async () => {
  const run = await report([], { inputs: none });
  expect(run.outputs).toMatchObject({ verdict: 'passed', 'comment-url': '', 'check-url': '' });
  expect(run.outcome).toMatchObject({ result: { comment: 'none', check: 'skipped' } });
  expect(requestsSince(github())).toEqual(['graphql', 'issues/list-comments']);
});

test('a second run of the same commit marks nothing', async () => {
  await report([compareFailed]);
  const count = github().received.length;
  const run = await report([], { run: '412.2', inputs: none });
  expect(run.outcome).toMatchObject({ result: { comment: 'unchanged' } });
  expect(requestsSince(github(), count)).toEqual(['graphql', 'issues/list-comments']);
});

test('a mark that comes late leaves the report of its own run alone', async () => {
  await report([comparePassed], { head: next, run: '413.1' });
  const run = await report([], { head: headSha, run: '412.1', inputs: none });
  expect(run.outcome).toMatchObject({ result: { comment: 'unchanged' } });
  expect(standingComments(github())[0]).not.toMatch(alert);
});

test('where no comment may be written none is marked', async () => {
  await report([compareFailed]);
  const count = github().received.length;
  await report([], { head: next, run: '413.1', inputs: { ...none, comment: 'never' } });
  expect(requestsSince(github(), count)).toEqual([]);
});

test.each([
  ['always', identical, 1],
  ['on-change', identical, 0],
  ['on-change', comparePassed, 1],
  ['on-change', compareUndecided, 1],
  ['on-failure', comparePassed, 0],
  ['on-failure', compareUndecided, 1],
  ['on-failure', compareFailed, 1],
  ['never', compareFailed, 0],
] as const)('comment: %s, after %#: %i comments', async (comment, outcome, count) => {
  const run = await report([outcome], { inputs: { comment, check: 'false' } });
  expect(standingComments(github())).toHaveLength(count);
  expect(run.outputs['comment-url'] !== '').toBe(count > 0);
});

test.each(['on-change', 'on-failure'])(
  'comment: %s: the comment of a failure turns green on the next push',
  async (comment) => {
    await report([compareFailed], { inputs: { comment } });
    push(github(), next);
    await report([identical], { head: next, run: '413.1', inputs: { comment } });
    expect(standingComments(github())).toEqual([expect.stringContaining('## ✅ Passed')]);
  },
);

test('a push while we report: the comment says that its result is for an older commit', async () => {
  github().fail({ operation: 'issues/list-comments', meanwhile: () => push(github(), next) });
  const run = await report([compareFailed]);
  expect(run.exitCode).toBe(0);
  expect(run.outcome).toMatchObject({
    result: { comment: 'created' },
    findings: [{ level: 'note', rule: 'older-commit' }],
  });
  expect(standingComments(github())[0]).toMatch(
    /\n\n> \[!IMPORTANT\]\n> This result is for `3f2a1b9`; the pull request has moved on to `9c8d7e6`\.\n\n/,
  );
});

test('a run that ends after a newer one leaves its report alone, and says so', async () => {
  await report([comparePassed], { head: next, run: '413.1' });
  const late = await report([compareFailed], { run: '412.1' });
  expect(late.exitCode).toBe(0);
  expect(late.outcome).toMatchObject({ findings: [{ level: 'note', rule: 'newer-run' }] });
  expect(late.summary).toContain('run `413.1`'.replaceAll('`', ''));
  expect(standingComments(github())).toEqual([expect.stringContaining('## ✅ Passed')]);
});

test.each([
  ['closed', { state: 'closed' }, 'github-closed'],
  ['locked', { locked: true }, 'github-locked'],
] as const)(
  'a %s pull request gets a check run and the summary, and nothing is posted',
  async (_, change, rule) => {
    Object.assign(github().state.pulls.get(7) ?? {}, change);
    const run = await report([compareFailed]);
    expect(run.exitCode).toBe(0);
    expect(run.outcome).toMatchObject({
      findings: [{ level: 'warning', rule }],
      result: { comment: 'refused', check: 'created' },
    });
    expect(run.summary).toContain('## ❌ Failed: ');
    expect(github().state.comments).toEqual([]);
    expect(requestsSince(github())).toEqual([
      'graphql',
      'issues/list-comments',
      'pulls/get',
      'checks/list-for-ref',
      'checks/create',
    ]);
  },
);

test('among 300 comments ours is found, and a report that changes nothing costs five requests', async () => {
  const { state } = github();
  for (let n = 0; n < 299; n += 1) {
    state.comments.push({
      id: state.newId(),
      pull: 7,
      body: 'hello',
      account: ada,
      minimized: null,
      unseen: 0,
    });
  }
  await report([compareFailed]);
  const count = github().received.length;
  const again = await report([compareFailed]);
  expect(again.outcome).toMatchObject({ result: { comment: 'unchanged', check: 'unchanged' } });
  expect(requestsSince(github(), count)).toEqual([
    'graphql',
    'issues/list-comments',
    'issues/list-comments',
    'issues/list-comments',
    'checks/list-for-ref',
  ]);
});

test('a marker that somebody else pasted is not ours; an older copy of ours is hidden', async () => {
  await report([compareFailed], { inputs: { check: 'false' } });
  const { state } = github();
  const [ours] = state.comments;
  const paste = (account: typeof ada) => {
    const copy = { ...ours, id: state.newId(), pull: 7, body: ours?.body ?? '', account };
    state.comments.push({ minimized: null, unseen: 0, ...copy });
  };
  paste(ada);
  paste(actionsBot);
  const forged = state.comments[1]?.body;
  const count = github().received.length;
  await report([comparePassed], { run: '413.1', inputs: { check: 'false' } });
  expect(state.comments.map(({ minimized }) => minimized)).toEqual([null, null, 'outdated']);
  expect(state.comments[1]?.body).toBe(forged);
  expect(state.comments[0]?.body).toContain('## ✅ Passed');
  expect(requestsSince(github(), count)).toEqual([
    'graphql',
    'issues/list-comments',
    'pulls/get',
    'issues/update-comment',
    'graphql',
  ]);
});

function withoutMarker(body: string): string {
  return body.slice(body.indexOf('\n') + 1);
}
