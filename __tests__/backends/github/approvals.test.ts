import { expect, test } from '@jest/globals';
import { githubApprovals } from '../../../src/backends/github/approvals.ts';
import type { Pace } from '../../../src/backends/github/client.ts';
import {
  type Account,
  ada,
  type DeploymentEnvironment,
  grace,
} from '../../support/github/state.ts';
import { githubForEachTest } from '../../support/github/use.ts';

const github = githubForEachTest();

const fast: Pace = { spaced: false, unitMs: 1, timeoutMs: 500 };

function read(name: string) {
  const variables: Record<string, string> = {
    GITHUB_API_URL: github().url,
    GITHUB_REPOSITORY: github().repository,
    GITHUB_RUN_ID: '1001',
  };
  return githubApprovals(github().token, (variable) => variables[variable], fast).read(name);
}

function protect(name: string, changes: Partial<DeploymentEnvironment> = {}) {
  const reviewers = { accounts: [grace], preventSelfReview: true };
  const id = github().state.newId() * 10;
  github().state.environments.set(name, { id, name, reviewers, waitMinutes: 0, ...changes });
}

function approve(environment: string, account: Account, runId = 1001) {
  github().state.approvals.push({ runId, environment, account, state: 'approved' });
}

test('an approved run: the rule, who approved, and who started it', async () => {
  protect('production');
  approve('production', grace);
  expect(await read('production')).toEqual({
    environment: 'production',
    requiredReviewers: { preventSelfReview: true },
    approvals: [{ login: 'grace', id: 12, state: 'approved' }],
    actorIds: [11],
  });
});

test('approvals of another environment and of another run do not count', async () => {
  protect('production');
  protect('staging');
  github().state.runs.set(1002, { id: 1002, actor: ada, triggeringActor: ada });
  approve('staging', grace);
  approve('production', grace, 1002);
  expect(await read('production')).toMatchObject({ approvals: [] });
});

test('a rejection stays a rejection', async () => {
  protect('production');
  github().state.approvals.push({
    runId: 1001,
    environment: 'production',
    account: grace,
    state: 'rejected',
  });
  expect(await read('production')).toMatchObject({ approvals: [{ state: 'rejected' }] });
});

test('whoever started the run again is an actor too', async () => {
  protect('production');
  github().state.runs.set(1001, { id: 1001, actor: ada, triggeringActor: grace });
  expect(await read('production')).toMatchObject({ actorIds: [11, 12] });
});

test.each([
  ['no rule at all', { reviewers: null }],
  ['only a wait timer', { reviewers: null, waitMinutes: 5 }],
  ['a rule without reviewers', { reviewers: { accounts: [], preventSelfReview: true } }],
])('%s is no gate', async (_, changes) => {
  protect('production', changes);
  expect(await read('production')).toMatchObject({ requiredReviewers: null });
});

test('a name with a slash is found', async () => {
  protect('eu/production');
  expect(await read('eu/production')).toMatchObject({ environment: 'eu/production' });
});

test('a missing environment is an error that names it and the repository', async () => {
  await expect(read('prodution')).rejects.toMatchObject({
    problems: [
      {
        code: 'environment-missing',
        what: 'There is no environment "prodution" in acme/wine.',
      },
    ],
  });
});

test('a token without actions: read is told which permissions to paste', async () => {
  protect('production');
  github().permit({ contents: 'read', deployments: 'write' });
  await expect(read('production')).rejects.toMatchObject({
    problems: [
      {
        code: 'github-permission',
        what: 'Cannot read the environment "production".',
        next: 'Add "permissions: {contents: read, actions: read, deployments: write}" to the job, then run it again.',
      },
    ],
  });
});

test('a GitHub that stays broken is an error, never an approval', async () => {
  protect('production');
  github().fail({ operation: 'actions/get-reviews-for-run', times: 9, answer: { status: 500 } });
  await expect(read('production')).rejects.toMatchObject({
    problems: [{ code: 'github-broken' }],
  });
});

test('a read that fails once is repeated', async () => {
  protect('production');
  approve('production', grace);
  github().fail({ operation: 'actions/get-reviews-for-run', answer: 'drop' });
  expect(await read('production')).toMatchObject({ approvals: [{ login: 'grace' }] });
});

test('outside GitHub Actions nobody can approve', () => {
  const variables: Record<string, string> = { GITHUB_REPOSITORY: 'acme/wine' };
  expect(() => githubApprovals('token', (name) => variables[name])).toThrow(
    'GITHUB_RUN_ID is missing',
  );
});
