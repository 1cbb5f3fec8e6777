import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPolicy } from '../src/inputs/policy.ts';
import { testUnless } from './support/cannot-run.ts';
import { CheckpointProject } from './support/checkpoint-training.ts';
import { temporaryFolder } from './support/folder.ts';

const page = readFileSync('docs/checkpoints.md', 'utf8');
const blockOf = (language: string) =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

const hasPython = spawnSync('python3', ['--version']).status === 0;
const pythonTest = testUnless(hasPython ? undefined : 'needs python3');

/** Trains by the example up to a step, as far as an earlier attempt has not done it. */
function train(directory: string, resume: string | null, steps: number) {
  const { status, stderr } = spawnSync('python3', ['-c', blockOf('python')], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      CONTENDER_CHECKPOINT_DIR: directory,
      CONTENDER_RESUME: resume ?? '',
      STEPS: String(steps),
    },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}

pythonTest('the example in Python goes on where it was cancelled', async () => {
  const project = new CheckpointProject();
  await project.attempt((path) => train(path, null, 250));
  const { resume, checkpoints, directory } = await project.begin({ attempt: 2 });
  expect(JSON.parse(readFileSync(String(resume), 'utf8'))).toEqual({ step: 200, weight: 100 });
  train(directory, resume, 400);
  await checkpoints.companion.close?.({ kind: 'succeeded' }, 10_000);
  expect(checkpoints.history()).toMatchObject({ resumed: { step: 200 }, newest: { step: 400 } });
});

test('the policy of the page is one', async () => {
  const path = join(temporaryFolder(), 'contender.yml');
  writeFileSync(path, blockOf('yaml'));
  expect((await readPolicy(path))?.value.train.checkpoint?.store).toBe(
    's3:team-models/checkpoints',
  );
});

test('every finding of the page is one that there is, and none is left out', () => {
  const listed = [...page.matchAll(/^\| (`checkpoint-[^|]*) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]*)`/g)].map(([, code]) => code),
  );
  const sources = [
    'src/domain/training/checkpoint/refusal.ts',
    'src/commands/training/checkpoints/checkpoints.ts',
    'src/commands/training/checkpoints/restore.ts',
    'src/commands/training/checkpoints/mishaps.ts',
    'src/commands/training/checkpoints/attendance.ts',
  ];
  const told = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:rule: |\| )'(checkpoint-[a-z-]+)'/g)].map(
      ([, code]) => code,
    ),
  );
  expect(new Set(listed)).toEqual(new Set(told));
});
