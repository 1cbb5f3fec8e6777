import { expect, test } from '@jest/globals';
import type { Finding } from '../../../src/domain/finding.ts';
import type { CheckRun } from '../../../src/ports/pull-request.ts';
import { headSha } from '../../support/github/state.ts';
import { pullRequestsOf } from '../../support/github/sticky.ts';
import { githubForEachTest } from '../../support/github/use.ts';

const github = githubForEachTest();

const wanted: CheckRun = {
  name: 'contender / wine-quality',
  key: 'wine-quality',
  headSha,
  run: '412.1',
  conclusion: 'success',
  title: 'Passed: all rules hold',
  summary: '## Passed\n',
  text: 'All rules hold.\n',
  annotations: [],
};

function upsert(changes: Partial<CheckRun> = {}) {
  return pullRequestsOf(github()).upsertCheck({ ...wanted, ...changes });
}

function findings(count: number, level: Finding['level'] = 'error'): Finding[] {
  return Array.from({ length: count }, (_, n) => {
    return {
      level,
      rule: `rule-${n}`,
      message: `Row ${n} is empty.`,
      file: 'data/eval.csv',
      line: n + 1,
    };
  });
}

const runs = () => github().state.checkRuns;

function requests() {
  return github().received.map(({ operation }) => operation);
}

test('the first report creates a completed check run on the head commit', async () => {
  const posted = await upsert();
  const [run] = runs();
  expect(posted).toEqual({ kind: 'created', url: `https://github.com/acme/wine/runs/${run?.id}` });
  expect(run).toMatchObject({
    name: 'contender / wine-quality',
    externalId: 'wine-quality',
    headSha,
    status: 'completed',
    conclusion: 'success',
    title: 'Passed: all rules hold',
  });
  expect(run?.summary).toMatch(/^<!-- contender:check v1 .* -->\n## Passed\n$/);
});

test('an equal check run costs one request and is not written', async () => {
  await upsert();
  const before = requests().length;
  expect(await upsert()).toMatchObject({ kind: 'unchanged' });
  expect(requests().slice(before)).toEqual(['checks/list-for-ref']);
});

test('a changed verdict on the same commit updates our run', async () => {
  const created = await upsert();
  const updated = await upsert({ conclusion: 'failure', title: 'Failed' });
  expect(updated).toEqual({ ...created, kind: 'updated' });
  expect(runs()).toHaveLength(1);
  expect(runs()[0]).toMatchObject({ conclusion: 'failure', title: 'Failed' });
});

test('a run that ends after a newer one leaves its check run alone, and says so', async () => {
  await upsert({ run: '413.1' });
  const late = await upsert({ run: '412.2', conclusion: 'failure' });
  expect(late).toMatchObject({ kind: 'unchanged', notes: [{ rule: 'newer-run' }] });
  expect(runs()).toMatchObject([{ conclusion: 'success' }]);
});

test('a check run of another App stays as it is, beside a new one of ours', async () => {
  await upsert();
  const [others] = runs();
  if (others) runs().splice(0, 1, { ...others, app: 'another-app' });
  expect(await upsert({ conclusion: 'failure' })).toMatchObject({ kind: 'created' });
  expect(runs()).toMatchObject([{ conclusion: 'success' }, { conclusion: 'failure' }]);
  expect(await upsert({ conclusion: 'failure' })).toMatchObject({ kind: 'unchanged' });
});

test("a person's token may write no check run, which is a finding that says so", async () => {
  const answer = { status: 403, message: 'You must authenticate via a GitHub App.' };
  github().fail({ operation: 'checks/create', answer });
  expect(await upsert()).toMatchObject({
    kind: 'refused',
    finding: { level: 'warning', rule: 'github-app-token' },
  });
});

test('another key and another commit get runs of their own', async () => {
  github().state.commits.add('a'.repeat(40));
  await upsert();
  await upsert({ key: 'other', name: 'contender / other' });
  await upsert({ headSha: 'a'.repeat(40) });
  expect(runs()).toHaveLength(3);
});

test('findings become annotations, worst first, each at its line', async () => {
  await upsert({
    annotations: [
      { level: 'note', rule: 'hint', message: 'A hint.', file: 'contender.yml', line: 2 },
      { level: 'error', rule: 'recall', message: 'Too low.', file: './contender.yml', line: 9 },
      { level: 'warning', rule: 'no-line', message: 'Somewhere.', file: 'data.csv' },
    ],
  });
  expect(runs()[0]?.annotations).toEqual([
    {
      path: 'contender.yml',
      start_line: 9,
      end_line: 9,
      annotation_level: 'failure',
      title: 'recall',
      message: 'Too low.',
    },
    {
      path: 'contender.yml',
      start_line: 2,
      end_line: 2,
      annotation_level: 'notice',
      title: 'hint',
      message: 'A hint.',
    },
  ]);
});

test('findings without a line in the repository are no annotations', async () => {
  await upsert({
    annotations: [
      { level: 'error', rule: 'a', message: 'No file.' },
      { level: 'error', rule: 'a', message: 'No line.', file: 'contender.yml' },
      { level: 'error', rule: 'a', message: 'A drive.', file: 'C:\\x.csv', line: 1 },
      { level: 'error', rule: 'b', message: 'Outside.', file: '/tmp/x.csv', line: 1 },
      { level: 'error', rule: 'c', message: 'Above.', file: '../x.csv', line: 1 },
    ],
  });
  expect(runs()[0]?.annotations).toEqual([]);
});

test.each([
  [50, 50, ['checks/create']],
  [51, 51, ['checks/create', 'checks/update']],
  [100, 100, ['checks/create', 'checks/update']],
  [101, 100, ['checks/create', 'checks/update']],
])('of %i findings %i become annotations', async (given, shown, writes) => {
  await upsert({ annotations: findings(given) });
  expect(runs()[0]?.annotations).toHaveLength(shown);
  expect(requests().slice(1)).toEqual(writes);
  const left = given - shown;
  expect(runs()[0]?.text?.includes(`${left} more annotation stands`)).toBe(left > 0);
});

test('the same annotations are not sent twice', async () => {
  await upsert({ annotations: findings(60) });
  expect(await upsert({ annotations: findings(60), title: 'Other words' })).toMatchObject({
    kind: 'updated',
  });
  expect(runs()).toHaveLength(1);
  expect(runs()[0]?.annotations).toHaveLength(60);
});

test('annotations that no longer hold give way to a new run of the same name', async () => {
  await upsert({ annotations: findings(3), conclusion: 'failure' });
  expect(await upsert()).toMatchObject({ kind: 'created' });
  expect(runs()).toHaveLength(2);
  expect(runs()[1]).toMatchObject({ conclusion: 'success', annotations: [] });
  expect(await upsert()).toMatchObject({ kind: 'unchanged' });
});

test('a long title and a long message are cut, never inside a character', async () => {
  await upsert({
    title: '€'.repeat(200),
    annotations: [
      { level: 'error', rule: '€'.repeat(200), message: '€'.repeat(3000), file: 'a', line: 1 },
    ],
  });
  const [run] = runs();
  expect(run?.title).toBe(`${'€'.repeat(84)}…`);
  expect(run?.annotations[0]?.title).toBe(`${'€'.repeat(84)}…`);
  expect(Buffer.byteLength(run?.annotations[0]?.message ?? '')).toBeLessThanOrEqual(4000);
});

test.each(['drop', { status: 502 }] as const)(
  'a create that was done and whose answer was lost is not repeated (%j)',
  async (answer) => {
    github().fail({ operation: 'checks/create', when: 'after', answer });
    expect(await upsert({ annotations: findings(60) })).toMatchObject({ kind: 'created' });
    expect(runs()).toHaveLength(1);
    expect(runs()[0]?.annotations).toHaveLength(60);
  },
);

test('further annotations whose answer was lost are not sent twice, and a note says so', async () => {
  github().fail({ operation: 'checks/update', when: 'after', answer: { status: 502 } });
  expect(await upsert({ annotations: findings(60) })).toMatchObject({
    kind: 'created',
    notes: [{ level: 'note', message: 'Some annotations of the check run may be missing.' }],
  });
  expect(runs()[0]?.annotations).toHaveLength(60);
});

test('a missing permission is a finding with the line to paste', async () => {
  github().permit({ contents: 'read', pull_requests: 'write', checks: 'read' });
  const posted = await upsert();
  expect(posted).toMatchObject({ kind: 'refused', finding: { rule: 'github-permission' } });
  expect(JSON.stringify(posted)).toContain("This job's token lacks checks: write");
});

test('a commit that GitHub does not know is a finding', async () => {
  expect(await upsert({ headSha: 'b'.repeat(40) })).toMatchObject({
    kind: 'refused',
    finding: { rule: 'github-refused' },
  });
});

test('a proxy that answers with some other JSON is a finding, and no crash', async () => {
  const answer = { status: 200, message: 'Please log in.' };
  github().fail({ operation: 'checks/list-for-ref', times: 9, answer });
  expect(await upsert()).toMatchObject({ kind: 'refused', finding: { rule: 'github-answer' } });
  expect(runs()).toEqual([]);
});
