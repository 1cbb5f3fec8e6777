import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowsOf } from '../../../../src/backends/engines/duckdb/rows.ts';
import { text } from '../../../../src/backends/engines/duckdb/sql.ts';
import {
  atMostLong,
  globOf,
  matchesWhole,
} from '../../../../src/backends/engines/duckdb/text-condition.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => connection.closeSync());

test.each([
  ['[A-Z]{3}-[0-9]{5}', '[A-Z][A-Z][A-Z]-[0-9][0-9][0-9][0-9][0-9]'],
  ['^\\d{2}:\\d{2}$', '[0-9][0-9]:[0-9][0-9]'],
  ['[A-Za-z_]x{0}y', '[A-Za-z_]y'],
])('%s says of each character which ones it may be', (pattern, glob) => {
  expect(globOf(pattern)).toBe(glob);
});

test.each([
  '',
  '[a-z]+',
  'a*',
  'a?',
  'a|b',
  '(ab){2}',
  '[^a]',
  '.',
  'a.b',
  '[a-z]{2,3}',
  '[a-z]{65}',
  '\\w',
  '[a-Z]',
  '[+--]',
  '[]a]',
  'é',
  'a^b',
  'a$b',
  '\\$',
  '[\\d]',
])('%j is left to the engine of regular expressions', (pattern) => {
  expect(globOf(pattern)).toBeUndefined();
});

const place = fc.constantFrom(
  'a',
  'Z',
  '0',
  '_',
  '-',
  '@',
  ' ',
  '\\d',
  '[a-c]',
  '[A-Z0-9_]',
  '[b]',
);
const pattern = fc
  .array(fc.tuple(place, fc.constantFrom('', '', '{0}', '{2}')), { minLength: 1, maxLength: 5 })
  .map((places) => places.flat().join(''));
const letters = [
  'a',
  'b',
  'd',
  'Z',
  '0',
  '9',
  '_',
  '-',
  '@',
  ' ',
  '[',
  ']',
  '*',
  '?',
  '\\',
  'é',
  '\n',
];
const subject = fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((all) => all.join(''));

test('such a pattern matches the texts that it matches as a regular expression', async () => {
  await fc.assert(
    fc.asyncProperty(pattern, fc.array(subject, { minLength: 30 }), async (asked, subjects) => {
      const values = subjects.map((one) => `(${text(one)})`).join(', ');
      const rows = await rowsOf(
        connection,
        `SELECT s FROM (VALUES (NULL), ${values}) AS t(s)
         WHERE (${matchesWhole('s', asked)}) IS DISTINCT FROM regexp_full_match(s, ${text(asked)})`,
      );
      expect([asked, rows]).toEqual([asked, []]);
    }),
    { numRuns: 60 },
  );
});

test('a text of many bytes is as long as it has characters', async () => {
  const texts = ["'abc'", "'abcd'", "'äöü'", "'äöüß'", "'😀😀😀'", "''", 'NULL'];
  const [row] = await rowsOf(
    connection,
    `SELECT list(${atMostLong('s', 3)}) AS found FROM (SELECT unnest([${texts.join(', ')}]) AS s)`,
  );
  expect(row?.found).toEqual([true, false, true, false, true, true, null]);
});
