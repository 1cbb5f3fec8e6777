import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { grace } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { type GitHubAddress, runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { Workplace } from '../support/workplace.ts';

const github = githubForEachTest();

/** Two trained models, neither registered; the commands run as processes in its folder. */
async function project() {
  const place = new Workplace();
  place.time = new Date();
  for (const name of ['first', 'second']) await place.train(name);
  const cwd = place.folder;
  const where = { registry: 'file:registry' };
  const sha = 'c'.repeat(40);
  const head = { GITHUB_SHA: sha };
  return {
    place,
    cwd,
    sha,
    register: (name: string) =>
      runAction('register', {
        cwd,
        env: head,
        inputs: { ...where, 'run-record': `${name}/run-record.json` },
      }),
    promote: (
      inputs: Readonly<Record<string, string>>,
      env: Readonly<Record<string, string>> = {},
      address?: GitHubAddress,
    ) =>
      runAction('promote', {
        cwd,
        env: { ...head, ...env },
        ...(address && { github: address }),
        inputs: { ...where, stage: 'production', ...inputs },
      }),
    cli: (...args: string[]) => runCli([...args, '--registry', 'file:registry'], { cwd }),
  };
}

type Project = Awaited<ReturnType<typeof project>>;

/** Version 1 is champion, version 2 has its evidence. */
async function withChampion(): Promise<Project & { readonly evidence: string }> {
  const own = await project();
  const first = await own.register('first');
  own.place.digests.push(first.outputs.digest ?? '');
  const evidence = own.place.evidence(first.outputs.digest ?? '', null);
  expect(await own.promote({ evidence })).toMatchObject({ exitCode: 0 });
  const second = await own.register('second');
  return { ...own, evidence: own.place.evidence(second.outputs.digest ?? '', '1') };
}

/** Where GitHub's own statuses of the job lead. */
const ownRun = 'https://github.com/acme/wine/actions/runs/1001/job/7';

/** Said on every promotion that nobody is asked about. */
const nobodyAsked = { level: 'warning', properties: { title: 'approval-none' } };

const noTrace = (text: string) => expect(text).not.toMatch(/\n\s+at .*(\.js|node:)/);

test('register and promote as Actions: outputs, summary, ledger', async () => {
  const own = await withChampion();
  const run = await own.promote({ evidence: own.evidence, reason: 'better' });
  expect(run).toMatchObject({ exitCode: 0, annotations: [nobodyAsked] });
  expect(run.outputs).toMatchObject({ verdict: 'passed', version: '2', 'previous-version': '1' });
  expect(run.outputs['ledger-entry']).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(run.summary).toContain('wine');
  expect(run.outcome).toMatchObject({
    result: {
      moved: true,
      ledgerEntry: { event: { subject: { actor: 'ada', reason: 'better' } } },
    },
  });
  const shown = await own.cli('ledger', 'show');
  expect(shown.exitCode).toBe(0);
  expect(shown.stdout).toContain('better');
  const verified = await own.cli('ledger', 'verify', '--json');
  expect(JSON.parse(verified.stdout)).toMatchObject({
    verdict: 'passed',
    result: { entries: { length: 4 } },
  });
});

test('a refused promotion exits 1 and says why in an annotation', async () => {
  const own = await withChampion();
  const run = await own.promote({ evidence: own.evidence, 'expected-current': '2' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'failed', 'ledger-entry': '' });
  expect(run.annotations).toMatchObject([
    { level: 'error', properties: { title: 'champion-moved' } },
  ]);
});

const mistakes: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['a misspelt stage', 'stage-unknown', { stage: 'prodction' }],
  ['an unknown input', 'input-unknown', { stge: 'production' }],
  ['a missing registry', 'registry-missing', { registry: 'file:nowhere' }],
  ['missing evidence', 'file-missing', { evidence: 'nowhere.json' }],
  ['an unknown model', 'model-unknown', { model: 'beer', version: '1' }],
];

test.each(mistakes)('%s exits 2 as %s, without a stack trace', async (_, code, inputs) => {
  const own = await withChampion();
  const run = await own.promote({ evidence: own.evidence, ...inputs });
  expect(run.exitCode).toBe(2);
  expect(run.annotations.map(({ properties }) => properties.title)).toEqual([code]);
  noTrace(run.stdout + run.stderr);
});

test('a registry file cut in half exits 2 and is named', async () => {
  const own = await withChampion();
  const record = join(own.cwd, 'registry/models/wine/aliases/champion/2.json');
  writeFileSync(record, '{"version": "2", "fro');
  const run = await own.promote({ evidence: own.evidence });
  expect(run.exitCode).toBe(2);
  expect(run.annotations).toMatchObject([
    {
      properties: {
        title: 'registry-broken',
        file: 'registry/models/wine/aliases/champion/2.json',
      },
    },
  ]);
  noTrace(run.stdout + run.stderr);
});

/** Version 1 waits for a stage with an environment, and a reviewer has approved this run. */
async function guarded() {
  const own = await project();
  const { outputs } = await own.register('first');
  const evidence = own.place.evidence(outputs.digest ?? '', null);
  const { state } = github();
  const id = state.newId();
  const reviewers = { accounts: [grace], preventSelfReview: true };
  state.environments.set('production', { id, name: 'production', reviewers, waitMinutes: 0 });
  state.approvals.push({
    runId: 1001,
    environment: 'production',
    account: grace,
    state: 'approved',
  });
  for (const sha of ['b'.repeat(40), own.sha]) {
    const first = sha === own.sha ? 'in_progress' : 'success';
    const statuses = [{ id: state.newId(), state: first, description: '', logUrl: ownRun }];
    state.deployments.push({ id: state.newId(), sha, environment: 'production', statuses });
  }
  const promote = (inputs = {}, env = {}) =>
    own.promote({ stage: 'guarded', evidence, ...inputs }, env, github());
  const states = () =>
    state.deployments.map(({ statuses }) => statuses.map((status) => status.state));
  return { promote, states };
}

test('an approved promotion is told to the deployment of its job', async () => {
  const { promote, states } = await guarded();
  expect(await promote({ mode: 'plan' })).toMatchObject({ exitCode: 0 });
  expect(states()).toEqual([['success'], ['in_progress']]);
  expect(await promote()).toMatchObject({ exitCode: 0, annotations: [] });
  expect(states()).toEqual([
    ['success', 'inactive'],
    ['in_progress', 'success'],
  ]);
  expect(github().state.deployments[1]?.statuses[1]).toMatchObject({
    description: 'Passed: v1 of wine is the first in guarded',
    logUrl: 'https://github.com/acme/wine/actions/runs/1001',
  });
});

test('a token that may not write deployments costs a warning; a later attempt catches up', async () => {
  const { promote, states } = await guarded();
  github().permit({ actions: 'read', contents: 'read', deployments: 'read' });
  const run = await promote();
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'passed', version: '1' });
  expect(run.annotations).toMatchObject([
    { level: 'warning', properties: { title: 'github-permission' } },
  ]);
  expect(run.annotations[0]?.message).toContain(
    'permissions: {contents: read, actions: read, deployments: write}',
  );
  expect(run.summary).toContain('lacks deployments: write');
  expect(JSON.stringify(run)).not.toContain(github().token);
  github().permit({ actions: 'read', contents: 'read', deployments: 'write' });
  const again = await promote({}, { GITHUB_RUN_ATTEMPT: '2' });
  expect(again).toMatchObject({ exitCode: 0, annotations: [] });
  expect(states()[1]).toEqual(['in_progress', 'success']);
});

test('of six promotions at the same moment one moves, and each of the others says so', async () => {
  const own = await withChampion();
  const runs = await Promise.all(
    Array.from({ length: 6 }, (_, index) => {
      const inputs = { evidence: own.evidence, 'output-directory': `output-${index}` };
      return own.promote(inputs, { GITHUB_RUN_ID: String(2000 + index) });
    }),
  );
  const moved = runs.filter(
    ({ outcome }) => outcome?.command === 'promote' && outcome.result?.moved,
  );
  expect(moved).toHaveLength(1);
  for (const run of runs) {
    expect(run.exitCode).toBe(0);
    expect(run.annotations.every(({ level }) => level === 'warning')).toBe(true);
    expect(run.outputs['ledger-entry']).toBe(moved[0]?.outputs['ledger-entry']);
  }
  expect((await own.cli('ledger', 'verify')).exitCode).toBe(0);
});

test('promotions killed at any moment are finished by the next attempt of their run', async () => {
  const own = await withChampion();
  const start = Date.now();
  await own.promote({ evidence: own.evidence, mode: 'plan' });
  const usual = Date.now() - start;
  for (let attempt = 1; attempt <= 6; attempt += 1) {
    await runAction('promote', {
      cwd: own.cwd,
      env: { GITHUB_SHA: 'c'.repeat(40), GITHUB_RUN_ATTEMPT: String(attempt) },
      inputs: { registry: 'file:registry', stage: 'production', evidence: own.evidence },
      started: (child) =>
        void sleep(usual * (0.6 + attempt * 0.1)).then(() => child.kill('SIGKILL')),
    });
  }
  const last = await own.promote({ evidence: own.evidence }, { GITHUB_RUN_ATTEMPT: '7' });
  expect(last).toMatchObject({ exitCode: 0, outputs: { version: '2' } });
  const aliases = readdirSync(join(own.cwd, 'registry/models/wine/aliases/champion'));
  expect(aliases.filter((name) => name.endsWith('.json')).sort()).toEqual(['1.json', '2.json']);
  expect((await own.cli('ledger', 'verify')).exitCode).toBe(0);
  const closed = readFileSync(own.place.ledgerPath, 'utf8').match(/"result":"(moved|recovered)"/g);
  expect(closed).toHaveLength(2);
});
