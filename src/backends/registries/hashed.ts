import { createHash } from 'node:crypto';
import { type ManifestFile, renderManifest } from '../../domain/model/manifest.ts';
import type { RegistryFile } from '../../ports/model-registry.ts';
import { twoAtOnce } from './two-at-once.ts';

/** Files with their hashes, and the text and digest of all of them. */
export interface Hashed {
  readonly files: readonly (ManifestFile & RegistryFile)[];
  readonly manifest: string;
  readonly digest: string;
}

/** Reads every byte, of two files at once. */
export async function hashed(files: readonly RegistryFile[]): Promise<Hashed> {
  const known: (ManifestFile & RegistryFile)[] = [];
  await twoAtOnce(files, async (file) => {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of file.open()) {
      hash.update(chunk);
      size += chunk.byteLength;
    }
    known.push({ path: file.path, size, sha256: hash.digest('hex'), open: () => file.open() });
  });
  const manifest = renderManifest(known);
  return { files: known, manifest, digest: digestOf(manifest) };
}

/** Those that lie elsewhere with other bytes, or not at all. */
export function differing(wanted: Hashed, { files }: Pick<Hashed, 'files'>): Hashed['files'] {
  const there = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  return wanted.files.filter(({ path, sha256 }) => there.get(path) !== sha256);
}

export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
