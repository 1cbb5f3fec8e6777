import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { UserError } from '../../../errors.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { sourceBytes } from '../../files/source-bytes.ts';
import { publish, unreadable, writeTemporary } from './disk.ts';
import type { Layout } from './layout.ts';
import type { StoredFile } from './records.ts';

/** Copies a file in under its SHA-256. Equal content is stored once. */
export async function storeFile(layout: Layout, file: RegistryFile): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  const temporary = await writeTemporary(layout.objects, async (target) => {
    for await (const chunk of sourceBytes(file)) {
      hash.update(chunk);
      size += chunk.byteLength;
      await writeAll(target, chunk);
    }
  });
  const sha256 = hash.digest('hex');
  await publish(temporary, layout.object(sha256));
  return { path: file.path, size, sha256 };
}

/** A stored file, its bytes as they are now. */
export function storedFile(layout: Layout, { path, size, sha256 }: StoredFile): RegistryFile {
  return { path, size, open: () => stream(layout.object(sha256)) };
}

/** The same for a file that no model digest covers: bytes that were changed are an error. */
export function verifiedFile(layout: Layout, file: StoredFile): RegistryFile {
  return { ...storedFile(layout, file), open: () => verified(layout.object(file.sha256), file) };
}

async function* verified(path: string, file: StoredFile): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of stream(path)) {
    hash.update(chunk);
    yield chunk;
  }
  const found = hash.digest('hex');
  if (found === file.sha256) return;
  throw new UserError('registry-broken', {
    what: `The evidence ${file.path} in the registry was changed: ${path}.`,
    why: `Its SHA-256 is ${found}, not the ${file.sha256} that it is stored under.`,
    next: 'Restore this file from a copy of the registry.',
    file: path,
  });
}

async function* stream(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function writeAll(target: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.byteLength; ) {
    written += (await target.write(chunk, written)).bytesWritten;
  }
}
