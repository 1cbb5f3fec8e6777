import { expect, test } from '@jest/globals';
import { checkpointKeyOf } from '../../../src/commands/training/checkpoints/key.ts';
import type { RunStart } from '../../../src/domain/training/run-record.ts';

const code = { sha: 'c'.repeat(40), headSha: null, dirty: false } as RunStart['code'];
const data = { train: 'sha256:a', test: 'sha256:b' };

function keyOf(differs: Partial<RunStart> = {}, given = { configuration: 'a' }) {
  const start = { model: 'wine', code, data, ...differs } as RunStart;
  return checkpointKeyOf({ start, trust: 'branch', ...given });
}

test('the same code, data and command have the same key, in whatever order the data are named', () => {
  const turned = Object.fromEntries(Object.entries(data).reverse());
  expect(keyOf({ data: turned })).toEqual(keyOf());
});

const patched = (digest: string) => ({
  code: { ...code, dirty: true, changes: { path: 'p', digest } } as RunStart['code'],
});

test.each([
  ['command', keyOf({}, { configuration: 'b' }), 'configuration'],
  ['data set', keyOf({ data: { ...data, test: 'sha256:c' } }), 'data'],
  ['name of a data set', keyOf({ data: { train: 'sha256:a', other: 'sha256:b' } }), 'data'],
  ['commit', keyOf({ code: { ...code, sha: 'd'.repeat(40) } }), 'commit'],
  ['uncommitted change', keyOf(patched('sha256:1')), 'configuration'],
])('another %s is another key', (_, other, part) => {
  expect(other).not.toEqual(keyOf());
  expect({ ...other, [part]: null }).toEqual({ ...keyOf(), [part]: null });
});

test('two changes have two keys; changes that nobody knows have a new one each time', () => {
  expect(keyOf(patched('sha256:1'))).toEqual(keyOf(patched('sha256:1')));
  expect(keyOf(patched('sha256:1'))).not.toEqual(keyOf(patched('sha256:2')));
  const unknown = { code: { ...code, dirty: true } };
  expect(keyOf(unknown)).not.toEqual(keyOf(unknown));
});
