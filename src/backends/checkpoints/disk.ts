import { createHash } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { copyFile, type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ManifestFile } from '../../domain/model/manifest.ts';
import type { CheckpointRefusal } from '../../domain/training/checkpoint/refusal.ts';

const pieceBytes = 2 ** 20;

export type Content = Pick<ManifestFile, 'size' | 'sha256'>;

/** Copies one file, which must not be there yet, and tells what was copied. */
export type Copier = (source: string, target: string, signal?: AbortSignal) => Promise<Content>;

/** Where the file system shares blocks between files a copy costs nothing, and no writer can change it. */
export function copier(): Copier {
  let mayClone = true;
  return async (source, target, signal) => {
    mayClone &&= await isCloned(source, target);
    return mayClone ? contentOf(target, signal) : copyHashed(source, target, signal);
  };
}

async function isCloned(source: string, target: string): Promise<boolean> {
  const mode = constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL;
  return copyFile(source, target, mode).then(
    () => true,
    () => false,
  );
}

async function copyHashed(source: string, target: string, signal?: AbortSignal): Promise<Content> {
  const from = await openPlain(source);
  try {
    return await writeHashed(target, piecesOf(from), signal);
  } finally {
    await from.close();
  }
}

/** Writes a new file, and tells what was written. */
export async function writeHashed(
  target: string,
  pieces: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<Content> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(target, 'wx');
  try {
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      hash.update(piece);
      size += piece.byteLength;
      await writeAll(file, piece);
    }
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}

/** A disk that is nearly full may take a part of a piece only. */
async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let written = 0; written < piece.byteLength; ) {
    written += (await file.write(piece, written)).bytesWritten;
  }
}

async function contentOf(path: string, signal?: AbortSignal): Promise<Content> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await openPlain(path);
  try {
    for await (const piece of piecesOf(file)) {
      signal?.throwIfAborted();
      hash.update(piece);
      size += piece.byteLength;
    }
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}

/** Through a link somebody else says which file is read. */
export function openPlain(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
}

/** One piece of memory is used for all. */
async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(pieceBytes);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, pieceBytes, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** What is below a folder: paths of its files, with `/`, and of what is neither a file nor a folder. */
export interface Tree {
  readonly files: string[];
  readonly folders: string[];
  readonly odd: string[];
}

/** Stops when there are more files than `most`. Links are not followed. */
export async function treeBelow(root: string, most: number): Promise<Tree> {
  const tree: Tree = { files: [], folders: [], odd: [] };
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
      if (tree.files.length > most) return;
      const path = below ? `${below}/${entry.name}` : entry.name;
      listOf(tree, entry).push(path);
      if (entry.isDirectory()) await walk(path);
    }
  };
  await walk('');
  return tree;
}

function listOf({ files, folders, odd }: Tree, entry: Dirent): string[] {
  if (entry.isDirectory()) return folders;
  return entry.isFile() ? files : odd;
}

/** On disk for good: each file, then the folders, the innermost first. */
export async function syncTree(root: string): Promise<void> {
  const { files, folders } = await treeBelow(root, Number.POSITIVE_INFINITY);
  for (const file of files) await sync(join(root, file));
  for (const folder of [...folders].reverse()) await syncFolder(join(root, folder));
  await syncFolder(root);
}

async function sync(path: string): Promise<void> {
  const file = await openPlain(path);
  try {
    await file.sync();
  } catch (error) {
    // Windows syncs only what is open for writing.
    if (codeOf(error) !== 'EPERM') throw error;
  } finally {
    await file.close();
  }
}

/** A name is on disk only when its folder is; Windows cannot open a folder, and needs it not. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  if (!folder) return;
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Tells git to leave a folder of ours alone, as caches of other tools do. */
export async function hideFromGit(folder: string): Promise<void> {
  const file = await open(join(folder, '.gitignore'), 'wx').catch(() => undefined);
  await file?.writeFile('*\n');
  await file?.close();
}

export async function removeTree(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 2 });
  await syncFolder(dirname(path));
}

/** Why bytes are not those of the manifest; undefined: they are. */
export function contentRefusal(file: ManifestFile, found: Content): CheckpointRefusal | undefined {
  const path = JSON.stringify(file.path);
  if (found.size !== file.size) {
    return {
      code: 'checkpoint-truncated',
      why: `Its file ${path} has ${found.size} bytes instead of ${file.size}.`,
    };
  }
  if (found.sha256 === file.sha256) return undefined;
  return {
    code: 'checkpoint-digest',
    why: `The bytes of its file ${path} are not those that were saved: the SHA-256 differs.`,
  };
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException)?.code ?? String(error);
}
