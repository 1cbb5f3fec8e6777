import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../domain/outcome.ts';
import { together, UserError } from '../errors.ts';
import { type OpenableFile, sha256 } from './digest.ts';
import { parseOutcomes } from './outcome.ts';
import { unreadable } from './text-file.ts';

/** An outcome, and the file it stands in. */
export interface OutcomeFile {
  readonly outcome: Outcome;
  /** `sha256:…` of the file's text. */
  readonly digest: string;
  readonly path: string;
}

/** Reads outcome files, from the disk or from a registry; all mistakes at once. */
export async function readOutcomeFiles(
  files: readonly OpenableFile[],
): Promise<readonly OutcomeFile[]> {
  const texts = await Promise.all(
    files.map(async (file) => ({ path: file.path, text: await textOf(file) })),
  );
  const outcomes = parseOutcomes(texts);
  return texts.flatMap(({ path, text }, index) => {
    const outcome = outcomes[index];
    return outcome ? [{ outcome, digest: `sha256:${sha256(text)}`, path }] : [];
  });
}

/** The outcomes that earlier commands left in the output folder; none when there is no folder. */
export async function outcomePathsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw unreadable(folder, error);
  });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** Files of the disk under their own paths; all mistakes at once. */
export function openFiles(paths: readonly string[]): Promise<readonly OpenableFile[]> {
  return together(...paths.map((path) => () => openFile(path)));
}

/** A file of the disk; `path` is its name to others. */
export async function openFile(source: string, path = source): Promise<OpenableFile> {
  const status = await stat(source).catch((error: unknown) => {
    throw unreadable(source, error);
  });
  if (!status.isFile()) {
    throw new UserError('file-unreadable', {
      what: `Cannot read ${source}.`,
      why: status.isDirectory() ? 'It is a folder.' : 'It is a device or a pipe, no ordinary file.',
      next: 'Name a file.',
      file: source,
    });
  }
  return { path, size: status.size, open: () => createReadStream(source) };
}

/** A text that lies on no disk, as a file. */
export function fileOf(path: string, text: string): OpenableFile {
  const bytes = Buffer.from(text);
  async function* open() {
    yield bytes;
  }
  return { path, size: bytes.length, open };
}

/** The whole content as text. */
export async function textOf(file: OpenableFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of file.open()) chunks.push(chunk);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(file.path, error);
  }
  return Buffer.concat(chunks).toString('utf8');
}
