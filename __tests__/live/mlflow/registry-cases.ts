import { describe, expect, test } from '@jest/globals';
import { digestOfFiles } from '../../../src/inputs/digest.ts';
import { candidate, contents, file, move } from '../../support/registry-contract.ts';
import { behind, corner, failing, fast, type Where } from './place.ts';

const champion = { kind: 'alias', alias: 'champion' } as const;

interface Listed {
  readonly model_version: {
    readonly source: string;
    readonly run_id: string;
    readonly tags: readonly { readonly key: string; readonly value: string }[];
  };
}

/** What MLflow does in its own way, and what somebody may do to it beside us. */
export function registryCases(where: Where, hardName = 'a b/ü 🍷.txt'): void {
  describe('aliases', () => {
    test('MLflow itself lists an alias once, at its new version', async () => {
      const { registry, model, by } = corner(where);
      await registry.register(candidate());
      await registry.register(candidate({ runId: 'run-2' }));
      await registry.moveAlias(move('none', '1'));
      await registry.moveAlias(move('1', 'v2'));
      const { registered_model } = (
        await by('GET registered-models/get', { name: model })
      ).json() as {
        registered_model: { aliases: unknown };
      };
      expect(registered_model.aliases).toEqual([{ alias: 'champion', version: '2' }]);
    });

    test('a move to a version that is not there leaves the alias where it was', async () => {
      const { registry } = corner(where);
      await registry.register(candidate());
      await registry.moveAlias(move('none', '1'));
      for (const to of ['9', 'x', '0']) {
        await expect(registry.moveAlias(move('1', to))).rejects.toMatchObject(
          failing('version-unknown'),
        );
      }
      expect(await registry.find('wine', champion)).toMatchObject({ version: '1' });
    });

    test.each(['a b', 'ü', 'a/b', '', 'latest', 'v1', '12', 'x'.repeat(256)])(
      'the alias "%s" is refused before any request',
      async (alias) => {
        await behind(where, async (proxy) => {
          const { registry } = corner(where, { url: proxy.url });
          const refused = failing('name-refused');
          await expect(registry.find('wine', { kind: 'alias', alias })).rejects.toMatchObject(
            refused,
          );
          await expect(registry.moveAlias({ ...move('none', '1'), alias })).rejects.toMatchObject(
            refused,
          );
          expect(proxy.asked).toEqual([]);
        });
      },
    );

    test('a champion whose version was deleted is missing, and no first model', async () => {
      const { registry, model, by } = corner(where);
      await registry.register(candidate());
      await registry.register(candidate({ runId: 'run-2' }));
      await registry.moveAlias(move('none', '2'));
      await by('DELETE model-versions/delete', { name: model, version: '2' });
      await expect(registry.find('wine', champion)).rejects.toMatchObject(
        failing('version-missing'),
      );
    });

    test('an alias that a person took away is not set', async () => {
      const { registry, model, by } = corner(where);
      await registry.register(candidate());
      await registry.moveAlias(move('none', '1'));
      await by('DELETE registered-models/alias', { name: model, alias: 'champion' });
      expect(await registry.find('wine', champion)).toBeUndefined();
    });
  });

  describe('versions', () => {
    test('twelve versions in pages of five are all there, and the newest is the highest number', async () => {
      const { registry, model, by } = corner(where, { pageSize: 5 });
      for (let run = 1; run <= 12; run += 1) {
        await registry.register(candidate({ runId: `run-${run}` }));
      }
      // What was edited last is first in MLflow's own order.
      await by('PATCH model-versions/update', { name: model, version: '3', description: 'edited' });
      const { digest } = candidate();
      expect(await registry.find('wine', { kind: 'digest', digest })).toMatchObject({
        version: '12',
      });
      expect(await registry.register(candidate({ runId: 'run-1' }))).toMatchObject({
        existed: true,
        version: { version: '1' },
      });
    });

    test('a page that the server refuses is an error, and no shorter list', async () => {
      await behind(where, async (proxy) => {
        const { registry } = corner(where, { url: proxy.url, pace: fast, pageSize: 2 });
        for (const runId of ['1', '2', '3']) await registry.register(candidate({ runId }));
        const body = '{"error_code":"INVALID_PARAMETER_VALUE","message":"Invalid page token"}';
        proxy.add({ on: /GET .*page_token=/, answer: { status: 400, body } });
        const { digest } = candidate();
        await expect(registry.find('wine', { kind: 'digest', digest })).rejects.toMatchObject(
          failing('registry-refused'),
        );
      });
    });

    test.each(["wine's", 'wi"ne', 'wein ü 🍷', 'a%b_c', 'wine=1 and'])(
      'the model name %s is found, and no other one for it',
      async (name) => {
        const { registry } = corner(where);
        await registry.register(candidate({ model: 'other' }));
        const { version } = await registry.register(candidate({ model: name }));
        const again = await registry.register(candidate({ model: name }));
        expect(again).toEqual({ version, existed: true });
        expect(version).toMatchObject({ model: name, version: '1' });
      },
    );

    test.each(['a/b', 'a:b', '', `'"`, 'tab\t'])(
      'the model name "%s" is refused before any request',
      async (name) => {
        await behind(where, async (proxy) => {
          const { registry } = corner(where, { url: proxy.url });
          // Every name of a corner has an end of its own, which makes the empty one a good one.
          const attempt = name === '' ? '/' : name;
          await expect(registry.register(candidate({ model: attempt }))).rejects.toMatchObject(
            failing('name-refused'),
          );
          expect(proxy.asked).toEqual([]);
        });
      },
    );

    test.each(['a#b', '../x', 'a\\b', 'x'.repeat(256), 'a%41b', 'a//b', 'line\nbreak'])(
      'the file "%s" is refused before any request, with its name',
      async (path) => {
        await behind(where, async (proxy) => {
          const { registry } = corner(where, { url: proxy.url });
          const wrong = candidate({ files: [file(path, 'x'), file('fine', 'y')] });
          await expect(registry.register(wrong)).rejects.toMatchObject({
            problems: [{ code: 'name-refused', file: path }],
          });
          expect(proxy.asked).toEqual([]);
        });
      },
    );

    test('names that need encoding come back as they went', async () => {
      const { registry } = corner(where);
      const names = [hardName, 'q?x=1&y', "it's", 'semi;colon', '100%', '-dash', 'plus+'];
      const files = [...names, '.hidden', 'dot.'].map((name) => file(name, `content of ${name}`));
      const { version } = await registry.register(candidate({ files, evidence: files }));
      const expected = Object.fromEntries(files.map(({ path }) => [path, `content of ${path}`]));
      expect(await contents(await registry.files(version, 'model'))).toEqual(expected);
      expect(await contents(await registry.files(version, 'evidence'))).toEqual(expected);
    });
  });

  describe('what others do to the files', () => {
    const three = [file('model.bin', 'weights'), file('empty', ''), file('a b/ü', 'more')];
    const evidence = [file('outcomes/compare.json', '{"verdict":"passed"}')];

    async function registered() {
      const place = corner(where);
      const { version } = await place.registry.register(candidate({ files: three, evidence }));
      const query = { name: place.model, version: version.version };
      const { model_version } = (await place.by('GET model-versions/get', query)).json() as Listed;
      const at = (uri: string, path: string) => {
        const whole = `${uri.replace('mlflow-artifacts:/', '')}/${path}`;
        return `${where().url}/api/2.0/mlflow-artifacts/artifacts/${whole.split('/').map(encodeURIComponent).join('/')}`;
      };
      const kept = model_version.tags.find(({ key }) => key === 'contender.evidence-at')?.value;
      const digest = async () => {
        return (await digestOfFiles(await place.registry.files(version, 'model'))).digest;
      };
      return { ...place, version, digest, model_version, at, kept: kept ?? '' };
    }

    test.each([
      ['one byte changed', 'PUT', 'model.bin', 'weightz'],
      ['a file emptied', 'PUT', 'model.bin', ''],
      ['a file added', 'PUT', 'extra/file', 'x'],
    ])('%s: the digest is another one', async (...[, method, path, body]) => {
      const { version, digest, model_version, at } = await registered();
      expect(await digest()).toBe(version.digest);
      const answer = await fetch(at(model_version.source, path), { method, body });
      expect(answer.status).toBe(200);
      expect(await digest()).not.toBe(version.digest);
    });

    test('a file that is gone, and all that are gone: the digest is another one', async () => {
      const { version, digest, model_version, at } = await registered();
      for (const { path } of three) {
        await fetch(at(model_version.source, path), { method: 'DELETE' });
        expect(await digest()).not.toBe(version.digest);
      }
    });

    test('evidence of which one byte was changed cannot be read', async () => {
      const { registry, version, at, kept } = await registered();
      const changed = '{"verdict":"failed"}';
      await fetch(at(kept, 'files/outcomes/compare.json'), { method: 'PUT', body: changed });
      const reading = contents(await registry.files(version, 'evidence'));
      await expect(reading).rejects.toMatchObject(failing('registry-broken'));
    });

    test.each(['files/outcomes/compare.json', 'evidence-manifest.txt'])(
      'evidence of which %s was deleted cannot be read',
      async (path) => {
        const { registry, version, at, kept } = await registered();
        await fetch(at(kept, path), { method: 'DELETE' });
        const reading = async () => contents(await registry.files(version, 'evidence'));
        await expect(reading()).rejects.toMatchObject(failing('registry-broken'));
        await expect(reading()).rejects.toThrow('is gone');
      },
    );

    test('evidence with a manifest of somebody else cannot be read', async () => {
      const { registry, version, at, kept } = await registered();
      await fetch(at(kept, 'evidence-manifest.txt'), { method: 'PUT', body: '' });
      await expect(registry.files(version, 'evidence')).rejects.toMatchObject(
        failing('registry-broken'),
      );
    });

    test('a version that was registered by hand has the digest of its files', async () => {
      const { registry, model, by, version, model_version } = await registered();
      const { source, run_id } = model_version;
      await by('POST model-versions/create', { name: model, source, run_id });
      await by('POST registered-models/alias', { name: model, alias: 'champion', version: '2' });
      const found = await registry.find('wine', champion);
      expect(found).toMatchObject({ version: '2', digest: version.digest, commit: null });
    });

    test('a copy inside of MLflow has the files of its source', async () => {
      const { registry, model, by, version } = await registered();
      await by('POST registered-models/create', { name: `${model} prod` });
      const source = `models:/${encodeURIComponent(model)}/${version.version}`;
      const copied = await by('POST model-versions/create', { name: `${model} prod`, source });
      // A server may refuse a name that it would have to decode.
      if (copied.status !== 200) return;
      const found = await registry.files({ ...version, model: 'wine' }, 'model');
      expect(found).toHaveLength(3);
    });

    test('a version whose files lie elsewhere cannot be read, and says where they are', async () => {
      const { registry, model, by, version } = await registered();
      const source = 's3://bucket/model?signature=secret';
      await by('POST model-versions/create', { name: model, source });
      const elsewhere = { ...version, version: '2' };
      const reading = registry.files(elsewhere, 'model');
      await expect(reading).rejects.toMatchObject(failing('registry-unreadable'));
      await expect(reading).rejects.not.toThrow(/signature/);
    });
  });

  describe('lost answers', () => {
    const lost = [
      ['its answer is lost', { answer: 'reset', after: true }],
      ['it answers 500 after the work was done', { answer: { status: 500 }, after: true }],
      ['half of its answer arrives', { answer: 'cut' }],
    ] as const;
    const calls = ['registered-models/create', 'runs/create', 'model-versions/create'];

    test.each(calls.flatMap((call) => lost.map(([title, fault]) => [call, title, fault] as const)))(
      '%s, and %s: there is one version',
      async (call, _, fault) => {
        await behind(where, async (proxy) => {
          const { registry, model, by } = corner(where, { url: proxy.url, pace: fast });
          proxy.add({ on: new RegExp(`POST .*${call}`), ...fault });
          const { version } = await registry.register(candidate());
          expect(version.version).toBe('1');
          const query = { filter: `name='${model}'` };
          const { model_versions } = (await by('GET model-versions/search', query)).json() as {
            model_versions: unknown[];
          };
          expect(model_versions).toHaveLength(1);
        });
      },
    );

    test.each(lost)('an alias is moved, and %s: it is moved once', async (_, fault) => {
      await behind(where, async (proxy) => {
        const { registry } = corner(where, { url: proxy.url, pace: fast });
        await registry.register(candidate());
        proxy.add({ on: /POST .*registered-models\/alias/, ...fault });
        expect(await registry.moveAlias(move('none', '1'))).toEqual({ kind: 'moved' });
        expect(await registry.find('wine', champion)).toMatchObject({ version: '1' });
      });
    });

    const elsewhere = (by: ReturnType<typeof corner>['by'], name: string) => () => {
      return by('POST registered-models/alias', { name, alias: 'champion', version: '3' });
    };

    test.each([
      ['is lost', 'reset'],
      ['says that it is busy', { status: 503 }],
    ] as const)(
      'an answer %s, and somebody moved the alias: they are not overwritten',
      async (_, answer) => {
        await behind(where, async (proxy) => {
          const { registry, model, by } = corner(where, { url: proxy.url, pace: fast });
          for (const runId of ['1', '2', '3']) await registry.register(candidate({ runId }));
          await registry.moveAlias(move('none', '1'));
          const meanwhile = elsewhere(by, model);
          proxy.add({ on: /POST .*registered-models\/alias/, answer, meanwhile });
          const moved = await registry.moveAlias(move('1', '2'));
          expect(moved).toEqual({ kind: 'conflict', current: '3' });
          expect(await registry.find('wine', champion)).toMatchObject({ version: '3' });
        });
      },
    );

    test('a move that the server does not permit is no conflict', async () => {
      await behind(where, async (proxy) => {
        const { registry } = corner(where, { url: proxy.url, pace: fast });
        for (const runId of ['1', '2']) await registry.register(candidate({ runId }));
        await registry.moveAlias(move('none', '1'));
        const answer = { status: 403, body: 'Permission denied' };
        proxy.add({ on: /POST .*registered-models\/alias/, answer, times: 9 });
        await expect(registry.moveAlias(move('1', '2'))).rejects.toMatchObject(
          failing('registry-forbidden'),
        );
      });
    });

    test('a file that is cut while it goes up is named, and nothing is registered', async () => {
      const { registry } = corner(where);
      const { digest, files } = candidate({ files: [file('weights', 'abcdef')] });
      const cut = files.map((one) => ({ ...one, open: file('weights', 'abc').open }));
      const attempt = registry.register({ ...candidate(), digest, files: cut });
      await expect(attempt).rejects.toMatchObject(failing('file-unreadable'));
      await expect(attempt).rejects.toThrow('weights changed while it was registered');
      await expect(registry.find('wine', champion)).rejects.toMatchObject(failing('model-unknown'));
    });

    test('an upload that breaks off goes on with the next attempt, without what is there', async () => {
      await behind(where, async (proxy) => {
        const suffix = ` ${Date.now()}`;
        const { registry } = corner(where, { url: proxy.url, pace: fast, suffix });
        const files = ['a', 'b', 'c'].map((name) => file(name, name.repeat(100_000)));
        proxy.add({ on: /PUT .*model\/c$/, answer: { status: 403 } });
        await expect(registry.register(candidate({ files }))).rejects.toMatchObject(
          failing('registry-forbidden'),
        );
        proxy.calm();
        await registry.register(candidate({ files }));
        const uploads = proxy.asked.filter((line) => /PUT .*\/model\//.test(line));
        expect(uploads.map((line) => line.at(-1))).toEqual(['c']);
      });
    });

    test('a download that breaks off goes on where it was', async () => {
      await behind(where, async (proxy) => {
        const { registry } = corner(where, { url: proxy.url, pace: fast });
        const content = 'abcdefgh'.repeat(100_000);
        const { version } = await registry.register(candidate({ files: [file('big', content)] }));
        proxy.add({ on: /GET .*artifacts\/.*big$/, answer: 'cut', times: 2 });
        expect(await contents(await registry.files(version, 'model'))).toEqual({ big: content });
      });
    });
  });
}
