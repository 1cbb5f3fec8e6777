import type { ManifestFile } from '../../model/manifest.ts';
import type { CheckpointKey } from './key.ts';

/** What stands beside the files of a checkpoint, and is written after them: without it there is none. */
export interface CheckpointManifest {
  readonly schema: 'contender/checkpoint@1';
  readonly key: CheckpointKey;
  readonly attempt: number;
  /** The step of the training that it holds; null where nobody told. */
  readonly step: number | null;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** The name of its file or folder in the checkpoint folder, under which all its files lie. */
  readonly unit: string;
  readonly files: readonly ManifestFile[];
}

/** More than this is no checkpoint, but a mistake or an attack. */
export const checkpointLimits = {
  files: 10_000,
  bytes: 2 ** 40,
  manifestBytes: 8 * 2 ** 20,
} as const;

export function bytesOf({ files }: Pick<CheckpointManifest, 'files'>): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
