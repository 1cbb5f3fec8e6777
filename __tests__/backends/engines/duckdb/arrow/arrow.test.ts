import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../../src/backends/open.ts';
import { UserError } from '../../../../../src/errors.ts';
import { answers, dataFile, dataSource, withData } from '../../../../support/engine-contract.ts';

const folder = '__tests__/fixtures/formats';
const engine = await openBackend('data engine', engines, {
  uri: 'duckdb:',
  environment: () => undefined,
});

/** Each column's values in SQL: the first two rows of every type. The third is missing, as is NaN. */
const types: readonly (readonly [column: string, type: string, first: string, second: string])[] = [
  ['i8', 'TINYINT', '-128', '127'],
  ['i16', 'SMALLINT', '-32768', '32767'],
  ['i32', 'INTEGER', '-2147483648', '2147483647'],
  ['i64', 'BIGINT', '-9223372036854775808', '9007199254740993'],
  ['u8', 'UTINYINT', '0', '255'],
  ['u16', 'USMALLINT', '0', '65535'],
  ['u32', 'UINTEGER', '0', '4294967295'],
  ['u64', 'UBIGINT', '0', '18446744073709551615'],
  ['f16', 'FLOAT', "'0.5'", 'NULL'],
  ['f32', 'FLOAT', "'1.5'", 'NULL'],
  ['f64', 'DOUBLE', "'0.1'", "'-inf'"],
  ['decimal', 'DECIMAL(38,2)', "'1.50'", "'-999999999999999999999999999999999999.99'"],
  ['bool', 'BOOLEAN', 'true', 'false'],
  ['date32', 'DATE', "'2024-02-29'", "'1969-12-31'"],
  ['date64', 'DATE', "'2024-02-29'", "'1969-12-31'"],
  ['time32', 'TIME', "'23:59:59'", "'00:00:00'"],
  ['time64', 'TIME', "'23:59:59.123456'", "'00:00:00'"],
  ['time_ns', 'TIME_NS', "'00:00:00.000000001'", "'23:59:59.999999999'"],
  ['ts_s', 'TIMESTAMP_S', "'2024-01-01 00:00:00'", "'1969-12-31 23:59:59'"],
  ['ts_ms', 'TIMESTAMP_MS', "'2024-01-01 00:00:00.123'", "'1969-12-31 23:59:59.999'"],
  ['ts_us', 'TIMESTAMP', "'2024-01-01 00:00:00.123456'", "'1969-12-31 23:59:59.999999'"],
  ['ts_ns', 'TIMESTAMP_NS', "'2024-01-01 00:00:00.123456789'", "'1969-12-31 23:59:59.999999999'"],
  [
    'ts_zone',
    'TIMESTAMP WITH TIME ZONE',
    "'2024-01-01 00:00:00.123456Z'",
    "'1969-12-31 23:59:59.999999Z'",
  ],
  ['text', 'VARCHAR', "'é😀'", "''"],
  ['large_text', 'VARCHAR', "'a'", "'b' || chr(0) || 'c'"],
  ['dictionary', 'VARCHAR', "'x'", 'NULL'],
  ['list', 'INTEGER[]', '[1, NULL]', '[]'],
  ['large_list', 'VARCHAR[]', "['a', NULL]", '[]'],
  ['fixed_list', 'FLOAT[]', '[1, 2]', 'NULL'],
  ['struct', 'STRUCT("a" BIGINT, "b" VARCHAR)', "{'a': 1, 'b': 'x'}", "{'a': NULL, 'b': NULL}"],
  ['map', 'MAP(VARCHAR, BIGINT)', "MAP {'k': 1, 'l': NULL}", 'MAP {}'],
  ['blob', 'BLOB', "'\\x00\\xFF'::BLOB", "''::BLOB"],
  ['null', 'VARCHAR', 'NULL', 'NULL'],
];

const source = dataSource({ paths: [`${folder}/types.feather`] });

test.each(types)('%s arrives exactly as %s', async (column, type, ...[first, second]) => {
  const is = (value: string) =>
    `(SELECT count(*) FROM {object} WHERE "${column}" IS NOT DISTINCT FROM CAST(${value} AS ${type}))`;
  const found = await withData(engine, source, async (set) => {
    const shape = set.shape.columns.find(({ name }) => name === column);
    const sql = `SELECT ${is(first)} * 100 + ${is(second)} * 10 + (SELECT count("${column}") FROM {object})`;
    return { type: shape?.type, counts: await answers(set, [{ kind: 'query', sql }]) };
  });
  const times = (value: string) => [first, second].filter((one) => one === value).length;
  const missing = (value: string) => (value === 'NULL' ? 1 : 0);
  const last = ['dictionary', 'fixed_list'].includes(column) ? 0 : 1;
  const same = (value: string) => times(value) + missing(value) * last;
  const present = 3 - missing(first) - missing(second) - last;
  expect(found).toEqual({ type, counts: [same(first) * 100 + same(second) * 10 + present] });
});

test('a column of a type that is not read is not trusted, the others are', async () => {
  const shape = await withData(engine, source, async (set) => set.shape);
  expect([...shape.doubtful.keys()]).toEqual(['duration']);
  expect(shape.header).toMatchObject([{ example: { file: source.paths[0] } }]);
});

test('files with columns of different types are not trusted', async () => {
  const paths = [`${folder}/file.arrow`, `${folder}/types.feather`];
  const shape = await withData(engine, dataSource({ paths }), async (set) => set.shape);
  expect(shape.columns).toEqual([]);
  expect(shape.doubtful.get('id')).toContain('has no column "id"');
});

async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  const paths = [dataFile(name, bytes)];
  try {
    await withData(engine, dataSource({ paths }), async () => undefined);
    return 'read';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems[0]?.code ?? '';
  }
}

test.each(['file.arrow', 'stream.arrow', 'lz4.feather', 'zstd.arrow'])(
  '%s, cut off anywhere, is an error',
  async (name) => {
    const whole = readFileSync(`${folder}/${name}`);
    for (let length = 0; length < whole.length; length += 401) {
      expect(await outcomeOf(name, whole.subarray(0, length))).toBe('data-unreadable');
    }
    expect(await outcomeOf(name, whole.subarray(0, whole.length - 1))).toBe('data-unreadable');
    expect(await outcomeOf(name, whole)).toBe('read');
  },
);

test('a stream that ends between two batches is an error', async () => {
  const whole = readFileSync(`${folder}/stream.arrow`);
  const end = whole.length - 8;
  expect(await outcomeOf('a.arrow', whole.subarray(0, end))).toBe('data-unreadable');
  const mark = whole.subarray(end);
  expect(await outcomeOf('b.arrow', Buffer.concat([whole, mark]))).toBe('data-unreadable');
});

test('bytes that are wrong are an error or another value, never a crash and never endless', async () => {
  const whole = readFileSync(`${folder}/types.feather`);
  const seen = new Set<string>();
  for (let position = 8; position < whole.length - 4; position += 307) {
    for (const value of [0x7fffffff, -1, 0x00010000]) {
      const broken = Buffer.from(whole);
      broken.writeInt32LE(value, position);
      seen.add(await outcomeOf('broken.arrow', broken));
    }
  }
  expect([...seen].sort()).toEqual(['data-unreadable', 'read']);
});

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['a text', Buffer.from('id,price\n1,2\n')],
  ['Feather of version 1', Buffer.from('FEA1 and whatever follows FEA1')],
])('%s is an error', async (_, bytes) => {
  expect(await outcomeOf('data.feather', bytes)).toBe('data-unreadable');
});

test('a batch of more rows than its bytes can hold is an error, and not read for hours', async () => {
  const { Field, makeData, Null, RecordBatch, Schema, Struct, tableToIPC, Table } = await import(
    'apache-arrow'
  );
  const length = 2 ** 31 - 1;
  const fields = [new Field('id', new Null(), true)];
  const children = [makeData({ type: new Null(), length })];
  const data = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  const table = new Table([new RecordBatch(new Schema(fields), data)]);
  const bytes = Buffer.from(tableToIPC(table, 'file'));
  expect(bytes.length).toBeLessThan(1000);
  expect(await outcomeOf('nulls.arrow', bytes)).toBe('data-unreadable');
});
