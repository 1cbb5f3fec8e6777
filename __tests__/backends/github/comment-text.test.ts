import { expect, test } from '@jest/globals';
import type { Circumstances } from '../../../src/ports/pull-request.ts';
import { headSha } from '../../support/github/state.ts';
import { pullRequestsOf, wanted } from '../../support/github/sticky.ts';
import { githubForEachTest } from '../../support/github/use.ts';

const github = githubForEachTest();

const next = '9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d';

function upsert(render: (circumstances: Circumstances) => string) {
  return pullRequestsOf(github()).upsertComment(7, { ...wanted, render });
}

function requests() {
  return github().received.map(({ operation }) => operation);
}

function moveOn() {
  const pull = github().state.pulls.get(7);
  if (pull) github().state.pulls.set(7, { ...pull, headSha: next });
}

const tooLongAtFirst = ({ shedMore }: Circumstances) =>
  shedMore === 0 ? 'x'.repeat(65_536) : `${shedMore} step more`;

test('a text that GitHub finds too long is written once more, one step shorter', async () => {
  expect(await upsert(tooLongAtFirst)).toMatchObject({ kind: 'created' });
  expect(github().state.comments[0]?.body).toMatch(/\n1 step more$/);
  expect(requests().filter((operation) => operation === 'issues/create-comment')).toHaveLength(2);
});

test('the shorter text that stands there already is not written again', async () => {
  await upsert(tooLongAtFirst);
  const before = requests().length;
  expect(await upsert(tooLongAtFirst)).toMatchObject({ kind: 'unchanged' });
  expect(requests().slice(before)).toEqual([
    'graphql',
    'issues/list-comments',
    'pulls/get',
    'issues/update-comment',
  ]);
});

test('a text that is too long even then is a finding, after two tries', async () => {
  expect(await upsert(() => 'x'.repeat(65_536))).toMatchObject({
    kind: 'refused',
    finding: { level: 'warning', rule: 'github-too-long' },
  });
  expect(requests().filter((operation) => operation === 'issues/create-comment')).toHaveLength(2);
});

test('a result for a commit that is no longer the head is told so, before it is written', async () => {
  moveOn();
  const heads: (string | null)[] = [];
  const posted = await upsert(({ head }) => {
    heads.push(head);
    return head && head !== headSha ? 'for an older commit' : 'for the head';
  });
  expect(posted).toMatchObject({
    kind: 'created',
    notes: [
      {
        level: 'note',
        rule: 'older-commit',
        message: expect.stringContaining('3f2a1b9, but the pull request has moved on to 9c8d7e6'),
      },
    ],
  });
  expect(heads[0]).toBeNull();
  expect(github().state.comments[0]?.body).toContain('for an older commit');
});

test('what is equal is not written, so the pull request is not even read', async () => {
  await upsert(() => 'equal');
  moveOn();
  const before = requests().length;
  expect(await upsert(() => 'equal')).toMatchObject({ kind: 'unchanged' });
  expect(requests().slice(before)).toEqual(['graphql', 'issues/list-comments']);
});

test('the words for an older commit that stand there already are not written again', async () => {
  moveOn();
  const text = ({ head }: Circumstances) => (head === next ? 'older' : 'current');
  await upsert(text);
  expect(await upsert(text)).toMatchObject({
    kind: 'unchanged',
    notes: [{ rule: 'older-commit' }],
  });
  expect(requests()).not.toContain('issues/update-comment');
});
