import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cacheCheckpoints } from '../../../src/backends/checkpoints/actions-cache.ts';
import { actSuite } from '../../support/act/act.ts';
import { type ActCache, startActCache } from '../../support/act/cache-server.ts';
import { type CacheDouble, startCacheDouble } from '../../support/actions-cache-double.ts';
import {
  calm,
  checkpointContract,
  fetched,
  manifestOf,
  places,
  stagedCheckpoint,
} from '../../support/checkpoint-contract.ts';
import { temporaryFolder } from '../../support/folder.ts';

const own = process.cwd();
const before = { ...process.env };
const workspace = temporaryFolder();

/** What a runner gives to the steps of a job. */
function enterJob(variables: Readonly<Record<string, string>>): void {
  leaveJob();
  const temporary = join(workspace, 'temporary');
  mkdirSync(temporary, { recursive: true });
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: 'token',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    ...variables,
  });
}

const leaveJob = () => {
  for (const name of Object.keys(process.env)) {
    if (/^(?:ACTIONS_|GITHUB_|RUNNER_)/.test(name)) delete process.env[name];
  }
  Object.assign(process.env, before);
};

const open = () => cacheCheckpoints.open('actions-cache:', (name) => process.env[name]);

/** Another working directory is another store. */
async function emptyStore() {
  process.chdir(mkdtempSync(join(workspace, 'working-')));
  return { open, lists: 'newest' as const };
}

afterAll(() => {
  process.chdir(own);
  leaveJob();
});

actSuite('checkpoints/actions-cache on the cache of act', (act) => {
  let server: ActCache;

  beforeAll(async () => {
    server = await startActCache(act);
    enterJob({ ACTIONS_CACHE_URL: server.url });
  }, 120_000);

  afterAll(() => server?.stop());

  checkpointContract(emptyStore);
});

describe('checkpoints/actions-cache on a double of the second protocol', () => {
  let double: CacheDouble;

  beforeAll(async () => {
    double = await startCacheDouble();
    enterJob({ ACTIONS_RESULTS_URL: double.url, ACTIONS_CACHE_SERVICE_V2: 'true' });
  });

  afterEach(() => {
    double.refusal = undefined;
    delete process.env.ACTIONS_CACHE_MODE;
  });

  afterAll(() => double.close());

  checkpointContract(emptyStore);

  test.each(['cache write denied: read-only', 'already exists'])(
    'an entry that the cache does not take is a failure, and the copy stays: %s',
    async (refusal) => {
      const store = await (await emptyStore()).open();
      const { name, staged } = await stagedCheckpoint();
      double.refusal = refusal;
      await expect(store.save(name, staged, calm)).rejects.toThrow(/holds no new checkpoint.*log/);
      double.refusal = undefined;
      await store.save(name, staged, calm);
      expect((await fetched(store, name)).refusal).toBeUndefined();
    },
  );

  test.each([
    ['read', false, true],
    ['write', true, true],
    ['write-only', true, false],
    ['none', false, false],
  ])('the mode %s lets it write: %p, read: %p', async (mode, mayWrite, mayRead) => {
    const { open } = await emptyStore();
    const store = await open();
    const old = await stagedCheckpoint({ savedAt: new Date(2026, 1, 1), step: 1 });
    await store.save(old.name, old.staged, calm);
    process.env.ACTIONS_CACHE_MODE = mode;
    const { name, staged } = await stagedCheckpoint({ savedAt: new Date(2026, 1, 2), step: 2 });
    const saved = await store.save(name, staged, calm).then(
      () => true,
      () => false,
    );
    expect(saved).toBe(mayWrite);
    expect((await store.list(places.key)).length > 0).toBe(mayRead);
  });

  test('another working directory finds nothing, for it would be unpacked elsewhere', async () => {
    const store = await (await emptyStore()).open();
    const { name, staged } = await stagedCheckpoint();
    await store.save(name, staged, calm);
    expect(await (await (await emptyStore()).open()).list(places.key)).toEqual([]);
  });

  test('an archive that is damaged is refused, and nothing of it stays', async () => {
    const store = await (await emptyStore()).open();
    const { name, staged } = await stagedCheckpoint();
    await store.save(name, staged, calm);
    const entry = double.entries.at(-1);
    if (entry) entry.content = entry.content.subarray(0, entry.content.length / 2);
    expect(await store.list(places.key)).toEqual([name]);
    expect(await store.manifest(name)).toMatchObject({
      code: expect.stringMatching(/checkpoint-(?:unfetched|truncated)/),
    });
  });

  test('a link in an archive of a stranger is refused', async () => {
    const store = await (await emptyStore()).open();
    const { name, staged } = await stagedCheckpoint();
    const file = join(staged.folder, 'files/step-1200/weights.bin');
    execFileSync('ln', ['-sf', '/etc/passwd', file]);
    await store.save(name, staged, calm);
    const manifest = await manifestOf(store, name);
    const { refusal, into } = await fetched(store, name, manifest);
    expect(refusal).toMatchObject({ code: 'checkpoint-link' });
    expect(readdirSync(into)).toEqual([]);
  });
});

describe('without a cache', () => {
  test('it says which stores there are', async () => {
    leaveJob();
    delete process.env.ACTIONS_CACHE_URL;
    delete process.env.ACTIONS_RESULTS_URL;
    await expect(open()).rejects.toThrow(/only for Actions in a job.*file:<folder> or s3:/);
  });

  test('a name after the scheme is refused', async () => {
    await expect(cacheCheckpoints.open('actions-cache:x', () => undefined)).rejects.toThrow(
      'Write it as actions-cache:.',
    );
  });
});
