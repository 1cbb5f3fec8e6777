import { createHash } from 'node:crypto';
import { cp, rename } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as cache from '@actions/cache';
import { newestFirst, savedAtOf } from '../../domain/training/checkpoint/key.ts';
import type { CheckpointRefusal } from '../../domain/training/checkpoint/refusal.ts';
import { UserError } from '../../errors.ts';
import type { Environment } from '../../ports/backend.ts';
import type { CheckpointStore, StagedCheckpoint } from '../../ports/checkpoint-store.ts';
import { codeOf, copier, hideFromGit, removeTree } from '../checkpoints/disk.ts';
import { fetchFiles, filesName, linkIn, readManifest } from '../checkpoints/stored.ts';
import { makeFolder } from '../files/make-folder.ts';

/** The cache of GitHub Actions. It can be asked for the newest entry only, and forgets of its own accord. */
export function openCheckpointCache(uri: string, environment: Environment): CheckpointStore {
  refuse(uri);
  const front = frontOf(environment);
  /** The entry that was unpacked last, which stays where it is until it is fetched. */
  let unpacked: string | undefined;
  const unpack = async (name: string) => {
    if (unpacked !== name) unpacked = (await isRestored(`${front}${safe(name)}`, name)) ? name : '';
    return unpacked === name;
  };
  return {
    uri: 'actions-cache:',
    async list(prefix) {
      const wanted = `${front}${prefix}`;
      const found = await cache.restoreCache([placeOf(prefix)], wanted, [wanted], {
        lookupOnly: true,
      });
      return found?.startsWith(wanted) ? newestFirst([found.slice(front.length)]) : [];
    },
    manifest: async (name) => ((await unpack(name)) ? readManifest(placeOf(name)) : unfetched),
    async fetch(name, manifest, into) {
      if (!(await unpack(name))) return unfetched;
      unpacked = undefined;
      try {
        return (await linkIn(placeOf(name))) ?? (await take(placeOf(name), manifest, into));
      } finally {
        await removeTree(placeOf(name));
      }
    },
    save: (name, staged, signal) => save(`${front}${safe(name)}`, { name, staged }, signal),
    remove: async () => undefined,
  };
}

function refuse(uri: string): void {
  if (uri !== 'actions-cache:') {
    throw new UserError('uri-refused', {
      what: `Cannot use the URI "${uri}".`,
      why: 'A repository has one cache, which has no other name.',
      next: 'Write it as actions-cache:.',
    });
  }
  if (cache.isFeatureAvailable()) return;
  throw new UserError('checkpoint-cache-unavailable', {
    what: 'The checkpoint store actions-cache: cannot be used here.',
    why: 'The cache of GitHub Actions is there only for Actions in a job of GitHub, not in a shell and not in a run step.',
    next: 'Use a store that is reached from everywhere, file:<folder> or s3:<bucket>/<prefix>, by train.checkpoint.store of the policy or the input checkpoint.',
  });
}

function safe(name: string): string {
  if (savedAtOf(name)) return name;
  throw new Error(`No checkpoint has the name ${JSON.stringify(name)}`);
}

/** An entry is unpacked where it was packed, as seen from the workspace: it serves this folder only. */
function frontOf(environment: Environment): string {
  const here = relative(environment('GITHUB_WORKSPACE') || resolve('.'), resolve('.'));
  const digest = createHash('sha256').update(here.split(sep).join('/')).digest('hex');
  return `contender-checkpoint-${digest.slice(0, 8)}/`;
}

/**
 * Where what is packed lies and where it is unpacked: its spelling is a part of what the cache looks for,
 * so that it is the same in every run. `name` may be a prefix; the model is what it begins with.
 */
function placeOf(name: string): string {
  return `.contender/checkpoint-cache/${name.split('/')[0]}`;
}

/** The package answers a miss, a denial and a failure alike; it logs which. */
const unfetched: CheckpointRefusal = {
  code: 'checkpoint-unfetched',
  why: 'The cache named it and did not give it; the log above may say why.',
};

/** Unpacks an entry, into an empty place. */
async function isRestored(key: string, name: string): Promise<boolean> {
  const place = placeOf(name);
  await removeTree(place);
  await makeFolder(dirname(place));
  await hideFromGit('.contender');
  return (await cache.restoreCache([place], key)) === key;
}

async function take(place: string, manifest: StagedCheckpoint['manifest'], into: string) {
  const copy = copier();
  return fetchFiles(manifest, into, async (path, target) => {
    try {
      return await copy(join(place, filesName, path), target);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
}

interface Saved {
  readonly name: string;
  readonly staged: StagedCheckpoint;
}

async function save(key: string, { name, staged }: Saved, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const place = placeOf(name);
  await removeTree(place);
  await makeFolder(dirname(place));
  await hideFromGit('.contender');
  const giveBack = await put(staged.folder, place);
  try {
    const id = await Promise.race([cache.saveCache([place], key), aborted(signal)]);
    if (id === -1) throw notSaved();
  } catch (error) {
    await giveBack();
    throw error instanceof UserError || signal.aborted ? error : notSaved(error);
  }
  await removeTree(place);
}

/** On the same disk a move is enough. */
async function put(folder: string, place: string): Promise<() => Promise<unknown>> {
  try {
    await rename(folder, place);
    return () => rename(place, folder);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
  }
  await cp(folder, place, { recursive: true });
  return () => removeTree(place);
}

/** The package cannot be told to stop; what it still does is in vain. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  });
}

/** The package logs why, and throws for a wrong path or key only. */
function notSaved(cause?: unknown): UserError {
  const why =
    cause instanceof Error
      ? `${cause.message}.`
      : 'It did not take the entry; the log above says why.';
  return new UserError(
    'checkpoint-cache-not-saved',
    {
      what: 'The cache of GitHub Actions holds no new checkpoint.',
      why,
      next: 'Look whether this event may write to the cache and whether it has room for 10 GB, or use another store.',
    },
    { cause },
  );
}
