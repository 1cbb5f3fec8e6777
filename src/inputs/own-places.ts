import { fileURLToPath } from 'node:url';
import type { Policy } from './policy.ts';
import type { TrainingPlan } from './training-plan.ts';

/**
 * Where a training and Contender itself write, as paths: what lies there is a result, and no code that the
 * training ran. Data sets are not among them.
 */
export function ownPlaces(
  { promised, checkpoint }: Pick<TrainingPlan, 'promised' | 'checkpoint'>,
  policy: Pick<Policy, 'registry' | 'ledger' | 'stages'> | undefined,
): readonly string[] {
  const written = [promised.model, promised.metrics, promised.predictions, checkpoint?.path];
  const registries = Object.values(policy?.stages ?? {}).map(({ registry }) => registry);
  const uris = [policy?.registry, policy?.ledger, checkpoint?.store, ...registries];
  const stores = uris.flatMap(folderOf);
  return [...written.filter((path) => path !== undefined), ...stores];
}

/** The folder of a `file:` URI; a wrong one is told by whoever opens it. */
function folderOf(uri: string | undefined): readonly string[] {
  if (!uri?.startsWith('file:')) return [];
  const path = uri.slice('file:'.length);
  if (!path.startsWith('//')) return path === '' ? [] : [path];
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}
