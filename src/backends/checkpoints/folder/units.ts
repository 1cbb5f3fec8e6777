import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isName, pathRefused } from '../../../domain/training/checkpoint/judge.ts';
import { checkpointLimits } from '../../../domain/training/checkpoint/manifest.ts';
import type { CheckpointRefusal } from '../../../domain/training/checkpoint/refusal.ts';
import { isUnfinished } from '../../../domain/training/checkpoint/unit.ts';
import type { FinishedUnit, FolderLook } from '../../../ports/checkpoint-folder.ts';
import { codeOf, treeBelow } from '../disk.ts';
import { namesIn } from './side.ts';

/** A unit with the paths of its files from the folder of the command. */
export interface MeasuredUnit extends Omit<FinishedUnit, 'isSaved'> {
  readonly files: readonly string[];
}

type Measured =
  | { readonly kind: 'unit'; readonly unit: MeasuredUnit }
  | { readonly kind: 'refused'; readonly refusal: CheckpointRefusal }
  | { readonly kind: 'skipped' };

/** Every finished file and folder; the command may be writing and removing meanwhile. */
export async function lookInto(path: string, saved: ReadonlySet<string>): Promise<FolderLook> {
  const units: FinishedUnit[] = [];
  const refused: FolderLook['refused'][number][] = [];
  const skipped: string[] = [];
  for (const name of await namesIn(path)) {
    const measured = await measure(path, name);
    if (measured.kind === 'unit') {
      units.push({ ...measured.unit, isSaved: saved.has(measured.unit.mark) });
    } else if (measured.kind === 'refused') refused.push({ name, refusal: measured.refusal });
    else skipped.push(name);
  }
  units.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || (a.name < b.name ? 1 : -1));
  return { units, refused, skipped };
}

/** One name of the folder, as it is now. */
export async function measure(root: string, name: string): Promise<Measured> {
  if (isUnfinished(name)) return { kind: 'skipped' };
  try {
    const status = await lstat(join(root, name), { bigint: true });
    if (status.isFile()) return await unitOf(root, name, [name]);
    return status.isDirectory() ? await measureFolder(root, name) : { kind: 'skipped' };
  } catch (error) {
    // Removed while we looked.
    if (codeOf(error) === 'ENOENT') return { kind: 'skipped' };
    throw error;
  }
}

async function measureFolder(root: string, name: string): Promise<Measured> {
  const { files, odd } = await treeBelow(join(root, name), checkpointLimits.files);
  const [link] = odd;
  if (link !== undefined) {
    const why = `Its path ${JSON.stringify(link)} is a link or a special file, which is not followed.`;
    return { kind: 'refused', refusal: { code: 'checkpoint-link', why } };
  }
  if (files.length > checkpointLimits.files) {
    const why = `It has more than ${checkpointLimits.files} files.`;
    return { kind: 'refused', refusal: { code: 'checkpoint-too-large', why } };
  }
  if (files.length === 0) return { kind: 'skipped' };
  return unitOf(
    root,
    name,
    files.map((file) => `${name}/${file}`),
  );
}

async function unitOf(root: string, name: string, files: readonly string[]): Promise<Measured> {
  const odd = files.find((file) => !file.split('/').every(isName));
  if (odd !== undefined) {
    const why = 'Its name has a control character or a backslash.';
    return { kind: 'refused', refusal: pathRefused(odd, why) };
  }
  const marks = createHash('sha256');
  let bytes = 0;
  let newest = 0n;
  for (const file of [...files].sort()) {
    const status: BigIntStats = await lstat(join(root, file), { bigint: true });
    marks.update([file, status.ino, status.size, status.mtimeNs].join('\0'));
    bytes += Number(status.size);
    if (status.mtimeNs > newest) newest = status.mtimeNs;
  }
  const changedAt = new Date(Number(newest / 1_000_000n));
  return {
    kind: 'unit',
    unit: { name, bytes, changedAt, mark: marks.digest('hex'), files },
  };
}
