import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { readCardText } from '../../src/inputs/card-text.ts';
import { temporaryFolder } from '../support/folder.ts';

function written(text: string | Buffer): string {
  const path = join(temporaryFolder(), 'card.md');
  writeFileSync(path, text);
  return path;
}

async function problemOf(text: string | Buffer) {
  const error: unknown = await readCardText(written(text)).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('Nothing was wrong.');
  const { code, line = 0 } = error.problems[0] ?? {};
  return `${code} ${line}`;
}

test('nobody wrote anything', async () => {
  expect(await readCardText(undefined)).toBeNull();
});

test('the text is the author’s own, to the byte', async () => {
  const text = 'For *triage* only.\r\n\r\n---\r\n\r\nNot for pricing: <b>never</b>.\n';
  expect(await readCardText(written(text))).toEqual({ frontMatter: {}, text });
});

test.each([
  ['---\nlicense: mit\ntags: [wine]\n---\nBody\n', { license: 'mit', tags: ['wine'] }, 'Body\n'],
  ['\uFEFF---\r\nlicense: mit\r\n---\r\nBody', { license: 'mit' }, 'Body'],
  ['---\n---\nBody', {}, 'Body'],
  ['---\nlicense: mit\n---', { license: 'mit' }, ''],
  ['--- a line\n---\nBody', {}, '--- a line\n---\nBody'],
])('front matter of %j', async (text, frontMatter, body) => {
  expect(await readCardText(written(text))).toEqual({ frontMatter, text: body });
});

test.each([
  ['results of one’s own', '---\nlicense: mit\nmodel-index: []\n---\n', 'card-results 3'],
  ['front matter that is no map', '---\n- a\n---\n', 'value-invalid 2'],
  ['a fence that never ends', 'Code:\n```py\nprint()\n', 'card-open-end 0'],
  ['a fence closed by a shorter one', '````\n```\n', 'card-open-end 0'],
  ['a comment that never ends', 'Text <!-- not yet\n', 'card-open-end 0'],
  ['a byte beyond a megabyte', 'x'.repeat(1_048_577), 'card-text 0'],
  ['what holds a NUL', 'SECRET=1\0PATH=2', 'card-text 0'],
  ['what is no UTF-8', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'card-text 0'],
])('%s is refused', async (_, text, problem) => {
  expect(await problemOf(text)).toBe(problem);
});

test('a megabyte is not too much', async () => {
  const text = 'x'.repeat(1_048_576);
  expect(await readCardText(written(text))).toEqual({ frontMatter: {}, text });
});

test.each(['```\n<!--\n```\n', '<!-- ``` -->\nText', '~~~\n```\n~~~\n'])(
  'what is closed is fine: %j',
  async (text) => {
    expect(await readCardText(written(text))).toMatchObject({ text });
  },
);
