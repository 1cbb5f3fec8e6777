import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { startFaultProxy } from '../support/live/fault-proxy.ts';
import { startMlflow } from '../support/live/mlflow.ts';
import { freePort } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { candidate, move } from '../support/registry-contract.ts';
import { corner, fast } from './mlflow/place.ts';

liveSuite({ subject: 'registries/mlflow that is killed', needs: ['mlflow3'] }, (bin = '') => {
  test('between version and alias: after its restart the work is finished, once', async () => {
    const start = { bin, folder: temporaryFolder(), port: await freePort() };
    const first = await startMlflow(start);
    const proxy = await startFaultProxy(first.url);
    const { registry } = corner(() => first, { url: proxy.url, pace: fast });
    // It dies with the version made, and before anybody was told.
    const meanwhile = () => first.kill();
    const after = { on: /set-tag|alias|update/, meanwhile, answer: 'reset', times: 100 } as const;
    proxy.add(after);
    await expect(registry.register(candidate())).rejects.toThrow();
    proxy.calm();
    const second = await startMlflow(start);
    try {
      const { version, existed } = await registry.register(candidate());
      expect({ version: version.version, existed }).toEqual({ version: '1', existed: true });
      expect(await registry.moveAlias(move('none', '1'))).toEqual({ kind: 'moved' });
      expect(await registry.find('wine', { kind: 'alias', alias: 'champion' })).toEqual(version);
    } finally {
      await proxy.close();
      await second.stop();
    }
  }, 400_000);
});
