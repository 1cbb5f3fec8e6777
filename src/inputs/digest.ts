import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type ManifestFile, renderManifest } from '../domain/model/manifest.ts';
import { UserError } from '../errors.ts';
import { expectFile, unreadable } from './text-file.ts';

/** A file whose bytes can be streamed; `path` is relative, with `/`. */
export interface OpenableFile {
  readonly path: string;
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** SHA-256 as 64 hex digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** `sha256:…` of one file's bytes. */
export async function digestOfFile(path: string): Promise<string> {
  await expectFile(path);
  const { sha256 } = await contentOf({ path, open: () => bytesOf(path) });
  return `sha256:${sha256}`;
}

/** Larger pieces than the usual 64 KiB, each of which costs a turn of the event loop: hashing takes half the time. */
const pieceBytes = 512 * 1024;

function bytesOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: pieceBytes });
}

/** The model digest of product terms: SHA-256 of the manifest of the files, read as they are now. */
export async function digestOfFiles(
  files: readonly OpenableFile[],
): Promise<{ readonly digest: string; readonly manifest: readonly ManifestFile[] }> {
  const manifest: ManifestFile[] = [];
  for (const file of files) {
    manifest.push({ path: file.path, ...(await contentOf(file)) });
  }
  return { digest: `sha256:${sha256(renderManifest(manifest))}`, manifest };
}

/** The digest of a data set: that of the manifest of its files, under the paths as they are written. */
export async function digestOfPaths(paths: readonly string[]): ReturnType<typeof digestOfFiles> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const { size } = await expectFile(path);
      return { path, size, open: () => bytesOf(path) };
    }),
  );
  return digestOfFiles(files);
}

/** Size and SHA-256 of the bytes as they are now, whatever was said of them before. */
async function contentOf(
  file: Pick<OpenableFile, 'path' | 'open'>,
): Promise<Pick<ManifestFile, 'size' | 'sha256'>> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of file.open()) {
      hash.update(chunk);
      size += chunk.byteLength;
    }
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(file.path, error);
  }
  return { size, sha256: hash.digest('hex') };
}
