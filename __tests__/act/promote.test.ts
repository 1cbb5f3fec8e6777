import { expect } from '@jest/globals';
import { actTest } from '../support/act/act.ts';
import { commit, wineCheckout } from '../support/act/checkout.ts';
import { runAct } from '../support/act/run-act.ts';
import { grace } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { rewrite } from '../support/wine-project.ts';

const github = githubForEachTest();

/** Starts the promotion by hand, in a project whose stage needs the approval of an environment. */
async function promote(act: string, inputs: Readonly<Record<string, string>>) {
  const checkout = await wineCheckout();
  rewrite(`${checkout}/contender.yml`, (text) =>
    text
      .replace('{ alias: champion, needs:', '{ alias: champion, environment: production, needs:')
      .replace(', approval: none', ''),
  );
  commit(checkout);
  github().state.environments.set('production', {
    id: 41,
    name: 'production',
    reviewers: { accounts: [grace], preventSelfReview: true },
    waitMinutes: 0,
  });
  const event = {
    ref: 'refs/heads/main',
    inputs,
    repository: { full_name: 'acme/wine', default_branch: 'main' },
  };
  return runAct(act, {
    checkout,
    workflow: 'promote.yml',
    eventName: 'workflow_dispatch',
    event,
    github: github(),
  });
}

actTest(
  'the plan writes the brief; with the approval of this run the same version moves',
  async (act) => {
    github().state.approvals.push({
      runId: 1001,
      environment: 'production',
      account: grace,
      state: 'approved',
    });
    const run = await promote(act, { version: '2', reason: 'better on every metric' });
    expect(run.errors).toEqual([]);
    expect(run).toMatchObject({
      exitCode: 0,
      jobs: { 'the brief for production': 'success', 'promote to production': 'success' },
    });
    const [brief] = run.summaries;
    expect(brief).toContain('may move from v1 to v2');
    expect(run.summaries.at(-1)).toContain('moved from v1 to v2');
    expect(run.outputs).toMatchObject({ version: '2', 'previous-version': '1' });
    expect(run.outputs['ledger-entry']).toMatch(/^sha256:/);
  },
);

actTest('without an approval nothing moves, though the plan would', async (act) => {
  const run = await promote(act, { version: '2' });
  expect(run.exitCode).toBe(1);
  expect(run.jobs).toMatchObject({
    'the brief for production': 'success',
    'promote to production': 'failure',
  });
  expect(run.outputs['ledger-entry']).toBe('');
});

actTest('a version that may not ship ends with the plan, before anybody is asked', async (act) => {
  const run = await promote(act, { version: '7' });
  expect(run.exitCode).toBe(1);
  expect(run.jobs['promote to production']).toBeUndefined();
  expect(run.errors.join()).toContain('has no version v7');
  expect(github().received).toEqual([]);
});
