import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { actTest } from '../support/act/act.ts';
import { wineCheckout } from '../support/act/checkout.ts';
import { type Judged, judge, pullRequest, readOnly } from '../support/act/pull-request.ts';
import { runAct } from '../support/act/run-act.ts';
import { archiveOf, ofRun } from '../support/foreign-run.ts';
import { ada, fork, headSha, ownRepository, type Repository } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { validatePassed } from '../support/outcomes.ts';
import { zip } from '../support/zip.ts';

const github = githubForEachTest();

const publishing = { actions: 'read', checks: 'write', pull_requests: 'write' } as const;

interface Ended {
  readonly runId: number;
  readonly sha: string;
  readonly repository?: Repository;
  readonly conclusion?: string | null;
  readonly action?: 'requested' | 'completed';
}

/** The double gets to know a run that has ended, its pull request, and what it has uploaded. */
function endRun({ runId, sha, repository = fork }: Ended, archive: Uint8Array): void {
  const branch = 'better-model';
  const { state } = github();
  state.commits.add(sha);
  const head = { branch, repository };
  state.pulls.set(7, { number: 7, headSha: sha, state: 'open', locked: false, head });
  state.runs.set(runId, {
    id: runId,
    actor: ada,
    triggeringActor: ada,
    number: runId - 589,
    head: { sha, ...head },
  });
  state.artifacts.push({ id: state.newId(), runId, name: 'contender-outcomes', archive });
}

/** What upload-artifact makes of the folder that its step names. */
function zipOf(artifacts: string): Uint8Array {
  const folder = join(artifacts, 'contender-outcomes');
  const names = globSync('**/*.json', { cwd: folder });
  return zip(names.map((name) => ({ name, content: readFileSync(join(folder, name)) })));
}

/** Runs the workflow that calls ml-publish-report.yml, on the default branch. */
async function publish(act: string, ended: Ended) {
  github().permit(publishing);
  const { runId, sha, repository = fork, conclusion = 'success', action = 'completed' } = ended;
  const event = {
    action,
    workflow_run: {
      id: runId,
      event: 'pull_request',
      conclusion,
      head_sha: sha,
      head_repository: { full_name: repository.fullName },
      actor: { login: 'mallory' },
    },
    repository: { full_name: 'acme/wine', default_branch: 'main' },
  };
  return runAct(act, {
    checkout: await wineCheckout(),
    workflow: 'model-report.yml',
    eventName: 'workflow_run',
    event,
    github: github(),
    runId: runId + 5000,
  });
}

async function judgeFork(act: string, start: Partial<Judged>, sha: string) {
  github().permit(readOnly);
  return judge(act, github(), { event: pullRequest('fork', sha), ...start });
}

actTest(
  'what the run of a fork has judged becomes the comment, and the next push updates it',
  async (act) => {
    const first = { runId: 1001, sha: headSha };
    const judged = await judgeFork(act, first, headSha);
    expect(github().state.comments).toEqual([]);
    endRun(first, zipOf(judged.artifacts));
    const published = await publish(act, first);
    expect(published.errors).toEqual([]);
    expect(published).toMatchObject({ exitCode: 0, jobs: { publish: 'success' } });
    const [comment] = github().state.comments;
    expect(comment).toMatchObject({ pull: 7, account: { login: 'github-actions[bot]' } });
    expect(comment?.body).toContain(`head=${headSha}`);
    expect(comment?.body).toMatch(/^## ✅ Passed/m);
    expect(comment?.body).toContain("reported by the pull request's own run");
    expect(comment?.body).toContain('out/predictions.csv');
    expect(github().state.checkRuns).toMatchObject([{ headSha, conclusion: 'success' }]);
    expect(globSync('*/*', { cwd: published.artifacts })).toEqual([
      'contender-outcomes-report/report.html',
    ]);

    const sha = 'c'.repeat(40);
    const second = { runId: 1002, sha };
    endRun(second, new Uint8Array());
    const begun = await publish(act, { ...second, action: 'requested', conclusion: null });
    expect(begun).toMatchObject({ exitCode: 0, jobs: { begin: 'success' } });
    expect(comment?.body).toContain('a newer run is in progress for `ccccccc`');
    github().state.artifacts.length = 0;

    const again = await judgeFork(act, { ...second, runNumber: 413 }, sha);
    endRun(second, zipOf(again.artifacts));
    await publish(act, second);
    expect(github().state.comments).toHaveLength(1);
    expect(comment?.body).not.toContain('a newer run is in progress');
    expect(comment?.body).toContain(`head=${sha}`);
  },
);

actTest('a fork that leaves the outcome of its model out gets no pass', async (act) => {
  const ended = { runId: 1001, sha: headSha, conclusion: 'failure' };
  endRun(ended, archiveOf(ofRun(validatePassed, { runId: '1001' })));
  const run = await publish(act, ended);
  expect(run.exitCode).toBe(0);
  expect(github().state.comments[0]?.body).toContain('candidate');
  expect(github().state.comments[0]?.body).not.toMatch(/^## ✅/m);
  expect(github().state.checkRuns.map(({ conclusion }) => conclusion)).not.toContain('success');
});

actTest('a run that has reported by itself, or was cancelled, is left alone', async (act) => {
  for (const ended of [
    { runId: 1001, sha: headSha, repository: ownRepository },
    { runId: 1001, sha: headSha, conclusion: 'cancelled' },
  ]) {
    const run = await publish(act, ended);
    expect(run).toMatchObject({ exitCode: 0, jobs: {} });
  }
  expect(github().received).toEqual([]);
});
