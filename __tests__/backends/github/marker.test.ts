import { expect, test } from '@jest/globals';
import {
  encodeKey,
  isNewerRun,
  readMarker,
  withMarker,
} from '../../../src/backends/github/marker.ts';

test.each([
  ['wine-quality', 'wine-quality'],
  ['.github/workflows/model_1.yml', '.github/workflows/model_1.yml'],
  ['a--b', 'a-%2Db'],
  ['a---b', 'a-%2D-b'],
  ['a b', 'a%20b'],
  ['x-->', 'x-%2D%3E'],
  ['50%', '50%25'],
  ['größe', 'gr%C3%B6%C3%9Fe'],
  ['a\nb', 'a%0Ab'],
])('the key %j becomes %s', (key, encoded) => {
  expect(encodeKey(key)).toBe(encoded);
});

const marker = { key: 'k', head: 'c'.repeat(40), run: '412.1' };

test('a marker is read back from the first line', () => {
  const written = withMarker(marker, 'text\n');
  expect(readMarker(written)).toMatchObject(marker);
  expect(readMarker(written)?.body).toBe(/body=(\w{16})/.exec(written)?.[1]);
});

test.each([
  ['text before it', `> quoted\n${withMarker(marker, 'text')}`],
  ['another version', withMarker(marker, 'text').replace('report v1', 'report v2')],
  ['nothing below it', withMarker(marker, '').trimEnd()],
  ['no key', '<!-- contender:report v1 head=c run=1.1 body=d -->\ntext'],
])('a comment with %s is no report of ours', (_, comment) => {
  expect(readMarker(comment)).toBeUndefined();
});

test.each([
  ['412.2', '412.1', true],
  ['413.1', '412.9', true],
  ['100.1', '99.1', true],
  ['412.1', '412.1', false],
  ['412.1', '412.2', false],
  ['null.null', '412.1', false],
])('run %s is newer than %s: %s', (run, than, newer) => {
  expect(isNewerRun(run, than)).toBe(newer);
});
