import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';

const policy = `version: 1
model: wine
data:
  train: {path: data/train.csv, contract: contracts/wine.yml}
  eval: {path: data/eval.csv, contract: contracts/wine.yml}
`;

/** A project with the wine data, its contract and a policy. */
function project(): (name: string) => string {
  const folder = temporaryFolder();
  for (const part of ['data', 'contracts']) {
    cpSync(join('examples/wine-quality', part), join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, 'contender.yml'), policy);
  return (name) => join(folder, name);
}

function spoil(path: string, change: (lines: string[]) => void): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  change(lines);
  writeFileSync(path, lines.join('\n'));
}

test('the Action passes real wines, with outputs, summary and no annotation', async () => {
  const run = await runAction('validate', { cwd: project()('') });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({
    verdict: 'passed',
    rows: '4898',
    'failed-checks': '',
    'data-digest': expect.stringMatching(/^sha256:/),
    outcome: expect.stringContaining('validate-wine.json'),
  });
  expect(run.summary).toContain('4,898 rows');
  expect(run.annotations).toEqual([]);
  expect(run.outcome).toMatchObject({ command: 'validate', verdict: 'passed', key: 'wine' });
});

test('a broken row fails the job, and the annotation stands at the promise in the contract', async () => {
  const at = project();
  spoil(at('data/eval.csv'), (lines) => {
    lines[7] = lines[7]?.replace(/^white-\d{4}/, 'red-0007') ?? '';
  });
  const run = await runAction('validate', { cwd: at(''), inputs: { data: 'eval' } });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'failed', 'failed-checks': 'wine.id.pattern' });
  const contract = readFileSync(at('contracts/wine.yml'), 'utf8').split('\n');
  const line = contract.findIndex((text) => text.includes('pattern:')) + 1;
  expect(run.annotations).toMatchObject([
    { level: 'error', properties: { file: 'contracts/wine.yml', line: String(line) } },
  ]);
  expect(JSON.stringify(run.annotations)).toContain('data/eval.csv:8 (id=red-0007)');
});

test('a column that the contract names and the data lacks fails, and the other columns are judged', async () => {
  const at = project();
  spoil(at('data/eval.csv'), (lines) => {
    lines[0] = lines[0]?.replace('alcohol', 'alc') ?? '';
  });
  const run = await runAction('validate', { cwd: at(''), inputs: { data: 'eval' } });
  expect(run.exitCode).toBe(1);
  expect(run.outputs['failed-checks']).toBe('wine.alcohol.present');
  expect(run.summary).toContain('wine.alcohol.present');
});

test('mistakes are named together, without a stack trace, and the job errs', async () => {
  const at = project();
  spoil(at('contracts/wine.yml'), (lines) => {
    lines[lines.findIndex((text) => text.includes('required: true'))] = '        requird: true';
  });
  const run = await runAction('validate', { cwd: at('') });
  expect(run.exitCode).toBe(2);
  expect(run.outputs.verdict).toBe('errored');
  expect(JSON.stringify(run.annotations)).toContain('Did you mean \\"required\\"?');
  expect(run.lines.join('\n')).not.toMatch(/^\s+at /m);
});

test('the command line answers the same: readable text, or one outcome as JSON', async () => {
  const cwd = project()('');
  const read = await runCli(['validate', '--data', 'eval'], { cwd });
  expect(read.exitCode).toBe(0);
  expect(read.stdout).toContain('Passed: ');
  const json = await runCli(['validate', '--data', 'none.csv', '--json'], { cwd });
  expect(json.exitCode).toBe(2);
  const outcome = JSON.parse(json.stdout) as Outcome;
  expect(outcome.findings).toMatchObject([{ rule: 'data-unknown' }]);
});
