import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { startMlflow } from '../support/live/mlflow.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { registryContract } from '../support/registry-contract.ts';
import { faultCases } from './mlflow/fault-cases.ts';
import { corner } from './mlflow/place.ts';
import { promotionCases } from './mlflow/promotion-cases.ts';
import { pythonCases } from './mlflow/python-cases.ts';
import { registryCases } from './mlflow/registry-cases.ts';
import { sizeCases } from './mlflow/size-cases.ts';
import { trackingCases } from './mlflow/tracking-cases.ts';

liveSuite({ subject: 'registries/mlflow', needs: ['mlflow3'] }, (bin = '') => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startMlflow({ bin, folder: temporaryFolder() });
  }, 200_000);
  afterAll(async () => server?.stop(), 20_000);

  describe('the contract', () => {
    registryContract(async () => {
      const suffix = ` ${randomUUID()}`;
      return async () => corner(() => server, { suffix }).registry;
    });
  });

  registryCases(() => server);
  faultCases(() => server);
  promotionCases(() => server);
  trackingCases(() => server);
  pythonCases(() => server, bin);
  sizeCases(() => server);
});
