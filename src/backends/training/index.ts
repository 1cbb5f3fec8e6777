import type { Backend } from '../../ports/backend.ts';
import type { TrainingBackend } from '../../ports/training-backend.ts';
import { local } from './local/index.ts';

/** Every place where training runs; a new one is a file and its name here. */
export const trainingBackends: readonly Backend<TrainingBackend>[] = [local];
