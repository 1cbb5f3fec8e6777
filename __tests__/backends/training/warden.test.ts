import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
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
