import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import type { LogicalType } from '../../../../src/domain/data/column.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import type { ValueTest } from '../../../../src/domain/data/value-test.ts';
import { UserError } from '../../../../src/errors.ts';
import {
  answers,
  column,
  dataFile,
  dataSource,
  engineContract,
  examplesOf,
  withData,
} from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const open = () =>
  openBackend('data engine', engines, { uri: 'duckdb:', environment: () => undefined });

engineContract(open);

/** Writes a Parquet file from a SELECT. */
async function parquetFile(select: string): Promise<string> {
  const path = join(temporaryFolder(), 'data.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  return path;
}

const penguinColumns = [
  column('id', 'integer'),
  column('species', 'string'),
  column('bill_length_mm', 'number'),
  column('sex', 'string'),
  column('year', 'integer'),
];
const penguinMeasurements: readonly Measurement[] = [
  ...penguinColumns.flatMap(({ name }) => [
    { kind: 'type', column: name } as const,
    { kind: 'nulls', column: name } as const,
    { kind: 'duplicates', columns: [name] } as const,
  ]),
  { kind: 'values', column: 'bill_length_mm', tests: [{ kind: 'minimum', bound: 39.1 }] },
  { kind: 'query', sql: "SELECT count(*) FROM {object} WHERE sex = 'male' AND year = 2008" },
];

test('CSV, gzip and Parquet of one data set give equal counts', async () => {
  const csv = '__tests__/fixtures/validate/penguins.csv';
  const files = [
    csv,
    dataFile('penguins.csv.gz', gzipSync(readFileSync(csv))),
    '__tests__/fixtures/validate/penguins.parquet',
  ];
  const engine = await open();
  const found = [];
  for (const path of files) {
    const source = { paths: [path], columns: penguinColumns };
    found.push(await withData(engine, source, (set) => answers(set, penguinMeasurements)));
  }
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
  expect(found[0]?.slice(-2)).toEqual([[342, 82], 57]);
});

const lexical: readonly (readonly [LogicalType, readonly string[], readonly string[]])[] = [
  [
    'integer',
    ['0', '-7', '+5', '0005', '9'.repeat(38)],
    ['9.5', '1e3', ' 5', '0x10', '1_000', '9'.repeat(39), '1.0'],
  ],
  [
    'number',
    ['0', '-.5', '5.', '1e3', '-0', '1E-7', '9007199254740993'],
    ['1,5', '1e400', 'inf', '-Infinity', '1_0.5', '0x1', 'e5', '.'],
  ],
  [
    'boolean',
    ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'],
    ['t', 'yes', 'Y', 'tRUE', '2'],
  ],
  [
    'date',
    ['2024-02-29', '0001-01-01'],
    ['2023-02-29', '2024/01/05', '2024-1-5', 'infinity', '2024-01-05 10:00:00', '01/02/2024'],
  ],
  ['time', ['00:00:00', '23:59:59.123456'], ['24:00:00', '10:00', '10:60:00', '1:00:00']],
  [
    'timestamp',
    ['2024-01-05T10:00:00', '2024-01-05 10:00:00+02:00', '2024-01-05T10:00:00.5Z'],
    [
      '2024-01-05',
      '2024-01-05T24:00:00',
      '2024-13-05T10:00:00',
      '2024-01-05T10:00:00+2',
      '2024-01-05T10:00:00+25:00',
      '2024-01-05T10:00:00+01:60',
    ],
  ],
  ['array', ['[]', '[1, 2]'], ['{}', '1', '[1']],
  ['object', ['{}', '{"a": 1}'], ['[]', 'x']],
  ['string', ['a', 'é', '😀'], []],
];

test.each(lexical)('in CSV %s is what it looks like', async (type, good, bad) => {
  const quoted = (texts: readonly string[]) =>
    texts.map((text) => `"${text.replaceAll('"', '""')}",x\n`).join('');
  const count = async (texts: readonly string[]) => {
    const path = dataFile('values.csv', `v,w\n${quoted(texts)}`);
    const source = { paths: [path], columns: [column('v', type)] };
    return withData(await open(), source, (set) => answers(set, [{ kind: 'type', column: 'v' }]));
  };
  expect(await count(good)).toEqual([[good.length, 0]]);
  if (bad.length > 0) expect(await count(bad)).toEqual([[bad.length, bad.length]]);
});

const jsonTypes: readonly (readonly [LogicalType, string, number])[] = [
  ['integer', '1, -2, 12345678901234567890123, 1.0, 1e3, "1", true', 4],
  ['number', '1, -2.5, 1e3, "1", true, 1e400', 3],
  ['boolean', 'true, false, "true", 1', 2],
  ['string', '"", "a", 1, true, []', 3],
  ['date', '"2024-01-31", "2024-02-30", 20240131', 2],
  ['array', '[], [1], {}, "[]"', 2],
  ['object', '{}, {"a": 1}, [], "{}"', 2],
];

test.each(jsonTypes)('in JSON lines %s is what JSON says', async (type, values, failing) => {
  const parts = values.split(', ');
  const path = dataFile('values.jsonl', parts.map((value) => `{"v": ${value}}\n`).join(''));
  const source = { paths: [path], columns: [column('v', type)] };
  const found = await withData(await open(), source, (set) =>
    answers(set, [{ kind: 'type', column: 'v' }]),
  );
  expect(found).toEqual([[parts.length, failing]]);
});

test('an integer promise on a DOUBLE column fails, and the answer explains pandas', async () => {
  const path = await parquetFile(
    "SELECT * FROM (VALUES (1.0::DOUBLE), (NULL), ('NaN'::DOUBLE)) t(v)",
  );
  const source = { paths: [path], columns: [column('v', 'integer')] };
  const measurement = { kind: 'type', column: 'v' } as const;
  const measured = await withData(await open(), source, (set) => set.measure([measurement]));
  expect(measured.answers.get(measurement)).toMatchObject({
    checked: 1,
    failing: 1,
    note: expect.stringContaining('the column is DOUBLE; pandas'),
  });
});

const mistyped = [
  ['string', { kind: 'minLength', length: 1 }, '1'],
  ['integer', { kind: 'minimum', bound: 1 }, "'x'"],
  ['number', { kind: 'multipleOf', divisor: 0.5 }, "'x'"],
  ['boolean', { kind: 'oneOf', values: [true] }, '1'],
  ['date', { kind: 'minimum', bound: '2024-01-31' }, "'2024-01-31'"],
  ['time', { kind: 'minimum', bound: '10:00:00' }, "'10:00:00'"],
  ['timestamp', { kind: 'minimum', bound: '2024-01-31T10:00:00Z' }, "'2024-01-31'"],
] as const;

test.each(mistyped)('a Parquet column that is no %s has no value to test', async (...given) => {
  const [type, valueTest, value] = given;
  const path = await parquetFile(`SELECT ${value} AS v`);
  const source = { paths: [path], columns: [column('v', type)] };
  const found = await withData(await open(), source, (set) =>
    answers(set, [
      { kind: 'type', column: 'v' },
      { kind: 'values', column: 'v', tests: [valueTest] },
      { kind: 'key', columns: ['v'] },
    ]),
  );
  expect(found).toEqual([
    [1, 1],
    [0, 0],
    [0, 0],
  ]);
});

const typed = [
  ['date', { kind: 'minimum', bound: '2024-01-31' }, "DATE '2024-01-31'"],
  ['time', { kind: 'minimum', bound: '10:00:00' }, "TIME '10:00:00'"],
  [
    'timestamp',
    { kind: 'minimum', bound: '2024-01-31T10:00:00Z' },
    "TIMESTAMP '2024-01-31 10:00:00'",
  ],
  [
    'timestamp',
    { kind: 'maximum', bound: '2024-01-31T10:00:00Z' },
    "TIMESTAMP_NS '2024-01-31 10:00:00'",
  ],
  ['number', { kind: 'multipleOf', divisor: 0.1 }, "DECIMAL '1.30'"],
  ['integer', { kind: 'oneOf', values: [3] }, '3::UTINYINT'],
  ['array', { kind: 'pattern', pattern: '.*' }, '[1, 2]'],
  ['object', { kind: 'pattern', pattern: '.*' }, "{'a': 1}"],
] as const;

test.each(typed)('a Parquet column that is %s is tested on the bound', async (...given) => {
  const [type, valueTest, value] = given;
  const path = await parquetFile(`SELECT ${value} AS v`);
  const source = { paths: [path], columns: [column('v', type)] };
  const found = await withData(await open(), source, (set) =>
    answers(set, [
      { kind: 'type', column: 'v' },
      { kind: 'values', column: 'v', tests: [valueTest] },
    ]),
  );
  expect(found).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test('NaN in Parquet is null, and infinity is no number', async () => {
  const path = await parquetFile(
    "SELECT * FROM (VALUES ('NaN'::DOUBLE), ('Infinity'::DOUBLE), (2.0)) t(v)",
  );
  const source = { paths: [path], columns: [column('v', 'number')] };
  const found = await withData(await open(), source, (set) =>
    answers(set, [
      { kind: 'nulls', column: 'v' },
      { kind: 'type', column: 'v' },
      { kind: 'values', column: 'v', tests: [{ kind: 'maximum', bound: 2 }] },
    ]),
  );
  expect(found).toEqual([
    [3, 1],
    [2, 1],
    [1, 0],
  ]);
});

test('Parquet files that disagree on a column make it doubtful', async () => {
  const paths = [
    await parquetFile('SELECT 1 AS a, 1 AS b'),
    await parquetFile("SELECT 'x' AS a, 1 AS b"),
  ];
  await withData(await open(), { paths, columns: [column('b', 'integer')] }, async (set) => {
    const { shape } = set;
    expect(shape.columns).toEqual([{ name: 'b', type: 'INTEGER' }]);
    expect([...shape.doubtful.keys()]).toEqual(['a']);
    expect((await set.measure([])).rows.rows).toBe(2);
  });
});

const valueTests: readonly (readonly [ValueTest, string, readonly string[], readonly string[]])[] =
  [
    [{ kind: 'minLength', length: 1 }, 'string', ['😀'], []],
    [{ kind: 'maxLength', length: 1 }, 'string', ['😀', 'é'], ['ab', 'e\u0301']],
    [{ kind: 'pattern', pattern: 'a|b' }, 'string', ['a', 'b'], ['ab', 'a\n', 'xa']],
    [{ kind: 'pattern', pattern: "it's" }, 'string', ["it's"], ["it''s"]],
    [
      { kind: 'multipleOf', divisor: 0.1 },
      'number',
      ['0.3', '0.7', '1000.1', '-0.2', '123456789.1'],
      ['0.35', '1e-3', '123456789.15'],
    ],
    [
      { kind: 'multipleOf', divisor: 3 },
      'integer',
      ['0', '-9', '99999999999999999999999999999999999999'],
      ['1', '10'],
    ],
    [
      { kind: 'maximum', bound: '9223372036854775807' },
      'integer',
      ['9223372036854775807'],
      ['9223372036854775808'],
    ],
    [{ kind: 'maximum', bound: 2.5 }, 'integer', ['2'], ['3']],
    [{ kind: 'minimum', bound: '10:00:00' }, 'time', ['10:00:00'], ['09:59:59']],
    [
      { kind: 'exclusiveMaximum', bound: '2024-01-01T00:00:00Z' },
      'timestamp',
      ['2024-01-01T01:00:00+02:00'],
      ['2024-01-01T02:00:00+02:00'],
    ],
    [{ kind: 'oneOf', values: [1, 2.5] }, 'number', ['1.0', '2.50'], ['2']],
    [{ kind: 'oneOf', values: [true] }, 'boolean', ['1', 'True'], ['0']],
    [
      { kind: 'format', format: 'email' },
      'string',
      ['a.b+c@example.org'],
      ['a@b', '@example.org', 'a b@example.org'],
    ],
    [
      { kind: 'format', format: 'uuid' },
      'string',
      ['123e4567-e89b-12d3-a456-426614174000'],
      ['123e4567e89b12d3a456426614174000'],
    ],
    [
      { kind: 'format', format: 'uri' },
      'string',
      ['https://example.org/a?b#c', 'urn:isbn:1'],
      ['example.org', 'http://a b'],
    ],
    [
      { kind: 'format', format: 'hostname' },
      'string',
      ['example.org', 'a'],
      ['-a.org', 'a..b', 'a_b'],
    ],
    [
      { kind: 'format', format: 'ipv4' },
      'string',
      ['0.0.0.0', '255.10.1.249'],
      ['256.1.1.1', '1.1.1', '01.1.1.1'],
    ],
    [
      { kind: 'format', format: 'ipv6' },
      'string',
      ['::', '::1', '2001:db8::8a2e:370:7334', '1:2:3:4:5:6:7:8', 'fe80::'],
      [':', '1:2:3:4:5:6:7', '1::2::3', '1:2:3:4:5:6:7:8:9', 'g::'],
    ],
    [{ kind: 'format', format: 'byte' }, 'string', ['YQ==', 'YWI=', 'YWJj'], ['YQ', 'Y?==']],
  ];

test.each(valueTests)('%j of %s', async (...[valueTest, type, good, bad]) => {
  const quoted = [...good, ...bad].map((text) => `"${text}",x\n`).join('');
  const path = dataFile('values.csv', `v,w\n${quoted}`);
  const source = { paths: [path], columns: [column('v', type as LogicalType)] };
  const measurement = { kind: 'values', column: 'v', tests: [valueTest] } as const;
  const shown = await withData(await open(), source, async (set) => {
    expect(await answers(set, [measurement])).toEqual([[good.length + bad.length, bad.length]]);
    return examplesOf(set, measurement, 20);
  });
  expect(shown.map(({ value }) => value)).toEqual(bad);
});

test('missing tokens mean null before any cast, and replace the default', async () => {
  const path = dataFile('values.csv', 'v,w\nNA,\n"NA","",\n-,x\n5,y\n'.replace('"",', '""'));
  const columns = [
    column('v', 'integer', { missingValues: ['NA', '-'] }),
    column('w', 'string', { missingValues: ['x'] }),
  ];
  const found = await withData(await open(), { paths: [path], columns }, (set) =>
    answers(set, [
      { kind: 'nulls', column: 'v' },
      { kind: 'type', column: 'v' },
      { kind: 'nulls', column: 'w' },
      { kind: 'values', column: 'w', tests: [{ kind: 'minLength', length: 1 }] },
    ]),
  );
  expect(found).toEqual([
    [4, 3],
    [1, 0],
    [4, 1],
    [3, 2],
  ]);
});

test('example rows name file, line, key and raw value, and hide what is sensitive', async () => {
  const path = dataFile('a.csv', 'id,name,v\r\n1,"x\r\ny",1\r\n\r\n2,b,-1\r\n3,c,-02\r\n');
  const columns = [
    column('id', 'integer'),
    column('v', 'integer'),
    column('name', 'string', { sensitive: true }),
  ];
  const failing = { kind: 'values', column: 'v', tests: [{ kind: 'minimum', bound: 0 }] } as const;
  const named = {
    kind: 'values',
    column: 'name',
    tests: [{ kind: 'maxLength', length: 1 }],
  } as const;
  await withData(await open(), { paths: [path], columns, key: ['id'] }, async (set) => {
    expect(await examplesOf(set, failing, 5)).toEqual([
      { file: path, line: 5, key: 'id=2', value: '-1' },
      { file: path, line: 6, key: 'id=3', value: '-02' },
    ]);
    expect(await examplesOf(set, named, 5)).toEqual([
      { file: path, line: 2, key: 'id=1', value: '(hidden)' },
    ]);
    expect(await examplesOf(set, failing, 1)).toHaveLength(1);
  });
  await withData(await open(), { paths: [path], columns, key: ['name'] }, async (set) => {
    expect((await examplesOf(set, failing, 1))[0]).not.toHaveProperty('key');
  });
});

test('example rows of Parquet have a row, those of JSON lines a line, past blank and broken ones', async () => {
  const jsonl = dataFile(
    'a.jsonl',
    Buffer.from('{"v": 1}\n\n{"v": "caf\xe9"}\n{\n{"v": -1}\n', 'latin1'),
  );
  const parquet = await parquetFile('SELECT * FROM (VALUES (1), (-1)) t(v)');
  const columns = [column('v', 'integer')];
  const failing = { kind: 'values', column: 'v', tests: [{ kind: 'minimum', bound: 0 }] } as const;
  const first = async (path: string) =>
    withData(await open(), { paths: [path], columns }, (set) => examplesOf(set, failing, 5));
  expect(await first(jsonl)).toEqual([{ file: jsonl, line: 5, value: '-1' }]);
  expect(await first(parquet)).toEqual([{ file: parquet, row: 2, value: '-1' }]);
});

interface Read {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly unreadable: number;
  readonly faults: readonly string[];
}

const readings: readonly (readonly [string, string | Uint8Array, Read])[] = [
  [
    'ragged.csv',
    'a,b\n1,"x\ny"\n\n2\n3,z,q\n4,w\n',
    {
      rows: 2,
      columns: ['a', 'b'],
      unreadable: 2,
      faults: [':5: the row has fewer', ':6: the row has more'],
    },
  ],
  [
    'open-quote.csv',
    'a,b\n1,x\n"2,y\n3,z\n',
    { rows: 1, columns: ['a', 'b'], unreadable: 1, faults: [':3: a quote is not closed'] },
  ],
  [
    'latin-1.csv',
    Buffer.from('a,b\n1,caf\xe9\n2,x\n', 'latin1'),
    { rows: 1, columns: ['a', 'b'], unreadable: 1, faults: [':2: the row is not UTF-8'] },
  ],
  [
    'byte-order-mark.csv',
    '\ufeffa;b\n1;x\n',
    { rows: 1, columns: ['a', 'b'], unreadable: 0, faults: [] },
  ],
  [
    'carriage-returns.csv',
    'a,b\r1,x\r2,y\r',
    { rows: 2, columns: ['a', 'b'], unreadable: 0, faults: [] },
  ],
  ['windows.csv', 'a,b\r\n1,x\r\n2,y', { rows: 2, columns: ['a', 'b'], unreadable: 0, faults: [] }],
  ['tabs.tsv', 'a\t"b\tc"\n1\tx\n', { rows: 1, columns: ['a', 'b\tc'], unreadable: 0, faults: [] }],
  [
    'quoted-header.csv',
    '"a ""x""","b\nc"\n1,2\n',
    { rows: 1, columns: ['a "x"', 'b\nc'], unreadable: 0, faults: [] },
  ],
  ['one-column.csv', 'a\n1\n\n3\n', { rows: 3, columns: ['a'], unreadable: 0, faults: [] }],
  ['header-only.csv', 'a,b\n', { rows: 0, columns: ['a', 'b'], unreadable: 0, faults: [] }],
  ['empty.csv', '', { rows: 0, columns: [], unreadable: 0, faults: [] }],
  [
    'empty-line-first.csv',
    '\na,b\n1,2\n',
    { rows: 0, columns: [], unreadable: 0, faults: ['starts with an empty line'] },
  ],
  [
    'twins.csv',
    'a,b,a,A\n1,2,3,4\n',
    { rows: 1, columns: ['b', 'A'], unreadable: 0, faults: ['has "a" 2 times'] },
  ],
  [
    'broken.jsonl',
    '{"a": 1}\n[1]\n{"a":\n\n{"b/~c": 2}\n',
    {
      rows: 2,
      columns: ['a', 'b/~c'],
      unreadable: 2,
      faults: [':2: the line is no JSON object', ':3: the line is no'],
    },
  ],
  ['empty.jsonl', '', { rows: 0, columns: [], unreadable: 0, faults: [] }],
  [
    'twice.jsonl',
    '{"id":1,"id":null}\n{"id":2}\n{}\n',
    { rows: 2, columns: ['id'], unreadable: 1, faults: [':1: the line has a key twice'] },
  ],
];

test.each(readings)(
  '%s is read, and what cannot be read is kept apart',
  async (name, content, expected) => {
    const path = dataFile(name, content);
    await withData(await open(), { paths: [path], columns: [] }, async (set) => {
      const { shape } = set;
      const { rows, unreadable } = (await set.measure([])).rows;
      const faults = [...shape.header, ...unreadable.faults].map(({ message }) => message);
      expect({
        rows,
        columns: shape.columns.map((found) => found.name),
        unreadable: unreadable.count,
        faults,
      }).toEqual({
        ...expected,
        faults: expected.faults.map((text) => expect.stringContaining(text)),
      });
    });
  },
);

test('files of one data set with different headers share only what all of them have', async () => {
  const paths = [dataFile('a.csv', 'x,y\n1,2\n'), dataFile('b.csv', 'y,z\n3,4\n')];
  await withData(await open(), { paths, columns: [column('y', 'integer')] }, async (set) => {
    expect(set.shape.columns.map(({ name }) => name)).toEqual(['y']);
    expect([...set.shape.doubtful.keys()]).toEqual(['z', 'x']);
    expect(await answers(set, [{ kind: 'type', column: 'y' }])).toEqual([[2, 0]]);
  });
});

const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['utf-16-cut-off.csv', Buffer.from('\ufeffa,b\n1,2', 'utf16le').subarray(0, -1), 'data-encoding'],
  ['latin-1-header.csv', Buffer.from('caf\xe9,b\n1,2\n', 'latin1'), 'data-encoding'],
  ['torn.parquet', 'PAR1', 'data-unreadable'],
  ['data.xlsx', 'a', 'data-format'],
  ['torn.csv.gz', gzipSync('a,b\n1,2\n').subarray(0, 20), 'data-unreadable'],
  ['data[1].parquet', 'PAR1', 'data-name'],
];

test.each(refused)('%s is refused with a reason', async (name, content, code) => {
  const engine = await open();
  const path = dataFile(name, content);
  const error = await engine.open(dataSource({ paths: [path] })).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).problems).toMatchObject([{ code, file: path }]);
});

test('files in two formats are no one data set', async () => {
  const paths = [dataFile('a.csv', 'x\n1\n'), dataFile('b.jsonl', '{"x": 1}\n')];
  const opened = (await open()).open(dataSource({ paths }));
  await expect(opened).rejects.toMatchObject({ problems: [{ code: 'data-format' }] });
});

test('a name with a star or a bracket is one file, not a pattern', async () => {
  const path = dataFile('a[1]*.csv', 'x\n1\n');
  writeFileSync(join(dirname(path), 'a1b.csv'), 'x\n1\n2\n');
  await withData(await open(), { paths: [path], columns: [] }, async (set) => {
    expect((await set.measure([])).rows.rows).toBe(1);
  });
});

test('names that differ only by case are judged apart, and a query gets neither', async () => {
  const path = dataFile('case.csv', 'id,ID,,price\n1,x,2,3\n');
  const columns = [column('id', 'integer'), column('ID', 'integer'), column('price', 'integer')];
  const found = await withData(await open(), { paths: [path], columns }, (set) =>
    answers(set, [
      { kind: 'type', column: 'id' },
      { kind: 'type', column: 'ID' },
      { kind: 'query', sql: 'SELECT max(price) FROM orders' },
      { kind: 'query', sql: 'SELECT count(ID) FROM orders' },
    ]),
  );
  expect(found).toEqual([[1, 0], [1, 1], 3, expect.stringContaining('no column "ID"')]);
});

test('a folder called like a column hides no column of the file', async () => {
  const folder = join(temporaryFolder(), 'id=2024');
  mkdirSync(folder);
  const source = await parquetFile('SELECT 1 AS id');
  const contents = {
    'x.csv': 'id\n1\n',
    'x.jsonl': '{"id":1}\n',
    'x.parquet': readFileSync(source),
  };
  for (const [name, content] of Object.entries(contents)) {
    const path = join(folder, name);
    writeFileSync(path, content);
    const found = await withData(
      await open(),
      { paths: [path], columns: [column('id', 'integer')] },
      (set) =>
        answers(set, [{ kind: 'values', column: 'id', tests: [{ kind: 'maximum', bound: 1 }] }]),
    );
    expect([name, found]).toEqual([name, [[1, 0]]]);
  }
});

test("a Parquet column with the engine's own name for row numbers is refused", async () => {
  const paths = [await parquetFile('SELECT 1 AS file_row_number')];
  await expect((await open()).open(dataSource({ paths }))).rejects.toMatchObject({
    problems: [{ code: 'data-name' }],
  });
});
