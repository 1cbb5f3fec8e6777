import { createHash } from 'node:crypto';
import type { ManifestFile } from '../../domain/model/manifest.ts';
import type { RegistryFile } from '../../ports/model-registry.ts';

interface Source {
  readonly open: (file: ManifestFile) => AsyncIterable<Uint8Array>;
  /** The error that a file with other bytes is. */
  readonly changed: (
    path: string,
    hashes: { readonly found: string; readonly recorded: string },
  ) => Error;
}

/**
 * The files of a manifest, each of which is held to its digest while it is read. The manifest is one of
 * ours: its own digest was checked.
 */
export function heldFiles(manifest: string, source: Source): readonly RegistryFile[] {
  const lines = manifest.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [, sha256 = '', size = '', path = ''] = /^(\S+) {2}(\d+) {2}(.*)$/.exec(line) ?? [];
    const file = { sha256, size: Number(size), path };
    return { path, size: file.size, open: () => held(file, source) };
  });
}

async function* held(file: ManifestFile, { open, changed }: Source): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of open(file)) {
    hash.update(chunk);
    yield chunk;
  }
  const found = hash.digest('hex');
  if (found !== file.sha256) throw changed(file.path, { found, recorded: file.sha256 });
}
