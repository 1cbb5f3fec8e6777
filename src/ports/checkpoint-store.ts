import type { CheckpointManifest } from '../domain/training/checkpoint/manifest.ts';
import type { CheckpointRefusal } from '../domain/training/checkpoint/refusal.ts';

/** A copy of a checkpoint beside the folder of the command: `checkpoint.json`, and its files in `files`. */
export interface StagedCheckpoint {
  readonly folder: string;
  readonly manifest: CheckpointManifest;
}

/** A place where checkpoints outlive a job. Whatever comes back from it is a stranger's. */
export interface CheckpointStore {
  readonly uri: string;
  /** The names of the checkpoints below a prefix, the newest first; a store may know the newest only. */
  list(prefix: string): Promise<readonly string[]>;
  /** The text of a manifest, as it is stored, and not longer than a manifest may be. */
  manifest(name: string): Promise<string | CheckpointRefusal>;
  /** Puts the files into an empty folder; a refusal where they are not what the manifest says. */
  fetch(
    name: string,
    manifest: CheckpointManifest,
    into: string,
  ): Promise<CheckpointRefusal | undefined>;
  /**
   * Returns when the store holds all of it; until then nobody finds it. The staged folder may be gone
   * afterwards, and is whole where this throws. The signal breaks off.
   */
  save(name: string, staged: StagedCheckpoint, signal: AbortSignal): Promise<void>;
  /** Does nothing where there is none, or where the store lets go of its own accord. */
  remove(name: string): Promise<void>;
}
