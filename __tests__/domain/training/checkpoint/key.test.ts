import { expect, test } from '@jest/globals';
import {
  type CheckpointKey,
  nameOf,
  newestFirst,
  placesOf,
  savedAtOf,
} from '../../../../src/domain/training/checkpoint/key.ts';
import { sha256 } from '../../../../src/inputs/digest.ts';

const key: CheckpointKey = {
  trust: 'branch',
  model: 'wine',
  commit: 'c0ffee',
  configuration: 'a',
  data: 'd',
};
const places = (differs: Partial<CheckpointKey> = {}) => placesOf({ ...key, ...differs }, sha256);

test.each(['wine', 'Wine', 'wine quality/ü 🍷', '../..', '', ',', 'x'.repeat(500)])(
  'the model %j has a place of plain names',
  (model) => {
    const { model: root, key: own } = places({ model });
    expect(own).toMatch(/^[a-z0-9-]{1,60}\/branch\/[0-9a-f]{16}\/$/);
    expect(own.startsWith(root)).toBe(true);
  },
);

test('models that differ only in case have different places', () => {
  expect(places({ model: 'Wine' }).model).not.toBe(places().model);
});

test.each<Partial<CheckpointKey>>([
  { trust: 'pull-request' },
  { model: 'beer' },
  { commit: null },
  { configuration: 'b' },
  { data: 'e' },
])('another %j is another place', (differs) => {
  expect(places(differs).key).not.toBe(places().key);
});

test('a name tells when it was saved', () => {
  const savedAt = new Date('2026-11-21T18:31:05.123Z');
  const name = nameOf(places(), { savedAt, attempt: 2, step: 1200, nonce: 'ab12' });
  expect(name.slice(places().key.length)).toBe('20261121t183105123z-2-1200-ab12');
  expect(savedAtOf(name)).toEqual(savedAt);
  const without = nameOf(places(), { savedAt, attempt: 2, step: null, nonce: 'ab12' });
  expect(savedAtOf(without)).toEqual(savedAt);
});

test.each([
  'a/branch/0123456789abcdef/20261321t183105123z-1-1-ab',
  'a/branch/0123456789abcdef/20261121t183105123z-1-1-ab.tmp',
  '../branch/0123456789abcdef/20261121t183105123z-1-1-ab',
  '20261121t183105123z-1-1-ab',
  'a/branch/0123456789abcdef/20261121t183105123z-1-1-ab\n',
  '',
])('%j is no name of ours', (name) => {
  expect(savedAtOf(name)).toBeUndefined();
});

test('the newest comes first, whoever saved it, and foreign names are left out', () => {
  const at = (trust: CheckpointKey['trust'], minute: number) =>
    nameOf(places({ trust }), {
      savedAt: new Date(Date.UTC(2026, 1, 1, 1, minute)),
      attempt: 9 - minute,
      step: 100 - minute,
      nonce: 'ab',
    });
  const [one, two, three] = [at('branch', 1), at('pull-request', 2), at('branch', 3)];
  expect(newestFirst([two, 'README', one, three])).toEqual([three, two, one]);
});
