import { createHash } from 'node:crypto';
import { type ManifestFile, renderManifest } from '../../../domain/model/manifest.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';

/** Reads every byte, of two files at once. */
export async function manifestOf(
  files: readonly RegistryFile[],
): Promise<{ readonly text: string; readonly digest: string }> {
  const entries: ManifestFile[] = [];
  await twoAtOnce(files, async (file) => {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of file.open()) {
      hash.update(chunk);
      size += chunk.byteLength;
    }
    entries.push({ path: file.path, size, sha256: hash.digest('hex') });
  });
  const text = renderManifest(entries);
  return { text, digest: `sha256:${createHash('sha256').update(text).digest('hex')}` };
}

/** One file keeps the line busy, two keep it busy between them too. */
export async function twoAtOnce<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
