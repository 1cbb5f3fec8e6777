import { renderManifest } from '../../../domain/model/manifest.ts';
import type { SavedCheckpoint } from '../../../domain/training/checkpoint/history.ts';
import type { CheckpointKey, CheckpointPlaces } from '../../../domain/training/checkpoint/key.ts';
import { bytesOf, type CheckpointManifest } from '../../../domain/training/checkpoint/manifest.ts';
import { sha256 } from '../../../inputs/digest.ts';
import type { CheckpointFolder } from '../../../ports/checkpoint-folder.ts';
import type { CheckpointStore } from '../../../ports/checkpoint-store.ts';

/** Everything that saving and restoring work with. */
export interface Desk {
  readonly folder: CheckpointFolder;
  readonly store: CheckpointStore;
  readonly key: CheckpointKey;
  readonly places: CheckpointPlaces;
  readonly attempt: number;
  /** Tells the folder of this training from that of every other. */
  readonly owner: string;
  /** The folder as the policy names it. */
  readonly path: string;
  now(): Date;
}

export function savedOf(manifest: CheckpointManifest): SavedCheckpoint {
  const { attempt, step, savedAt, files } = manifest;
  const digest = `sha256:${sha256(renderManifest(files))}`;
  return { attempt, step, savedAt, digest, bytes: bytesOf(manifest) };
}
