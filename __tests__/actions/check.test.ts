import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { pullRequestEvent } from '../support/github/events.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { runAction } from '../support/run-action.ts';

const github = githubForEachTest();

function workspace(): string {
  const cwd = temporaryFolder();
  for (const name of ['baseline', 'candidate', 'small']) {
    copyFileSync(`__tests__/fixtures/wine/predictions/${name}.csv`, join(cwd, `${name}.csv`));
  }
  copyFileSync('__tests__/fixtures/check/scores.yml', join(cwd, 'scores.yml'));
  return cwd;
}

function check(inputs: Readonly<Record<string, string>>) {
  return runAction('check', {
    cwd: workspace(),
    inputs,
    github: github(),
    event: pullRequestEvent,
  });
}

const data = { data: 'candidate.csv', contract: 'scores.yml' };

test('a better model passes the job, with one comment and a successful check run', async () => {
  const run = await check({ ...data, candidate: 'candidate.csv', baseline: 'baseline.csv' });
  expect(run.stderr).toBe('');
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'passed', rows: '1903' });
  expect(github().state.comments).toHaveLength(1);
  expect(github().state.checkRuns).toMatchObject([{ conclusion: 'success' }]);
  expect(run.summary).toContain('## ✅ Passed: ');
});

test('a worse model fails the job and says by how much', async () => {
  const run = await check({ ...data, candidate: 'small.csv', baseline: 'candidate.csv' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({
    verdict: 'failed',
    regressed: 'accuracy:no-worse,roc-auc:no-worse',
  });
  expect(github().state.comments[0]?.body).toContain('roc-auc fell by 0.059, more than 0.010');
  expect(github().state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
});

test.each([
  ['true', 'in the check run', 1],
  ['false', 'in the log', 0],
])(
  'check: %s: a rule of the contract is annotated %s, and nowhere else',
  async (wanted, _, runs) => {
    const cwd = workspace();
    const contract = readFileSync(join(cwd, 'scores.yml'), 'utf8');
    writeFileSync(join(cwd, 'scores.yml'), contract.replace("'dry|medium|sweet'", "'dry'"));
    const run = await runAction('check', {
      cwd,
      inputs: { ...data, candidate: 'candidate.csv', baseline: 'baseline.csv', check: wanted },
      github: github(),
      event: pullRequestEvent,
    });
    expect(run.exitCode).toBe(1);
    const inLog = run.annotations.filter(({ properties }) => properties.line !== undefined);
    const inCheck = github().state.checkRuns.flatMap(({ annotations }) => annotations);
    expect([inCheck.length > 0, inLog.length > 0]).toEqual([runs === 1, runs === 0]);
    const places = [
      ...inCheck.map(({ path }) => path),
      ...inLog.map(({ properties }) => properties.file),
    ];
    expect(new Set(places)).toEqual(new Set(['scores.yml']));
  },
);

test('mistakes are annotated where they are, and nothing looks like a pass', async () => {
  const run = await check({ ...data, candidate: 'missing.csv', baseline: 'candidate.csv' });
  expect(run.exitCode).toBe(2);
  expect(run.outputs).toMatchObject({ verdict: 'errored' });
  expect(run.annotations.map(({ level }) => level)).toContain('error');
  expect(github().state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
});
