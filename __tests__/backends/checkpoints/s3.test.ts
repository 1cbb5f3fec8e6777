import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { s3Checkpoints, s3Store } from '../../../src/backends/checkpoints/s3.ts';
import { s3Settings } from '../../../src/backends/s3/settings.ts';
import { UserError } from '../../../src/errors.ts';
import {
  calm,
  checkpointContract,
  fetched,
  listingContract,
  manifestOf,
  places,
  stagedCheckpoint,
} from '../../support/checkpoint-contract.ts';
import { type FaultProxy, startFaultProxy } from '../../support/live/fault-proxy.ts';
import { makeBucket, motoEnvironment, startMoto } from '../../support/live/moto.ts';
import type { LiveServer } from '../../support/live/server.ts';
import { liveSuite } from '../../support/live/venv.ts';

const mib = 2 ** 20;

liveSuite({ subject: 'checkpoints/s3', needs: ['moto'] }, (programs = '') => {
  let moto: LiveServer;
  let proxy: FaultProxy;
  let buckets = 0;

  beforeAll(async () => {
    moto = await startMoto(programs);
    proxy = await startFaultProxy(moto.url);
  }, 240_000);

  afterAll(async () => {
    await proxy?.close();
    await moto?.stop();
  });

  beforeEach(() => proxy.calm());

  async function bucketAt(url: string, prefix = 'team/checkpoints') {
    buckets += 1;
    const bucket = `bucket-${buckets}`;
    await makeBucket(moto.url, bucket);
    const environment = motoEnvironment(url);
    const uri = `s3:${bucket}${prefix && `/${prefix}`}`;
    return { bucket, uri, environment: (name: string) => environment[name] };
  }

  const newStore = async (prefix?: string) => {
    const { uri, environment } = await bucketAt(moto.url, prefix);
    return () => s3Checkpoints.open(uri, environment);
  };

  async function faulty(patience = {}) {
    const { uri, bucket, environment } = await bucketAt(proxy.url);
    const quick = { idleMs: 2000, retryMs: [10, 20, 40], ...patience };
    return { bucket, store: s3Store(s3Settings(uri, environment), quick) };
  }

  async function uploadsOf(bucket: string): Promise<string> {
    return (await fetch(`${moto.url}/${bucket}?uploads`)).text();
  }

  checkpointContract(async () => ({ open: await newStore(), lists: 'all' }));
  listingContract(async () => (await newStore(''))());

  test('a large file goes in parts and comes back whole', async () => {
    const store = await (await newStore())();
    const content = new Uint8Array(70 * mib).map((_, index) => index >> 7);
    const { name, staged } = await stagedCheckpoint({ files: { 'large.bin': content } });
    await store.save(name, staged, calm);
    expect((await fetched(store, name)).refusal).toBeUndefined();
  });

  test.each(['reset', { status: 500 }, { status: 503 }, { status: 429 }] as const)(
    'a request that goes wrong twice is tried again: %p',
    async (answer) => {
      const { store } = await faulty();
      proxy.add({ on: /^PUT .*weights/, times: 2, answer }, { on: /^GET/, times: 2, answer });
      const { name, staged } = await stagedCheckpoint();
      await store.save(name, staged, calm);
      expect((await fetched(store, name)).refusal).toBeUndefined();
    },
  );

  test('a slow answer is waited for', async () => {
    const { store } = await faulty();
    proxy.add({ on: /^PUT .*weights/, delayMs: 1000 });
    const { name, staged } = await stagedCheckpoint();
    await store.save(name, staged, calm);
    expect(await store.list(places.key)).toEqual([name]);
  });

  test('an answer that never comes is given up, and the reason told', async () => {
    const { store } = await faulty({ idleMs: 100, retryMs: [] });
    proxy.add({ on: /^PUT .*weights/, times: 9, answer: 'hang' });
    const { name, staged } = await stagedCheckpoint();
    await expect(store.save(name, staged, calm)).rejects.toThrow('nothing came for 0.1 s');
    expect(await store.list(places.key)).toEqual([]);
  });

  test('a manifest whose answer was lost is found to be there already', async () => {
    const { store } = await faulty();
    proxy.add({ on: /^PUT .*manifests/, after: true, answer: 'reset' });
    const { name, staged } = await stagedCheckpoint();
    await store.save(name, staged, calm);
    expect(proxy.asked.filter((line) => /^PUT .*manifests/.test(line))).toHaveLength(2);
    expect(await store.list(places.key)).toEqual([name]);
  });

  test('a manifest of somebody else is never overwritten', async () => {
    const { store } = await faulty();
    const one = await stagedCheckpoint({ step: 1 });
    const two = await stagedCheckpoint({ step: 2 });
    await store.save(one.name, one.staged, calm);
    await expect(store.save(one.name, two.staged, calm)).rejects.toThrow('412');
    expect((await manifestOf(store, one.name)).step).toBe(1);
  });

  test('what the bucket does not hold as it was sent is no saved checkpoint', async () => {
    const { store } = await faulty();
    // Somebody else writes below the same prefix.
    proxy.add({ on: /^PUT .*weights/, answer: { status: 200 } });
    const { name, staged } = await stagedCheckpoint();
    await expect(store.save(name, staged, calm)).rejects.toMatchObject({
      problems: [{ code: 'checkpoint-not-kept' }],
    });
  });

  test('a download that breaks half-way is fetched again', async () => {
    const { store } = await faulty();
    const { name, staged } = await stagedCheckpoint({ files: { 'w.bin': 'w'.repeat(100_000) } });
    await store.save(name, staged, calm);
    proxy.add({ on: /^GET .*w\.bin/, times: 2, answer: 'cut' });
    expect((await fetched(store, name)).refusal).toBeUndefined();
  });

  test('a part that fails for good aborts the upload, so that nothing of it is kept', async () => {
    const { store, bucket } = await faulty({ retryMs: [10] });
    proxy.add({ on: /partNumber=3/, times: 9, answer: { status: 500 } });
    const { name, staged } = await stagedCheckpoint({
      files: { 'large.bin': new Uint8Array(70 * mib) },
    });
    await expect(store.save(name, staged, calm)).rejects.toThrow('S3 answered 500');
    expect(await uploadsOf(bucket)).not.toContain('<UploadId>');
    expect(await store.list(places.key)).toEqual([]);
  });

  test('a deadline in the middle of an upload aborts it too', async () => {
    const { store, bucket } = await faulty();
    proxy.add({ on: /partNumber=2/, answer: 'hang' });
    const { name, staged } = await stagedCheckpoint({
      files: { 'large.bin': new Uint8Array(70 * mib) },
    });
    const signal = AbortSignal.timeout(1500);
    await expect(store.save(name, staged, signal)).rejects.toThrow('timeout');
    expect(await uploadsOf(bucket)).not.toContain('<UploadId>');
  });

  test('a lost answer to the completion of an upload is no failure', async () => {
    const { store } = await faulty();
    proxy.add({ on: /^POST .*uploadId=/, after: true, answer: 'reset' });
    const { name, staged } = await stagedCheckpoint({
      files: { 'large.bin': new Uint8Array(70 * mib) },
    });
    await store.save(name, staged, calm);
    expect((await fetched(store, name)).refusal).toBeUndefined();
  });

  test('more manifests than one page are all listed', async () => {
    const { store, bucket } = await faulty();
    const names = Array.from(
      { length: 1005 },
      (_, index) =>
        `${places.key}20261121t183105${String(index % 1000).padStart(3, '0')}z-1-${index}-abcd`,
    );
    for (let start = 0; start < names.length; start += 50) {
      const some = names.slice(start, start + 50);
      await Promise.all(
        some.map((name) =>
          fetch(`${moto.url}/${bucket}/team/checkpoints/manifests/${name}.json`, {
            method: 'PUT',
            body: '{}',
          }),
        ),
      );
    }
    expect(await store.list(places.key)).toHaveLength(1005);
  }, 120_000);

  test('a bucket that is not there is named, and nothing secret is', async () => {
    const environment = motoEnvironment(moto.url);
    const store = await s3Checkpoints.open('s3:no-such-bucket', (name) => environment[name]);
    const error = await store.list(places.key).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(
      /no-such-bucket at 127\.0\.0\.1.*404 NoSuchBucket.*Create the bucket/,
    );
    expect(String(error)).not.toMatch(/secret|AKIA/);
  });
});

test('a proxy of the environment is gone through', async () => {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(String(request.url));
    answer.end('<ListBucketResult></ListBucketResult>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const environment: Record<string, string> = {
    ...motoEnvironment('http://minio.example:9000'),
    HTTP_PROXY: `127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
  const store = await s3Checkpoints.open('s3:bucket', (name) => environment[name]);
  expect(await store.list(places.key)).toEqual([]);
  server.close();
  expect(asked).toEqual([expect.stringMatching(/^http:\/\/minio\.example:9000\/bucket\/\?/)]);
});

describe('the address of a bucket', () => {
  const own = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'key' };

  test.each([
    [
      's3:team-models/checkpoints',
      {},
      'https://team-models.s3.us-east-1.amazonaws.com',
      'checkpoints',
    ],
    [
      's3://team-models/a/b/',
      { AWS_REGION: 'eu-west-1' },
      'https://team-models.s3.eu-west-1.amazonaws.com',
      'a/b',
    ],
    [
      's3:team.models',
      { AWS_DEFAULT_REGION: 'cn-north-1' },
      'https://s3.cn-north-1.amazonaws.com.cn/team.models',
      '',
    ],
    ['s3:team/x', { AWS_ENDPOINT_URL: 'http://minio:9000/' }, 'http://minio:9000/team', 'x'],
    [
      's3:team/x',
      { AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_S3: 'http://b' },
      'http://b/team',
      'x',
    ],
  ])('%s with %p is %s', (...[uri, variables, base, prefix]) => {
    const environment: Record<string, string> = { ...own, ...variables };
    expect(s3Settings(uri, (name) => environment[name])).toMatchObject({ base, prefix });
  });

  test.each(['s3:', 's3:A-Bucket', 's3:ab', 's3:bucket/a b', 's3:bucket/../x', 's3:bucket/a?x'])(
    '%s is refused',
    (uri) => {
      const environment: Record<string, string> = own;
      expect(() => s3Settings(uri, (name) => environment[name])).toThrow('Write it as s3:');
    },
  );

  test('without credentials in the environment it says which variables are looked for', () => {
    expect(() => s3Settings('s3:bucket', () => undefined)).toThrow(
      /AWS_ACCESS_KEY_ID.*profiles and instance roles are not read/,
    );
  });
});
