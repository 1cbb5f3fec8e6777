import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { wine } from '../support/read-predictions.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';

const rules = '[{metric: accuracy, no-worse: 0.01}, {metric: log-loss, no-worse: 0.005}]';

function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  for (const name of ['baseline', 'candidate', 'small', 'retrained']) {
    copyFileSync(wine(name), join(folder, `${name}.csv`));
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function csv(rows: string): string {
  return `id,label,score\n${rows}`;
}

test('a better candidate passes, and its outputs are set', async () => {
  const inputs = { candidate: 'candidate.csv', baseline: 'baseline.csv', rules };
  const run = await runAction('compare', { cwd: project(), inputs });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({
    verdict: 'passed',
    'baseline-version': '',
    improved: 'accuracy:no-worse,log-loss:no-worse',
    regressed: '',
  });
  expect(run.outcome).toMatchObject({ command: 'compare', verdict: 'passed' });
  expect(run.summary).toContain('accuracy');
});

test('a worse candidate fails the step, with an annotation at the rule in the policy', async () => {
  const policy =
    'version: 1\nmodel: wine\ncompare:\n  rules:\n    - {metric: accuracy, no-worse: 0.01}\n';
  const cwd = project({ 'contender.yml': policy });
  const inputs = { candidate: 'small.csv', baseline: 'candidate.csv' };
  const run = await runAction('compare', { cwd, inputs });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'failed', regressed: 'accuracy:no-worse' });
  expect(run.annotations).toMatchObject([
    {
      level: 'error',
      properties: { title: 'accuracy:no-worse', file: 'contender.yml', line: '5' },
    },
    { level: 'notice', properties: { file: 'contender.yml', line: '5', title: 'margin' } },
  ]);
});

test('an undecided comparison passes the step unless the policy says otherwise', async () => {
  const inputs = { candidate: 'retrained.csv', baseline: 'candidate.csv', rules };
  const run = await runAction('compare', { cwd: project(), inputs });
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'undecided' } });
  const strict = 'version: 1\nmodel: wine\ncompare: {on-undecided: fail}\n';
  const cwd = project({ 'contender.yml': strict });
  expect(await runAction('compare', { cwd, inputs })).toMatchObject({
    exitCode: 1,
    outputs: { verdict: 'undecided' },
  });
});

test('bad predictions are errored, each mistake at its line, and no stack trace is shown', async () => {
  const cwd = project({
    'bad.csv': csv('a,0,0.1\na,0,0.1\nb,1,NaN\n'),
    'good.csv': csv('a,1,0.1\nb,1,0.2\nc,0,0.3\n'),
  });
  const inputs = { candidate: 'bad.csv', baseline: 'good.csv' };
  const run = await runAction('compare', { cwd, inputs });
  expect(run.exitCode).toBe(2);
  expect(run.outputs.verdict).toBe('errored');
  const places = run.annotations.map(({ properties }) => {
    return `${properties.title} ${properties.file}:${properties.line}`;
  });
  expect(places).toEqual([
    'predictions-duplicate-ids bad.csv:3',
    'predictions-not-usable bad.csv:4',
    'predictions-unmatched good.csv:4',
    'predictions-labels-differ bad.csv:2',
  ]);
  expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
});

test.each([
  { what: 'zero rows', candidate: csv(''), code: 'predictions-empty' },
  { what: 'a file cut in half', candidate: csv('a,1,0.1\nb,'), code: 'predictions-malformed' },
  {
    what: 'no column for the id',
    candidate: 'key,label,score\na,1,0.5\n',
    code: 'predictions-columns',
  },
])('$what never passes', async ({ candidate, code }) => {
  const cwd = project({ 'bad.csv': candidate, 'good.csv': csv('a,1,0.1\nb,0,0.2\n') });
  const run = await runCli(
    ['compare', '--candidate', 'bad.csv', '--baseline', 'good.csv', '--json'],
    { cwd },
  );
  expect(run.exitCode).toBe(2);
  const outcome = JSON.parse(run.stdout);
  expect(outcome).toMatchObject({ verdict: 'errored', result: null });
  expect(outcome.findings.map(({ rule }: { rule: string }) => rule)).toContain(code);
});

test('the CLI says in words what the Action sets as outputs', async () => {
  const flags = [
    'compare',
    '--candidate',
    'small.csv',
    '--baseline',
    'candidate.csv',
    '--rules',
    rules,
  ];
  const run = await runCli(flags, { cwd: project() });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('Failed: log-loss rose by 0.209, more than 0.005');
});

test('an unknown input is an error with the name that was meant', async () => {
  const run = await runCli(['compare', '--candidat', 'small.csv'], { cwd: project() });
  expect(run.exitCode).toBe(2);
  expect(run.stdout + run.stderr).toContain('Did you mean "candidate"?');
});
