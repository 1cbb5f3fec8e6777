import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { leftJob } from '../../../src/backends/training/local/left-job.ts';
import { startOf } from '../../../src/backends/training/local/process-table.ts';
import type { JobRef } from '../../../src/ports/training-backend.ts';
import { temporaryFolder } from '../../support/folder.ts';

const started: number[] = [];
afterEach(() => {
  for (const pid of started.splice(0)) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  }
});

/** A command of a Contender that is gone: its leader, and the folder that it works in. */
async function left(command: string, mark?: string) {
  const folder = temporaryFolder();
  const env = { PATH: process.env.PATH, FOLDER: folder, ...(mark && { CONTENDER_JOB: mark }) };
  const child = spawn('/bin/sh', ['-c', `${command}`], { env, detached: true, stdio: 'ignore' });
  await once(child, 'spawn');
  const pid = child.pid ?? Number.NaN;
  started.push(pid);
  while (!existsSync(join(folder, 'ready'))) await sleep(10);
  const ref = (differs: Partial<JobRef>): JobRef => {
    return { name: 'wine', mark: randomUUID(), logPath: join(folder, 'log'), id: null, ...differs };
  };
  return { folder, pid, ref };
}

const isAlive = (pid: number) => startOf(pid) !== undefined;

test('the number of a command that is gone says nothing about who has it now', async () => {
  const { pid, ref } = await left('touch $FOLDER/ready; sleep 60');
  const job = leftJob(ref({ id: `${pid}/1` }));
  expect(job.count()).toBe(0);
  await job.end();
  expect(isAlive(pid)).toBe(true);
});

test('a command that lost all marks is found by its number and its start, with its group and its daemons', async () => {
  const { folder, pid, ref } = await left(
    'sleep 60 & echo $! > $FOLDER/child; setsid sleep 60 & echo $! > $FOLDER/daemon; touch $FOLDER/ready; wait',
  );
  const job = leftJob(ref({ id: `${pid}/${startOf(pid)}` }));
  expect(job.count()).toBe(3);
  await job.end();
  expect(job.count()).toBe(0);
  const others = ['child', 'daemon'].map((name) =>
    Number(readFileSync(join(folder, name), 'utf8')),
  );
  expect([pid, ...others].filter(isAlive)).toEqual([]);
});

test('a daemon of a command that is gone is found by the log that it writes', async () => {
  const { folder, ref } = await left(
    "env -i FOLDER=$FOLDER /usr/bin/setsid /bin/sh -c 'echo $$ > $FOLDER/daemon; exec sleep 60' > $FOLDER/log 2>&1 & while ! test -s $FOLDER/daemon; do sleep 0.02; done; touch $FOLDER/ready",
  );
  const job = leftJob(ref({}));
  expect(job.count()).toBe(1);
  await job.end();
  expect(isAlive(Number(readFileSync(join(folder, 'daemon'), 'utf8')))).toBe(false);
});

test('who is found has five seconds to save, whatever happened before', async () => {
  const mark = randomUUID();
  const { folder, pid, ref } = await left(
    `trap 'sleep 1; touch $FOLDER/saved; exit' TERM; touch $FOLDER/ready; while :; do sleep 0.05; done`,
    mark,
  );
  await leftJob(ref({ mark })).end();
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(join(folder, 'saved'))).toBe(true);
});

test('who does not end in these five seconds is killed', async () => {
  const mark = randomUUID();
  const { pid, ref } = await left(
    `trap '' INT TERM; touch $FOLDER/ready; while :; do sleep 0.05; done`,
    mark,
  );
  const began = performance.now();
  await leftJob(ref({ mark })).end();
  expect(isAlive(pid)).toBe(false);
  expect(performance.now() - began).toBeGreaterThanOrEqual(5_000);
  expect(performance.now() - began).toBeLessThan(7_000);
}, 15_000);
