import { expect, test } from '@jest/globals';
import { aliasRefusal } from '../../../src/domain/model/alias.ts';
import { labelOf } from '../../../src/domain/model/version.ts';

test.each([
  ['3', 'v3'],
  ['v3', 'v3'],
  ['1.2.0', '1.2.0'],
  [null, 'no version'],
])('version %j is shown as %s', (version, label) => {
  expect(labelOf(version)).toBe(label);
});

test.each(['latest', 'Latest', 'v3', 'V3', '3'])('the alias %s means something else', (alias) => {
  expect(aliasRefusal(alias)).toMatch(/^Registries read/);
});

test.each(['champion', 'v3-canary', 'the latest'])('the alias %s is fine', (alias) => {
  expect(aliasRefusal(alias)).toBeUndefined();
});
