import { expect, test } from '@jest/globals';
import { readLog, withoutSecret } from '../../../../src/backends/training/ray/log.ts';

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

/** What comes of the looks at a log that is each time one of these. */
async function readAll(...logs: readonly (readonly string[])[]): Promise<readonly string[]> {
  let from = '';
  const parts: string[] = [];
  for (const log of logs) {
    const { bytes, next } = await readLog({ title: 'Ray', whole: chunks(...log) }, from);
    parts.push(Buffer.from(bytes).toString());
    from = next;
  }
  return parts;
}

test.each([
  ['whole', [['one\ntwo\n']], ['one\ntwo\n']],
  ['nothing yet', [[], ['one']], ['', 'one']],
  ['what is new', [['one'], ['one', 'two']], ['one', 'two']],
  ['nothing new', [['one'], ['one']], ['one', '']],
  ['cut inside of a chunk', [['o'], ['on', 'e\n']], ['o', 'ne\n']],
  ['cut at every place', [['ab'], ['a', 'b', 'c'], ['abcd']], ['ab', 'c', 'd']],
  ['one that is shorter for a moment', [['one'], [], ['on'], ['one two']], ['one', '', '', ' two']],
])('the log %s', async (_, logs, parts) => {
  expect(await readAll(...logs)).toEqual(parts);
});

test.each([
  ['another', 'two and more'],
  ['another that is as long', 'two'],
])('%s log in its place is an error, not a part of it', async (_, other) => {
  const reading = readAll(['one'], [other]);
  await expect(reading).rejects.toMatchObject({ problems: [{ code: 'train-log' }] });
});

test('a long log is handed on in parts of 4 MiB, without gap or repeat', async () => {
  const text = Array.from({ length: 1_000_000 }, (__, line) => `${line}\n`).join('');
  const parts = await readAll([text], [text], [text]);
  expect(parts[0]?.length).toBe(4 * 1024 * 1024);
  expect(parts.join('') === text).toBe(true);
  expect(parts[2]).toBe('');
});

test.each([
  ['one chunk', ['a secret-42 b']],
  ['two chunks', ['a sec', 'ret-42 b']],
  ['a chunk for each letter', [...'a secret-42 b']],
])('a secret in %s becomes stars of the same length', async (_, texts) => {
  const { bytes } = await readLog(
    { title: 'Ray', whole: withoutSecret(chunks(...texts), 'secret-42') },
    '',
  );
  expect(Buffer.from(bytes).toString()).toBe('a ********* b');
});

test('the beginning of a secret at the end waits for the rest', async () => {
  const look = async (text: string, from: string) => {
    return readLog({ title: 'Ray', whole: withoutSecret(chunks(text), 'secret-42') }, from);
  };
  const first = await look('a secret-', '');
  expect(Buffer.from(first.bytes).toString()).toBe('a ');
  const second = await look('a secret-7', first.next);
  expect(Buffer.from(second.bytes).toString()).toBe('secret-7');
});

test('bytes that are no UTF-8 stay as they are', async () => {
  const bytes = Buffer.from([0x61, 0xff, 0xc3, 0x0a]);
  async function* whole() {
    yield bytes;
  }
  const read = await readLog({ title: 'Ray', whole: withoutSecret(whole(), 'secret-42') }, '');
  expect(Buffer.from(read.bytes).equals(bytes)).toBe(true);
});
