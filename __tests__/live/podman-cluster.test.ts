import { randomUUID } from 'node:crypto';
import { chownSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { engineAddress } from '../../src/backends/training/docker/address.ts';
import { type ContainerOptions, containers } from '../../src/backends/training/docker/cluster.ts';
import { openEngine } from '../../src/backends/training/docker/engine.ts';
import type { Cluster, ClusterJob, Handle } from '../../src/backends/training/remote/cluster.ts';
import { cannotRun } from '../support/cannot-run.ts';
import { temporaryFolder } from '../support/folder.ts';
import { startFaultProxy } from '../support/live/fault-proxy.ts';
import { type ImageRegistry, startImageRegistry } from '../support/live/image-registry.ts';
import {
  busyboxRoot,
  type LivePodman,
  podmanPackages,
  startPodman,
} from '../support/live/podman.ts';

const image = 'localhost/busybox:1';

function found(): { readonly packages: string } | { readonly why: string } {
  try {
    return { packages: podmanPackages() };
  } catch (error) {
    return { why: (error as Error).message };
  }
}

const needed = found();
if ('why' in needed) cannotRun('training/podman', needed.why);
else describe('training/podman', () => suite(needed.packages));

function suite(packages: string): void {
  let podman: LivePodman;
  let registry: ImageRegistry;
  beforeAll(async () => {
    const root = busyboxRoot(packages, temporaryFolder());
    registry = await startImageRegistry(root);
    podman = await startPodman({ packages, folder: temporaryFolder(), registry: registry.host });
    await podman.importImage(image, root);
  });
  afterAll(async () => {
    await podman?.stop();
    await registry?.close();
  });

  function open(options: Partial<ContainerOptions> = {}, host?: string): Cluster {
    const environment = (name: string) => (name === 'CONTAINER_HOST' ? host : undefined);
    const address = engineAddress('podman', host ? undefined : podman.socket, environment);
    const engine = openEngine(address, environment);
    const usual = { network: 'none', gpus: 'cdi', pull: 'never', user: null } as const;
    return containers(engine, { ...usual, ...options });
  }

  test('a command that ends well has succeeded, and its log is whole', async () => {
    const cluster = open();
    const handle = await submitted(cluster, jobOf('echo one; echo two >&2; printf three'));
    expect(await ended(cluster, handle)).toEqual({ kind: 'succeeded' });
    expect(text(await cluster.log(handle, ''))).toBe('one\ntwo\nthree');
    await cluster.remove(handle);
    await cluster.remove(handle);
  });

  test.each([
    ['exit 3', { kind: 'failed', exitCode: 3 }],
    ['exit 255', { kind: 'failed', exitCode: 255 }],
    ['exit 137', { kind: 'killed', signal: 'SIGKILL' }],
  ])('%s ends as %j', async (script, end) => {
    const cluster = open();
    const handle = await submitted(cluster, jobOf(script));
    expect(await ended(cluster, handle)).toEqual(end);
    await cluster.remove(handle);
  });

  test('the log goes on within a second, without gap or repeat, in pieces of lines and characters', async () => {
    const cluster = open();
    const lines = Array.from({ length: 300 }, (_, index) => `${index} ü€😀`);
    const script =
      'i=0; while [ $i -lt 300 ]; do echo "$i ü€😀"; i=$((i+1)); [ $((i % 60)) -ne 0 ] || sleep 0.3; done; printf "the end"';
    const handle = await submitted(cluster, jobOf(script));
    const parts: Uint8Array[] = [];
    let from = '';
    for (let isOver = false; ; ) {
      const part = await cluster.log(handle, from);
      parts.push(part.bytes);
      from = part.next;
      if (isOver) break;
      isOver = (await cluster.status(handle)).kind === 'ended';
    }
    expect(Buffer.concat(parts).toString('utf8')).toBe(`${lines.join('\n')}\nthe end`);
    expect(parts.filter(({ byteLength }) => byteLength > 0).length).toBeGreaterThan(2);
    expect((await cluster.log(handle, from)).bytes.byteLength).toBe(0);
    await cluster.remove(handle);
    expect(await cluster.log(handle, from)).toEqual({ bytes: new Uint8Array(), next: from });
  });

  test('a line of a megabyte arrives whole, and bytes that are no text as they are', async () => {
    const cluster = open();
    const script = `head -c 1000000 /dev/zero | tr '\\0' x; echo; printf '\\377\\000\\001\\r\\n'`;
    const handle = await submitted(cluster, jobOf(script));
    await ended(cluster, handle);
    const { bytes } = await cluster.log(handle, '');
    expect(Buffer.from(bytes).toString('latin1')).toBe(`${'x'.repeat(1_000_000)}\n\xff\0\x01\r\n`);
    await cluster.remove(handle);
  });

  test('who submits a job twice gets the same container, which runs once, also when it has ended', async () => {
    const cluster = open();
    const job = jobOf('echo once; sleep 0.5');
    const id = await cluster.submit(job);
    expect(await cluster.submit(job)).toBe(id);
    await ended(cluster, { ...job, id });
    expect(await cluster.submit(job)).toBe(id);
    expect(text(await cluster.log({ ...job, id }, ''))).toBe('once\n');
    await cluster.remove({ ...job, id });
  });

  test.each([/^POST .*\/create/, /^POST .*\/start/])(
    'an answer to %s that is lost on the way leaves one container, which runs once',
    async (on) => {
      const proxy = await startFaultProxy(podman.url);
      const cluster = open({}, proxy.url.replace('http:', 'tcp:'));
      const job = jobOf('echo once');
      proxy.add({ on, after: true, answer: 'reset' });
      const handle = await submitted(cluster, job);
      expect(await ended(cluster, handle)).toEqual({ kind: 'succeeded' });
      expect(text(await cluster.log(handle, ''))).toBe('once\n');
      await cluster.remove(handle);
      await proxy.close();
    },
  );

  test('a log that breaks off on the way has neither gap nor repeat', async () => {
    const proxy = await startFaultProxy(podman.url);
    const cluster = open({}, proxy.url.replace('http:', 'tcp:'));
    const handle = await submitted(cluster, jobOf('seq 1 2000'));
    await ended(cluster, handle);
    proxy.add({ on: /\/logs/, answer: 'cut', times: 2 });
    expect(text(await cluster.log(handle, ''))).toBe(
      Array.from({ length: 2000 }, (_, index) => `${index + 1}\n`).join(''),
    );
    expect(proxy.asked.filter((line) => line.includes('/logs'))).toHaveLength(3);
    await cluster.remove(handle);
    await proxy.close();
  });

  test('a name that another job has is refused', async () => {
    const cluster = open();
    const job = jobOf('sleep 20');
    const handle = await submitted(cluster, job);
    await expect(cluster.submit({ ...job, mark: randomUUID() })).rejects.toThrow(
      `has another container of the name ${job.name}`,
    );
    await cluster.cancel(handle, 0);
    await cluster.remove(handle);
  });

  test('a job is found by its configuration and its names, and only while it lives', async () => {
    const cluster = open();
    const job = jobOf('sleep 20');
    const handle = await submitted(cluster, job);
    const { name, mark, configuration } = job;
    expect(await open().find(['contender-x', name], configuration)).toEqual({
      name,
      mark,
      id: handle.id,
    });
    expect(await cluster.find([`${name}0`], configuration)).toBeNull();
    expect(await cluster.find([name], configuration.replace(/.$/, 'g'))).toBeNull();
    await cluster.cancel(handle, 0);
    await ended(cluster, handle);
    expect(await cluster.find([name], configuration)).toBeNull();
    await cluster.remove(handle);
  });

  /** As a maker leaves it that dies before it starts it. */
  async function created(job: ClusterJob): Promise<Handle> {
    const { status } = await podman.ask(
      'POST',
      '/v4.0.0/libpod/containers/create',
      JSON.stringify({
        name: job.name,
        image,
        command: ['sh', '-c', job.script],
        netns: { nsmode: 'none' },
        labels: {
          'contender.run': job.name,
          'contender.configuration': job.configuration,
          'contender.mark': job.mark,
        },
      }),
    );
    expect(status).toBe(201);
    return { name: job.name, mark: job.mark, id: null };
  }

  test('a container that was made and not started, since its maker died, is started when it is found', async () => {
    const cluster = open();
    const job = jobOf('echo late');
    const handle = await created(job);
    expect(await cluster.status(handle)).toEqual({ kind: 'queued', why: null });
    expect(await cluster.find([job.name], job.configuration)).toMatchObject({ mark: job.mark });
    expect(await ended(cluster, handle)).toEqual({ kind: 'succeeded' });
    expect(text(await cluster.log(handle, ''))).toBe('late\n');
    await cluster.remove(handle);
  });

  test.each([0, 5_000])(
    'a container that was made and not started is removed by a cancel with %i ms of grace: nobody starts it later',
    async (graceMs) => {
      const cluster = open();
      const job = jobOf('echo late');
      const handle = await created(job);
      await cluster.cancel(handle, graceMs);
      expect(await cluster.status(handle)).toMatchObject({ kind: 'ended' });
      expect(await cluster.find([job.name], job.configuration)).toBeNull();
    },
  );

  test('who is asked to stop hears one signal, and can save', async () => {
    const cluster = open();
    const script = `trap 'echo asked; sleep 1; echo saved; exit 0' INT TERM; echo ready; while :; do sleep 0.1; done`;
    const handle = await submitted(cluster, jobOf(script));
    await shown(cluster, handle, 'ready');
    await cluster.cancel(handle, 20_000);
    expect(await ended(cluster, handle)).toEqual({ kind: 'succeeded' });
    expect(text(await cluster.log(handle, ''))).toBe('ready\nasked\nsaved\n');
    await cluster.cancel(handle, 20_000);
    await cluster.cancel(handle, 0);
    await cluster.remove(handle);
    await cluster.cancel(handle, 20_000);
    await cluster.cancel(handle, 0);
  });

  test('the engine kills after the grace although nobody waits for it, and at once when one insists', async () => {
    const cluster = open();
    const script = `trap 'echo asked' INT TERM; echo ready; while :; do sleep 0.1; done`;
    const patient = await submitted(cluster, jobOf(script));
    const hurried = await submitted(cluster, jobOf(script));
    await Promise.all([patient, hurried].map((one) => shown(cluster, one, 'ready')));
    const start = Date.now();
    await Promise.all([cluster.cancel(patient, 4_000), cluster.cancel(hurried, 60_000)]);
    expect(Date.now() - start).toBeLessThan(4_000);
    expect(await cluster.status(patient)).toEqual({ kind: 'running' });
    await cluster.cancel(hurried, 0);
    expect(await ended(cluster, hurried)).toEqual({ kind: 'killed', signal: 'SIGKILL' });
    expect(await ended(cluster, patient)).toEqual({ kind: 'killed', signal: 'SIGKILL' });
    expect(Date.now() - start).toBeLessThan(10_000);
    await Promise.all([patient, hurried].map((one) => cluster.remove(one)));
  });

  test('somebody else removes the container: nobody knows how it ended', async () => {
    const cluster = open();
    const handle = await submitted(cluster, jobOf('sleep 20'));
    await podman.ask('DELETE', `/v4.0.0/libpod/containers/${handle.id}?force=1&timeout=0`);
    expect(await ended(cluster, handle)).toMatchObject({ kind: 'lost' });
  });

  test('over the memory limit the kernel kills it, which the engine does not name', async () => {
    const cluster = open();
    const handle = await submitted(cluster, jobOf('exec tail /dev/zero', { memoryGib: 1 / 16 }));
    expect(['killed', 'out-of-memory']).toContain((await ended(cluster, handle)).kind);
    await cluster.remove(handle);
  });

  test('shared memory is half of the memory, or what was asked for', async () => {
    const cluster = open();
    const shared = (wishes: Partial<ClusterJob>) =>
      logOf(cluster, jobOf('df -k /dev/shm | awk "END {print \\$2}"', wishes));
    expect(await shared({ memoryGib: 1 })).toBe(`${512 * 1024}\n`);
    expect(await shared({ memoryGib: 1, sharedMemoryGib: 0.25 })).toBe(`${256 * 1024}\n`);
  });

  test('an image without a shell is refused by the start, and leaves nothing behind', async () => {
    await podman.importImage('localhost/empty:1', emptyRoot());
    const job = jobOf('true', { image: 'localhost/empty:1' });
    await expect(open().submit(job)).rejects.toThrow('needs a POSIX `sh`');
    expect((await podman.ask('GET', `/containers/${job.name}/json`)).status).toBe(404);
  });

  test('what the job writes is owned by the owner of its folder, who has a home and a name there', async () => {
    const cluster = open();
    const source = temporaryFolder();
    chownSync(source, 12345, 23456);
    const script = 'id -u; id -g; echo "$HOME $USER"; echo x > /the/folder/file; touch $HOME/x';
    const mount = { source, target: '/the/folder' };
    expect(await logOf(cluster, jobOf(script, { mount }))).toBe('12345\n23456\n/tmp contender\n');
    const { uid, gid } = statSync(join(source, 'file'));
    expect([uid, gid]).toEqual([12345, 23456]);
    const asRoot = open({ user: 'image' });
    expect(await logOf(asRoot, jobOf('id -u; echo $HOME', { mount }))).toMatch(/^0\n\//);
  });

  test('variables arrive whatever stands in them, and secrets come from the engine', async () => {
    const created = await podman.ask('POST', '/v4.0.0/libpod/secrets/create?name=key', 'hush');
    expect(created.status).toBe(200);
    const cluster = open();
    const environment = { ODD: 'a b=c\n"$HOME" ü' };
    const job = jobOf('echo "$ODD"; echo "$TOKEN"', { environment, secrets: { TOKEN: 'key' } });
    await cluster.check(job);
    expect(await logOf(cluster, job)).toBe('a b=c\n"$HOME" ü\nhush\n');
    expect((await podman.ask('GET', '/info')).text).not.toContain('hush');
  });

  test('cards are handed in by their names, and one that is not there is said', async () => {
    const tool = join(podman.cards, '../nvidia-smi');
    writeFileSync(tool, '#!/bin/sh\necho "a card"\n', { mode: 0o755 });
    const card = (name: string) => ({ name, containerEdits: { env: [`CARD${name}=yes`] } });
    const mounts = [{ hostPath: tool, containerPath: '/bin/nvidia-smi', options: ['ro', 'bind'] }];
    writeFileSync(
      join(podman.cards, 'nvidia.json'),
      JSON.stringify({
        cdiVersion: '0.4.0',
        kind: 'nvidia.com/gpu',
        devices: [card('0'), card('1')],
        containerEdits: { mounts },
      }),
    );
    const cluster = open();
    const two = jobOf('nvidia-smi; echo $CARD0 $CARD1', { gpus: 2 });
    expect(await logOf(cluster, two)).toBe('a card\nyes yes\n');
    await expect(cluster.submit(jobOf('true', { gpus: 3 }))).rejects.toThrow(
      'Install the NVIDIA Container Toolkit',
    );
  });

  test('all that cannot be given is said at once', async () => {
    const wishes = { cpus: 1e6, memoryGib: 1e6, secrets: { A: 'not-there' }, image: null };
    const why = await open()
      .check(jobOf('true', wishes))
      .catch((error) => error.problems.map(({ what }: { readonly what: string }) => what));
    expect(why).toHaveLength(4);
    expect(why.join()).toMatch(/which image.*processors.*memory.*no secret "not-there"/);
  });

  test.each(['never', 'missing', 'always'] as const)(
    'with pull=%s an image that does not exist is refused before anything runs',
    async (pull) => {
      const job = jobOf('true', { image: '127.0.0.1:1/no/such:1' });
      await expect(open({ pull }).check(job)).rejects.toMatchObject({
        problems: [{ code: 'train-image-missing' }],
      });
    },
  );

  test('an image is fetched once, or always, and told by the digest by which it is served', async () => {
    const served = `${registry.host}/team/train:1`;
    const { digest, asked } = registry;
    const fetches = () => asked.filter((line) => line.startsWith('GET /v2/team/train/man')).length;
    const job = jobOf('echo fetched', { image: served });
    await open({ pull: 'missing' }).check(job);
    await open({ pull: 'missing' }).check(job);
    await open({ pull: 'never' }).check(job);
    const once = fetches();
    await open({ pull: 'always' }).check(job);
    expect(fetches()).toBeGreaterThan(once);
    const byDigest = `${registry.host}/team/train@${digest}`;
    await open({ pull: 'missing' }).check({ ...job, image: byDigest });
    const cluster = open();
    const handle = await submitted(cluster, job);
    expect(await cluster.container(handle)).toMatchObject({ image: served, digest });
    await ended(cluster, handle);
    await cluster.remove(handle);
    const unknown = { ...job, image: served.replace(/1$/, '2') };
    await expect(open({ pull: 'missing' }).check(unknown)).rejects.toThrow('manifest unknown');
  });

  test('it tells the image that ran by its id', async () => {
    const cluster = open();
    const handle = await submitted(cluster, jobOf('true'));
    expect(await cluster.container(handle)).toEqual({
      id: handle.id,
      image,
      digest: null,
      imageId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    await cluster.remove(handle);
    expect(await cluster.container(handle)).toBeNull();
  });
}

let count = 0;

function jobOf(script: string, wishes: Partial<ClusterJob> = {}): ClusterJob {
  count += 1;
  return {
    name: `contender-${count}-1-00000000`,
    configuration: randomUUID().replaceAll('-', '').repeat(2),
    mark: randomUUID(),
    script: `exec 2>&1\n${script}`,
    environment: {},
    secrets: {},
    image,
    gpus: 0,
    cpus: null,
    memoryGib: null,
    sharedMemoryGib: null,
    limitSeconds: null,
    graceSeconds: 6,
    mount: null,
    ...wishes,
  };
}

async function submitted(cluster: Cluster, job: ClusterJob): Promise<Handle> {
  return { name: job.name, mark: job.mark, id: await cluster.submit(job) };
}

async function ended(cluster: Cluster, handle: Handle) {
  for (;;) {
    const status = await cluster.status(handle);
    if (status.kind === 'ended') return status.end;
    await sleep(100);
  }
}

async function shown(cluster: Cluster, handle: Handle, words: string): Promise<void> {
  while (!text(await cluster.log(handle, '')).includes(words)) await sleep(100);
}

async function logOf(cluster: Cluster, job: ClusterJob): Promise<string> {
  const handle = await submitted(cluster, job);
  await ended(cluster, handle);
  const log = text(await cluster.log(handle, ''));
  await cluster.remove(handle);
  return log;
}

function text({ bytes }: { readonly bytes: Uint8Array }): string {
  return Buffer.from(bytes).toString('utf8');
}

function emptyRoot(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'empty'));
  return folder;
}
