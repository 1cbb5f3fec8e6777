import type { Backend } from '../../ports/backend.ts';
import type { CheckpointStore } from '../../ports/checkpoint-store.ts';
import { cacheCheckpoints } from './actions-cache.ts';
import { fileCheckpoints } from './file.ts';
import { s3Checkpoints } from './s3.ts';

/** Every checkpoint store; a new one is a file and its name here. */
export const checkpointStores: readonly Backend<CheckpointStore>[] = [
  fileCheckpoints,
  s3Checkpoints,
  cacheCheckpoints,
];
