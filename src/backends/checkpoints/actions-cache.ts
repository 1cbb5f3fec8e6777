import type { Backend } from '../../ports/backend.ts';
import type { CheckpointStore } from '../../ports/checkpoint-store.ts';

/** GitHub's packages are large: they are read when this store is opened. */
export const cacheCheckpoints: Backend<CheckpointStore> = {
  scheme: 'actions-cache',
  summary: 'the cache of GitHub Actions, actions-cache:',
  async open(uri, environment) {
    const { openCheckpointCache } = await import('../github/checkpoint-cache.ts');
    return openCheckpointCache(uri, environment);
  },
};
