import { expect, test } from '@jest/globals';
import { renderHtml } from '../../src/report/html.ts';
import { code, sentence } from '../../src/report/inline.ts';
import { renderCell, renderText } from '../../src/report/markdown/inline.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { visible } from '../../src/report/visible.ts';
import { hostile, hostileNames } from '../support/outcomes.ts';

test.each([
  ['plain', 'plain'],
  ['two\r\nlines\tand a tab', 'two lines and a tab'],
  ['\u001b[31mred', '\\u001b[31mred'],
  ['left\u202eright\u200b\ufeff', 'left\\u202eright\\u200b\\ufeff'],
  ['tag \u{e0041}', 'tag \\u{e0041}'],
  ['lone \ud800 surrogate', 'lone \ufffd surrogate'],
])('visible(%j) is %j', (text, expected) => {
  expect(visible(text, 120)).toBe(expected);
});

test('a text of exactly the limit is whole, one more code point is cut', () => {
  expect(visible('😀'.repeat(120), 120)).toBe('😀'.repeat(120));
  expect(visible('😀'.repeat(121), 120)).toBe(`${'😀'.repeat(120)}…`);
});

test.each([
  ['name', '`name`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a``b```', '```` a``b``` ````'],
  ['', '(empty)'],
  ['  ', '(spaces)'],
  ['@team #12 <!-- x -->', '`@team #12 <!-- x -->`'],
])('the name %j becomes the code span %j', (name, expected) => {
  expect(renderText([code(name)])).toBe(expected);
});

test.each([
  ['a|b', '`a\\|b`'],
  ['a\\|b', '`a\\\\\\|b`'],
  ['a\\\\|b', '`a\\\\\\|b`'],
])('the bar in %j cannot end a cell', (name, expected) => {
  expect(renderCell([code(name)])).toBe(expected);
  const [, slashes = ''] = /(\\+)\|/.exec(expected) ?? [];
  expect(slashes.length % 2).toBe(1);
});

test.each([
  ['log-loss rose by 0.037, more than 0.005', 'log-loss rose by 0.037, more than 0.005'],
  ['recall on sugar=sweet fell (again)', 'recall on `sugar=sweet` fell (again)'],
  ['Cannot read out/a.csv.', 'Cannot read `out/a.csv`.'],
  ['ask @team about #12, GH-12 or :tada:', 'ask `@team` about `#12`, `GH-12` or `:tada`:'],
  [
    'see https://evil.example and www.evil.example',
    'see `https://evil.example` and `www.evil.example`',
  ],
  ['the key "a.b" is unknown', 'the key `a.b` is unknown'],
  ['**bold** _it_ [x](y) <b>', '`**bold**` `_it_` `[x](y`) `<b>`'],
])('the sentence %j keeps its words and disarms the rest', (text, expected) => {
  expect(renderText(sentence(text))).toBe(expected);
});

test.each([
  [
    'Add "permissions: {contents: read, checks: write}" to the job.',
    'Add `permissions: {contents: read, checks: write}` to the job.',
  ],
  ['It says "not a problem" here.', 'It says "not a problem" here.'],
  ['Close "@team <b>" now', 'Close `@team <b>` now'],
  ['A 5" disk and a 3" one @team', 'A 5" disk and a 3" one `@team`'],
])('a quotation of %j stays in one piece', (text, markdown) => {
  expect(renderText(sentence(text))).toBe(markdown);
});

test('no hostile name leaves its place in Markdown', () => {
  const text = renderMarkdown([hostile]);
  const bare = withoutCodeSpans(text);
  expect(bare).not.toMatch(/@team|#12|<script|<!--|evil\.example|:tada|\]\(/);
  for (const character of invisible) expect(text).not.toContain(character);
  for (const line of text.split('\n').filter((row) => row.startsWith('|'))) {
    expect(line.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(7);
  }
  expect(text).not.toContain('x'.repeat(1001));
});

test('no hostile name becomes an element, a style or a request in HTML', () => {
  const html = renderHtml([hostile]);
  expect(html).not.toMatch(/<script|<!--|<img|<a |style=|src=|href=|\son[a-z]+=/);
  for (const character of invisible) expect(html).not.toContain(character);
});

test('no hostile name steers a terminal or a runner', () => {
  const text = renderTerminal(hostile, { colour: false });
  for (const character of invisible) expect(text).not.toContain(character);
  expect(text).not.toMatch(/^::/m);
  expect(hostileNames.length).toBeGreaterThan(9);
});

const invisible = ['\u001b', '\u202e', '\u200b', '\r', '\t'];

/** A code span ends at the next run of as many backticks. */
function withoutCodeSpans(text: string): string {
  return text.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}
