import { expect, test } from '@jest/globals';
import { githubWorkflowRuns } from '../../../src/backends/github/workflow-runs.ts';
import { endRun, foreignRunId } from '../../support/foreign-run.ts';
import { ada, fork, headSha, ownRepository } from '../../support/github/state.ts';
import { githubForEachTest } from '../../support/github/use.ts';

const github = githubForEachTest();

function runs() {
  const { url, token, repository } = github();
  const variables: Record<string, string> = { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository };
  const pace = { spaced: false, unitMs: 1, timeoutMs: 5000 };
  return githubWorkflowRuns(token, (name) => variables[name], pace);
}

const dependabot = { login: 'dependabot[bot]', id: 49699333, type: 'Bot' } as const;

test.each([
  ['a fork', { head: { repository: fork } }, true],
  ['the repository itself', { head: { repository: ownRepository } }, false],
  ['Dependabot', { head: { repository: ownRepository }, actor: dependabot }, true],
  [
    'Dependabot, started again by a person',
    { head: { repository: ownRepository }, actor: dependabot, triggeringActor: ada },
    true,
  ],
])('whether a run of %s may be trusted', async (_name, differs, untrusted) => {
  endRun(github(), differs);
  expect(await runs().read(foreignRunId)).toMatchObject({ headSha, untrusted });
});

test('a tag has no branch, so it belongs to no pull request, and nobody is asked', async () => {
  endRun(github(), { head: { branch: null, repository: ownRepository } });
  const run = await runs().read(foreignRunId);
  expect(await runs().pullRequestsOf(run)).toEqual({ kind: 'found', pulls: [] });
  expect(github().received).toHaveLength(1);
});

test('pull requests that cannot be listed are a finding', async () => {
  endRun(github());
  const run = await runs().read(foreignRunId);
  github().fail({ operation: 'pulls/list', answer: { status: 403 } });
  expect(await runs().pullRequestsOf(run)).toMatchObject({
    kind: 'refused',
    finding: { rule: 'github-permission' },
  });
});

test.each(['drop', 'cut', 'page', { status: 502 }] as const)(
  'an answer that is lost once (%j) is asked for again',
  async (answer) => {
    endRun(github());
    github().fail({ operation: 'actions/get-workflow-run', answer });
    github().fail({ operation: 'actions/list-workflow-run-artifacts', answer });
    const run = await runs().read(foreignRunId);
    await expect(runs().download(run, 'none')).rejects.toThrow('has no artifact named "none"');
  },
);
