import { expect, test } from '@jest/globals';
import { renderManifest } from '../../../src/domain/model/manifest.ts';

const file = (path: string) => ({ path, size: 3, sha256: 'a'.repeat(64) });

test('one line for each file: hash, size, path', () => {
  expect(renderManifest([file('a b/c.bin')])).toBe(`${'a'.repeat(64)}  3  a b/c.bin\n`);
  expect(renderManifest([])).toBe('');
});

test.each([
  [['b', 'a', 'B', 'a/b', 'a.b', 'a-b']],
  [['\u{1f377}', '\uffee', 'ü', 'z', 'é']],
  [['a\u{1f377}', 'a', 'a\uff5e', 'aa']],
])('paths %j are sorted as UTF-8 bytes, whatever order they came in', (paths) => {
  const bytes = [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const expected = bytes.map((path) => renderManifest([file(path)])).join('');
  for (const order of [paths, paths.toReversed(), bytes]) {
    expect(renderManifest(order.map(file))).toBe(expected);
  }
});
