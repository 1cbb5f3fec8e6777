import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../support/promotion-cases.ts';
import { candidate, file } from '../../support/registry-contract.ts';
import { corner, type Place } from './place.ts';

/** Where a version comes from, as SageMaker's own pages show it. */
export function lineageCases(place: () => Place): void {
  const training = {
    parameters: {},
    metrics: {},
    data: { train: digestOf('train'), test: digestOf('t') },
    startedAt: '2026-03-20T11:00:00.000Z',
    durationMs: 1000,
  };
  const evidence = [file('run-record.json', '{}')];
  const whole = () => ({ ...candidate({ evidence }), training });
  const tried = ['CreateArtifact', 'CreateAction', 'AddAssociation'] as const;

  function linesOf({ prefix }: { readonly prefix: string }) {
    const hex = candidate().digest.replace('sha256:', '');
    const model = `Model s3://${place().bucket}/${prefix}/wine/${hex}/model/`;
    const version = 'ModelPackage arn:aws:sagemaker:eu-west-1:123456789012:model-package/wine/1';
    return [
      [`DataSet ${digestOf('train')}`, 'ContributedTo', 'ModelTraining run-1'],
      [`DataSet ${digestOf('t')}`, 'ContributedTo', 'ModelTraining run-1'],
      ['ModelTraining run-1', 'Produced', model],
      [model, 'ContributedTo', version],
      [expect.stringMatching(/^Evidence s3:.*manifest\.txt$/), 'AssociatedWith', version],
    ];
  }

  const sorted = () => [...place().fake.lineage].sort();

  describe('lineage', () => {
    test('leads from the data by the run to the model, and to the package with its evidence', async () => {
      const own = corner(place());
      await own.registry.register(whole());
      const lines = place().fake.lineage;
      expect(lines).toHaveLength(5);
      expect(lines).toEqual(expect.arrayContaining(linesOf(own)));
    });

    test('registered again, nothing is written twice', async () => {
      const { registry } = corner(place());
      await registry.register(whole());
      const once = sorted();
      await registry.register(whole());
      expect(sorted()).toEqual(once);
    });

    test('two runs on the same data share them', async () => {
      const { registry } = corner(place());
      await registry.register(whole());
      await registry.register({ ...whole(), runId: 'run-2' });
      const made = place().fake.asked.filter((operation) => operation === 'CreateArtifact');
      // Two data sets, the model and its evidence, and two packages.
      expect(made).toHaveLength(6);
    });

    test.each(tried)(
      '%s fails: the version stands, and the next attempt completes what is told of it',
      async (operation) => {
        const own = corner(place());
        place().fake.fail(operation, { status: 500, body: '<html>', times: 9 });
        expect(await own.registry.register(whole())).toMatchObject({
          version: { version: '1' },
          existed: false,
          untold: [expect.objectContaining({ level: 'warning', rule: 'registry-failed' })],
        });
        place().fake.heal();
        const again = await own.registry.register(whole());
        expect(again).toMatchObject({ version: { version: '1' }, existed: true });
        expect(again).not.toHaveProperty('untold');
        expect(sorted()).toHaveLength(5);
        expect(sorted()).toEqual(expect.arrayContaining(linesOf(own)));
      },
    );

    test.each(tried)('%s, and its answer is lost: nothing is written twice', async (operation) => {
      const { registry } = corner(place());
      place().fake.fail(operation, { status: 500, body: '<html>', after: true });
      await registry.register(whole());
      expect(sorted()).toHaveLength(5);
    });

    test.each(tried)(
      'where %s is not permitted the version stands, and the right and the way out are named',
      async (operation) => {
        const { registry } = corner(place());
        place().fake.fail(operation, { status: 400, code: 'AccessDeniedException', times: 9 });
        expect(await registry.register(whole())).toMatchObject({
          version: { version: '1' },
          untold: [
            expect.objectContaining({
              rule: 'registry-forbidden',
              message: expect.stringMatching(`sagemaker:${operation} .*lineage=none`),
            }),
          ],
        });
      },
    );

    test('none is asked for where the address says so', async () => {
      const { registry } = corner(place(), { query: '?lineage=none' });
      await registry.register(whole());
      expect(place().fake.asked.filter((one) => /Artifact|Action|Associat/.test(one))).toEqual([]);
    });

    test('a version without training, as a copy is, leads to its files', async () => {
      const { registry } = corner(place());
      await registry.register(candidate({ evidence: [] }));
      expect(place().fake.lineage.map(([, kind]) => kind)).toEqual(
        expect.arrayContaining(['Produced', 'ContributedTo', 'AssociatedWith']),
      );
    });
  });
}
