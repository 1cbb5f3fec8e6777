import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CsvDialect } from '../../../../src/backends/engines/duckdb/csv-dialect.ts';
import { type CsvRecord, CsvWalk } from '../../../../src/backends/engines/duckdb/csv-walk.ts';

const usual: CsvDialect = {
  delimiter: ',',
  quote: '"',
  escapes: ['"'],
  comment: null,
  header: true,
};

function walked(chunks: readonly Buffer[], dialect = usual, columns = 3) {
  const walk = new CsvWalk({ dialect, columns });
  for (const chunk of chunks) walk.feed(chunk);
  walk.end();
  const { rows, flawed, odd, lines, ends, utf8, quotes } = walk;
  return { rows, flawed, odd, lines, ends, utf8, quotes };
}

function seen(chunks: readonly Buffer[], dialect = usual, columns = 3): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  const walk = new CsvWalk({ dialect, columns }, (record) => {
    records.push(record);
    return true;
  });
  for (const chunk of chunks) walk.feed(chunk);
  walk.end();
  return records;
}

const records: readonly (readonly [
  string,
  string | Buffer,
  readonly (readonly [string, number])[],
])[] = [
  [
    'two rows',
    '1,2,3\n4,5,6\n',
    [
      ['row', 2],
      ['row', 3],
    ],
  ],
  ['a last row without a line end', '1,2,3', [['row', 2]]],
  [
    'a field too few and one too many',
    '1,2\n1,2,3,4\n',
    [
      ['too-few', 2],
      ['too-many', 3],
    ],
  ],
  ['a delimiter at the end that is one too many', '1,2,3,\n', [['too-many', 2]]],
  ['an empty last field', '1,2,\n', [['row', 2]]],
  [
    'a quoted line break',
    '1,"2\n2\r\n2",3\n4,5,6\n',
    [
      ['row', 2],
      ['row', 5],
    ],
  ],
  ['a doubled quote and a quoted delimiter', '1,"2""2,",3\n', [['row', 2]]],
  [
    'a text behind a closing quote',
    '1,"2"x,3\n4,5,6\n',
    [
      ['after-quote', 2],
      ['row', 3],
    ],
  ],
  ['a blank behind a closing quote', '1,"2" ,3\n', [['after-quote', 2]]],
  [
    'a quote that stays open',
    '1,2,3\n"4,5,6\n7,8,9\n',
    [
      ['row', 2],
      ['open-quote', 3],
    ],
  ],
  [
    'a blank line',
    '1,2,3\n\n4,5,6\n',
    [
      ['row', 2],
      ['blank', 3],
      ['row', 4],
    ],
  ],
  ['a line of blanks', '  \n', [['too-few', 2]]],
  [
    'carriage returns',
    '1,2,3\r4,5,6\r',
    [
      ['row', 2],
      ['row', 3],
    ],
  ],
  [
    'all line ends',
    '1,2,3\r\n4,5,6\r\r\n7,8,9\n',
    [
      ['row', 2],
      ['row', 3],
      ['blank', 4],
      ['row', 5],
    ],
  ],
  ['bytes that are no text', Buffer.from('1,\xe9,3\n', 'latin1'), [['not-utf-8', 2]]],
];

test.each(records)('%s stand on their lines', (_, body, expected) => {
  const bytes = Buffer.concat([Buffer.from('a,b,c\n'), Buffer.from(body)]);
  const [header, ...found] = seen([bytes]);
  expect(header?.kind).toBe('header');
  expect(found.map(({ kind, line }) => [kind, line])).toEqual(expected);
});

test('a row of exactly two megabytes is one, a longer one is not', () => {
  const row = (length: number) => Buffer.from(`a,b,c\n1,2,${'x'.repeat(length - 4)}\n`);
  expect(walked([row(2_000_000)])).toMatchObject({ rows: 1, flawed: 0 });
  expect(walked([row(2_000_001)])).toMatchObject({ rows: 0, flawed: 1 });
});

test('a quote that nobody closes spoils one record and not all that follow', () => {
  const lines = '1,2,3\n'.repeat(400_000);
  const chunks = [Buffer.from(`a,b,c\n"1,2,3\n`), Buffer.from(lines), Buffer.from(lines)];
  const { rows, flawed } = walked(chunks);
  expect([rows, flawed]).toEqual([399_999, 1]);
});

test('a field with a quote inside is odd, since readers differ on it', () => {
  expect(walked([Buffer.from('a,b,c\n1, "2",3\n4,5"6,7\n')])).toMatchObject({ rows: 2, odd: 2 });
});

const pieces = [
  '1',
  'ab',
  'é',
  '😀',
  ',',
  ',',
  ',',
  '"',
  '""',
  '\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '#',
  '\\',
  '',
];
const dialects: readonly CsvDialect[] = [
  usual,
  { ...usual, header: false },
  { ...usual, escapes: ['\\'], comment: '#' },
];

test('however the bytes are cut into chunks, the walk counts what it shows', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 });
  const cuts = fc.array(fc.nat(80), { maxLength: 6 });
  fc.assert(
    fc.property(texts, cuts, fc.constantFrom(...dialects), (parts, at, dialect) => {
      const bytes = Buffer.from(parts.join(''));
      const whole = walked([bytes], dialect);
      expect(walked(cut(bytes, at), dialect)).toEqual(whole);
      const shown = seen(cut(bytes, at), dialect);
      expect(shown.filter(({ kind }) => kind === 'row')).toHaveLength(whole.rows);
      expect(seen([bytes], dialect)).toEqual(shown);
    }),
    { numRuns: 1000, seed: 4 },
  );
});

function cut(bytes: Buffer, places: readonly number[]): readonly Buffer[] {
  const at = [0, ...places.toSorted((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}
