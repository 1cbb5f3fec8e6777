import type { ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from './support/folder.ts';
import { runCli } from './support/run-cli.ts';
import { projectFolder } from './support/run-node.ts';

const trees = 900;

/** The example, with a training that takes some seconds. */
function wineProject(): string {
  const cwd = join(temporaryFolder(), 'wine-quality');
  cpSync(join(projectFolder, 'examples/wine-quality'), cwd, { recursive: true });
  const config = join(cwd, 'configs/boosted.json');
  writeFileSync(config, JSON.stringify({ ...JSON.parse(readFileSync(config, 'utf8')), trees }));
  return cwd;
}

function trained(cwd: string, started?: (child: ChildProcess) => void) {
  return runCli(['train', '--seed', '1'], {
    cwd,
    ...(started && { started }),
    timeoutSeconds: 200,
  });
}

function recordIn(cwd: string) {
  return JSON.parse(readFileSync(join(cwd, 'contender-output/run-record.json'), 'utf8'));
}

test('the training of the example that is cancelled half-way goes on, reports it, and makes the same model', async () => {
  const cwd = wineProject();
  const cancelled = await trained(cwd, (child) => {
    let said = '';
    const listen = (text: string) => {
      said += text;
      if (!said.includes('"step":230')) return;
      child.stdout?.off('data', listen);
      child.kill('SIGINT');
    };
    child.stdout?.on('data', listen);
  });
  expect(cancelled).toMatchObject({ exitCode: 2 });
  const { end, checkpoints } = recordIn(cwd);
  expect(end).toEqual({ kind: 'cancelled' });
  const { step } = checkpoints.newest;
  expect(step).toBeGreaterThanOrEqual(180);
  expect(step).toBeLessThan(trees);

  const resumed = await trained(cwd);
  expect(resumed).toMatchObject({ exitCode: 0 });
  expect(resumed.stdout).toContain(`which went on from step ${step} of attempt 1`);
  expect(resumed.stdout).toContain(`Going on from step ${step}.`);
  expect(recordIn(cwd).checkpoints.resumed).toMatchObject({ step });

  const other = wineProject();
  await trained(other);
  expect(recordIn(other).checkpoints.resumed).toBeNull();
  expect(recordIn(cwd).modelFiles.digest).toBe(recordIn(other).modelFiles.digest);
}, 240_000);
