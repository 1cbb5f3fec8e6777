import { expect, test } from '@jest/globals';
import {
  archiveOf,
  endRun,
  foreignRunId,
  ofRun,
  reportRun,
  toldRun,
  upload,
} from '../support/foreign-run.ts';
import { headSha } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { compareFailed, comparePassed } from '../support/outcomes.ts';
import { requestsSince } from '../support/report-action.ts';

const github = githubForEachTest();

const next = 'b'.repeat(40);
const begun = { run_number: 413, status: 'requested', conclusion: null, head_sha: next };
const none = { outcomes: 'none', check: 'false' };

function leave(): void {
  endRun(github());
  upload(github(), archiveOf(ofRun(compareFailed)));
}

/** A push to the fork, whose run has begun. */
function push(): void {
  const pull = github().state.pulls.get(7);
  if (pull) github().state.pulls.set(7, { ...pull, headSha: next });
}

function bodies(): readonly string[] {
  return github().state.comments.map(({ body }) => body);
}

test('the same again costs six requests, because the event tells of the run', async () => {
  leave();
  await reportRun(github(), {}, toldRun());
  const before = github().received.length;
  const again = await reportRun(github(), {}, toldRun());
  expect(again.outcome).toMatchObject({ result: { comment: 'unchanged', check: 'unchanged' } });
  expect(requestsSince(github(), before)).toEqual([
    'pulls/list',
    'actions/list-workflow-run-artifacts',
    'actions/download-artifact',
    'graphql',
    'issues/list-comments',
    'checks/list-for-ref',
  ]);
});

test.each([
  ['of another run', { id: 1001 }],
  ['without a commit', { head_sha: 'main' }],
  ['of another repository', { repository: { id: 9, full_name: 'acme/beer' } }],
  ['without a number', { run_number: 'NaN' }],
])('an event %s tells nothing, and GitHub is asked', async (_name, differs) => {
  leave();
  const run = await reportRun(github(), {}, toldRun(differs));
  expect(run.exitCode).toBe(0);
  expect(requestsSince(github())[0]).toBe('actions/get-workflow-run');
});

test('an event about an attempt that another one has followed publishes nothing of the later one', async () => {
  endRun(github(), { attempt: 2 });
  upload(github(), archiveOf(ofRun(comparePassed, { runAttempt: 2 })));
  const run = await reportRun(github(), {}, toldRun());
  expect(run.exitCode).toBe(2);
  expect(run.outcome?.title).toContain('does not belong to this run');
  expect(bodies().join()).not.toContain('✅');
});

test('a run of a fork that has begun marks the comment about the last commit, and downloads nothing', async () => {
  leave();
  await reportRun(github(), {}, toldRun());
  push();
  const before = github().received.length;
  const run = await reportRun(github(), none, toldRun(begun));
  expect(run).toMatchObject({ exitCode: 0, outcome: { result: { comment: 'updated' } } });
  expect(requestsSince(github(), before)).toEqual([
    'pulls/list',
    'graphql',
    'issues/list-comments',
    'pulls/get',
    'issues/update-comment',
  ]);
  expect(bodies()).toEqual([
    expect.stringMatching(
      new RegExp(`result is for \`${headSha.slice(0, 7)}\`; a newer run .* for \`bbbbbbb\``),
    ),
  ]);
});

test('the mark of a run that was slow to begin takes away nothing that it has reported since', async () => {
  leave();
  await reportRun(github(), {}, toldRun());
  const [reported] = bodies();
  await reportRun(github(), none, toldRun({ ...begun, run_number: 412, head_sha: headSha }));
  await reportRun(github(), none, toldRun({ ...begun, run_number: 411 }));
  expect(bodies()).toEqual([reported]);
});

test('without a comment, and without a pull request, there is nothing to mark', async () => {
  endRun(github());
  const run = await reportRun(github(), none, toldRun(begun));
  expect(run).toMatchObject({ exitCode: 0, outcome: { result: { comment: 'none' } } });
  github().state.pulls.clear();
  const homeless = await reportRun(github(), none, toldRun(begun));
  expect(homeless).toMatchObject({
    exitCode: 0,
    outcome: { result: { comment: 'skipped' }, findings: [{ rule: 'pull-request-none' }] },
  });
  expect(bodies()).toEqual([]);
});

test('a run that GitHub answers with another one is not taken for it', async () => {
  endRun(github());
  const known = github().state.runs.get(foreignRunId);
  if (known) github().state.runs.set(foreignRunId, { ...known, id: 77 });
  const run = await reportRun(github());
  expect(run.exitCode).toBe(2);
  expect(run.annotations[0]?.properties.title).toBe('github-answer');
});
