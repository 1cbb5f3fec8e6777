import type { CheckpointManifest } from '../domain/training/checkpoint/manifest.ts';
import type { CheckpointRefusal } from '../domain/training/checkpoint/refusal.ts';
import type { StagedCheckpoint } from './checkpoint-store.ts';

/** A file or folder that the command has finished. */
export interface FinishedUnit {
  readonly name: string;
  readonly bytes: number;
  /** When it was last written. */
  readonly changedAt: Date;
  /** Changes whenever anything in it is written, replaced or removed. */
  readonly mark: string;
  /** Saved as it is now, or fetched from a store. */
  readonly isSaved: boolean;
}

/** What stands in the folder of the command. */
export interface FolderLook {
  /** The newest first. */
  readonly units: readonly FinishedUnit[];
  readonly refused: readonly { readonly name: string; readonly refusal: CheckpointRefusal }[];
  /** Names that do not count: hidden, unfinished, links, empty folders. */
  readonly skipped: readonly string[];
}

export type ManifestDraft = Omit<CheckpointManifest, 'schema' | 'unit' | 'files'>;

/** The folder that a training command writes its checkpoints to, and what we keep beside it. */
export interface CheckpointFolder {
  /** Absolute. */
  readonly path: string;
  /** Makes it new and empty for a training. The path that its former content was moved to; null: none. */
  clear(owner: string): Promise<string | null>;
  /** Whether the folder was made new for this training, and for none after it. */
  isOwnedBy(owner: string): Promise<boolean>;
  look(): Promise<FolderLook>;
  /** Copies a unit; `changed` where it was written or removed meanwhile. The signal breaks off. */
  stage(
    unit: FinishedUnit,
    draft: ManifestDraft,
    signal: AbortSignal,
  ): Promise<StagedCheckpoint | 'changed'>;
  /** The texts of the manifests that are staged, and where. */
  staged(): Promise<readonly { readonly folder: string; readonly manifest: string }[]>;
  discard(folder: string): Promise<void>;
  /** From now on this unit counts as saved, also for a later process. */
  noteSaved(unit: FinishedUnit): Promise<void>;
  /** A new empty folder for what is fetched. */
  arrival(): Promise<string>;
  /** Puts a fetched and verified unit where the command finds it, as one that is saved; its path. */
  admit(arrival: string, unit: string): Promise<string>;
}
