import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkpointFolder } from '../../src/backends/checkpoints/folder/folder.ts';
import { type CheckpointKey, nameOf, placesOf } from '../../src/domain/training/checkpoint/key.ts';
import type { CheckpointManifest } from '../../src/domain/training/checkpoint/manifest.ts';
import { sha256 } from '../../src/inputs/digest.ts';
import type { CheckpointStore, StagedCheckpoint } from '../../src/ports/checkpoint-store.ts';
import { branchKey, writeUnit } from './checkpoint-training.ts';
import { temporaryFolder } from './folder.ts';

export const calm = new AbortController().signal;

/** A checkpoint beside a folder of its own, as a training has it when it goes to a store. */
export async function stagedCheckpoint({
  files = defaultFiles as Readonly<Record<string, string | Uint8Array>>,
  key = branchKey,
  step = 1200,
  savedAt = new Date(),
} = {}): Promise<{ readonly name: string; readonly staged: StagedCheckpoint }> {
  const path = join(temporaryFolder(), 'checkpoints');
  const folder = await checkpointFolder({ path, store: 's3:elsewhere' });
  await folder.clear('test');
  writeUnit(path, `step-${step}`, files);
  const [unit] = (await folder.look()).units;
  if (!unit) throw new Error('There is no unit.');
  const draft = { key, attempt: 1, step, savedAt: savedAt.toISOString() };
  const staged = await folder.stage(unit, draft, calm);
  if (staged === 'changed') throw new Error('It changed.');
  return { name: nameFor(key, savedAt, step), staged };
}

function nameFor(key: CheckpointKey, savedAt: Date, step: number): string {
  const nonce = sha256(crypto.randomUUID()).slice(0, 8);
  return nameOf(placesOf(key, sha256), { savedAt, attempt: 1, step, nonce });
}

const defaultFiles = {
  'weights.bin': 'the weights',
  'empty.bin': '',
  'with space/ü 🍷 %41+&?#.bin': new Uint8Array([0, 255, 13, 10]),
};

export const places = placesOf(branchKey, sha256);

export async function manifestOf(
  store: CheckpointStore,
  name: string,
): Promise<CheckpointManifest> {
  return JSON.parse(String(await store.manifest(name)));
}

/** Fetches into a new folder. */
export async function fetched(store: CheckpointStore, name: string, manifest?: CheckpointManifest) {
  const into = temporaryFolder();
  const refusal = await store.fetch(name, manifest ?? (await manifestOf(store, name)), into);
  return { into, refusal };
}

export interface ContractedStore {
  /** Opens the same store, empty at first, several times over. */
  open(): Promise<CheckpointStore>;
  /** Whether a list has all names, or the newest of each prefix only. */
  readonly lists: 'all' | 'newest';
}

/** What every checkpoint store must do. */
export function checkpointContract(prepare: () => Promise<ContractedStore>): void {
  test('a store that nobody wrote to lists nothing', async () => {
    const store = await (await prepare()).open();
    expect(await store.list(places.model)).toEqual([]);
    expect(await store.list(places.key)).toEqual([]);
  });

  test('a checkpoint comes back byte for byte, whatever its files are called', async () => {
    const { open } = await prepare();
    const { name, staged } = await stagedCheckpoint();
    await (await open()).save(name, staged, calm);
    const store = await open();
    expect(await store.list(places.key)).toEqual([name]);
    expect(await store.list(places.model)).toEqual([name]);
    expect(await manifestOf(store, name)).toEqual(staged.manifest);
    const { into, refusal } = await fetched(store, name);
    expect(refusal).toBeUndefined();
    expect(readdirSync(into)).toEqual(['step-1200']);
    const unit = join(into, 'step-1200');
    expect(readdirSync(unit).sort()).toEqual(['empty.bin', 'weights.bin', 'with space']);
    expect(readFileSync(join(unit, 'weights.bin'), 'utf8')).toBe('the weights');
    expect([...readFileSync(join(unit, 'with space/ü 🍷 %41+&?#.bin'))]).toEqual([0, 255, 13, 10]);
  });

  test('the newest comes first, and a prefix hides all others', async () => {
    const { open, lists } = await prepare();
    const store = await open();
    const fork = { ...branchKey, trust: 'fork-pull-request' as const };
    const saved: string[] = [];
    for (const [key, minute, step] of [
      [branchKey, 1, 10],
      [branchKey, 3, 30],
      [fork, 9, 90],
      [branchKey, 2, 20],
    ] as const) {
      const savedAt = new Date(Date.UTC(2026, 10, 21, 18, minute));
      const { name, staged } = await stagedCheckpoint({ key, savedAt, step });
      await store.save(name, staged, calm);
      saved.push(name);
    }
    const [first, third, other, second] = saved;
    const own = [third, second, first];
    const listed = await store.list(places.key);
    if (lists === 'all') {
      expect(listed).toEqual(own);
      expect(await store.list(places.model)).toEqual([other, ...own]);
    } else expect(listed).toHaveLength(1);
    expect(listed).not.toContain(other);
    expect(await store.list(placesOf({ ...branchKey, model: 'other' }, sha256).model)).toEqual([]);
  });

  test('a save that was broken off is never found, and leaves the copy whole', async () => {
    const { open } = await prepare();
    const { name, staged } = await stagedCheckpoint();
    const store = await open();
    await expect(store.save(name, staged, AbortSignal.abort())).rejects.toThrow();
    expect(await store.list(places.key)).toEqual([]);
    await store.save(name, staged, calm);
    expect(await store.list(places.key)).toEqual([name]);
    expect((await fetched(store, name)).refusal).toBeUndefined();
  });

  test('a manifest that says something else than the files refuses them', async () => {
    const store = await (await prepare()).open();
    const { name, staged } = await stagedCheckpoint();
    await store.save(name, staged, calm);
    const manifest = await manifestOf(store, name);
    const change = (differs: object) => ({
      ...manifest,
      files: manifest.files.map((file) => ({
        ...file,
        ...(file.path.endsWith('weights.bin') && differs),
      })),
    });
    const cases = [
      [{ size: 12 }, 'checkpoint-truncated'],
      [{ sha256: '0'.repeat(64) }, 'checkpoint-digest'],
      [{ path: 'step-1200/gone.bin' }, 'checkpoint-truncated'],
    ] as const;
    for (const [differs, code] of cases) {
      expect((await fetched(store, name, change(differs))).refusal).toMatchObject({ code });
    }
  });

  test('what is not there has no manifest, and is removed without a word', async () => {
    const store = await (await prepare()).open();
    const name = nameFor(branchKey, new Date(), 1);
    expect(await store.manifest(name)).toMatchObject({
      code: expect.stringMatching(/^checkpoint-(?:truncated|unfetched)$/),
    });
    await store.remove(name);
  });
}

/** What stores do that can list and remove. */
export function listingContract(open: () => Promise<CheckpointStore>): void {
  test('what is removed is gone, and nothing else', async () => {
    const store = await open();
    const one = await stagedCheckpoint({ step: 1 });
    const two = await stagedCheckpoint({ step: 2 });
    await store.save(one.name, one.staged, calm);
    await store.save(two.name, two.staged, calm);
    await store.remove(one.name);
    expect(await store.list(places.key)).toEqual([two.name]);
    expect(await store.manifest(one.name)).toMatchObject({ code: 'checkpoint-truncated' });
    expect((await fetched(store, two.name)).refusal).toBeUndefined();
  });

  test('many that save at once are all found', async () => {
    const store = await open();
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, step) => stagedCheckpoint({ step })),
    );
    await Promise.all(all.map(({ name, staged }) => store.save(name, staged, calm)));
    expect(new Set(await store.list(places.key))).toEqual(new Set(all.map(({ name }) => name)));
  });
}
