import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/folder.ts';

const source = pathToFileURL(
  join(import.meta.dirname, '../../../src/backends/training/local/warden.ts'),
);

/** A Contender that starts a command of three processes, and is killed before it tells its warden the group. */
const killedBeforeItTold = (folder: string, token: string, id: string) => `
import { existsSync, openSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { startWarden } from '${source}';
const log = openSync('${folder}/train.log', 'w');
startWarden(process.env, { token: '${token}', log });
const command = 'sleep 60.${id} & setsid sleep 60.${id} & env -i setsid sleep 60.${id} & : > ${folder}/begun; wait';
const env = { ...process.env, CONTENDER_JOB: '${token}' };
spawn('/bin/sh', ['-e', '-c', command], { env, detached: true, stdio: ['ignore', log, log] });
while (!existsSync('${folder}/begun'));
process.kill(process.pid, 'SIGKILL');
`;

function living(id: string): readonly string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
      return words.includes(id) ? [words.replaceAll('\0', ' ')] : [];
    } catch {
      return [];
    }
  });
}

test('what was started is ended also where Contender is killed before it told the group of it', async () => {
  const id = String(Number.parseInt(randomUUID().slice(0, 8), 16));
  const script = killedBeforeItTold(temporaryFolder(), randomUUID(), id);
  const contender = spawn(process.execPath, ['--input-type=module', '--no-warnings', '-e', script]);
  await once(contender, 'exit');
  expect(contender.signalCode).toBe('SIGKILL');
  for (let waited = 0; waited < 20 && living(id).length > 0; waited += 0.05) await sleep(50);
  expect(living(id)).toEqual([]);
});

const local = pathToFileURL(
  join(import.meta.dirname, '../../../src/backends/training/local/index.ts'),
);

/** A Contender that trains here; it is killed when the command is ready, or ends with it. */
const training = (folder: string, mark: string, command: string) => `
import { existsSync } from 'node:fs';
import { local } from '${local}';
const backend = await local.open();
const ref = await backend.submit({
  name: 'wine', mark: '${mark}', command: ${JSON.stringify(command)}, outputDirectory: '${folder}',
  environment: { PATH: process.env.PATH, FOLDER: '${folder}' }, logPath: '${folder}/train.log',
});
while ((await backend.status(ref)).kind !== 'ended') {
  if (existsSync('${folder}/ready')) process.kill(process.pid, 'SIGKILL');
  await new Promise((later) => setTimeout(later, 10));
}
await backend.outputs(ref);
`;

/** Trains until Contender has ended, one way or the other; whether a guard with this mark still lives. */
async function trained(command: string) {
  const [folder, mark] = [temporaryFolder(), randomUUID()];
  const words = ['--input-type=module', '--no-warnings', '-e', training(folder, mark, command)];
  const contender = spawn(process.execPath, words, { stdio: ['pipe', 'inherit', 'inherit'] });
  await once(contender, 'exit');
  const isGuarded = () => living(mark).some((words) => words.includes('contender-warden'));
  return { folder, mark, contender, isGuarded };
}

test('whose Contender is killed may save, also by another program, and what it prints then stands in the log', async () => {
  const { folder, contender, isGuarded } = await trained(
    `trap 'sleep 0.6 && sleep 0.6 && sleep 0.6 && echo saved && touch "$FOLDER/saved"; exit 1' TERM; echo begun; touch "$FOLDER/ready"; while :; do sleep 0.05; done`,
  );
  const began = performance.now();
  expect(contender.signalCode).toBe('SIGKILL');
  while (isGuarded() && performance.now() - began < 10_000) await sleep(20);
  expect(readFileSync(join(folder, 'train.log'), 'utf8')).toMatch(
    /^begun\n(Terminated\n)?saved\n$/,
  );
  expect(existsSync(join(folder, 'saved'))).toBe(true);
  expect(performance.now() - began).toBeLessThan(4_500);
}, 20_000);

test('a command finds no input, whatever Contender has, and when it has ended no guard is left', async () => {
  const { contender, isGuarded } = await trained('cat');
  expect(contender.exitCode).toBe(0);
  for (let waited = 0; waited < 1_000 && isGuarded(); waited += 20) await sleep(20);
  expect(isGuarded()).toBe(false);
});
