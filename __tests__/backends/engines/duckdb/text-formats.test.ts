import * as zlib from 'node:zlib';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import type { Dialect } from '../../../../src/domain/data/dialect.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import { UserError } from '../../../../src/errors.ts';
import {
  answers,
  column,
  dataFile,
  dataSource,
  examplesOf,
  withData,
} from '../../../support/engine-contract.ts';

const open = () =>
  openBackend('data engine', engines, { uri: 'duckdb:', environment: () => undefined });

const columns = [column('id', 'integer'), column('text', 'string'), column('price', 'number')];

const names = ['id', 'text', 'price'] as const;
type Entry = Readonly<Record<(typeof names)[number], string>>;

/** 300 rows with all that is awkward in a text, and some that break a promise. */
const entries: readonly Entry[] = Array.from({ length: 300 }, (_, at) => ({
  id: String(at % 97 === 0 ? 5 : at),
  text:
    ['plain', 'a,b', 'say "é"', 'two\nlines', '', 'tab\there', '😀', 'semi;colon', "it's"][
      at % 9
    ] ?? '',
  price: at % 50 === 3 ? 'x9' : String(at / 4),
}));

type Name = (typeof names)[number];

function csv(
  rows: readonly Entry[],
  order: readonly Name[] = names,
  [separator, end] = [',', '\n'],
) {
  const quoted = (value: string) =>
    /[",;\t\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  const lines = [order, ...rows.map((row) => order.map((name) => quoted(row[name])))];
  return lines.map((fields) => `${fields.join(separator)}${end}`).join('');
}

function jsonl(rows: readonly Entry[], order: readonly Name[] = names) {
  return rows
    .map((row) => order.map((name) => `${JSON.stringify(name)}: ${jsonOf(row, name)}`).join(', '))
    .map((members) => `{${members}}\n`)
    .join('');
}

/** An empty text is null in CSV, so it is here. */
function jsonOf(row: Entry, name: Name): string {
  if (row[name] === '') return 'null';
  return name === 'text' || row[name] === 'x9' ? JSON.stringify(row[name]) : row[name];
}

const thirds = [entries.slice(0, 100), entries.slice(100, 200), entries.slice(200)];
const shuffled: readonly (readonly Name[])[] = [
  ['price', 'id', 'text'],
  ['text', 'price', 'id'],
  ['id', 'text', 'price'],
];

const spellings: readonly (readonly [string, () => readonly string[]])[] = [
  ['TSV', () => [dataFile('d.tsv', csv(entries, names, ['\t', '\n']))]],
  ['semicolons and CRLF', () => [dataFile('d.csv', csv(entries, names, [';', '\r\n']))]],
  ['columns in another order', () => [dataFile('d.csv', csv(entries, shuffled[0]))]],
  ['gzip', () => [dataFile('d.csv.gz', zlib.gzipSync(csv(entries)))]],
  ['gzip in two members', () => [dataFile('d.CSV.GZ', twoParts(csv(entries), zlib.gzipSync))]],
  ['UTF-16', () => [dataFile('d.csv', Buffer.from(`\ufeff${csv(entries)}`, 'utf16le'))]],
  [
    'three files with their columns in any order',
    () => thirds.map((rows, at) => dataFile(`d${at}.csv`, csv(rows, shuffled[at]))),
  ],
  ['a name with a star and a bracket', () => [dataFile('d*[1].csv', csv(entries))]],
  ['a name with quotes and blanks', () => [dataFile(`it's a "d".csv`, csv(entries))]],
  ['a name with a backslash', () => [dataFile('d\\1.csv', csv(entries))]],
  ['JSON lines', () => [dataFile('d.jsonl', jsonl(entries))]],
  ['JSON lines with CRLF', () => [dataFile('d.jsonl', jsonl(entries).replaceAll('\n', '\r\n'))]],
  ['JSON lines in gzip', () => [dataFile('d.ndjson.gz', zlib.gzipSync(jsonl(entries)))]],
  [
    'JSON lines in three files',
    () => thirds.map((rows, at) => dataFile(`d${at}.jsonl`, jsonl(rows, shuffled[at]))),
  ],
  ['JSON lines with a blank line', () => [dataFile('d.jsonl', `\n${jsonl(entries)}`)]],
];

function twoParts(content: string, compress: (part: Buffer) => Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([compress(bytes.subarray(0, 1000)), compress(bytes.subarray(1000))]);
}

const measurements: readonly Measurement[] = [
  { kind: 'row-count' },
  ...names.flatMap((name) => [
    { kind: 'type', column: name } as const,
    { kind: 'nulls', column: name } as const,
    { kind: 'duplicates', columns: [name] } as const,
  ]),
  { kind: 'values', column: 'text', tests: [{ kind: 'maxLength', length: 7 }] },
  { kind: 'values', column: 'price', tests: [{ kind: 'maximum', bound: 70 }] },
  { kind: 'query', sql: "SELECT sum(price) FROM {object} WHERE text = 'two\nlines'" },
];

async function measured(paths: readonly string[]) {
  return withData(await open(), { paths, columns }, async (set) => {
    const { rows } = await set.measure([]);
    return [rows.rows, rows.unreadable, ...(await answers(set, measurements))];
  });
}

const expected = measured([dataFile('d.csv', csv(entries))]);

test('the data set that all others are compared with has what it should have', async () => {
  expect((await expected).slice(0, 4)).toEqual([300, { count: 0, faults: [] }, [300, 0], [300, 0]]);
});

test.each(spellings)('as %s one data set gives one result', async (_, write) => {
  expect(await measured(write())).toEqual(await expected);
});

test('as zstd, in one frame or two, one data set gives one result', async () => {
  const compress = zlib.zstdCompressSync;
  expect(await measured([dataFile('d.csv.zst', compress(csv(entries)))])).toEqual(await expected);
  const frames = dataFile('d.jsonl.zst', twoParts(jsonl(entries), compress));
  expect(await measured([frames])).toEqual(await expected);
});

test('Latin-1 is read where the contract says so, and shown', async () => {
  const content = Buffer.from('id,text\n1,caf\xe9 \x80\n', 'latin1');
  const source = {
    paths: [dataFile('d.csv', content)],
    columns,
    dialect: { encoding: 'latin-1' } as const,
  };
  await withData(await open(), source, async (set) => {
    expect(set.shape.dialect).toContain('latin-1');
    const measurement = {
      kind: 'values',
      column: 'text',
      tests: [{ kind: 'maxLength', length: 3 }],
    } as const;
    expect(await examplesOf(set, measurement, 1)).toMatchObject([
      { line: 2, value: 'café \u0080' },
    ]);
  });
});

const dialects: readonly (readonly [string, Dialect, string])[] = [
  ['its delimiter', { delimiter: '~' }, 'id~text~price\n1~a,b~2\n'],
  ['its quote', { quoteChar: "'" }, "id,text,price\n1,'a,b',2\n"],
  ['its escape', { escapeChar: '\\', delimiter: ';' }, 'id;text;price\n1;"a\\"b";2\n'],
  ['its comments', { commentChar: '#' }, '# made today\nid,text,price\n#1,2\n1,"a,b",2\n'],
  ['no header', { header: false }, '1,"a,b",2\n'],
  ['no header and CRLF, mixed with LF', { header: false }, '1,"a,b",2\r\n2,abc,3\n'],
];

test.each(dialects)('a contract can say %s', async (_, dialect, content) => {
  const source = { paths: [dataFile('d.csv', content)], columns, dialect };
  await withData(await open(), source, async (set) => {
    expect(set.shape.columns.map(({ name }) => name)).toEqual(names);
    const rows = content.includes('3\n') ? 2 : 1;
    const found = await answers(set, [
      { kind: 'values', column: 'text', tests: [{ kind: 'maxLength', length: 3 }] },
      { kind: 'values', column: 'text', tests: [{ kind: 'minLength', length: 3 }] },
      { kind: 'type', column: 'price' },
    ]);
    expect(found).toEqual([
      [rows, 0],
      [rows, 0],
      [rows, 0],
    ]);
  });
});

test("a contract's delimiter that the file does not have is a finding", async () => {
  const source = {
    paths: [dataFile('d.csv', 'id,text,price\n1,a,2\n')],
    columns,
    dialect: { delimiter: ';' },
  };
  await withData(await open(), source, async (set) => {
    expect(set.shape.header.map(({ message }) => message)).toEqual([
      expect.stringContaining('has no ";" in its first line, but 2 ","'),
    ]);
  });
});

test('rows of a file without a header that have other fields than the contract are unreadable', async () => {
  const source = {
    paths: [dataFile('d.csv', '1,a\n1,a,2\n')],
    columns,
    dialect: { header: false },
  };
  await withData(await open(), source, async (set) => {
    const { rows } = await set.measure([]);
    expect([rows.rows, rows.unreadable.count]).toEqual([1, 1]);
  });
});

test('mixed line ends are read, with a notice that counts them', async () => {
  const source = { paths: [dataFile('d.csv', 'id,text\r\n1,a\n2,b\r\n')], columns };
  await withData(await open(), source, async (set) => {
    expect(set.shape.notices).toEqual([
      expect.stringContaining('1 with a line feed, 2 with a carriage return and a line feed.'),
    ]);
    expect((await set.measure([])).rows).toMatchObject({ rows: 2, unreadable: { count: 0 } });
  });
});

const refused: readonly (readonly [string, Buffer, Dialect, string])[] = [
  [
    'a UTF-16 file that the contract calls UTF-8',
    Buffer.from('\ufeffid\n1\n', 'utf16le'),
    { encoding: 'utf-8' },
    'data-encoding',
  ],
  [
    'a UTF-16 file without a mark',
    Buffer.from('id\n1\n', 'utf16le'),
    { encoding: 'utf-16' },
    'data-encoding',
  ],
  [
    'a UTF-16 file without a mark that nobody calls so',
    Buffer.from('id\n1\n', 'utf16le'),
    {},
    'data-encoding',
  ],
  ['a name with a zero byte', Buffer.from('i\0d\n1\n'), {}, 'data-encoding'],
  [
    'a delimiter that is also the quote',
    Buffer.from('id\n1\n'),
    { delimiter: '"' },
    'data-dialect',
  ],
  ['a delimiter of two bytes', Buffer.from('id\n1\n'), { delimiter: '§' }, 'data-dialect'],
];

test.each(refused)('%s is refused', async (...[, content, dialect, code]) => {
  const paths = [dataFile('d.csv', content)];
  const error = await (await open())
    .open(dataSource({ paths, dialect }))
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).problems).toMatchObject([{ code, file: paths[0] }]);
});

const noJson: readonly (readonly [string, string, string])[] = [
  ['a comma before the bracket', '{"id":1,}', 'is no JSON object'],
  ['a comma and a blank before the bracket', '{"id":[1 , ]}', 'is no JSON object'],
  ['a bare NaN', '{"id":NaN}', 'is no JSON object'],
  ['a bare infinity in any case', '{"text":[-iNF]}', 'is no JSON object'],
  ['a key twice', '{"id":1,"\\u0069d":1}', 'has a key twice'],
  ['half of a character', '{"text":"\\ud83d"}', 'holds half of a character'],
  ['two objects', '{"id":1} {"id":2}', 'is no JSON object'],
  ['a list', '[1]', 'is no JSON object'],
  ['a control sign in a text', '{"text":"\u0001"}', 'is no JSON object'],
  ['a text that goes on in the next line', '{"text":"a', 'is no JSON object'],
];

test.each(noJson)('%s makes a line of JSON lines unreadable', async (_, line, why) => {
  const path = dataFile('d.jsonl', `{"id":1}\n${line}\n{"id":2}\n`);
  await withData(await open(), { paths: [path], columns }, async (set) => {
    const { rows, unreadable } = (await set.measure([])).rows;
    expect([rows, unreadable.count]).toEqual([2, 1]);
    expect(unreadable.faults).toMatchObject([
      { message: `${path}:2: the line ${why}.`, example: { line: 2, value: line.trim() } },
    ]);
  });
});

test('what only looks like no JSON is a row', async () => {
  const lines = [
    '{"text":"NaN, [nan ,] ,}"}',
    '{"text":"\\ud83d\\ude00 \\\\ud83d"}',
    '{"id":1,\r"text":"x"}',
    '{}',
  ];
  const path = dataFile('d.jsonl', `${lines.join('\n')}\n`);
  await withData(await open(), { paths: [path], columns }, async (set) => {
    expect((await set.measure([])).rows).toMatchObject({ rows: 4, unreadable: { count: 0 } });
    expect(await answers(set, [{ kind: 'nulls', column: 'text' }])).toEqual([[4, 1]]);
  });
});

test('a key of JSON lines may hold any sign', async () => {
  const keys = ['a/b', 'c~d', "e'f", 'g"h', '', 'ü', '$.x', '__proto__', 'A', 'a'];
  const path = dataFile(
    'd.jsonl',
    `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, 1])))}\n`,
  );
  const source = { paths: [path], columns: keys.map((key) => column(key, 'integer')) };
  await withData(await open(), source, async (set) => {
    const found = await answers(
      set,
      keys.map((key) => ({ kind: 'nulls', column: key }) as const),
    );
    expect(found).toEqual(keys.map(() => [1, 0]));
  });
});
