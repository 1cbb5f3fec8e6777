import type { Backend } from '../../ports/backend.ts';
import type { ModelRegistry } from '../../ports/model-registry.ts';
import { fileRegistry } from './file/registry.ts';

/** Every model registry; a new one is a file and its name here. */
export const registries: readonly Backend<ModelRegistry>[] = [fileRegistry];
