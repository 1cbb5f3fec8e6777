import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { damaged, unsupported } from './refusal.ts';

/** The files of a log that together say what a table is now. */
export interface LogFiles {
  /** The newest version of the table. */
  readonly version: number;
  /** Everything up to a version in one file; null where the commits start at 0. */
  readonly checkpoint: string | null;
  /** The commits after the checkpoint, in order, none missing. */
  readonly commits: readonly string[];
}

const commitName = /^(\d{20})\.json$/;
const checkpointName = /^(\d{20})\.checkpoint\.parquet$/;
/** Checkpoints in several parts, and those of version 2, which have a unique name or side files. */
const otherCheckpoint = /^(\d{20})\.checkpoint\..+\.(parquet|json)$/;

/** Chooses the newest checkpoint that is one file, and all commits after it. */
export async function findLogFiles(table: string): Promise<LogFiles> {
  const folder = join(table, '_delta_log');
  const names = await readdir(folder);
  const commits = versionsOf(names, commitName);
  const checkpoints = versionsOf(names, checkpointName);
  const version = Math.max(-1, ...commits.keys(), ...checkpoints.keys());
  if (version < 0) throw damaged(table, 'Its log has no commit');
  await refuseForeignHint(table, version);
  const base = Math.max(-1, ...checkpoints.keys());
  const needed = Array.from({ length: version - base }, (_, index) => base + 1 + index);
  const gap = needed.find((number) => !commits.has(number));
  if (gap !== undefined) {
    const others = versionsOf(names, otherCheckpoint);
    if (others.size > 0) throw unsupported(table, 'a checkpoint in several parts or of version 2');
    throw damaged(table, `Its log lacks version ${gap}, but has version ${version}`);
  }
  const checkpoint = checkpoints.get(base);
  return {
    version,
    checkpoint: checkpoint === undefined ? null : join(folder, checkpoint),
    commits: needed.map((number) => join(folder, commits.get(number) ?? '')),
  };
}

function versionsOf(names: readonly string[], pattern: RegExp): ReadonlyMap<number, string> {
  return new Map(
    names.flatMap((name) => {
      const digits = pattern.exec(name)?.[1];
      return digits === undefined ? [] : [[Number(digits), name] as const];
    }),
  );
}

/** A checkpoint that the writer knows of, but that is not here, means that newer commits are missing too. */
async function refuseForeignHint(table: string, newest: number): Promise<void> {
  const path = join(table, '_delta_log', '_last_checkpoint');
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (content === null) return;
  const version = Number(/"version"\s*:\s*(\d+)/.exec(content)?.[1] ?? Number.NaN);
  if (Number.isNaN(version)) throw damaged(table, 'Its file _last_checkpoint names no version');
  if (version > newest) {
    throw damaged(table, `It had a checkpoint of version ${version}, its log ends at ${newest}`);
  }
}
