import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { type FaultProxy, startFaultProxy } from '../support/live/fault-proxy.ts';
import { startMlflow } from '../support/live/mlflow.ts';
import { makeBucket, startMoto } from '../support/live/moto.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { registryContract } from '../support/registry-contract.ts';
import { partCases } from './mlflow/part-cases.ts';
import { corner } from './mlflow/place.ts';
import { registryCases } from './mlflow/registry-cases.ts';

const suite = {
  subject: 'registries/mlflow on S3',
  needs: ['mlflow3', 'moto'],
  optIn: true,
} as const;

liveSuite(suite, (bin = '', motoBin = '') => {
  let storage: LiveServer;
  /** In front of the storage, for the server and for the addresses that it gives away. */
  let front: FaultProxy;
  let server: LiveServer;
  beforeAll(async () => {
    storage = await startMoto(motoBin);
    await makeBucket(storage.url, 'artifacts');
    front = await startFaultProxy(storage.url);
    server = await startMlflow({
      bin,
      folder: temporaryFolder(),
      artifacts: 's3://artifacts/root',
      env: {
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'y',
        AWS_DEFAULT_REGION: 'us-east-1',
        MLFLOW_S3_ENDPOINT_URL: front.url,
      },
    });
  }, 200_000);
  afterAll(async () => {
    await server?.stop();
    await front?.close();
    await storage?.stop();
  }, 20_000);

  describe('the contract', () => {
    registryContract(async () => {
      const suffix = ` ${randomUUID()}`;
      return async () => corner(() => server, { suffix }).registry;
    });
  });

  registryCases(() => server);
  partCases(
    () => server,
    () => front,
  );
});
