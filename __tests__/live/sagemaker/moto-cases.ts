import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { candidate, contents, file, move } from '../../support/registry-contract.ts';
import { champion, corner, failing, type Place } from './place.ts';

/**
 * The wiring, on moto: signatures, operations, pages, files. Its rules are not SageMaker's (an update
 * blanks what it leaves out, a token is good for nothing, packages cannot be deleted, there is no lineage), so that what
 * rests on those is tested on the double alone.
 */
export function motoCases(place: () => Place): void {
  const model = () => `wine-${randomUUID()}`.slice(0, 40);
  const onMoto = (options = {}) =>
    corner(place(), { url: place().moto, query: '?lineage=none', ...options });

  describe('on moto', () => {
    test('created, approved, the newest approved one holds the alias, and back', async () => {
      const { registry } = onMoto({ pageSize: 1 });
      const name = model();
      const files = [file('model.bin', 'weights'), file('a b/ü 🍷', 'more')];
      const evidence = [file('run-record.json', '{}')];
      const first = await registry.register(candidate({ model: name, files, evidence }));
      const second = await registry.register(candidate({ model: name, runId: 'run-2' }));
      expect([first.version.version, second.version.version]).toEqual(['1', '2']);
      expect(await registry.find(name, champion)).toBeUndefined();
      const steps = [
        ['none', '1'],
        ['1', '2'],
        ['2', '1'],
      ] as const;
      for (const [from, to] of steps) {
        const result = await registry.moveAlias({ ...move(from, to), model: name });
        expect(result).toEqual({ kind: 'moved' });
        expect(await registry.find(name, champion)).toMatchObject({ version: to });
      }
      expect(await registry.find(name, champion)).toEqual(first.version);
      const read = await contents(await registry.files(first.version, 'model'));
      expect(read).toEqual({ 'model.bin': 'weights', 'a b/ü 🍷': 'more' });
      expect(await contents(await registry.files(first.version, 'evidence'))).toEqual({
        'run-record.json': '{}',
      });
    });

    test('registered again, the version is found by its key', async () => {
      const { registry } = onMoto();
      const name = model();
      const { version } = await registry.register(candidate({ model: name }));
      const again = await registry.register(candidate({ model: name }));
      expect(again).toEqual({ version, existed: true });
    });

    test('an unknown model is told from one without a champion', async () => {
      const { registry } = onMoto();
      await expect(registry.find(model(), champion)).rejects.toMatchObject(
        failing('model-unknown'),
      );
    });

    test('an alias that it forgets is no move', async () => {
      const { registry } = onMoto();
      const name = model();
      await registry.register(candidate({ model: name }));
      const moving = { ...move('none', '1'), model: name, alias: 'challenger' };
      expect(await registry.moveAlias(moving)).toEqual({ kind: 'conflict', current: 'none' });
    });

    test('an object that is only put where none is, is refused the second time', async () => {
      const { s3, prefix } = onMoto();
      const bytes = Buffer.from('1');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const source = { size: 1, sha256, open: () => bytes };
      await s3.put(`${prefix}/once`, source, { isNew: true });
      const again = s3.put(`${prefix}/once`, source, { isNew: true });
      await expect(again).rejects.toMatchObject({ cause: { status: 412 } });
    });
  });
}
