import { describe, expect, test } from '@jest/globals';
import type { ModelRegistry } from '../../../src/ports/model-registry.ts';
import { candidate, move } from '../../support/registry-contract.ts';
import { champion, corner, failing, type Place } from './place.ts';

const challenger = { kind: 'alias', alias: 'challenger' } as const;
const denied = { status: 400, code: 'AccessDeniedException', message: 'not you' };

async function register(registry: ModelRegistry, versions: number): Promise<void> {
  for (let run = 1; run <= versions; run += 1) {
    await registry.register(candidate({ runId: `run-${run}`, contents: `weights ${run}` }));
  }
}

/** Approval, stages of the life cycle, and what becomes of them when somebody else is there too. */
export function aliasCases(place: () => Place): void {
  const staged = (from: string, to: string) => ({ ...move(from, to), alias: 'challenger' });
  const statusOf = (version: number) => place().fake.packageAt('wine', version);
  const holder = async (registry: ModelRegistry, reference: typeof champion | typeof challenger) =>
    (await registry.find('wine', reference))?.version;

  describe('the alias that is the approval', () => {
    test('the newest approved package holds it, and older ones stay approved', async () => {
      const { registry } = corner(place());
      await register(registry, 2);
      await registry.moveAlias(move('none', '1'));
      expect(await registry.moveAlias(move('1', 'v2'))).toEqual({ kind: 'moved' });
      expect(statusOf(1)).toMatchObject({ ModelApprovalStatus: 'Approved' });
      expect(statusOf(2)).toMatchObject({
        ModelApprovalStatus: 'Approved',
        ApprovalDescription: expect.stringContaining(move('1', '2').ledgerEntry),
      });
    });

    test('a rollback rejects all that is newer, with the reason', async () => {
      const { registry } = corner(place());
      await register(registry, 4);
      await registry.moveAlias(move('none', '1'));
      place().fake.edit('wine', 2, { ModelApprovalStatus: 'Approved' });
      await registry.moveAlias(move('2', '4'));
      expect(await registry.moveAlias(move('4', '1'))).toEqual({ kind: 'moved' });
      expect(await holder(registry, champion)).toBe('1');
      for (const version of [2, 4]) {
        expect(statusOf(version)).toMatchObject({
          ModelApprovalStatus: 'Rejected',
          ApprovalDescription: `Contender made v1 champion: ledger entry ${move('', '').ledgerEntry}.`,
        });
      }
      expect(statusOf(3)).toMatchObject({ ModelApprovalStatus: 'PendingManualApproval' });
    });

    test('a rollback to a package that was rejected approves it again', async () => {
      const { registry } = corner(place());
      await register(registry, 2);
      await registry.moveAlias(move('none', '2'));
      place().fake.edit('wine', 1, { ModelApprovalStatus: 'Rejected' });
      expect(await registry.moveAlias(move('2', '1'))).toEqual({ kind: 'moved' });
      expect(await holder(registry, champion)).toBe('1');
    });

    test.each([0, 1, 2])(
      'a rollback that breaks off after %i of its three calls reads as not made, and can be made again',
      async (skip) => {
        const { registry } = corner(place());
        await register(registry, 3);
        await registry.moveAlias(move('none', '2'));
        await registry.moveAlias(move('2', '3'));
        place().fake.fail('UpdateModelPackage', { ...denied, skip });
        const moving = registry.moveAlias(move('3', '1'));
        await expect(moving).rejects.toMatchObject(failing('registry-forbidden'));
        expect(await holder(registry, champion)).toBe('3');
        expect(await registry.moveAlias(move('3', '1'))).toEqual({ kind: 'moved' });
        expect(await holder(registry, champion)).toBe('1');
      },
    );

    test('somebody who approves a newer one meanwhile has won, and is named', async () => {
      const { fake } = place();
      const { registry } = corner(place());
      await register(registry, 3);
      await registry.moveAlias(move('none', '1'));
      const meanwhile = () => fake.edit('wine', 3, { ModelApprovalStatus: 'Approved' });
      fake.fail('UpdateModelPackage', { meanwhile });
      expect(await registry.moveAlias(move('1', '2'))).toEqual({ kind: 'conflict', current: '3' });
    });

    test('a package that somebody else changes at the same moment is a conflict', async () => {
      const { fake } = place();
      const { registry } = corner(place());
      await register(registry, 3);
      await registry.moveAlias(move('none', '1'));
      const conflict = { status: 400, code: 'ConflictException', message: 'being modified' };
      fake.fail('UpdateModelPackage', conflict);
      await expect(registry.moveAlias(move('1', '2'))).rejects.toMatchObject(
        failing('registry-conflict'),
      );
      const meanwhile = () => fake.edit('wine', 3, { ModelApprovalStatus: 'Approved' });
      fake.fail('UpdateModelPackage', { ...conflict, meanwhile });
      expect(await registry.moveAlias(move('1', '2'))).toEqual({ kind: 'conflict', current: '3' });
    });

    test('an update leaves alone what it does not name', async () => {
      const { registry } = corner(place());
      await register(registry, 1);
      const { CustomerMetadataProperties, ModelMetrics } = { ...statusOf(1) };
      await registry.moveAlias(staged('none', '1'));
      await registry.moveAlias(move('none', '1'));
      expect(statusOf(1)).toMatchObject({
        CustomerMetadataProperties,
        ModelMetrics,
        ModelApprovalStatus: 'Approved',
        ModelLifeCycle: { Stage: 'challenger', StageStatus: 'Current' },
      });
    });

    test('another alias may be the approval instead', async () => {
      const { registry } = corner(place(), { query: '?approves=production' });
      await register(registry, 1);
      await registry.moveAlias({ ...move('none', '1'), alias: 'production' });
      expect(statusOf(1)).toMatchObject({ ModelApprovalStatus: 'Approved' });
      expect(await registry.find('wine', champion)).toBeUndefined();
    });
  });

  describe('other aliases', () => {
    test('are stages of the life cycle, which the version before keeps as its previous one', async () => {
      const { registry } = corner(place());
      await register(registry, 2);
      await registry.moveAlias(staged('none', '1'));
      await registry.moveAlias(staged('1', '2'));
      expect(statusOf(1)).toMatchObject({
        ModelApprovalStatus: 'PendingManualApproval',
        ModelLifeCycle: { Stage: 'challenger', StageStatus: 'Previous' },
      });
      expect(await holder(registry, challenger)).toBe('2');
    });

    test.each([
      ['before its first call', 0, '1'],
      ['between its two calls', 1, '2'],
    ])('a move that breaks off %s is made or not, and never half', async (_, skip, now) => {
      const { fake } = place();
      const { registry } = corner(place());
      await register(registry, 3);
      await registry.moveAlias(staged('none', '1'));
      fake.fail('UpdateModelPackage', { ...denied, skip });
      await expect(registry.moveAlias(staged('1', '2'))).rejects.toMatchObject(
        failing('registry-forbidden'),
      );
      expect(await holder(registry, challenger)).toBe(now);
      expect(await registry.moveAlias(staged(now, '3'))).toEqual({ kind: 'moved' });
      for (const version of [1, 2]) {
        expect(statusOf(version)).not.toMatchObject({ ModelLifeCycle: { StageStatus: 'Current' } });
      }
    });

    test('two versions that somebody gave the same stage are an error, and never a guess', async () => {
      const { fake } = place();
      const { registry } = corner(place());
      await register(registry, 2);
      const ModelLifeCycle = { Stage: 'challenger', StageStatus: 'Current' };
      for (const version of [1, 2]) fake.edit('wine', version, { ModelLifeCycle });
      const finding = registry.find('wine', challenger);
      await expect(finding).rejects.toMatchObject(failing('alias-ambiguous'));
      await expect(finding).rejects.toThrow('v1, v2');
    });

    test('a version that holds one cannot hold another, and keeps it', async () => {
      const { registry } = corner(place());
      await register(registry, 1);
      await registry.moveAlias(staged('none', '1'));
      const moving = registry.moveAlias({ ...move('none', '1'), alias: 'staging' });
      await expect(moving).rejects.toMatchObject(failing('alias-occupied'));
      expect(await holder(registry, challenger)).toBe('1');
    });
  });

  describe('a champion that is gone', () => {
    test.each([
      ['the only one', 1],
      ['one of several', 2],
    ])('%s: it is missing, and no other version is taken for it', async (_, versions) => {
      const { fake } = place();
      const { registry } = corner(place());
      await register(registry, 3);
      for (let to = 1; to <= versions; to += 1) {
        await registry.moveAlias(move(to === 1 ? 'none' : String(to - 1), String(to)));
      }
      fake.remove('wine', versions);
      await expect(registry.find('wine', champion)).rejects.toMatchObject(
        failing('version-missing'),
      );
      fake.edit('wine', 3, { ModelApprovalStatus: 'Approved' });
      expect(await holder(registry, champion)).toBe('3');
    });

    test('a version that a person rejected is not the champion any more', async () => {
      const { registry } = corner(place());
      await register(registry, 1);
      await registry.moveAlias(move('none', '1'));
      place().fake.edit('wine', 1, { ModelApprovalStatus: 'Rejected' });
      expect(await registry.find('wine', champion)).toBeUndefined();
    });

    test('a memory with other content is an error', async () => {
      const { registry, s3, prefix } = corner(place());
      await register(registry, 1);
      await registry.moveAlias(move('none', '1'));
      const open = () => Buffer.from('x');
      const sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
      await s3.put(`${prefix}/wine/aliases/champion`, { size: 1, sha256, open });
      await expect(registry.find('wine', champion)).rejects.toMatchObject(
        failing('registry-broken'),
      );
    });
  });

  test.each(['a_b', 'a b', 'ü', 'a/b', '', '-a', 'a-', 'latest', 'v1', '12', 'x'.repeat(64)])(
    'the alias "%s" is refused before any request',
    async (alias) => {
      const { registry } = corner(place());
      const refused = failing('name-refused');
      await expect(registry.find('wine', { kind: 'alias', alias })).rejects.toMatchObject(refused);
      const moving = registry.moveAlias({ ...move('none', '1'), alias });
      await expect(moving).rejects.toMatchObject(refused);
      expect(place().fake.asked).toEqual([]);
    },
  );

  test('a version that is not ready is no champion', async () => {
    const { registry } = corner(place());
    await register(registry, 1);
    place().fake.edit('wine', 1, { ModelPackageStatus: 'Failed' });
    await expect(registry.moveAlias(move('none', '1'))).rejects.toMatchObject(
      failing('registry-not-ready'),
    );
  });
}
