import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabricks } from '../../src/backends/registries/databricks/registry.ts';
import { s3Client } from '../../src/backends/s3/client.ts';
import { s3Settings } from '../../src/backends/s3/settings.ts';
import { UserError } from '../../src/errors.ts';
import { digestOfFiles } from '../../src/inputs/digest.ts';
import type { Candidate, ModelRegistry } from '../../src/ports/model-registry.ts';
import {
  type DatabricksDouble,
  type DatabricksFailure,
  startDatabricksDouble,
} from '../support/live/databricks-double.ts';
import { makeBucket, motoEnvironment, startMoto } from '../support/live/moto.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { candidate, contents, file, move, registryContract } from '../support/registry-contract.ts';
import { promotionCases } from './databricks/promotion-cases.ts';

const champion = { kind: 'alias', alias: 'champion' } as const;
const failing = (code: string) => ({ problems: [expect.objectContaining({ code })] });
const fast = { answerMs: 3000, idleMs: 3000, pauseMs: 5 };
const wine = 'main.models.wine';

liveSuite({ subject: 'registries/databricks', needs: ['moto'] }, (programs = '') => {
  let moto: LiveServer;
  let double: DatabricksDouble;

  beforeAll(async () => {
    moto = await startMoto(programs);
    await makeBucket(moto.url, 'lake');
  }, 240_000);
  beforeEach(async () => {
    double = await startDatabricksDouble();
  });
  afterEach(async () => {
    await double.close();
    expect(double.complaints).toEqual([]);
  });
  afterAll(async () => moto?.stop(), 20_000);

  function open(
    { uri = 'databricks:main.models', pageSize = 0 } = {},
    variables: Readonly<Record<string, string>> = { DATABRICKS_TOKEN: double.token },
  ): ModelRegistry {
    const all: Readonly<Record<string, string>> = {
      DATABRICKS_HOST: double.url,
      AWS_ENDPOINT_URL_S3: moto.url,
      ...variables,
    };
    return openDatabricks(uri, (name) => all[name], { pace: fast, pageSize });
  }

  async function put(key: string, bytes: Buffer): Promise<void> {
    const variables: Readonly<Record<string, string>> = motoEnvironment(moto.url);
    const client = s3Client(s3Settings('s3:lake', (name) => variables[name]));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await client.put(key, { size: bytes.byteLength, sha256, open: () => bytes });
  }

  /** What training code does: it puts the files there, and logs a version. */
  async function log({ model, files, runId }: Candidate, catalog = 'main.models'): Promise<string> {
    const folder = randomUUID();
    for (const { path, open: bytes } of files) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes()) chunks.push(chunk);
      await put(`${folder}/${path}`, Buffer.concat(chunks));
    }
    double.log(`${catalog}.${model}`, { run_id: runId, storage_location: `s3://lake/${folder}` });
    return folder;
  }

  describe('the contract, on a double of the published calls, when training code logs the versions', () => {
    registryContract(async () => {
      const logged = new Map<string, Promise<unknown>>();
      let turn: Promise<unknown> = Promise.resolve();
      return async () => {
        const registry = open();
        const register = async (one: Candidate) => {
          const key = `${one.digest} ${one.runId}`;
          if (!logged.has(key)) logged.set(key, log(one));
          await logged.get(key);
          return registry.register(one);
        };
        // Whoever writes the comment of a version last has it, so that they come one at a time.
        const inTurn = (one: Candidate) => {
          const mine = turn.then(() => register(one));
          turn = mine.catch(() => undefined);
          return mine;
        };
        return { ...registry, register: inTurn };
      };
    });
  });

  promotionCases(() => {
    const registry = open();
    const register = async (one: Candidate) => {
      await log(one);
      return registry.register(one);
    };
    return { ...registry, register };
  });

  describe('registering', () => {
    test('writes digest, run, commit and evidence below what people wrote', async () => {
      const evidence = [file('outcomes/compare.json', '{}')];
      const one = { ...candidate({ evidence }), commit: 'abc' };
      await log(one);
      const version = double.models.get(wine)?.versions.get(1);
      if (version) version.comment = 'The wine model.\nMade with care.';
      expect(await open().register(one)).toMatchObject({
        existed: false,
        version: { commit: 'abc' },
      });
      const [first, second, ...lines] = (version?.comment ?? '').split('\n');
      expect([first, second]).toEqual(['The wine model.', 'Made with care.']);
      expect(lines.slice(0, 4)).toEqual([
        `contender-version: ${wine}/1`,
        `contender-digest: ${one.digest}`,
        'contender-run: run-1',
        'contender-commit: abc',
      ]);
      expect(lines[4]).toMatch(
        /^contender-evidence: sha256:\w{64} \/Volumes\/main\/models\/contender\/wine\/evidence\//,
      );
    });

    test('a model that training code did not log is refused, with the way out', async () => {
      const registering = open().register(candidate());
      await expect(registering).rejects.toMatchObject(failing('registry-unregistered'));
      await expect(registering).rejects.toThrow("registered_model_name='main.models.wine'");
    });

    test('a version of the same run with other bytes is not taken for it', async () => {
      await log(candidate({ contents: 'other weights' }));
      const registering = open().register(candidate());
      await expect(registering).rejects.toMatchObject(failing('registry-unregistered'));
      await expect(registering).rejects.toThrow(candidate({ contents: 'other weights' }).digest);
    });

    test('a version that is still uploading is no candidate', async () => {
      await log(candidate());
      const version = double.models.get(wine)?.versions.get(1);
      if (version) version.status = 'PENDING_REGISTRATION';
      await expect(open().register(candidate())).rejects.toMatchObject(
        failing('registry-unregistered'),
      );
    });

    test('a copy that took its comment along is registered as a version of its own', async () => {
      await log(candidate());
      await open().register(candidate());
      await log(candidate(), 'prod.models');
      const copy = double.models.get('prod.models.wine')?.versions.get(1);
      const original = double.models.get(wine)?.versions.get(1);
      if (copy && original?.comment) copy.comment = original.comment;
      const production = open({ uri: 'databricks:prod.models' });
      const of = candidate({ runId: 'copy of v1 in databricks:main.models' });
      const { version } = await production.register(of);
      expect(version).toMatchObject({ version: '1', digest: candidate().digest, runId: of.runId });
    });

    test('without the volume for evidence it says how to create it', async () => {
      await log(candidate());
      const registry = open({ uri: 'databricks:main.models?volume=elsewhere' });
      const of = candidate({ evidence: [file('run-record.json', '{}')] });
      await expect(registry.register(of)).rejects.toThrow('CREATE VOLUME main.models.elsewhere');
    });

    test('where Databricks lends no credentials the bytes count as unread', async () => {
      await log(candidate());
      const body = '{"error_code":"PERMISSION_DENIED","message":"no"}';
      double.fail(/generate-temporary/, { status: 403, body });
      const registering = open().register(candidate());
      await expect(registering).rejects.toMatchObject(failing('registry-unreadable'));
      await expect(registering).rejects.toThrow('403 PERMISSION_DENIED');
    });

    test('storage that is not S3 cannot be read, and is named without its signature', async () => {
      const storage_location = 'abfss://c@a.dfs.core.windows.net/m?sig=secret';
      double.log(wine, { run_id: 'run-1', storage_location });
      const registering = open().register(candidate());
      await expect(registering).rejects.toMatchObject(failing('registry-unreadable'));
      await expect(registering).rejects.not.toThrow(/secret/);
    });
  });

  describe('what others do', () => {
    async function registered() {
      const evidence = [file('outcomes/compare.json', '{"verdict":"passed"}')];
      const one = candidate({ evidence });
      const folder = await log(one);
      const registry = open();
      const { version } = await registry.register(one);
      return { registry, version, folder };
    }

    test('a byte that changed in the storage changes the digest', async () => {
      const { registry, version, folder } = await registered();
      await put(`${folder}/model.json`, Buffer.from('weightz'));
      const { digest } = await digestOfFiles(await registry.files(version, 'model'));
      expect(digest).not.toBe(version.digest);
    });

    test('evidence that was changed cannot be read', async () => {
      const { registry, version } = await registered();
      for (const path of double.files.keys()) {
        const before = double.files.get(path) ?? Buffer.alloc(0);
        double.files.set(path, Buffer.from('{}'));
        const reading = async () => contents(await registry.files(version, 'evidence'));
        await expect(reading()).rejects.toMatchObject(failing('registry-broken'));
        double.files.set(path, before);
      }
    });

    test('a champion whose version was deleted is missing, and no first model', async () => {
      const { registry } = await registered();
      await registry.moveAlias(move('none', '1'));
      double.remove(wine, 1);
      await expect(registry.find('wine', champion)).rejects.toMatchObject(
        failing('version-missing'),
      );
    });

    test('an alias that a person took away is not set', async () => {
      const { registry } = await registered();
      await registry.moveAlias(move('none', '1'));
      double.models.get(wine)?.aliases.clear();
      expect(await registry.find('wine', champion)).toBeUndefined();
    });

    test('the comment of the model keeps what people wrote, and one line for each alias', async () => {
      const { registry } = await registered();
      const model = double.models.get(wine);
      if (model) model.comment = 'Red and white.';
      await registry.moveAlias(move('none', '1'));
      await registry.moveAlias({ ...move('none', '1'), alias: 'challenger' });
      expect(model?.comment).toBe(
        'Red and white.\ncontender-alias: champion 1\ncontender-alias: challenger 1',
      );
    });

    test('a version that is not ready is no champion', async () => {
      await log(candidate());
      const version = double.models.get(wine)?.versions.get(1);
      if (version) version.status = 'FAILED_REGISTRATION';
      await expect(open().moveAlias(move('none', '1'))).rejects.toMatchObject(
        failing('registry-not-ready'),
      );
    });

    test('a move whose answer is lost is made once', async () => {
      const { registry } = await registered();
      double.fail(/PUT .*aliases/, { status: 503, body: '', after: true });
      expect(await registry.moveAlias(move('none', '1'))).toEqual({ kind: 'moved' });
    });

    test('all versions are found in pages, of which some are empty', async () => {
      const registry = open({ pageSize: 2 });
      for (let run = 1; run <= 5; run += 1) {
        const one = candidate({ runId: `run-${run}`, contents: `weights ${run}` });
        await log(one);
        await registry.register(one);
      }
      const { digest } = candidate({ contents: 'weights 5' });
      expect(await registry.find('wine', { kind: 'digest', digest })).toMatchObject({
        version: '5',
      });
    });
  });

  describe('names', () => {
    test.each(['a b', 'a.b', 'a/b', '', 'x'.repeat(256)])(
      'the model "%s" is refused',
      async (model) => {
        await expect(open().register(candidate({ model }))).rejects.toMatchObject(
          failing('name-refused'),
        );
        expect(double.asked).toEqual([]);
      },
    );

    test.each(['a b', 'a/b', '', 'latest', 'v1'])('the alias "%s" is refused', async (alias) => {
      await expect(open().find('wine', { kind: 'alias', alias })).rejects.toMatchObject(
        failing('name-refused'),
      );
      expect(double.asked).toEqual([]);
    });

    test.each([
      ['databricks:main', {}],
      ['databricks:a.b.c', {}],
      ['databricks:a.b?x=1', {}],
      ['databricks:a.b?volume=c/d', {}],
      ['databricks:a.b', { DATABRICKS_HOST: '' }],
      ['databricks:a.b', { DATABRICKS_HOST: 'http://example.org' }],
      ['databricks:a.b', { DATABRICKS_HOST: 'https://me:hidden@example.org' }],
    ])('%s with %j is refused', (uri, variables) => {
      const opening = () => open({ uri }, { DATABRICKS_TOKEN: 'x', ...variables });
      expect(opening).toThrow(expect.objectContaining(failing('registry-address')));
      expect(opening).not.toThrow(/hidden/);
    });
  });

  describe('logins', () => {
    const finding = (variables: Readonly<Record<string, string>>) =>
      open({}, variables).find('wine', champion);

    test('a client with a secret gets one token for all its calls', async () => {
      const login = { DATABRICKS_CLIENT_ID: 'id', DATABRICKS_CLIENT_SECRET: 'hush' };
      await log(candidate());
      expect(await finding(login)).toBeUndefined();
      expect(double.granted).toEqual([
        {
          authorization: `Basic ${btoa('id:hush')}`,
          form: 'grant_type=client_credentials&scope=all-apis',
        },
      ]);
    });

    test('a job on GitHub states who it is, and gets a token for it', async () => {
      await log(candidate());
      const login = {
        DATABRICKS_CLIENT_ID: 'id',
        ACTIONS_ID_TOKEN_REQUEST_URL: `${double.url}/github?x=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
      };
      expect(await finding(login)).toBeUndefined();
      const form = new URLSearchParams(double.granted[0]?.form);
      expect(Object.fromEntries(form)).toMatchObject({
        subject_token: 'identity',
        client_id: 'id',
      });
    });

    test('without any the way in is named, and a refused one hides its secret', async () => {
      expect(() => open({}, {})).toThrow(expect.objectContaining(failing('registry-login')));
      double.fail(/oidc/, {
        status: 401,
        body: '{"error":"invalid_client","error_description":"hush"}',
      });
      const refused = finding({ DATABRICKS_CLIENT_ID: 'id', DATABRICKS_CLIENT_SECRET: 'hush' });
      await expect(refused).rejects.toMatchObject(failing('registry-login'));
      await expect(refused).rejects.toThrow('401 to POST /oidc/v1/token invalid_client');
      await expect(refused).rejects.not.toThrow(/hush/);
    });
  });

  const answers: readonly (readonly [string, DatabricksFailure, string])[] = [
    ['a named error', { status: 400, body: '{"error_code":"BAD","message":"x"}' }, 'refused'],
    ['a numbered error', { status: 400, body: '{"error_code":7,"message":"x"}' }, 'refused'],
    ['no login', { status: 401, body: 'no' }, 'login'],
    ['no permission', { status: 403, body: '{"error_code":"PERMISSION_DENIED"}' }, 'forbidden'],
    [
      'no such catalog',
      { status: 404, body: '{"error_code":"CATALOG_DOES_NOT_EXIST"}' },
      'refused',
    ],
    ['404 with a page', { status: 404, body: '<html>' }, 'not-this'],
    ['200 with a page', { status: 200, body: '<html>' }, 'not-this'],
    ['429 for ever', { status: 429, body: '' }, 'busy'],
    ['500 with a page', { status: 500, body: '<html>' }, 'failed'],
    ['502 for ever', { status: 502, body: '' }, 'unreachable'],
  ];

  test.each(answers)('%s is a typed error without a secret', async (_, failure, code) => {
    double.fail(/models/, { ...failure, times: 100 });
    const error = await open()
      .find('wine', champion)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject(failing(`registry-${code}`));
    expect((error as Error).message).not.toContain(double.token);
    const { error_code } = failure.body.startsWith('{') ? JSON.parse(failure.body) : {};
    if (error_code) expect((error as Error).message).toContain(String(error_code));
  });
});
