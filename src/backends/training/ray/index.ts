import type { Backend } from '../../../ports/backend.ts';
import type { TrainingBackend } from '../../../ports/training-backend.ts';
import { elsewhere } from '../remote/elsewhere.ts';
import { readLocation, transportOf } from '../remote/location.ts';
import { readAddress } from './address.ts';
import { rayCluster } from './cluster.ts';
import { rayServer } from './server.ts';

/** A Ray cluster, by its job API. */
export const openRay: Backend<TrainingBackend>['open'] = async (uri, environment) => {
  const location = readLocation(uri, ['autoscales']);
  const { url, autoscales } = readAddress(location);
  const cluster = rayCluster(rayServer({ url, environment }), { autoscales });
  return elsewhere(cluster, transportOf(location, environment));
};
