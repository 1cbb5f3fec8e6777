import { expect, test } from '@jest/globals';
import { readMarker, withMarker } from '../../../src/backends/github/marker.ts';
import { asStale } from '../../../src/backends/github/stale-text.ts';
import type { StaleMark } from '../../../src/ports/pull-request.ts';
import { ada, headSha } from '../../support/github/state.ts';
import { passedText, pullRequestsOf, wanted } from '../../support/github/sticky.ts';
import { githubForEachTest } from '../../support/github/use.ts';

const github = githubForEachTest();

const next = '9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d';

const report = (changes: Partial<typeof wanted> = {}) =>
  pullRequestsOf(github()).upsertComment(7, { ...wanted, ...changes });

function mark(changes: Partial<StaleMark> = {}) {
  const usual = { key: 'wine-quality', headSha: next, run: '413.1' };
  return pullRequestsOf(github()).markStale(7, { ...usual, ...changes });
}

function standing(): string {
  return github().state.comments[0]?.body ?? '';
}

function writes() {
  return github().received.filter(({ method }) => method === 'PATCH').length;
}

const alert =
  '> [!IMPORTANT]\n> This result is for `3f2a1b9`; a newer run is in progress for `9c8d7e6`.';

test('an alert comes below the heading, and the rest stays as it is', async () => {
  const created = await report();
  expect(await mark()).toMatchObject({ kind: 'updated', url: 'url' in created && created.url });
  const [marker, ...text] = standing().split('\n');
  expect(text.join('\n')).toBe(`## ✅ Passed\n\n${alert}\n\nAll rules hold.\n`);
  expect(readMarker(standing())).toMatchObject({ head: headSha, run: '413.1' });
  expect(marker).toContain(`body=${readMarker(standing())?.body}`);
});

test('nothing is created where there is no comment of ours', async () => {
  expect(await mark()).toEqual({ kind: 'none' });
  const { state } = github();
  const forged = withMarker({ key: 'wine-quality', head: headSha, run: '412.1' }, passedText);
  state.comments.push({ id: 1, pull: 7, body: forged, account: ada, minimized: null, unseen: 0 });
  expect(await mark()).toEqual({ kind: 'none' });
  expect(standing()).toBe(forged);
});

test('a comment about the same commit is left alone', async () => {
  await report();
  expect(await mark({ headSha })).toMatchObject({ kind: 'unchanged' });
  expect(writes()).toBe(0);
});

test('the run that marked it may report, and its report replaces the mark', async () => {
  await report();
  await mark();
  const render = () => '## ❌ Failed\n';
  expect(await report({ headSha: next, run: '413.1', render })).toMatchObject({ kind: 'updated' });
  expect(standing()).toMatch(/-->\n## ❌ Failed\n$/);
});

test('a run that gives the same answer for the new commit takes the mark away', async () => {
  await report();
  await mark();
  await report({ headSha: next, run: '413.1' });
  expect(standing()).not.toContain('IMPORTANT');
});

test('an older run that ends after the mark does not take it away', async () => {
  await report({ run: '411.1' });
  await mark();
  expect(await report({ run: '412.1', render: () => 'late' })).toMatchObject({
    kind: 'unchanged',
    notes: [{ rule: 'newer-run' }],
  });
  expect(standing()).toContain(alert);
});

test('a mark never wins over the report of a newer run', async () => {
  await report({ headSha: next, run: '414.1' });
  expect(await mark({ headSha, run: '413.1' })).toMatchObject({
    kind: 'unchanged',
    notes: [{ rule: 'newer-run' }],
  });
  expect(standing()).not.toContain('IMPORTANT');
});

test('a second mark takes the place of the first', async () => {
  await report();
  await mark();
  const third = 'd'.repeat(40);
  await mark({ headSha: third, run: '414.1' });
  expect(standing().match(/IMPORTANT/g)).toHaveLength(1);
  expect(standing()).toContain(
    'This result is for `3f2a1b9`; a newer run is in progress for `ddddddd`.',
  );
  expect(readMarker(standing())?.run).toBe('414.1');
});

test('the same mark again writes nothing', async () => {
  await report();
  await mark();
  expect(await mark()).toMatchObject({ kind: 'unchanged' });
  expect(writes()).toBe(1);
});

test('a mark that was written but not answered is not written again', async () => {
  await report();
  github().fail({ operation: 'issues/update-comment', when: 'after', answer: 'drop' });
  expect(await mark()).toMatchObject({ kind: 'updated' });
  expect(writes()).toBe(1);
});

test('a comment that is deleted in between needs no mark', async () => {
  await report();
  const { state } = github();
  github().fail({ operation: 'issues/update-comment', meanwhile: () => state.comments.splice(0) });
  expect(await mark()).toEqual({ kind: 'none' });
});

test.each([
  ['closed', { state: 'closed' }, 'github-closed'],
  ['locked', { locked: true }, 'github-locked'],
] as const)('a %s pull request keeps its comment as it is', async (_, change, rule) => {
  await report();
  Object.assign(github().state.pulls.get(7) ?? {}, change);
  expect(await mark()).toMatchObject({ kind: 'refused', finding: { level: 'warning', rule } });
  expect(writes()).toBe(0);
});

test('a token that may not write says so once, with what to ask for', async () => {
  await report();
  github().permit({ contents: 'read', pull_requests: 'read' });
  expect(await mark()).toMatchObject({
    kind: 'refused',
    finding: { rule: 'github-permission' },
    permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
  });
});

const age = { headSha, newer: next };

test.each([
  ['a text without heading', 'All rules hold.\n', `${alert}\n\nAll rules hold.\n`],
  ['nothing but a heading', '## Passed\n', `## Passed\n\n${alert}\n\n`],
  ['other line ends', '## Passed\r\n\r\nYes.\r\n', `## Passed\n\n${alert}\n\nYes.\n`],
  [
    'an alert of two lines',
    '## Passed\n\n> [!IMPORTANT]\n> This result is old;\n> very old.\n\nYes.\n',
    `## Passed\n\n${alert}\n\nYes.\n`,
  ],
  [
    'an alert further down, which is no mark',
    '## Passed\n\nYes.\n\n> [!IMPORTANT]\n> No.\n',
    `## Passed\n\n${alert}\n\nYes.\n\n> [!IMPORTANT]\n> No.\n`,
  ],
])('%s gets one alert at the right place', (_, before, after) => {
  expect(asStale(before, age)).toBe(after);
  expect(asStale(after, age)).toBe(after);
});

test('a commit that somebody wrote into the marker has no effect', () => {
  expect(asStale('x', { ...age, headSha: '`@team' })).toContain('`team`');
});
