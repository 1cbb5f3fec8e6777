import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { startMlflow } from '../support/live/mlflow.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { candidate, contents, file, registryContract } from '../support/registry-contract.ts';
import { faultCases } from './mlflow/fault-cases.ts';
import { behind, corner } from './mlflow/place.ts';
import { promotionCases } from './mlflow/promotion-cases.ts';
import { pythonCases } from './mlflow/python-cases.ts';
import { registryCases } from './mlflow/registry-cases.ts';
import { trackingCases } from './mlflow/tracking-cases.ts';

/** MLflow 2 cannot give back a file with a name that goes further. */
const latin1 = 'a b/ü.txt';

const suite = { subject: 'registries/mlflow 2.22', needs: ['mlflow2'], optIn: true } as const;

liveSuite(suite, (bin = '') => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startMlflow({ bin, folder: temporaryFolder() });
  }, 200_000);
  afterAll(async () => server?.stop(), 20_000);

  describe('the contract', () => {
    registryContract(async () => {
      const suffix = ` ${randomUUID()}`;
      return async () => corner(() => server, { suffix }).registry;
    }, latin1);
  });

  registryCases(() => server, latin1);

  test('a file that the server would never give back is refused, by name', async () => {
    const { registry } = corner(() => server);
    const files = [file('a/🍷.bin', 'x'), file('fine', 'y')];
    await expect(registry.register(candidate({ files }))).rejects.toMatchObject({
      problems: [{ code: 'name-refused', file: 'a/🍷.bin' }],
    });
  });

  test('it has no logged models: files lie with their run, and no other place is asked', async () => {
    await behind(
      () => server,
      async (proxy) => {
        const { registry, model, by } = corner(() => server, { url: proxy.url });
        const { version } = await registry.register(candidate());
        expect(await contents(await registry.files(version, 'model'))).toEqual({
          'model.json': 'weights',
        });
        expect(proxy.asked.filter((line) => /logged-models|mpu/.test(line))).toEqual([]);
        const query = { name: model, version: '1' };
        const { model_version } = (await by('GET model-versions/get', query)).json() as {
          model_version: { source: string; run_id: string };
        };
        expect(model_version.source).toContain(`/${model_version.run_id}/artifacts/`);
      },
    );
  });

  faultCases(() => server);
  promotionCases(() => server);
  trackingCases(() => server);
  pythonCases(() => server, bin);
});
