import { expect, test } from '@jest/globals';
import type { Pace } from '../../../src/backends/github/client.ts';
import { githubIssueApprovals } from '../../../src/backends/github/issue-approvals.ts';
import type { Question } from '../../../src/domain/promotion/issue-approval.ts';
import { meetingOf } from '../../support/github/faults.ts';
import { type Account, actionsBot, ada, grace } from '../../support/github/state.ts';
import { githubForEachTest } from '../../support/github/use.ts';

const github = githubForEachTest();

const fast: Pace = { spaced: false, unitMs: 1, timeoutMs: 500 };
const permissions = { actions: 'read', contents: 'read', issues: 'write' } as const;
const commit = 'c'.repeat(40);

const question: Question = {
  binding: 'a'.repeat(64),
  title: 'Approve wine v2 for production',
  body: 'To approve, answer …',
  days: 7,
};

function approvals(environment: Readonly<Record<string, string>> = {}) {
  const variables: Record<string, string> = {
    GITHUB_API_URL: github().url,
    GITHUB_REPOSITORY: github().repository,
    GITHUB_RUN_ID: '1001',
    ...environment,
  };
  github().permit(permissions);
  return githubIssueApprovals(github().token, (name) => variables[name], fast);
}

function say(number: number, account: Account, differs = {}) {
  const { state } = github();
  const id = state.newId();
  const unseen = { minimized: null, unseen: 0 };
  state.comments.push({ id, pull: number, body: 'approve', account, ...unseen, ...differs });
}

test('an issue is opened once, and found again by every later run', async () => {
  const first = await approvals().ask(question);
  expect(first).toMatchObject({ state: 'open', url: expect.stringContaining('/issues/') });
  expect(await approvals().ask(question)).toEqual(first);
  expect(github().state.issues).toMatchObject([{ title: question.title, account: actionsBot }]);
});

test('another question is another issue', async () => {
  const first = await approvals().ask(question);
  const second = await approvals().ask({ ...question, binding: 'b'.repeat(64) });
  expect(second.number).not.toBe(first.number);
});

test.each([
  grace,
  // A person may have the login that GraphQL gives a bot.
  { login: 'github-actions', id: 99, type: 'User' } as const,
])('an issue with our marker that somebody else opened is not ours: $login', async (account) => {
  const body = `<!-- contender:approval v1 binding=${question.binding} -->\nfree beer`;
  const { state } = github();
  const createdAt = new Date().toISOString();
  const forged = { title: 'x', body, account, createdAt, state: 'open', unseen: 0 } as const;
  state.issues.push({ number: 3, closings: [], ...forged });
  expect((await approvals().ask(question)).number).not.toBe(3);
});

test('an issue that is too old asks no more: a new one is opened', async () => {
  const { state } = github();
  const first = await approvals().ask(question);
  const [issue] = state.issues;
  if (issue) {
    const old = new Date(Date.now() - 8 * 24 * 3600 * 1000).toISOString();
    state.issues[0] = { ...issue, createdAt: old };
  }
  expect((await approvals().ask(question)).number).not.toBe(first.number);
});

test('two runs at the same moment end with one open issue', async () => {
  const meeting = meetingOf(2);
  github().fail({ operation: 'issues/create', times: 2, held: meeting });
  const both = await Promise.all([approvals().ask(question), approvals().ask(question)]);
  expect(both[0]?.number).toBe(both[1]?.number);
  const open = github().state.issues.filter(({ state }) => state === 'open');
  expect(open).toHaveLength(1);
});

test.each(['drop', { status: 502 }] as const)(
  'an issue whose answer is lost (%j) is not opened twice',
  async (answer) => {
    github().fail({ operation: 'issues/create', when: 'after', answer });
    await approvals().ask(question);
    expect(github().state.issues).toHaveLength(1);
  },
);

test('a hearing tells what was said, by whom, and who may say it', async () => {
  const desk = approvals();
  const issue = await desk.ask(question);
  const edited = { createdAt: '2026-03-20T11:00:00Z', updatedAt: '2026-03-20T11:05:00Z' };
  say(issue.number, grace, edited);
  say(issue.number, actionsBot);
  github().state.authors.set(commit, ada);
  const heard = await desk.hear(issue, { approvers: ['Grace'], commit });
  expect(heard.answers).toMatchObject([
    { account: { login: 'grace', id: 12 }, isEdited: true, isPerson: true },
    { account: { login: 'github-actions[bot]' }, isEdited: false, isPerson: false },
  ]);
  expect(heard).toMatchObject({
    issue: { state: 'open' },
    approvers: [{ login: 'grace', id: 12 }],
    actorIds: [11],
    authorIds: [11],
    closedAt: null,
  });
});

test('a comment that was changed in the second in which it was made is an edited one', async () => {
  const desk = approvals();
  const issue = await desk.ask(question);
  const at = '2026-03-20T11:00:00Z';
  for (let count = 0; count < 120; count += 1) say(issue.number, grace);
  say(issue.number, grace, { createdAt: at, updatedAt: at, editedAt: at });
  const { answers } = await desk.hear(issue, { approvers: ['grace'], commit: null });
  expect(answers.map(({ isEdited }) => isEdited)).toEqual([...Array(120).fill(false), true]);
});

test('what an App says in the name of a person is not said by that person', async () => {
  const desk = approvals();
  const issue = await desk.ask(question);
  say(issue.number, grace, { app: 'slack' });
  const { answers } = await desk.hear(issue, { approvers: ['grace'], commit: null });
  expect(answers).toMatchObject([{ isPerson: false }]);
});

test('an issue that was closed and opened again says when it was closed', async () => {
  const desk = approvals();
  const asked = await desk.ask(question);
  const [issue] = github().state.issues;
  issue?.closings.push('2026-03-20T11:00:00Z', '2026-03-20T12:00:00Z');
  expect(await desk.hear(asked, { approvers: ['grace'], commit: null })).toMatchObject({
    issue: { state: 'open' },
    closedAt: '2026-03-20T12:00:00Z',
  });
});

test('a login counts only for somebody who belongs to the repository', async () => {
  const desk = approvals();
  const issue = await desk.ask(question);
  say(issue.number, grace, { association: 'NONE' });
  expect((await desk.hear(issue, { approvers: ['grace'], commit: null })).approvers).toEqual([]);
});

test('a team counts for the members that it has now', async () => {
  const desk = approvals();
  github().permit({ ...permissions, members: 'read' });
  const issue = await desk.ask(question);
  github().state.teams.set('acme/ml-leads', [grace]);
  const voters = { approvers: ['@acme/ml-leads'], commit: null };
  expect((await desk.hear(issue, voters)).approvers).toEqual([{ id: 12, login: 'grace' }]);
  github().state.teams.set('acme/ml-leads', []);
  expect((await desk.hear(issue, voters)).approvers).toEqual([]);
});

test('a team that the token may not see is an error, and never nobody', async () => {
  const desk = approvals();
  const issue = await desk.ask(question);
  await expect(
    desk.hear(issue, { approvers: ['@acme/ml-leads'], commit: null }),
  ).rejects.toMatchObject({
    problems: [{ code: 'team-unreadable' }],
  });
});

test('the owners of a path count as the default branch names them now', async () => {
  const desk = approvals();
  github().permit({ ...permissions, members: 'read' });
  const { state } = github();
  const issue = await desk.ask(question);
  say(issue.number, grace);
  state.teams.set('acme/ml-leads', [ada]);
  const voters = { approvers: ['CODEOWNERS:contender.yml'], commit: null };
  state.defaultBranch.set('CODEOWNERS', '* @grace\n/contender.yml @grace @acme/ml-leads\n');
  expect((await desk.hear(issue, voters)).approvers).toEqual([
    { id: 12, login: 'grace' },
    { id: 11, login: 'ada' },
  ]);
  state.defaultBranch.set('.github/CODEOWNERS', '* @mallory\n');
  expect((await desk.hear(issue, voters)).approvers).toEqual([]);
});

test.each([
  ['codeowners-missing', []],
  ['codeowners-nobody', [['docs/CODEOWNERS', '* @grace\n/contender.yml grace@acme.test\n']]],
] as const)('a path without owners is an error, and never nobody: %s', async (code, files) => {
  const desk = approvals();
  const issue = await desk.ask(question);
  for (const [path, text] of files) github().state.defaultBranch.set(path, text);
  const voters = { approvers: ['CODEOWNERS:contender.yml'], commit: null };
  await expect(desk.hear(issue, voters)).rejects.toMatchObject({ problems: [{ code }] });
});

test('an issue that is closed says how it ended', async () => {
  const desk = approvals();
  const issue = await desk.ask(question);
  expect(await desk.close(issue, 'Passed')).toBeUndefined();
  expect(github().state.issues[0]?.state).toBe('closed');
  expect(github().state.comments.at(-1)?.body).toBe('Passed');
});

test('without leave to write issues the permission to paste is told', async () => {
  const desk = approvals();
  github().permit({ actions: 'read', contents: 'read', issues: 'read' });
  await expect(desk.ask(question)).rejects.toMatchObject({
    problems: [{ code: 'github-permission', next: expect.stringContaining('issues: write') }],
  });
});

test('a hearing that GitHub does not answer opens nothing', async () => {
  const desk = approvals();
  const issue = await desk.ask(question);
  const operations = ['issues/list-comments', 'graphql', 'actions/get-workflow-run', 'issues/get'];
  for (const operation of operations) {
    github().fail({ operation, times: 3, answer: { status: 500 } });
    await expect(desk.hear(issue, { approvers: ['grace'], commit: null })).rejects.toMatchObject({
      problems: [{ code: 'github-broken' }],
    });
  }
});

test('outside of a run of GitHub Actions nobody is asked', () => {
  expect(() => approvals({ GITHUB_RUN_ID: '' })).toThrow('GITHUB_RUN_ID is missing');
});
