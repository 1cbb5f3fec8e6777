import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { administrator, type Login, mlflowCall, startMlflow } from '../support/live/mlflow.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { candidate, contents, file, move } from '../support/registry-contract.ts';
import { corner, failing, type Where } from './mlflow/place.ts';

liveSuite({ subject: 'registries/mlflow with basic auth', needs: ['mlflow3'] }, (bin = '') => {
  const admin = administrator();
  const reader: Login = { username: 'reader', password: 'reads-only-and-no-more' };
  let server: LiveServer;
  beforeAll(async () => {
    server = await startMlflow({ bin, folder: temporaryFolder(), login: admin });
    const made = await mlflowCall({ url: server.url, login: admin }, 'POST users/create', {
      ...reader,
    });
    expect(made.status).toBe(200);
  }, 200_000);
  afterAll(async () => server?.stop(), 20_000);

  const as = (login: Login | undefined): Where => {
    return () => ({ url: server.url, ...(login && { login }) });
  };

  test('a login registers, moves an alias and reads back', async () => {
    const { registry } = corner(as(admin));
    const { version } = await registry.register(candidate({ evidence: [file('e.json', '{}')] }));
    expect(await registry.moveAlias(move('none', version.version))).toEqual({ kind: 'moved' });
    expect(await contents(await registry.files(version, 'evidence'))).toEqual({ 'e.json': '{}' });
  });

  test.each([
    ['no login', undefined, undefined],
    ['a wrong password', { ...admin, password: 'a-wrong-password-for-sure' }, undefined],
    ['an unknown name', { username: 'nobody', password: 'has-no-password-at-all' }, undefined],
    ['a token, which this server does not know', undefined, 'some-token-of-another-server'],
  ])('%s is refused, and no secret is told', async (...[, login, token]) => {
    const { registry } = corner(as(login), token === undefined ? {} : { token });
    const finding = registry.find('wine', { kind: 'version', version: '1' });
    const error = await finding.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(failing('registry-login'));
    const { message } = error as Error;
    for (const secret of [login?.password, token, login && btoa(`:${login.password}`)]) {
      if (secret) expect(message).not.toContain(secret);
    }
  });

  test('who may only read can find and read, and changes nothing', async () => {
    const suffix = ' guarded';
    const { registry, model } = corner(as(admin), { suffix });
    const { version } = await registry.register(candidate());
    await registry.register(candidate({ runId: 'run-2' }));
    await registry.moveAlias(move('none', '1'));
    const reading = corner(as(reader), { suffix });
    const query = { kind: 'alias', alias: 'champion' } as const;
    expect(await reading.registry.find('wine', query)).toEqual(version);
    expect(await reading.registry.files(version, 'model')).toHaveLength(1);
    const forbidden = failing('registry-forbidden');
    await expect(reading.registry.moveAlias(move('1', '2'))).rejects.toMatchObject(forbidden);
    const another = candidate({ runId: 'run-3' });
    await expect(reading.registry.register(another)).rejects.toMatchObject(forbidden);
    expect(await registry.find('wine', query)).toEqual(version);
    const found = await reading.by('GET registered-models/get', { name: model });
    expect(found.text).not.toContain('"version": "3"');
  });
});
