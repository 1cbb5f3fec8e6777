import { expect, test } from '@jest/globals';
import { patternRefusal } from '../../src/inputs/contract-pattern.ts';

test.each([
  'white-[0-9]{4}',
  '(?:a|b)+?',
  '\\d{1,1000}',
  '\\\\1',
  'a\\.b',
  '[^a-z]',
  '\\p{L}+',
  '^x$',
  '[*+]+',
  '\\++',
  '[(?=]',
])('%s means the same to every engine', (pattern) => {
  expect(patternRefusal(pattern)).toBeUndefined();
});

const refused: readonly (readonly [string, string])[] = [
  ['(?=a)b', 'look-around ((?=, at character 1)'],
  ['(?<!a)b', 'look-around'],
  ['(?<year>\\d+)', 'a named group'],
  ['(?P<year>\\d+)', 'a named group'],
  ['(?>a)b', 'an atomic group'],
  ['(?i)a', 'a flag'],
  ['(a)\\1', 'a back-reference (\\1, at character 4)'],
  ['[(?=]\\\\(?!a)', 'look-around ((?!, at character 8)'],
  ['x\\iy', 'an escape that RE2 does not know (\\i, at character 2)'],
  ['\\u0041', 'a \\u escape'],
  ['\\cA', 'a control escape'],
  ['\\Aa\\z', 'an anchor'],
  ['\\a', 'an escape'],
  ['\\x{41}', 'an escape'],
  ['\\pL', 'an escape'],
  ['\\012', 'an escape'],
  ['[^]', 'an empty class'],
  ['[[:alpha:]]', 'a POSIX class'],
  ['a++', 'a possessive repeat'],
  ['a{1001}', 'more than 1000 times'],
  ['a{1,2000}', 'more than 1000 times'],
  ['a(', 'Unterminated group'],
];

test.each(refused)('%s is refused by name', (pattern, token) => {
  expect(patternRefusal(pattern)).toContain(token);
});
