import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { yamlText } from '../../src/inputs/yaml-text.ts';

const hostile = [
  '---',
  '...',
  'a: b\n---\nmodel-index: []',
  '\u2028yes',
  'line\u0085break',
  '\ufeff',
  '\u{e0001}\u202e',
  'yes',
  'NO',
  'y',
  'null',
  '~',
  '1e-7',
  '0123',
  '0o7',
  '0x1F',
  '1_000',
  '12:30:45',
  '2026-01-01',
  '.inf',
  '=',
  '<<',
  '#12',
  '@team',
  '*anchor',
  '&anchor',
  '!tag',
  '%TAG',
  '`code`',
  '| @team <!-- contender:report -->',
  '> folded',
  'it\'s "quoted" \\ twice',
  '{a: 1}, [b]',
  ' lead and trail ',
  'tab\there',
  '\r',
  '',
  'key:',
  'a #comment',
  '日本 été',
  `${'long '.repeat(100)}end`,
];

test.each(hostile)('%j is read back as it was, by both versions of YAML', (value) => {
  const object = { name: value, list: [value, { [value]: value }] };
  const text = yamlText(object);
  expect(parse(text)).toEqual(object);
  // The merge key of YAML 1.1 is no text there, even in quotes.
  if (value !== '<<') expect(parse(text, { version: '1.1' })).toEqual(object);
});

test.each([0, 1, -1, 0.1, 1e-7, -2e-9, 1.5e-9, 1e21, 123456789, 0.8551])(
  'the number %p is the same number for both versions of YAML',
  (value) => {
    const text = yamlText({ value });
    expect(parse(text)).toEqual({ value });
    // YAML 1.1 knows an exponent only after a point and with its sign.
    expect(text).not.toMatch(/ -?\de/);
  },
);

test('no text looks like the end of the front matter, and nothing invisible stays', () => {
  const text = yamlText({ hostile });
  expect(text).not.toMatch(/^(---|\.\.\.)/m);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
});
