import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WrittenFile } from '../domain/training/written-file.ts';
import { sha256 } from './digest.ts';

/**
 * A file that a training left beside its record, if it is there and has the digest that the record states;
 * a larger one is not read. The record may have been moved with its folder, so only the name counts.
 */
export async function readKept(
  record: string,
  { path, digest }: WrittenFile,
  mostBytes: number,
): Promise<Uint8Array | undefined> {
  const place = join(dirname(record), basename(path.replaceAll('\\', '/')));
  const status = await stat(place).catch(() => undefined);
  if (!status?.isFile() || status.size > mostBytes) return undefined;
  const content = await readFile(place).catch(() => undefined);
  return content && `sha256:${sha256(content)}` === digest ? content : undefined;
}
