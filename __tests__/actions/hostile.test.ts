import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { obeyedCommands } from '../support/workflow-commands.ts';

const noStackTrace = /\n\s+at /;

function projectWith(policy: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'contender.yml'), policy);
  return folder;
}

const forged = String.raw`version: 1
model: wine
"x\n::add-path::/evil": 1
"\r::add-mask::a": 1
"##[add-path]/evil": 1
`;

test('a policy whose keys are workflow commands steers nobody', async () => {
  const run = await runAction('train', { cwd: projectWith(forged), inputs: { run: 'true' } });
  expect(run.exitCode).toBe(2);
  expect(run.commands.map(({ name }) => name)).toEqual(['error', 'error', 'error']);
  expect(obeyedCommands(run.stdout.split(/\r|\n/)).map(({ name }) => name)).toEqual(
    run.commands.map(({ name }) => name),
  );
});

test('neither does it in a shell that a runner reads, as text or as JSON', async () => {
  const cwd = projectWith(forged);
  for (const flags of [[], ['--json']]) {
    const run = await runCli(['train', ...flags], { cwd, env: { GITHUB_ACTIONS: 'true' } });
    expect(run.exitCode).toBe(2);
    expect(obeyedCommands(run.stdout.split(/\r|\n/))).toEqual([]);
  }
});

test('an output file of the runner that a job deleted is no pass and no stack trace', async () => {
  const cwd = temporaryFolder();
  const run = await runAction('train', {
    cwd,
    inputs: { model: 'wine', run: 'true' },
    env: {
      GITHUB_OUTPUT: join(cwd, 'deleted', 'output'),
      GITHUB_STEP_SUMMARY: join(cwd, 'deleted', 'summary'),
    },
  });
  expect(run.exitCode).toBe(2);
  expect(run.annotations).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ level: 'error', properties: { title: 'outputs-unwritable' } }),
      expect.objectContaining({ level: 'warning' }),
    ]),
  );
  expect(`${run.stdout}${run.stderr}`).not.toMatch(noStackTrace);
});

test.each([
  ['deletes the working directory', 'rm -rf "$PWD"'],
  ['puts a link to /proc for the output', 'rm -rf contender-output; ln -s /proc contender-output'],
  ['puts a file for the output', 'rm -rf contender-output; echo x > contender-output'],
])('a command that %s gets an error, and nothing hangs', async (_name, command) => {
  const words = ['train', '--model', 'wine', '--run', command];
  const run = await runCli(words, { cwd: temporaryFolder(), timeoutSeconds: 20 });
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toContain('output-unwritable');
  expect(`${run.stdout}${run.stderr}`).not.toMatch(noStackTrace);
});

test('a reader that leaves early changes nothing', async () => {
  const run = await runCli(['train', '--model', 'wine', '--run', 'exit 3'], {
    cwd: temporaryFolder(),
    started: (child) => void child.stdout?.destroy(),
  });
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toBe('');
});

test.each([
  ['long and in other letters', '模'.repeat(60)],
  ['half a character', String.raw`\ud800`],
])('a model name that is %s still gets its outcome', async (_name, name) => {
  const cwd = projectWith(`version: 1\nmodel: "${name}"\ntrain: {run: "true"}\n`);
  const run = await runAction('train', { cwd });
  expect(run.outcome?.verdict).toBe('passed');
});
