import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ManifestFile } from '../../../domain/model/manifest.ts';
import type { CheckpointManifest } from '../../../domain/training/checkpoint/manifest.ts';
import { UserError } from '../../../errors.ts';
import type { FinishedUnit, ManifestDraft } from '../../../ports/checkpoint-folder.ts';
import type { StagedCheckpoint } from '../../../ports/checkpoint-store.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { codeOf, copier, removeTree } from '../disk.ts';
import { filesName, manifestName } from '../stored.ts';
import { type MeasuredUnit, measure } from './units.ts';

interface Places {
  /** The folder of the command. */
  readonly path: string;
  readonly staging: string;
}

/** Copies a unit into a folder of ours, hashing as it goes; the manifest comes last, then the name. */
export async function stage(
  { path, staging }: Places,
  { unit, draft }: { readonly unit: FinishedUnit; readonly draft: ManifestDraft },
  signal: AbortSignal,
): Promise<StagedCheckpoint | 'changed'> {
  const id = randomUUID();
  const temporary = join(staging, `.${id}.tmp`);
  try {
    const before = await measure(path, unit.name);
    if (!isSame(before, unit)) return 'changed';
    await makeFolder(temporary);
    const files = await copyAll(
      before.unit,
      { from: path, to: join(temporary, filesName) },
      signal,
    );
    if (!isSame(await measure(path, unit.name), unit)) return 'changed';
    const schema = 'contender/checkpoint@1';
    const manifest: CheckpointManifest = { schema, ...draft, unit: unit.name, files };
    await writeFile(join(temporary, manifestName), JSON.stringify(manifest));
    const folder = join(staging, id);
    await rename(temporary, folder);
    return { folder, manifest };
  } catch (error) {
    signal.throwIfAborted();
    if (codeOf(error) === 'ENOENT') return 'changed';
    throw unstageable(unit.name, error);
  } finally {
    await removeTree(temporary).catch(() => undefined);
  }
}

function isSame(
  measured: Awaited<ReturnType<typeof measure>>,
  unit: FinishedUnit,
): measured is { kind: 'unit'; unit: MeasuredUnit } {
  return measured.kind === 'unit' && measured.unit.mark === unit.mark;
}

async function copyAll(
  unit: MeasuredUnit,
  { from, to }: { readonly from: string; readonly to: string },
  signal: AbortSignal,
): Promise<readonly ManifestFile[]> {
  const copy = copier();
  const files: ManifestFile[] = [];
  for (const file of unit.files) {
    signal.throwIfAborted();
    const target = join(to, file);
    await makeFolder(dirname(target));
    files.push({ path: file, ...(await copy(join(from, file), target, signal)) });
  }
  return files;
}

function unstageable(name: string, cause: unknown): UserError {
  return new UserError(
    'checkpoint-uncopied',
    {
      what: `The checkpoint ${JSON.stringify(name)} was not copied.`,
      why: `The system answered ${codeOf(cause)}.`,
      next: 'Free space beside the checkpoint folder, for one more checkpoint, or let this user write there.',
    },
    { cause },
  );
}
