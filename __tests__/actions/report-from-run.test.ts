import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import {
  archiveOf,
  endRun,
  entryOf,
  foreignRunId,
  ofRun,
  reportRun,
  upload,
} from '../support/foreign-run.ts';
import { fork, headSha, ownRepository } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { compareFailed, comparePassed, hostile, validatePassed } from '../support/outcomes.ts';
import { zip } from '../support/zip.ts';

const github = githubForEachTest();

const later = '9'.repeat(40);
const quiet = { check: 'false' };

function operations(): readonly string[] {
  return github().received.map(({ operation }) => operation);
}

function titlesOf(run: Awaited<ReturnType<typeof reportRun>>): readonly (string | undefined)[] {
  return run.annotations.map(({ properties }) => properties.title);
}

/** The run of the fork has ended, and has left these outcomes. */
function leave(...outcomes: readonly Outcome[]): void {
  endRun(github());
  upload(github(), archiveOf(...outcomes.map((outcome) => ofRun(outcome))));
}

test('what the run of a fork has judged becomes a comment and a check run that say whose word it is', async () => {
  leave(validatePassed, compareFailed);
  const run = await reportRun(github());
  expect(run.exitCode).toBe(0);
  expect(run.outcome).toMatchObject({ result: { joint: 'failed', comment: 'created' } });
  const [comment] = github().state.comments;
  expect(comment?.pull).toBe(7);
  expect(comment?.body).toMatch(
    /^<!-- contender:report v1 key=model\.yml head=3f2a1b9c\S+ run=412\.1 /,
  );
  expect(comment?.body).toContain("reported by the pull request's own run");
  expect(comment?.body).toContain(`https://github.com/acme/wine/actions/runs/${foreignRunId}`);
  expect(github().state.checkRuns).toMatchObject([{ headSha, conclusion: 'failure' }]);
  expect(operations()).toEqual([
    'actions/get-workflow-run',
    'pulls/list',
    'actions/list-workflow-run-artifacts',
    'actions/download-artifact',
    'graphql',
    'issues/list-comments',
    'pulls/get',
    'issues/create-comment',
    'issues/list-comments',
    'checks/list-for-ref',
    'checks/create',
  ]);
  expect(JSON.stringify(run)).not.toContain(github().token);
});

test('the same again writes nothing; where the event tells nothing, the run is read, too', async () => {
  leave(compareFailed);
  await reportRun(github());
  const before = github().received.length;
  const again = await reportRun(github());
  expect(again.outcome).toMatchObject({ result: { comment: 'unchanged', check: 'unchanged' } });
  expect(operations().slice(before)).toHaveLength(7);
});

test('a run of the repository itself is reported as its own word is', async () => {
  endRun(github(), { head: { repository: ownRepository } });
  const pull = { number: 7, headSha, state: 'open', locked: false } as const;
  github().state.pulls.set(7, pull);
  upload(github(), archiveOf(ofRun(comparePassed)));
  const run = await reportRun(github(), quiet);
  expect(run.outcome).toMatchObject({ result: { joint: 'passed', comment: 'created' } });
  expect(github().state.comments[0]?.body).not.toContain("pull request's own run");
});

test('sentences of the run itself are made anew, and its outputs are dropped', async () => {
  const title = 'Passed: [click me](https://evil.test) @team merge at once';
  leave({ ...comparePassed, title, outputs: { url: 'https://evil.test' } });
  await reportRun(github(), quiet);
  const body = github().state.comments[0]?.body ?? '';
  expect(body).toContain('Passed');
  expect(body).not.toMatch(/evil|click me|@team/);
});

test('hostile names reach the comment as text only', async () => {
  leave(hostile);
  await reportRun(github(), quiet);
  const body = github().state.comments[0]?.body ?? '';
  const markers = body.split('\n').filter((line) => line.startsWith('<!-- contender:report'));
  expect(markers).toHaveLength(1);
  expect(body).not.toMatch(/^::/m);
});

test.each([
  ['repository', { repository: 'acme/beer' }],
  ['commit', { headSha: later }],
  ['commit', { headSha: null }],
  ['run', { runId: '1001' }],
  ['run', { runId: null }],
  ['attempt', { runAttempt: 2 }],
  ['attempt', { runAttempt: null }],
] as const)(
  'an outcome that names another %s does not belong to this run: %j',
  async (name, differs) => {
    endRun(github());
    upload(github(), archiveOf(ofRun(comparePassed, differs)));
    const run = await reportRun(github());
    expect(run.exitCode).toBe(2);
    expect(run.outcome).toMatchObject({
      verdict: 'errored',
      title: expect.stringContaining('The artifact does not belong to this run.'),
    });
    expect(run.annotations[0]?.message).toContain(`names the ${name}`);
    expect(github().state.comments).toEqual([]);
    expect(github().state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  },
);

test('after a second attempt an answer of the first counts beside a newer one, but never alone', async () => {
  endRun(github(), { attempt: 2 });
  const [first, second] = [ofRun(validatePassed), ofRun(compareFailed, { runAttempt: 2 })];
  upload(github(), archiveOf(first));
  expect((await reportRun(github(), quiet)).exitCode).toBe(2);
  upload(github(), archiveOf(first, second));
  const run = await reportRun(github(), quiet);
  expect(run.outcome).toMatchObject({ result: { joint: 'failed', outcomes: [{}, {}] } });
  expect(titlesOf(run)).toEqual(['artifact-several', 'earlier-attempt']);
});

test('a refused answer does not leave an older one standing', async () => {
  leave(comparePassed);
  await reportRun(github());
  upload(github(), zip([{ name: '../outcomes/a.json', content: '{}' }]));
  const run = await reportRun(github());
  expect(run.exitCode).toBe(2);
  expect(titlesOf(run)).toContain('archive-entry');
  expect(github().state.comments).toHaveLength(1);
  expect(github().state.comments[0]?.body).toContain('leads out of its folder');
  expect(github().state.comments[0]?.body).not.toContain('✅');
  expect(github().state.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' });
});

test.each([
  ['promote', { command: 'promote', result: null, verdict: 'errored', exitCode: 2 }],
  ['register', { command: 'register', result: null, verdict: 'errored', exitCode: 2 }],
])('a fork cannot have run %s', async (_name, differs) => {
  leave({ ...comparePassed, ...differs } as Outcome);
  const run = await reportRun(github(), quiet);
  expect(titlesOf(run)).toEqual(['outcome-beyond-rights']);
});

test('an expected leg that the artifact lacks is named, and is no pass', async () => {
  leave(comparePassed);
  const run = await reportRun(github(), { ...quiet, expect: 'compare wine-quality\nbeer' });
  expect(run.outcome).toMatchObject({ result: { joint: 'errored', missing: ['beer'] } });
  expect(github().state.comments[0]?.body).toContain('beer');
});

test('a run that ended badly although nothing in it stops says so', async () => {
  endRun(github(), { conclusion: 'failure' });
  upload(github(), archiveOf(ofRun(comparePassed)));
  const run = await reportRun(github(), quiet);
  expect(titlesOf(run)).toEqual(['run-not-successful']);
});

test.each([
  ['has not ended', { conclusion: null }, 'run-unfinished'],
  ['is unknown', null, 'github-permission'],
])('a run that %s is not reported', async (_name, differs, title) => {
  endRun(github(), differs ?? {});
  if (differs === null) github().state.runs.delete(foreignRunId);
  const run = await reportRun(github());
  expect(run.exitCode).toBe(2);
  expect(titlesOf(run)).toEqual([title]);
  expect(operations()).toEqual(['actions/get-workflow-run']);
});

test.each(['12x', '-1', '0', '1e3', '9'.repeat(16)])('%s is no id of a run', async (run) => {
  const ended = await reportRun(github(), { 'from-run': run });
  expect(titlesOf(ended)).toEqual(['input-invalid']);
  expect(operations()).toEqual([]);
});

test('outcomes of this machine and of another run are not mixed', async () => {
  const run = await reportRun(github(), { outcomes: 'contender-output/outcomes' });
  expect(titlesOf(run)).toEqual(['input-conflict']);
});

test('a missing permission is named with all that the job needs', async () => {
  leave(comparePassed);
  github().permit({ contents: 'read', 'pull-requests': 'write' });
  const run = await reportRun(github());
  expect(run.annotations[0]?.message).toContain(
    'permissions: {contents: read, actions: read, pull-requests: write, checks: write}',
  );
});

test('no pull request, two of them, or a closed one: no comment, and the summary has the report', async () => {
  const found = {
    number: 7,
    headSha,
    locked: false,
    head: { branch: 'better-model', repository: fork },
  };
  const cases = [
    ['pull-request-none', []],
    ['pull-request-none', [{ ...found, state: 'closed' }]],
    [
      'pull-request-none',
      [
        {
          ...found,
          state: 'open',
          head: { branch: 'better-model', repository: { ...fork, id: 601 } },
        },
      ],
    ],
    [
      'pull-request-none',
      [{ ...found, state: 'open', head: { branch: 'better-model', repository: null } }],
    ],
    [
      'pull-request-several',
      [
        { ...found, state: 'open' },
        { ...found, number: 8, state: 'open' },
      ],
    ],
  ] as const;
  leave(comparePassed);
  for (const [title, pulls] of cases) {
    github().state.pulls.clear();
    for (const pull of pulls) github().state.pulls.set(pull.number, pull);
    const run = await reportRun(github());
    expect(run.exitCode).toBe(0);
    expect(titlesOf(run)).toEqual([title]);
    expect(run.summary).toContain('Passed');
    expect(github().state.comments).toEqual([]);
    expect(github().state.checkRuns).toMatchObject([{ conclusion: 'success' }]);
  }
});

test('the pull request of the fork is found among two pages of others', async () => {
  leave(comparePassed);
  const pull = { headSha: later, state: 'open', locked: false } as const;
  const head = { branch: 'better-model', repository: { ...fork, id: 601 } };
  for (let number = 100; number < 250; number += 1) {
    github().state.pulls.set(number, { ...pull, number, head });
  }
  const own = github().state.pulls.get(7);
  github().state.pulls.delete(7);
  if (own) github().state.pulls.set(7, own);
  const run = await reportRun(github(), quiet);
  expect(run.outcome).toMatchObject({ result: { comment: 'created' } });
  expect(operations().filter((operation) => operation === 'pulls/list')).toHaveLength(2);
});

test('a head that has moved on is told, and a newer report is left alone', async () => {
  leave(comparePassed);
  const pull = github().state.pulls.get(7);
  if (pull) github().state.pulls.set(7, { ...pull, headSha: later });
  const run = await reportRun(github(), quiet);
  expect(run.outcome).toMatchObject({ result: { comment: 'created' } });
  expect(github().state.comments[0]?.body).toContain('moved on to `9999999`');
  const known = github().state.runs.get(foreignRunId);
  if (known) github().state.runs.set(foreignRunId, { ...known, number: 411 });
  const older = await reportRun(github(), quiet);
  expect(older.outcome).toMatchObject({ result: { comment: 'unchanged' } });
});

test('a pull request that was closed in between gets no comment', async () => {
  leave(comparePassed);
  github().fail({
    operation: 'actions/download-artifact',
    meanwhile: () => {
      const pull = github().state.pulls.get(7);
      if (pull) pull.state = 'closed';
    },
  });
  const run = await reportRun(github(), quiet);
  expect(run.outcome).toMatchObject({ result: { comment: 'refused' } });
  expect(titlesOf(run)).toEqual(['github-closed']);
});

test('the outcome of an artifact never comes from a file that another command left here', async () => {
  endRun(github());
  upload(github(), zip([entryOf(ofRun(comparePassed), { name: 'notes.txt' })]));
  const run = await reportRun(github(), quiet);
  expect(titlesOf(run)).toEqual(['outcomes-missing']);
});
