import { afterAll, beforeAll, describe } from '@jest/globals';
import { raySuite, startRay } from '../support/live/ray.ts';
import type { LiveServer } from '../support/live/server.ts';
import { clusterCases } from './ray/cluster-cases.ts';
import { faultCases } from './ray/fault-cases.ts';

raySuite({ subject: 'training/ray' }, (bin) => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startRay(bin);
  }, 200_000);
  afterAll(async () => server?.stop(), 20_000);

  describe('the cluster', () => clusterCases(() => server));
  describe('faults', () => faultCases(() => server));
});
