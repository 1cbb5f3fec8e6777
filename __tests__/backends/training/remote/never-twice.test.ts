import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Cluster } from '../../../../src/backends/training/remote/cluster.ts';
import { elsewhere } from '../../../../src/backends/training/remote/elsewhere.ts';
import { folderTransport } from '../../../../src/backends/training/remote/folder-transport.ts';
import { UserError } from '../../../../src/errors.ts';
import type { TrainingBackend, TrainingJob } from '../../../../src/ports/training-backend.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { processCluster } from '../../../support/process-cluster.ts';
import { ended, jobIn, quickPace } from '../../../support/training-contract.ts';

const root = temporaryFolder();
const files = temporaryFolder();

/** As another process opens it. */
function open(change: Partial<Cluster> = {}, pace: object = {}): TrainingBackend {
  const cluster = { ...processCluster(root), ...change };
  const transport = folderTransport({ source: files, target: files });
  return elsewhere(cluster, transport, { ...quickPace, ...pace });
}

/** The same name asked for once more; of another configuration where one is given. */
function again(first: TrainingJob, wishes: Partial<TrainingJob> = {}): TrainingJob {
  const folder = temporaryFolder();
  const logPath = join(folder, 'train.log');
  return { ...first, mark: randomUUID(), outputDirectory: folder, logPath, ...wishes };
}

const otherwise = createHash('sha256').update('otherwise').digest('hex');
const lost = new UserError('train-unreachable', { what: 'a', why: 'b', next: 'c' });

async function textOf(backend: TrainingBackend, { logPath }: TrainingJob, ref: { name: string }) {
  const known = { name: ref.name, mark: randomUUID(), logPath, id: null };
  return new TextDecoder().decode((await backend.logs(known, '')).bytes);
}

test('a second run of one name works while the first, which has ended, keeps the name', async () => {
  const stays = { remove: async () => undefined };
  const first = jobIn(temporaryFolder(), 'echo one > "$CONTENDER_OUTPUT_DIR/result"; echo one');
  const one = open(stays);
  const ref = await one.submit(first);
  expect(await ended(one, ref)).toEqual({ kind: 'succeeded' });
  await one.outputs(ref);
  const second = again(first, { command: 'echo two; sleep 2' });
  const two = open(stays);
  expect(await two.makeReady(second)).toBeNull();
  const next = await two.submit(second);
  expect(next.name).toBe(first.name.replace('-1-', '-2-'));
  expect(two.workspace(second)).toBe(`${files}/${next.name}/work`);
  const third = again(first, { command: 'echo two; sleep 2' });
  const three = open(stays);
  expect(await three.makeReady(third)).toMatchObject({ name: next.name, mark: second.mark });
  expect(await ended(two, next)).toEqual({ kind: 'succeeded' });
  await two.outputs(next);
  expect(await textOf(two, second, next)).toBe('two\n');
  expect(existsSync(join(second.outputDirectory, 'result'))).toBe(false);
});

test('who is killed while it submits under a later name leaves what another process needs to end the job', async () => {
  const stays = { remove: async () => undefined };
  const first = jobIn(temporaryFolder(), 'true');
  const one = open(stays);
  const ref = await one.submit(first);
  await ended(one, ref);
  await one.outputs(ref);
  const place = processCluster(root);
  const killed = open({
    async submit(job) {
      await place.submit(job);
      return new Promise<never>(() => undefined);
    },
  });
  const second = again(first, { command: 'sleep 60' });
  await killed.makeReady(second);
  const known = killed.expected?.(second);
  const name = first.name.replace('-1-', '-2-');
  expect(known).toEqual({ name, mark: second.mark, logPath: second.logPath, id: null });
  void killed.submit(second);
  const after = open();
  if (!known) throw new Error('It does not tell what it is about to submit.');
  for (let looks = 0; looks < 50; looks += 1) {
    if ((await place.standing(name)) !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  expect(await after.status(known)).toEqual({ kind: 'running' });
  await after.cancel(known, 0);
  expect(await ended(after, known)).toEqual({ kind: 'cancelled' });
});

test('a job that is adopted is known before, and goes on where its log cannot be kept here', async () => {
  const first = jobIn(temporaryFolder(), 'sleep 60');
  const one = open();
  const ref = await one.submit(first);
  const two = open();
  const second = again(first, { logPath: '/proc/nowhere/train.log' });
  await two.makeReady(second);
  const known = two.expected?.(second);
  expect(known).toMatchObject({ name: ref.name, mark: ref.mark });
  await expect(two.submit(second)).rejects.toMatchObject({
    problems: [{ code: 'output-unwritable' }],
  });
  await two.cancel(known ?? ref, 0);
  expect(await one.status(ref)).toEqual({ kind: 'running' });
  await one.cancel(ref, 0);
  await ended(one, ref);
  await one.outputs(ref);
});

test('a job that lives and was asked for otherwise keeps its name and its folder', async () => {
  const command = 'sleep 1; echo kept > here; cat here';
  const first = jobIn(temporaryFolder(), command);
  const one = open();
  const ref = await one.submit(first);
  const two = open();
  const second = again(first, { command: 'true', configuration: otherwise });
  const next = await two.submit(second);
  const three = open();
  const name = first.name.replace('-1-', '-3-');
  const configuration = createHash('sha256').update('once more').digest('hex');
  const later = again(first, { command: 'true', configuration, name });
  const last = await three.submit(later);
  expect(await ended(one, ref)).toEqual({ kind: 'succeeded' });
  expect(await textOf(one, first, ref)).toBe('kept\n');
  expect(new Set([ref.name, next.name, last.name]).size).toBe(3);
  await one.outputs(ref);
  for (const [backend, job] of [
    [two, next],
    [three, last],
  ] as const) {
    await ended(backend, job);
    await backend.outputs(job);
  }
});

test('a job that was taken with an answer that nobody understands is ended', async () => {
  const place = processCluster(root);
  const why = 'The place answered with a page of HTML.';
  const backend = open({
    async submit(job) {
      await place.submit(job);
      throw new UserError('train-refused', { what: 'a', why, next: 'c' });
    },
  });
  const job = jobIn(temporaryFolder(), 'sleep 60');
  await expect(backend.submit(job)).rejects.toThrow(why);
  expect(existsSync(join(root, job.name))).toBe(true);
  for (let looks = 0; looks < 50; looks += 1) {
    if ((await place.standing(job.name)) === 'ended') break;
    await new Promise((done) => setTimeout(done, 100));
  }
  expect(await place.standing(job.name)).toBe('ended');
});

test('nobody waits for ever for the log of a job that has ended', async () => {
  const backend = open({ log: () => Promise.reject(lost) }, { patienceMs: 500 });
  const ref = await backend.submit(jobIn(temporaryFolder(), 'true'));
  await expect(ended(backend, ref)).rejects.toThrow(/could not be reached/);
});

test('the last lines are fetched also where they arrive after the news of the end', async () => {
  const place = processCluster(root);
  let endedAt: number | undefined;
  const backend = open({
    async log(handle, from) {
      const status = await place.status(handle);
      if (status.kind === 'ended') endedAt ??= performance.now();
      const isThere = endedAt !== undefined && performance.now() - endedAt > 700;
      return isThere ? place.log(handle, from) : { bytes: new Uint8Array(), next: from };
    },
  });
  const job = jobIn(temporaryFolder(), 'echo late; exit 5');
  const ref = await backend.submit(job);
  expect(await ended(backend, ref)).toEqual({ kind: 'failed', exitCode: 5 });
  expect(await textOf(backend, job, ref)).toBe('late\n');
  await backend.outputs(ref);
});

test('a job without its cards is ended also where the first request to end it is lost', async () => {
  const place = processCluster(root);
  let asked = 0;
  const backend = open(
    {
      submit: (job) => place.submit({ ...job, script: 'sleep 60' }),
      cancel(handle, graceMs) {
        asked += 1;
        return asked === 1 ? Promise.reject(lost) : place.cancel(handle, graceMs);
      },
    },
    { proofMs: 300 },
  );
  const folder = temporaryFolder();
  const demand = { ...jobIn(folder, 'true').demand, gpus: 1 };
  const ref = await backend.submit(jobIn(folder, 'true', { demand }));
  expect(await ended(backend, ref)).toMatchObject({ kind: 'unfit' });
  await backend.outputs(ref);
});

test('of a job that is adopted the time counts that it has run before', async () => {
  const first = jobIn(temporaryFolder(), 'sleep 5');
  const left = open();
  const ref = await left.submit(first);
  for (;;) {
    if ((await left.status(ref)).kind === 'running') break;
  }
  await new Promise((done) => setTimeout(done, 2_500));
  const fresh = open();
  const adopted = await fresh.submit(again(first));
  let status = await fresh.status(adopted);
  for (let looks = 0; looks < 10 && status.kind === 'running' && !status.ranMs; looks += 1) {
    await new Promise((done) => setTimeout(done, 100));
    status = await fresh.status(adopted);
  }
  expect(status.kind === 'running' && status.ranMs).toBeGreaterThanOrEqual(1_500);
  expect(await left.status(ref)).toEqual({ kind: 'running' });
  await fresh.cancel(adopted, 0);
  await ended(fresh, adopted);
  expect((await fresh.outputs(adopted)).durationMs).toBeGreaterThanOrEqual(1_500);
});

test.each([
  [true, { kind: 'rejected', why: expect.stringMatching(/later/) }],
  [undefined, { kind: 'succeeded' }],
])(
  'a job that begins after its time in the queue is late only where it may have been cancelled (%s)',
  async (mayStartLate, end) => {
    const backend = open({ ...(mayStartLate && { mayStartLate }) });
    const job = jobIn(temporaryFolder(), 'true');
    const ref = await backend.submit({ ...job, demand: { ...job.demand, queueMinutes: -60 } });
    expect(await ended(backend, ref)).toEqual(end);
  },
);
