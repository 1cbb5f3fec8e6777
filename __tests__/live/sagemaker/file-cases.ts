import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { digestOfFiles } from '../../../src/inputs/digest.ts';
import { startFaultProxy } from '../../support/live/fault-proxy.ts';
import { makeBucket } from '../../support/live/moto.ts';
import { candidate, contents, file, move } from '../../support/registry-contract.ts';
import { champion, corner, failing, type Place } from './place.ts';

/** What others do to the files, and files that others put there. */
export function fileCases(place: () => Place): void {
  const three = [file('model.bin', 'weights'), file('empty', ''), file('a b/ü', 'more')];
  const evidence = [file('outcomes/compare.json', '{"verdict":"passed"}')];

  async function registered(files = place().moto) {
    const own = corner(place(), { files });
    const { registry, s3, prefix } = own;
    const { version } = await registry.register(candidate({ files: three, evidence }));
    const folder = `${prefix}/wine/${version.digest.slice(7)}`;
    const put = (path: string, text: string) => s3.put(`${folder}/${path}`, source(text));
    const digest = async () => (await digestOfFiles(await registry.files(version, 'model'))).digest;
    const kept = (await s3.list(`${folder}/evidence/`)).map(({ key }) => key);
    return { ...own, version, folder, put, digest, kept };
  }

  describe('what others do to the files', () => {
    test.each([
      ['one byte changed', 'model/model.bin', 'weightz'],
      ['a file emptied', 'model/model.bin', ''],
      ['a file added', 'model/extra/file', 'x'],
    ])('%s: the digest is another one', async (_, path, text) => {
      const { version, digest, put } = await registered();
      expect(await digest()).toBe(version.digest);
      await put(path, text);
      expect(await digest()).not.toBe(version.digest);
    });

    test('a file that is gone, and all that are gone: the digest is another one', async () => {
      const { version, digest, folder, s3 } = await registered();
      for (const { path } of three) {
        await s3.remove(`${folder}/model/${path}`);
        expect(await digest()).not.toBe(version.digest);
      }
    });

    test('a folder that a console makes is no file, and a folder of a longer name is another one', async () => {
      const { version, digest, put } = await registered();
      await put('model/a b/', '');
      await put('model-2/file', 'x');
      expect(await digest()).toBe(version.digest);
    });

    test('registering again finds that the files were changed', async () => {
      const { registry, put } = await registered();
      await put('model/model.bin', 'weightz');
      const again = registry.register(candidate({ files: three, evidence }));
      await expect(again).rejects.toMatchObject(failing('digest-mismatch'));
    });

    test.each(['files/outcomes/compare.json', 'manifest.txt'])(
      'evidence whose %s was changed or deleted cannot be read',
      async (path) => {
        const { registry, version, s3, kept } = await registered();
        const key = kept.find((one) => one.endsWith(path)) ?? '';
        await s3.put(key, source('{"verdict":"failed"}'));
        const reading = async () => contents(await registry.files(version, 'evidence'));
        await expect(reading()).rejects.toMatchObject(failing('registry-broken'));
        await s3.remove(key);
        await expect(reading()).rejects.toMatchObject(failing('registry-broken'));
        await expect(reading()).rejects.toThrow('is gone');
      },
    );

    test('metadata that was made to name another digest is found', async () => {
      const { registry, version } = await registered();
      const CustomerMetadataProperties = { 'contender.digest': `sha256:${'0'.repeat(64)}` };
      place().fake.edit('wine', 1, { CustomerMetadataProperties });
      const { version: number } = version;
      const finding = registry.find('wine', { kind: 'version', version: number });
      await expect(finding).rejects.toMatchObject(failing('registry-broken'));
    });

    test('names that need encoding come back as they went', async () => {
      const { registry } = corner(place());
      const names = ['q?x=1&y', "it's", 'semi;colon', '100%', 'a%41b', '-dash', 'plus+', 'a#b'];
      const files = [...names, '.hidden', 'dot.'].map((name) => file(name, `content of ${name}`));
      const { version } = await registry.register(candidate({ files, evidence: files }));
      const expected = Object.fromEntries(files.map(({ path }) => [path, `content of ${path}`]));
      expect(await contents(await registry.files(version, 'model'))).toEqual(expected);
      expect(await contents(await registry.files(version, 'evidence'))).toEqual(expected);
    });

    test('a download that breaks off goes on where it was', async () => {
      const proxy = await startFaultProxy(place().moto);
      try {
        const { registry } = corner(place(), { files: proxy.url });
        const content = 'abcdefgh'.repeat(100_000);
        const { version } = await registry.register(candidate({ files: [file('big', content)] }));
        proxy.add({ on: /GET .*\/model\/big/, answer: 'cut', times: 2 });
        expect(await contents(await registry.files(version, 'model'))).toEqual({ big: content });
      } finally {
        await proxy.close();
      }
    });
  });

  describe('a package that was registered by other means', () => {
    async function foreign(container: object, more: readonly object[] = []) {
      const { fake } = place();
      const own = corner(place());
      await own.registry.register(candidate());
      fake.edit('wine', 1, {
        ModelPackageDescription: 'made in a notebook',
        CustomerMetadataProperties: { team: 'wine' },
        ModelMetrics: {},
        ModelApprovalStatus: 'Approved',
        InferenceSpecification: { Containers: [container, ...more] },
      });
      const version = { model: 'wine', version: '1', digest: '', runId: '', commit: null };
      const read = (part: 'model' | 'evidence') =>
        own.registry.files({ ...version, registeredAt: '' }, part);
      return { ...own, read };
    }

    test('has the digest of its archive, also in another bucket, and no evidence', async () => {
      const { moto } = place();
      await makeBucket(moto, 'elsewhere');
      const { registry, read } = await foreign({
        ModelDataUrl: 's3://elsewhere/out/model.tar.gz',
      });
      await fetch(`${moto}/elsewhere/out/model.tar.gz`, { method: 'PUT', body: 'archive' });
      const { digest } = candidate({ files: [file('model.tar.gz', 'archive')] });
      expect(await registry.find('wine', champion)).toMatchObject({ version: '1', digest });
      expect(await contents(await read('model'))).toEqual({ 'model.tar.gz': 'archive' });
      expect(await read('evidence')).toEqual([]);
    });

    test.each([
      ['two containers', {}, [{}]],
      ['no address', {}, []],
      ['an address that is not of S3', { ModelDataUrl: 'https://x.org/m?signature=secret' }, []],
      ['further data', { ModelDataUrl: 's3://a/b', AdditionalModelDataSources: [{}] }, []],
    ])('with %s cannot be read', async (_, container, more) => {
      const { read } = await foreign(container, more);
      // Only what is described to us is odd here; that the double complains is not the question.
      const reading = read('model');
      await expect(reading).rejects.toMatchObject(failing('registry-unreadable'));
      await expect(reading).rejects.not.toThrow(/signature/);
      (place().fake.complaints as string[]).length = 0;
    });

    test('can be promoted, and keeps what it is', async () => {
      const { registry } = await foreign({ ModelDataUrl: 's3://team-models/none' });
      await registry.register(candidate({ runId: 'run-2' }));
      expect(await registry.moveAlias(move('1', '2'))).toEqual({ kind: 'moved' });
    });
  });
}

function source(text: string) {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    size: bytes.byteLength,
    sha256,
    open: (start: number, end: number) => bytes.subarray(start, end),
  };
}
