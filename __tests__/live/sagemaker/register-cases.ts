import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { digestOfFiles } from '../../../src/inputs/digest.ts';
import { startFaultProxy } from '../../support/live/fault-proxy.ts';
import { candidate, file } from '../../support/registry-contract.ts';
import { corner, failing, type Place } from './place.ts';

const creations = (asked: readonly string[]) =>
  asked.filter((operation) => operation === 'CreateModelPackage').length;

/** One version for a digest and a run, whatever happens on the way. */
export function registerCases(place: () => Place): void {
  const packageAt = (version: number) => place().fake.packageAt('wine', version);

  describe('registering', () => {
    test.each(['CreateModelPackageGroup', 'CreateModelPackage'])(
      '%s, and its answer is lost: there is one version',
      async (operation) => {
        const { registry } = corner(place());
        place().fake.fail(operation, { status: 500, body: '<html>', after: true });
        const { version, existed } = await registry.register(candidate());
        expect({ version: version.version, existed }).toEqual({ version: '1', existed: false });
        expect(packageAt(2)).toBeUndefined();
      },
    );

    test.each(['first', 'refused'] as const)(
      'two at once with one token, which gives them the %s: one version, made by one of them',
      async (tokens) => {
        const { fake } = place();
        fake.tokens = tokens;
        const { prefix } = corner(place());
        const both = [1, 2, 3].map(() => corner(place(), { prefix }).registry);
        const results = await Promise.all(both.map((registry) => registry.register(candidate())));
        expect(creations(fake.asked)).toBeGreaterThan(1);
        expect(new Set(results.map(({ version }) => version.version))).toEqual(new Set(['1']));
        expect(results.filter(({ existed }) => !existed)).toHaveLength(1);
        expect(packageAt(2)).toBeUndefined();
      },
    );

    test('waits until a package is complete', async () => {
      const { registry } = corner(place());
      place().fake.slowly('InProgress', 'Completed');
      expect(await registry.register(candidate())).toMatchObject({ existed: false });
    });

    test('a package that failed is told of', async () => {
      const { registry } = corner(place());
      place().fake.slowly('Failed');
      await expect(registry.register(candidate())).rejects.toMatchObject(
        failing('registry-not-ready'),
      );
    });

    test.each(['github 17/2 (retry #3) 100%', 'ü🍷=41', 'a'.repeat(180)])(
      'the run "%s" comes back as it went',
      async (runId) => {
        const { registry } = corner(place());
        const { version } = await registry.register(candidate({ runId }));
        expect(version.runId).toBe(runId);
        expect(await registry.register(candidate({ runId }))).toEqual({ version, existed: true });
      },
    );

    test.each(['', 'a'.repeat(181)])(
      'the run "%s" is refused before any request',
      async (runId) => {
        const { registry } = corner(place());
        const wrong = { ...candidate(), runId };
        await expect(registry.register(wrong)).rejects.toMatchObject(failing('name-refused'));
        expect(place().fake.asked).toEqual([]);
      },
    );

    test.each(['a_b', 'a b', '', 'a/b', '-a', 'x'.repeat(64)])(
      'the model name "%s" is refused before any request',
      async (model) => {
        const { registry } = corner(place());
        await expect(registry.register(candidate({ model }))).rejects.toMatchObject(
          failing('name-refused'),
        );
        expect(place().fake.asked).toEqual([]);
      },
    );

    test.each(['../x', 'a\\b', 'a//b', 'line\nbreak', 'x'.repeat(1000)])(
      'the file "%s" is refused before any request, with its name',
      async (path) => {
        const { registry } = corner(place());
        const wrong = candidate({ files: [file(path, 'x'), file('fine', 'y')] });
        await expect(registry.register(wrong)).rejects.toMatchObject({
          problems: [{ code: 'name-refused', file: path }],
        });
        expect(place().fake.asked).toEqual([]);
      },
    );

    test('says where the model lies, with which image, and of which commit', async () => {
      const { registry, prefix } = corner(place(), { query: '?image=repo/serve@sha256:1' });
      const commit = 'a'.repeat(40);
      const { version } = await registry.register({ ...candidate(), commit });
      expect(version.commit).toBe(commit);
      const folder = `s3://team-models/${prefix}/wine/${version.digest.slice(7)}`;
      expect(packageAt(1)).toMatchObject({
        ModelApprovalStatus: 'PendingManualApproval',
        InferenceSpecification: {
          Containers: [
            {
              Image: 'repo/serve@sha256:1',
              ModelDataSource: { S3DataSource: { S3Uri: `${folder}/model/` } },
            },
          ],
        },
        CustomerMetadataProperties: {
          'contender.digest': version.digest,
          'contender.key': `${version.digest}/run-1`,
        },
      });
    });

    test('files that changed since they were hashed do not reach the bucket', async () => {
      const { registry, s3, prefix } = corner(place());
      const wrong = { ...candidate(), digest: `sha256:${'0'.repeat(64)}` };
      await expect(registry.register(wrong)).rejects.toMatchObject(failing('digest-mismatch'));
      expect(await s3.list(prefix)).toEqual([]);
      expect(creations(place().fake.asked)).toBe(0);
    });

    test('an upload that breaks off goes on with the next attempt, without what is there', async () => {
      const proxy = await startFaultProxy(place().moto);
      try {
        const { registry } = corner(place(), { files: proxy.url });
        const files = ['a', 'b', 'c'].map((name) => file(name, name.repeat(100_000)));
        proxy.add({ on: /PUT .*model\/c/, answer: { status: 403 } });
        await expect(registry.register(candidate({ files }))).rejects.toMatchObject(
          failing('s3-refused'),
        );
        proxy.calm();
        await registry.register(candidate({ files }));
        const uploads = proxy.asked.filter((line) => /PUT .*\/model\//.test(line));
        expect(uploads.map((line) => line.at(-1))).toEqual(['c']);
      } finally {
        await proxy.close();
      }
    });

    test('a file of 80 MiB goes in parts, and comes back with the same digest', async () => {
      const { registry } = corner(place());
      const big = bigFile(80);
      const { version } = await registry.register(candidate({ files: [big] }));
      const { digest } = await digestOfFiles(await registry.files(version, 'model'));
      expect(digest).toBe(version.digest);
    });

    test('packages that others registered in the group are none of ours', async () => {
      const { fake } = place();
      const { registry } = corner(place(), { pageSize: 5 });
      for (let run = 1; run <= 12; run += 1) {
        await registry.register(candidate({ runId: `run-${run}` }));
      }
      fake.edit('wine', 12, { ModelPackageDescription: 'made in a notebook' });
      const again = await registry.register(candidate({ runId: 'run-1' }));
      expect(again).toMatchObject({ existed: true, version: { version: '1' } });
      const { digest } = candidate();
      expect(await registry.find('wine', { kind: 'digest', digest })).toMatchObject({
        version: '11',
      });
    });

    test('a version that was deleted is registered anew, though its token is known', async () => {
      const { registry } = corner(place());
      await registry.register(candidate());
      place().fake.remove('wine', 1);
      expect(await registry.register(candidate())).toMatchObject({
        existed: false,
        version: { version: '2' },
      });
    });
  });
}

/** A file of so many MiB that is never in memory as a whole, and comes in pieces of odd sizes. */
function bigFile(mib: number) {
  const piece = Buffer.alloc(2 ** 20 - 7, 'contender');
  const size = mib * 2 ** 20;
  const open = async function* () {
    for (let left = size; left > 0; left -= piece.byteLength) yield piece.subarray(0, left);
  };
  const hash = createHash('sha256');
  for (let left = size; left > 0; left -= piece.byteLength) hash.update(piece.subarray(0, left));
  return { path: 'big.bin', size, sha256: hash.digest('hex'), open };
}
