import type { Backend } from '../../ports/backend.ts';
import type { ModelRegistry } from '../../ports/model-registry.ts';
import { databricksRegistry } from './databricks/registry.ts';
import { fileRegistry } from './file/registry.ts';
import { gitRegistry } from './git/registry.ts';
import { mlflowRegistry } from './mlflow/registry.ts';
import { sageMakerRegistry } from './sagemaker/registry.ts';

/** Every model registry; a new one is a file and its name here. */
export const registries: readonly Backend<ModelRegistry>[] = [
  fileRegistry,
  gitRegistry,
  mlflowRegistry,
  sageMakerRegistry,
  databricksRegistry,
];
