import { afterAll, beforeAll, describe } from '@jest/globals';
import { raySuite, startRay } from '../support/live/ray.ts';
import type { LiveServer } from '../support/live/server.ts';
import { demoCases } from './ray/demo-cases.ts';
import { trainingCases } from './ray/training-cases.ts';

raySuite({ subject: 'training/ray-training' }, (bin) => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startRay(bin);
  }, 200_000);
  afterAll(async () => server?.stop(), 20_000);

  trainingCases(() => server);
  describe('the example', () => demoCases(() => server));
});
