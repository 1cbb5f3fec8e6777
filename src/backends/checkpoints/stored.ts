import { dirname, join } from 'node:path';
import type { CheckpointManifest } from '../../domain/training/checkpoint/manifest.ts';
import { checkpointLimits } from '../../domain/training/checkpoint/manifest.ts';
import type { CheckpointRefusal } from '../../domain/training/checkpoint/refusal.ts';
import { makeFolder } from '../files/make-folder.ts';
import { type Content, codeOf, contentRefusal, openPlain, treeBelow } from './disk.ts';

/** A checkpoint as a folder holds it, whether staged or stored. */
export const manifestName = 'checkpoint.json';
export const filesName = 'files';

/** The text of the manifest of such a folder. */
export async function readManifest(folder: string): Promise<string | CheckpointRefusal> {
  try {
    const file = await openPlain(join(folder, manifestName));
    try {
      const { size } = await file.stat();
      if (size > checkpointLimits.manifestBytes) return oversized(size);
      return await file.readFile('utf8');
    } finally {
      await file.close();
    }
  } catch (error) {
    const why =
      codeOf(error) === 'ENOENT'
        ? 'It has no manifest, so that it was never finished.'
        : `Its manifest cannot be read: the system answered ${codeOf(error)}.`;
    return { code: 'checkpoint-truncated', why };
  }
}

export function oversized(bytes: number): CheckpointRefusal {
  return { code: 'checkpoint-too-large', why: `Its manifest has ${bytes} bytes.` };
}

/** Brings one file to `target`, and tells what was brought; undefined where there is none. */
type Bring = (path: string, target: string) => Promise<Content | undefined>;

/** Brings every file that the manifest names, and holds each to it. */
export async function fetchFiles(
  { files }: CheckpointManifest,
  into: string,
  bring: Bring,
): Promise<CheckpointRefusal | undefined> {
  for (const file of files) {
    const target = join(into, file.path);
    await makeFolder(dirname(target));
    const content = await bring(file.path, target);
    const refusal = content ? contentRefusal(file, content) : missing(file.path);
    if (refusal) return refusal;
  }
  return undefined;
}

/** A link in a store leads a reader to files of this machine. */
export async function linkIn(folder: string): Promise<CheckpointRefusal | undefined> {
  const { odd } = await treeBelow(join(folder, filesName), checkpointLimits.files);
  const [first] = odd;
  if (first === undefined) return undefined;
  return {
    code: 'checkpoint-link',
    why: `Its path ${JSON.stringify(first)} is a link or a special file.`,
  };
}

function missing(path: string): CheckpointRefusal {
  return { code: 'checkpoint-truncated', why: `Its file ${JSON.stringify(path)} is missing.` };
}
