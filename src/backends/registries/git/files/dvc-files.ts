import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../../../errors.ts';
import type { RegistryFile } from '../../../../ports/model-registry.ts';
import type { Repository } from '../repository.ts';
import { dvcRoot, readDvcConfig, remoteOf } from './dvc-config.ts';
import { checkedOut, type DvcOut, dvcOuts } from './dvc-outs.ts';
import { type DvcStore, keyOf, openStore } from './dvc-store.ts';
import { isAtOrBelow } from './place.ts';
import { checkFilePath, type TreeEntry } from './tree.ts';
import { verified } from './verified.ts';

const longestList = 64 * 1024 * 1024;
const list = z.array(z.object({ md5: z.string().regex(/^[0-9a-f]{32}$/), relpath: z.string() }));

/**
 * The files at or below a path that DVC keeps for this commit, under their paths from the top of the
 * repository. MD5 finds them and shows a damage; what they are, only their SHA-256 tells.
 */
export async function dvcFiles(
  repository: Repository,
  tree: readonly TreeEntry[],
  path: string,
): Promise<readonly RegistryFile[]> {
  const root = dvcRoot(tree, path);
  if (root === undefined) return [];
  const inGit = (place: string) => tree.some((entry) => isAtOrBelow(entry.path, place));
  const outs = (await dvcOuts(repository, tree, root))
    .filter((out) => isAtOrBelow(out.path, path) || isAtOrBelow(path, out.path))
    // Metrics that DVC leaves to git stand in dvc.lock, too.
    .filter((out) => out.raw.cache !== false && !inGit(out.path))
    .map(checkedOut);
  if (outs.length === 0) return [];
  const config = await readDvcConfig(repository, tree, root);
  const base = join(repository.workTree, root, '.dvc');
  const files: RegistryFile[] = [];
  for (const out of outs) {
    const store = openStore(remoteOf(config, out.remote, base), repository.environment);
    files.push(...(await filesOf(store, out, path)));
  }
  return files;
}

async function filesOf(
  store: DvcStore,
  out: DvcOut,
  path: string,
): Promise<readonly RegistryFile[]> {
  if (!out.md5.endsWith('.dir')) return [await storedFile(store, out)];
  const entries = (await readList(store, out))
    .map(({ md5, relpath }) => ({ md5, path: posix.join(out.path, relpath), size: undefined }))
    .filter((entry) => isAtOrBelow(entry.path, path));
  const files: RegistryFile[] = [];
  for (let start = 0; start < entries.length; start += 4) {
    const some = entries.slice(start, start + 4);
    files.push(...(await Promise.all(some.map((entry) => storedFile(store, entry)))));
  }
  return files;
}

async function storedFile(
  store: DvcStore,
  { path, md5, size: promised }: Pick<DvcOut, 'path' | 'md5' | 'size'>,
): Promise<RegistryFile> {
  const key = keyOf(md5);
  const size = await store.size(key);
  if (size === undefined) throw notPushed(store, path, md5);
  return {
    path,
    size,
    open: () => verified(store.open(key), { path, size: promised ?? size, md5 }),
  };
}

/** The list of a folder's files, whose MD5 the pointer names. */
async function readList(store: DvcStore, { path, md5 }: DvcOut): Promise<z.output<typeof list>> {
  const size = await store.size(keyOf(md5));
  if (size === undefined) throw notPushed(store, path, md5);
  if (size > longestList) throw brokenList(store, path, `It has ${size} bytes.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.open(keyOf(md5))) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const found = createHash('md5').update(bytes).digest('hex');
  if (`${found}.dir` !== md5)
    throw brokenList(store, path, `Its MD5 is ${found}, not ${md5.slice(0, 32)}.`);
  const parsed = list.safeParse(jsonOf(bytes.toString('utf8')));
  if (!parsed.success) throw brokenList(store, path, 'It is no list of MD5 and path.');
  for (const { relpath } of parsed.data) checkFilePath(relpath);
  const paths = new Set(parsed.data.map(({ relpath }) => relpath));
  if (paths.size !== parsed.data.length) throw brokenList(store, path, 'It names a file twice.');
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notPushed({ name }: DvcStore, path: string, md5: string): UserError {
  return new UserError('model-file-missing', {
    what: `The DVC file ${path} is not in the remote ${name}.`,
    why: `It has no object ${keyOf(md5)}: "dvc push" sends only what the working directory has at that moment.`,
    next: 'Check that version out where its files are, and run "dvc push", then try again.',
    file: path,
  });
}

function brokenList({ name }: DvcStore, path: string, why: string): UserError {
  return new UserError('digest-mismatch', {
    what: `The list of the DVC folder ${path} in ${name} is not the one that its pointer names.`,
    why,
    next: 'Push the folder again from where it is ("dvc push"); what is stored now was changed or cut.',
    file: path,
  });
}
