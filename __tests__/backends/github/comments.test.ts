import { expect, test } from '@jest/globals';
import type { Pace } from '../../../src/backends/github/client.ts';
import { readMarker } from '../../../src/backends/github/marker.ts';
import { githubPullRequests } from '../../../src/backends/github/pull-requests.ts';
import type { StickyComment } from '../../../src/ports/pull-request.ts';
import { primaryLimit, secondaryLimit } from '../../support/github/faults.ts';
import { actionsBot, ada, type Comment } from '../../support/github/state.ts';
import { fast, passedText, pullRequestsOf, wanted } from '../../support/github/sticky.ts';
import { githubForEachTest } from '../../support/github/use.ts';

const github = githubForEachTest();

type Changes = Partial<StickyComment> & { readonly markdown?: string };

function upsert({ markdown = passedText, ...changes }: Changes = {}, pace: Pace = fast) {
  const host = pullRequestsOf(github(), pace);
  return host.upsertComment(7, { ...wanted, render: () => markdown, ...changes });
}

function place(changes: Partial<Comment>): Comment {
  const { state } = github();
  const comment: Comment = {
    id: state.newId(),
    pull: 7,
    body: 'hello',
    account: ada,
    minimized: null,
    unseen: 0,
    ...changes,
  };
  state.comments.push(comment);
  return comment;
}

function writes() {
  return github()
    .received.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql')
    .map(({ operation }) => operation);
}

function standing() {
  return github().state.comments.filter(({ minimized }) => minimized === null);
}

test('the first report creates one comment, marker first', async () => {
  const posted = await upsert();
  const [comment] = github().state.comments;
  expect(posted).toEqual({
    kind: 'created',
    notes: [],
    url: `https://github.com/acme/wine/pull/7#issuecomment-${comment?.id}`,
  });
  const [marker, ...lines] = comment?.body.split('\n') ?? [];
  expect(marker).toMatch(
    /^<!-- contender:report v1 key=wine-quality head=3f2a1b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a run=412\.1 body=[0-9a-f]{16} -->$/,
  );
  expect(lines.join('\n')).toBe(passedText);
});

test('a changed report updates the comment in place', async () => {
  const created = await upsert();
  const updated = await upsert({ markdown: '## ❌ Failed\n', run: '413.1' });
  expect(updated).toEqual({ ...created, kind: 'updated' });
  expect(github().state.comments).toHaveLength(1);
  expect(github().state.comments[0]?.body).toContain('## ❌ Failed');
  expect(readMarker(github().state.comments[0]?.body ?? '')?.run).toBe('413.1');
});

test('an equal report writes nothing', async () => {
  await upsert();
  const before = writes().length;
  expect(await upsert({ run: '413.1' })).toMatchObject({ kind: 'unchanged' });
  expect(writes()).toHaveLength(before);
});

test('a comment that somebody edited is written again', async () => {
  await upsert();
  const [comment] = github().state.comments;
  if (comment) comment.body = comment.body.replace('All rules hold.', 'No rule holds.');
  expect(await upsert()).toMatchObject({ kind: 'updated' });
  expect(comment?.body).toContain('All rules hold.');
});

test('other line ends and a lost last line break are no change', async () => {
  await upsert();
  const [comment] = github().state.comments;
  if (comment) comment.body = comment.body.trimEnd().replaceAll('\n', '\r\n');
  expect(await upsert()).toMatchObject({ kind: 'unchanged' });
});

test('without a comment and without leave to create one nothing is posted', async () => {
  expect(await upsert({ create: false })).toEqual({ kind: 'none' });
  expect(writes()).toEqual([]);
});

test('an existing comment is brought up to date even without leave to create one', async () => {
  await upsert();
  expect(await upsert({ create: false, markdown: 'green again', run: '413.1' })).toMatchObject({
    kind: 'updated',
  });
});

test('each key has its own comment', async () => {
  await upsert();
  await upsert({ key: 'other' });
  expect(standing()).toHaveLength(2);
});

test('a marker that somebody else pasted is not ours, and theirs stays untouched', async () => {
  await upsert();
  const [ours] = github().state.comments;
  const forged = place({ body: ours?.body ?? '', account: ada });
  github().state.comments.splice(0, 1);
  expect(await upsert({ markdown: 'new' })).toMatchObject({ kind: 'created' });
  expect(forged.body).not.toContain('new');
});

test('a minimised comment is left alone and a new one created', async () => {
  await upsert();
  const [first] = github().state.comments;
  if (first) first.minimized = 'outdated';
  expect(await upsert({ markdown: 'new' })).toMatchObject({ kind: 'created' });
  expect(standing()).toHaveLength(1);
});

test('a newer run has reported: nothing is written, and a note says so', async () => {
  await upsert({ run: '413.1', markdown: 'newer' });
  const posted = await upsert({ run: '412.2', markdown: 'older' });
  expect(posted).toMatchObject({
    kind: 'unchanged',
    notes: [{ level: 'note', rule: 'newer-run' }],
  });
  expect(github().state.comments[0]?.body).toContain('newer');
});

test('run 100 is newer than run 99', async () => {
  await upsert({ run: '99.1', markdown: 'older' });
  expect(await upsert({ run: '100.1', markdown: 'newer' })).toMatchObject({ kind: 'updated' });
});

test('of several comments the oldest is updated and the others are minimised', async () => {
  await upsert();
  const [oldest] = github().state.comments;
  const younger = [1, 2].map(() => place({ body: oldest?.body ?? '', account: actionsBot }));
  expect(await upsert({ markdown: 'new' })).toMatchObject({ kind: 'updated' });
  expect(oldest?.body).toContain('new');
  expect(younger.map(({ minimized }) => minimized)).toEqual(['outdated', 'outdated']);
});

test('two runs that create at the same moment leave one comment', async () => {
  await Promise.all([upsert(), upsert({ run: '412.2', markdown: 'the other run' })]);
  expect(standing()).toHaveLength(1);
});

test('an older run that creates just after a newer one hides its own comment', async () => {
  await upsert({ run: '413.1', markdown: 'newer' });
  const { state } = github();
  const others = state.comments.splice(0);
  github().fail({
    operation: 'issues/create-comment',
    meanwhile: () => state.comments.push(...others),
  });
  expect(await upsert({ run: '412.1', markdown: 'older' })).toMatchObject({
    kind: 'unchanged',
    notes: [{ rule: 'newer-run' }],
  });
  expect(standing().map(({ body }) => body.split('\n')[1])).toEqual(['newer']);
});

test('an older run leaves the younger comment of a newer run alone, which will hide it itself', async () => {
  const older = await upsert({ run: '412.1', markdown: 'older' });
  place({
    account: actionsBot,
    body: (github().state.comments[0]?.body ?? '').replace('run=412.1', 'run=413.1'),
  });
  expect(await upsert({ run: '412.1', markdown: 'older still' })).toMatchObject({
    kind: 'unchanged',
  });
  expect(standing()).toHaveLength(2);
  expect(await upsert({ run: '413.1', markdown: 'newer' })).toMatchObject({
    kind: 'updated',
    url: 'url' in older && older.url,
  });
  expect(standing()).toHaveLength(1);
});

test('a copy that may not be hidden is noted, and the report stands', async () => {
  await upsert();
  place({ account: actionsBot, body: github().state.comments[0]?.body ?? '' });
  github().fail({
    operation: 'graphql',
    answer: { status: 200, message: 'no data' },
    when: 'before',
    times: 9,
    skip: 1,
  });
  expect(await upsert({ markdown: 'new' })).toMatchObject({
    kind: 'updated',
    notes: [{ level: 'note', message: 'An older copy of the comment could not be hidden.' }],
  });
});

test('a comment on the third page of 300 is found, and the whole look costs four requests', async () => {
  for (let n = 0; n < 299; n += 1) place({});
  await upsert();
  const before = github().received.length;
  expect(await upsert()).toMatchObject({ kind: 'unchanged' });
  expect(
    github()
      .received.slice(before)
      .map(({ operation }) => operation),
  ).toEqual(['graphql', 'issues/list-comments', 'issues/list-comments', 'issues/list-comments']);
});

test.each([
  ['answer 502', { status: 502 }],
  ['a closed socket', 'drop'],
  ['half an answer', 'cut'],
  ['silence', 'silence'],
] as const)(
  'a create whose effect was done but answered with %s is not repeated',
  async (_, answer) => {
    github().fail({ operation: 'issues/create-comment', when: 'after', answer });
    expect(await upsert()).toMatchObject({ kind: 'created' });
    expect(github().state.comments).toHaveLength(1);
    expect(writes()).toEqual(['issues/create-comment']);
  },
);

test('a create that was lost before its effect is repeated once', async () => {
  github().fail({ operation: 'issues/create-comment', answer: 'drop' });
  expect(await upsert()).toMatchObject({ kind: 'created' });
  expect(github().state.comments).toHaveLength(1);
});

test('a lost answer that the list does not show yet ends with one comment all the same', async () => {
  github().state.commentLag = 1;
  github().fail({ operation: 'issues/create-comment', when: 'after', answer: 'drop' });
  expect(await upsert()).toMatchObject({ kind: 'created' });
  expect(standing()).toHaveLength(1);
});

test('a new comment that the list does not show yet is not created again', async () => {
  github().state.commentLag = 5;
  expect(await upsert()).toMatchObject({ kind: 'created' });
  expect(github().state.comments).toHaveLength(1);
});

test('a comment that is deleted in between is created once', async () => {
  await upsert();
  const { state } = github();
  github().fail({
    operation: 'issues/update-comment',
    meanwhile: () => state.comments.splice(0),
  });
  expect(await upsert({ markdown: 'new' })).toMatchObject({ kind: 'created' });
  expect(standing().map(({ body }) => body.split('\n')[1])).toEqual(['new']);
});

test('another run that creates just before us keeps its older comment, with our newer text', async () => {
  await upsert({ run: '411.1', markdown: 'the other run' });
  const { state } = github();
  const others = state.comments.splice(0);
  github().fail({
    operation: 'issues/create-comment',
    meanwhile: () => state.comments.push(...others),
  });
  expect(await upsert()).toMatchObject({ kind: 'updated' });
  expect(standing().map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  expect(standing()[0]?.body).toContain('All rules hold.');
});

test('a lost answer to an update that was done is an update', async () => {
  await upsert();
  github().fail({ operation: 'issues/update-comment', when: 'after', answer: { status: 502 } });
  expect(await upsert({ markdown: 'new' })).toMatchObject({ kind: 'updated' });
  expect(writes().filter((operation) => operation === 'issues/update-comment')).toHaveLength(1);
});

test('GitHub that fails twice is a finding, not a third try', async () => {
  github().fail({ operation: 'issues/create-comment', times: 9, answer: { status: 502 } });
  expect(await upsert()).toMatchObject({
    kind: 'refused',
    finding: { level: 'warning', rule: 'github-broken' },
  });
  expect(writes()).toHaveLength(2);
});

test('a missing permission is a finding with the whole line to paste', async () => {
  github().permit({ contents: 'read', checks: 'write', pull_requests: 'read' });
  const posted = await upsert();
  expect(posted).toMatchObject({
    kind: 'refused',
    finding: { level: 'warning', rule: 'github-permission' },
  });
  const message = posted.kind === 'refused' ? posted.finding.message : '';
  expect(message).toContain('lacks pull-requests: write');
  expect(message).toContain(
    'Add "permissions: {contents: read, pull-requests: write, checks: write}" to the job',
  );
  expect(message).toContain('the report is in the step summary');
});

test('a token without any permission is a finding too', async () => {
  github().permit({});
  expect(await upsert()).toMatchObject({ kind: 'refused', finding: { rule: 'github-permission' } });
});

test('a wrong token is a finding that does not repeat the token', async () => {
  github().state.tokens.clear();
  const posted = await upsert();
  expect(posted).toMatchObject({ kind: 'refused', finding: { rule: 'github-token' } });
  expect(JSON.stringify(posted)).not.toContain(github().token);
});

test.each([
  ['closed', { state: 'closed' }, 'github-closed'],
  ['locked', { locked: true }, 'github-locked'],
] as const)('a %s pull request gets no comment, and a finding says so', async (_, change, rule) => {
  Object.assign(github().state.pulls.get(7) ?? {}, change);
  expect(await upsert()).toMatchObject({ kind: 'refused', finding: { rule } });
  expect(writes()).toEqual([]);
});

test('a text above the limit is a finding', async () => {
  const posted = await upsert({ markdown: 'x'.repeat(65_536) });
  expect(posted).toMatchObject({ kind: 'refused', finding: { rule: 'github-too-long' } });
});

test('a list that breaks off is read again, and does not pass for an empty one', async () => {
  await upsert();
  github().fail({ operation: 'issues/list-comments', times: 2, answer: 'cut' });
  expect(await upsert()).toMatchObject({ kind: 'unchanged' });
  github().fail({ operation: 'issues/list-comments', times: 9, answer: 'cut' });
  expect(await upsert()).toMatchObject({
    kind: 'refused',
    finding: { rule: 'github-unreachable' },
  });
  expect(standing()).toHaveLength(1);
});

test.each(['graphql', 'issues/list-comments', 'pulls/get'])(
  'a proxy that answers %s with some other JSON is a finding, and no crash',
  async (operation) => {
    github().fail({ operation, times: 9, answer: { status: 200, message: 'Please log in.' } });
    expect(await upsert()).toMatchObject({ kind: 'refused', finding: { level: 'warning' } });
    expect(writes()).toEqual([]);
  },
);

test('a server that never answers is given up', async () => {
  github().fail({ operation: 'issues/list-comments', times: 9, answer: 'silence' });
  const posted = await upsert({}, { ...fast, timeoutMs: 50 });
  expect(posted).toMatchObject({ kind: 'refused', finding: { rule: 'github-unreachable' } });
  expect(JSON.stringify(posted)).toContain('no answer within 0.05 s');
});

const spaced: Pace = { spaced: true, unitMs: 1, timeoutMs: 2000 };

test('nobody answers: a finding names the network', async () => {
  const { token } = github();
  const variables: Record<string, string> = {
    GITHUB_API_URL: 'http://127.0.0.1:2',
    GITHUB_REPOSITORY: 'acme/wine',
  };
  const host = githubPullRequests(token, (name) => variables[name], spaced);
  expect(await host.upsertComment(7, wanted)).toMatchObject({
    kind: 'refused',
    finding: { rule: 'github-unreachable' },
  });
});

test('a primary limit is sat out, twice', async () => {
  github().fail({ operation: 'issues/list-comments', times: 2, answer: primaryLimit(1) });
  expect(await upsert({ create: false }, spaced)).toEqual({ kind: 'none' });
});

test('a third primary limit is a finding', async () => {
  github().fail({ operation: 'issues/list-comments', times: 3, answer: primaryLimit(1) });
  expect(await upsert({ create: false }, spaced)).toMatchObject({
    kind: 'refused',
    finding: { rule: 'github-rate-limit' },
  });
});

test('a write that a secondary limit refused is sent again', async () => {
  await upsert();
  github().fail({ operation: 'issues/update-comment', answer: secondaryLimit(1) });
  expect(await upsert({ markdown: 'new' }, spaced)).toMatchObject({ kind: 'updated' });
  expect(standing()[0]?.body).toContain('new');
});

test('a limit that lasts longer than a minute is a finding at once', async () => {
  github().fail({ operation: 'issues/list-comments', times: 9, answer: primaryLimit(3600) });
  expect(await upsert({}, spaced)).toMatchObject({
    kind: 'refused',
    finding: { rule: 'github-rate-limit' },
  });
  expect(github().received.filter(({ operation }) => operation !== 'graphql')).toHaveLength(1);
});

test('keys of hostile text find their own comment again', async () => {
  for (const key of ['a--b', 'a> -->', 'ä ö', '../x y', 'a\nb', '--', 'a-- -->\n# forged']) {
    await upsert({ key });
    expect(await upsert({ key })).toMatchObject({ kind: 'unchanged' });
  }
  for (const { body } of github().state.comments) {
    expect(body.split('\n')[0]).toMatch(/^<!-- contender:report v1 key=[\w./%-]+ .* -->$/);
    expect(body.split('\n')[0]?.slice(4, -3)).not.toContain('--');
  }
});
