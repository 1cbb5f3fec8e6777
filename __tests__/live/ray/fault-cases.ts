import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type FaultProxy, startFaultProxy } from '../../support/live/fault-proxy.ts';
import type { LiveServer } from '../../support/live/server.ts';
import { clusterAt, handleOf, jobOf, run, textOf, until } from './place.ts';

const html = { status: 200, body: '<!doctype html><title>Sign in</title>' };

/** What goes wrong between us and a real Ray. */
export function faultCases(serverOf: () => LiveServer): void {
  let proxy: FaultProxy;
  beforeAll(async () => {
    proxy = await startFaultProxy(serverOf().url);
  });
  beforeEach(() => proxy.calm());
  afterAll(() => proxy?.close());
  const cluster = () => clusterAt(proxy);

  test('an answer to the submission that is lost leaves one job, which is found by its names', async () => {
    const job = jobOf('sleep 60', { graceSeconds: 1 });
    proxy.add({ on: /^POST/, after: true, answer: 'reset' });
    await expect(cluster().submit(job)).rejects.toMatchObject({
      problems: [{ code: 'train-unreachable' }],
    });
    expect(proxy.asked).toEqual(['POST /api/jobs/']);
    const found = await cluster().find([job.name], job.configuration);
    expect(found).toEqual(handleOf(job));
    await until(cluster(), job, 'running');
    await cluster().cancel(handleOf(job), 0);
    await until(cluster(), job, 'ended');
  });

  test('a gateway that gives up after the submission says nothing of the job: it is looked up, never sent twice', async () => {
    const job = jobOf('true');
    proxy.add({ on: /^POST/, after: true, answer: { status: 504 } });
    await expect(cluster().submit(job)).rejects.toMatchObject({
      problems: [{ code: 'train-unreachable' }],
    });
    expect(proxy.asked).toEqual(['POST /api/jobs/']);
    expect(await until(cluster(), job, 'ended')).toMatchObject({ end: { kind: 'succeeded' } });
  });

  test('a log whose connection is cut goes on where it was', async () => {
    const job = jobOf('seq 100000');
    const { text } = await run(clusterAt(serverOf()), job);
    proxy.add({ on: /logs\/file/, answer: 'cut' });
    expect((await textOf(cluster(), job)) === text).toBe(true);
    expect(proxy.asked.filter((line) => line.includes('logs/file'))).toHaveLength(2);
  });

  test('a page instead of an answer is told as such, and taken neither for a job nor for its absence', async () => {
    const job = jobOf('true');
    const foreign = { problems: [{ code: 'train-not-this' }] };
    proxy.add({ on: /^GET/, times: 3, answer: html });
    await expect(cluster().check(job)).rejects.toMatchObject(foreign);
    await expect(cluster().status(handleOf(job))).rejects.toMatchObject(foreign);
    await expect(cluster().find([job.name], job.configuration)).rejects.toMatchObject(foreign);
  });

  test('a page instead of a receipt is no submission, and instead of a stop no cancellation', async () => {
    const job = jobOf('sleep 60', { graceSeconds: 1 });
    const foreign = { problems: [{ code: 'train-not-this' }] };
    proxy.add({ on: /^POST/, answer: html });
    await expect(cluster().submit(job)).rejects.toMatchObject(foreign);
    const place = cluster();
    await place.submit(job);
    await until(place, job, 'running');
    proxy.add({ on: /stop$/, answer: html });
    await expect(place.cancel(handleOf(job), 0)).rejects.toMatchObject(foreign);
    expect(await place.status(handleOf(job))).toEqual({ kind: 'running' });
    await place.cancel(handleOf(job), 0);
    expect(await until(place, job, 'ended')).toMatchObject({ end: { kind: 'cancelled' } });
  });

  test('that a job is gone is for Ray to say: a gateway that finds no way to it does not know', async () => {
    const job = handleOf(jobOf('true'));
    const lost = { problems: [{ code: 'train-unreachable' }] };
    proxy.add({ on: /./, times: 3, answer: { status: 404, body: 'default backend - 404' } });
    await expect(cluster().status(job)).rejects.toMatchObject(lost);
    await expect(cluster().find([job.name], 'c'.repeat(64))).rejects.toMatchObject(lost);
    await expect(cluster().cancel(job, 0)).rejects.toMatchObject(lost);
  });

  test('a head node that is away for a moment is asked again', async () => {
    proxy.add({ on: /^GET/, times: 2, answer: { status: 503 } });
    expect(await cluster().status(handleOf(jobOf('true')))).toMatchObject({
      end: { kind: 'lost' },
    });
    proxy.add({ on: /^GET/, times: 9, answer: { status: 503 } });
    await expect(cluster().status(handleOf(jobOf('true')))).rejects.toMatchObject({
      problems: [{ code: 'train-unreachable' }],
    });
  });

  test('a cancellation is sent again after a lost answer', async () => {
    const job = jobOf('sleep 60', { graceSeconds: 1 });
    await cluster().submit(job);
    await until(cluster(), job, 'running');
    proxy.add({ on: /stop$/, after: true, answer: 'reset' });
    await cluster().cancel(handleOf(job), 0);
    expect(await until(cluster(), job, 'ended')).toMatchObject({ end: { kind: 'cancelled' } });
  });

  test('a login that ends in the middle, without a newer one, is told at once', async () => {
    proxy.add({ on: /^GET/, answer: { status: 401, body: 'expired' } });
    await expect(cluster().status(handleOf(jobOf('true')))).rejects.toMatchObject({
      problems: [{ code: 'train-login' }],
    });
    expect(proxy.asked).toHaveLength(1);
  });
}
