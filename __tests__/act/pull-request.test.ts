import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { actTest } from '../support/act/act.ts';
import { wineCheckout, withInputs } from '../support/act/checkout.ts';
import {
  type Judged,
  judge as judgeBy,
  pullRequest,
  readOnly,
} from '../support/act/pull-request.ts';
import { grace, headSha, usualPermissions } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';

const github = githubForEachTest();

const judge = (act: string, start: Judged) => judgeBy(act, github(), start);

const writes = () => github().received.filter(({ method }) => method !== 'GET');

actTest('a fork is judged without a right to write, and leaves its outcomes', async (act) => {
  github().permit(readOnly);
  const run = await judge(act, { event: pullRequest('fork') });
  expect(run.errors).toEqual([]);
  expect(run).toMatchObject({
    exitCode: 0,
    jobs: { begin: 'success', candidate: 'success', report: 'success' },
  });
  expect(run.lines).toContain('candidate: $ node train.mjs --config configs/boosted.json');
  expect(writes()).toEqual([]);
  const outcomes = join(run.artifacts, 'contender-outcomes');
  expect(globSync('**/*.json', { cwd: outcomes }).sort()).toEqual([
    'outcomes/compare-candidate.json',
    'outcomes/train-candidate.json',
    'outcomes/validate-candidate.json',
  ]);
  const compared = readFileSync(join(outcomes, 'outcomes/compare-candidate.json'), 'utf8');
  expect(JSON.parse(compared)).toMatchObject({
    verdict: 'passed',
    provenance: { repository: 'acme/wine', headSha, runId: '1001' },
  });
  expect(run.summaries.at(-1)).toContain('candidate');
  expect(globSync('*', { cwd: join(run.artifacts, 'contender-outcomes-report') })).toEqual([
    'report.html',
  ]);
});

actTest(
  'a branch gets one comment: marked on the next push, then brought up to date',
  async (act) => {
    const first = await judge(act, { event: pullRequest('branch') });
    expect(first).toMatchObject({ exitCode: 0, jobs: { report: 'success' } });
    const [comment] = github().state.comments;
    expect(comment?.body).toMatch(/Passed/);

    const next = 'c'.repeat(40);
    github().state.commits.add(next);
    github().state.pulls.set(7, { number: 7, headSha: next, state: 'open', locked: false });
    const before = github().received.length;
    const event = pullRequest('branch', next);
    const second = await judge(act, { event, runId: 1002, runNumber: 413 });
    expect(second).toMatchObject({ exitCode: 0 });
    const bodies = github()
      .received.slice(before)
      .filter(({ operation }) => operation === 'issues/update-comment')
      .map(({ body }) => (body as { body: string }).body);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toContain(`head=${headSha}`);
    expect(bodies[0]).toMatch(/newer run is in progress/);
    expect(bodies[1]).toContain(`head=${next}`);
    expect(bodies[1]).not.toMatch(/newer run is in progress/);
    expect(github().state.comments).toHaveLength(1);
    expect(github().state.checkRuns.map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'success',
    ]);
  },
);

actTest(
  'of three models one is worse and one crashes: all are named, and the check fails',
  async (act) => {
    const checkout = await wineCheckout();
    const run = (name: string) => `node train.mjs --config configs/${name}.json`;
    withInputs(checkout, 'model.yml', {
      setup: 'echo "prepared in $(basename "$PWD")" > prepared.txt; cat prepared.txt',
      models: JSON.stringify([
        { key: 'boosted', run: run('boosted') },
        { key: 'mixed', run: run('mixed-units') },
        { key: 'crash', run: 'exit 3' },
      ]),
    });
    const judged = await judge(act, { checkout, event: pullRequest('branch') });
    // act gives all legs of a matrix the result of the worst.
    expect(judged).toMatchObject({
      exitCode: 1,
      jobs: { report: 'failure' },
      steps: {
        'boosted: Compare with the champion': 'success',
        'mixed: Compare with the champion': 'failure',
        'crash: Train': 'failure',
        'crash: Hand the outcomes over': 'success',
      },
    });
    expect(judged.lines.filter((line) => line.includes(': prepared in'))).toHaveLength(3);
    const body = github().state.comments[0]?.body ?? '';
    for (const key of ['boosted', 'mixed', 'crash']) expect(body).toContain(`\`${key}\``);
    expect(body).not.toMatch(/^## ✅/m);
    expect(github().state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  },
);

const gpu = { 'runs-on': '["self-hosted", "gpu"]' };

actTest('a fork never trains on the own runner without an approval', async (act) => {
  github().permit(readOnly);
  const checkout = await wineCheckout();
  withInputs(checkout, 'model.yml', { ...gpu, 'fork-environment': 'forks' });
  github().state.environments.set('forks', {
    id: 31,
    name: 'forks',
    reviewers: null,
    waitMinutes: 0,
  });
  const alone = await judge(act, { checkout, event: pullRequest('fork') });
  expect(alone.exitCode).toBe(1);
  expect(alone.jobs).toMatchObject({
    'a reviewer lets this commit train': 'failure',
    report: 'failure',
  });
  expect(alone.jobs.candidate).toBeUndefined();
  // On a busy machine act now and then tells a command as a plain line.
  expect([...alone.errors, ...alone.lines].join()).toContain(
    'Nobody approved this run for the environment forks',
  );
  expect(alone.summaries.at(-1)).toContain('candidate');
});

actTest('an approval of the run lets the commit of a fork train on the own runner', async (act) => {
  github().permit(readOnly);
  const checkout = await wineCheckout();
  withInputs(checkout, 'model.yml', { ...gpu, 'fork-environment': 'forks' });
  github().state.environments.set('forks', {
    id: 31,
    name: 'forks',
    reviewers: { accounts: [grace], preventSelfReview: true },
    waitMinutes: 0,
  });
  github().state.approvals.push({
    runId: 1001,
    environment: 'forks',
    account: grace,
    state: 'approved',
  });
  const run = await judge(act, { checkout, event: pullRequest('fork'), labels: ['gpu'] });
  expect(run.jobs.candidate).toBe('success');
  expect(writes()).toEqual([]);
});

actTest(
  'without an environment a fork trains on a hosted runner, whatever runs-on says',
  async (act) => {
    github().permit(readOnly);
    const checkout = await wineCheckout();
    withInputs(checkout, 'model.yml', gpu);
    const event = pullRequest('fork');
    const hosted = await judge(act, { checkout, event, labels: [] });
    expect(hosted.jobs.candidate).toBe('success');
    github().permit(usualPermissions);
    const own = await judge(act, { checkout, event: pullRequest('branch'), labels: [] });
    expect(own.jobs.candidate).toBeUndefined();
  },
);
