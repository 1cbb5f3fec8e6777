import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { startOf } from '../../src/backends/training/local/process-table.ts';
import { fakeDriver, h200 } from '../support/fake-driver.ts';
import { temporaryFolder } from '../support/folder.ts';
import { runAction } from '../support/run-action.ts';

/** What a runner gives a step from its first signal to the last. */
const runnersSeconds = 10;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function server(answer: RequestListener): Promise<string> {
  const listening = createServer(answer).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  stops.push(() => {
    listening.closeAllConnections();
    listening.close();
  });
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

const emptyList = '<?xml version="1.0"?><ListBucketResult></ListBucketResult>';

function bucketAt(url: string) {
  return {
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL: url,
  };
}

function project(train: object): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'contender.yml'), JSON.stringify({ version: 1, model: 'wine', train }));
  return cwd;
}

const save = (step: number) =>
  `echo ${step} > "$CONTENDER_CHECKPOINT_DIR/.${step}" && mv "$CONTENDER_CHECKPOINT_DIR/.${step}" "$CONTENDER_CHECKPOINT_DIR/step-${step}"`;

/** Plays the runner from its first signal on, which comes when `isThere`. */
async function cancel(child: ChildProcess, isThere: () => boolean): Promise<void> {
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  while (!isThere() && !isOver()) await sleep(20);
  child.kill('SIGINT');
  for (let waited = 0; waited < runnersSeconds * 1000 && !isOver(); waited += 50) await sleep(50);
  child.kill('SIGKILL');
}

test('cancelled while the last checkpoint is stored, what was trained is recorded in time', async () => {
  let isStoring = false;
  const url = await server((request, response) => {
    if (request.method === 'GET') response.end(emptyList);
    else isStoring = true;
  });
  const checkpoint = { path: 'checkpoints', store: 's3:bucket/x' };
  const run = await runAction('train', {
    cwd: project({ run: save(5), checkpoint }),
    env: bucketAt(url),
    started: (child) => void cancel(child, () => isStoring),
  });
  expect(run.outcome).toMatchObject({ verdict: 'passed' });
  expect(existsSync(run.outputs['run-record'] ?? '')).toBe(true);
}, 60_000);

test('cancelled while the tracker says nothing, the outcome is there in time', async () => {
  const url = await server(() => undefined);
  const cwd = project({ run: 'touch ran; sleep 60', tracking: `mlflow:${url}` });
  const run = await runAction('train', {
    cwd,
    started: (child) => void cancel(child, () => existsSync(join(cwd, 'ran'))),
  });
  expect(run.outcome?.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['train-cancelled', 'tracking']),
  );
}, 60_000);

test('cancelled after the smoke test and before the command, nothing is trained', async () => {
  let isRestoring = false;
  const url = await server((_, response) => {
    isRestoring = true;
    setTimeout(() => response.end(emptyList), 3_000);
  });
  const cwd = project({
    run: 'touch ran; sleep 60',
    gpu: { 'smoke-test': 'true' },
    checkpoint: { path: 'checkpoints', store: 's3:bucket/x' },
  });
  const run = await runAction('train', {
    cwd,
    env: { ...bucketAt(url), PATH: `${fakeDriver({ cards: [h200] })}:${process.env.PATH}` },
    started: (child) => void cancel(child, () => isRestoring),
  });
  expect(run.outcome?.findings.map(({ rule }) => rule)).toEqual(['train-cancelled']);
  expect(existsSync(join(cwd, 'ran'))).toBe(false);
}, 60_000);

const checkpoint = { path: 'checkpoints', store: 'file:store', 'every-minutes': 0.001 };

test('a second training in the same folders does not touch what the first one has', async () => {
  const cwd = project({
    run: `${save(1)}; ${save(2)}; while ! test -e enough; do sleep 0.1; done`,
    checkpoint,
  });
  let second: Awaited<ReturnType<typeof runAction>> | undefined;
  const first = await runAction('train', {
    cwd,
    async started() {
      while (!existsSync(join(cwd, 'checkpoints/step-2'))) await sleep(20);
      second = await runAction('train', { cwd });
      expect(readdirSync(join(cwd, 'checkpoints'))).toEqual(
        expect.arrayContaining(['step-1', 'step-2']),
      );
      writeFileSync(join(cwd, 'enough'), '');
    },
  });
  expect(second?.outcome?.findings.map(({ rule }) => rule)).toEqual(['train-running']);
  expect(first.exitCode).toBe(0);
}, 60_000);

test('what a killed training saves at its end is not taken for that of the next one', async () => {
  const late = `trap '${save(99)}; exit 1' TERM; touch ran; while :; do sleep 1; done`;
  const cwd = project({ run: late, checkpoint });
  await runAction('train', {
    cwd,
    async started(child) {
      while (!existsSync(join(cwd, 'ran'))) await sleep(20);
      // Then nobody asks the command to end before the next training does.
      for (const warden of wardensOf(child)) process.kill(warden, 'SIGKILL');
      child.kill('SIGKILL');
    },
  });
  const next = await runAction('train', { cwd, inputs: { run: 'ls "$CONTENDER_CHECKPOINT_DIR"' } });
  expect(next.exitCode).toBe(0);
  expect(next.lines.join('\n')).not.toContain('step-99');
}, 60_000);

function wardensOf(child: ChildProcess): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
        const words = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
        return Number(parent) === child.pid && words.includes('contender-warden');
      } catch {
        return false;
      }
    });
}

test('what is left to do after a job is done as far as it can be, and never ends in a stack trace', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'contender-output'));
  const ref = { name: 'wine', mark: randomUUID(), logPath: join(cwd, 'train.log'), id: null };
  const key = { trust: 'local', model: 'wine', commit: null, configuration: 'a', data: 'b' };
  const plan = { path: 'checkpoints', store: 's3:bucket', everyMinutes: 1, graceSeconds: 1 };
  const kept = JSON.stringify({ backend: 'local:', ref, checkpoints: { plan, key, attempt: 1 } });
  const run = await runAction('train', {
    cwd,
    inputs: { 'working-directory': 'gone' },
    after: { kept },
  });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('Cannot work in the folder "gone".');
  expect(run.stderr).toBe('');
});

/** Ignores these signals once it is there. */
const deafTo = (signals: string) =>
  `trap '' ${signals}; echo $$ > pid; while :; do sleep 0.05; done`;
const isAlive = (cwd: string) =>
  startOf(Number(readFileSync(join(cwd, 'pid'), 'utf8'))) !== undefined;

test('a second SIGINT does not wait for a command that ignored the first one', async () => {
  const cwd = project({ run: deafTo('INT') });
  let began = 0;
  const run = await runAction('train', {
    cwd,
    async started(child) {
      while (!existsSync(join(cwd, 'pid'))) await sleep(20);
      began = performance.now();
      child.kill('SIGINT');
      await sleep(500);
      child.kill('SIGINT');
    },
  });
  expect(run.exitCode).toBe(2);
  expect(run.outcome?.findings.map(({ rule }) => rule)).toEqual(['train-cancelled']);
  expect(isAlive(cwd)).toBe(false);
  expect(performance.now() - began).toBeLessThan(6_000);
}, 60_000);

test('also where the step after it is killed nothing outlives the next attempt', async () => {
  const cwd = project({ run: deafTo('INT TERM'), checkpoint });
  const killed = await runAction('train', {
    cwd,
    async started(child) {
      while (!existsSync(join(cwd, 'pid'))) await sleep(20);
      // Then what is after the step has the work to do.
      for (const warden of wardensOf(child)) process.kill(warden, 'SIGKILL');
      child.kill('SIGKILL');
    },
  });
  const after = await runAction('train', {
    cwd,
    after: killed.state,
    async started(child) {
      await sleep(2_000);
      child.kill('SIGKILL');
    },
  });
  expect(after.signal).toBe('SIGKILL');
  expect(isAlive(cwd)).toBe(true);
  const next = await runAction('train', { cwd, inputs: { run: 'true' } });
  expect(next.exitCode).toBe(0);
  expect(isAlive(cwd)).toBe(false);
}, 60_000);
