import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { countedBand } from '../../../../src/backends/engines/duckdb/aggregate.ts';
import { failingExamples } from '../../../../src/backends/engines/duckdb/examples.ts';
import { measureAll } from '../../../../src/backends/engines/duckdb/measure.ts';
import { openTable, type Table } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { scan } from '../../../../src/backends/engines/duckdb/scan.ts';
import { Sightings } from '../../../../src/backends/engines/duckdb/sightings.ts';
import { viewSource } from '../../../../src/backends/engines/duckdb/source.ts';
import { distinctPart } from '../../../../src/backends/engines/duckdb/unique-part.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import { column, dataFile, dataSource } from '../../../support/engine-contract.ts';

let connection: DuckDBConnection;
beforeEach(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run("SET TimeZone = 'UTC'");
});
afterEach(() => connection.closeSync());

const columns = [column('a', 'integer'), column('b', 'integer'), column('x', 'number')];

async function opened(lines: readonly string[]): Promise<Table> {
  const path = dataFile('keys.csv', `a,b,x\n${lines.join('\n')}\n`);
  return openTable(connection, dataSource({ paths: [path], columns, key: [] }), 'contender');
}

const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));

const keys = [
  { kind: 'duplicates', columns: ['a'] },
  { kind: 'key', columns: ['a'] },
  { kind: 'duplicates', columns: ['a', 'b'] },
  { kind: 'key', columns: ['b', 'a'] },
] as const;

const huge = '9'.repeat(38);

test.each([
  ['dense ones', numbered(3000, (i) => `${i},${i % 7},1`)],
  ['some that repeat', numbered(3000, (i) => `${i % 2990},${i % 7},1`)],
  [
    'missing and ill-typed ones',
    numbered(3000, (i) => `${['', 'x', '1.5', '7'][i] ?? i},${i % 7},1`),
  ],
  ['descending and negative ones', numbered(3000, (i) => `${-i},${i % 7},1`)],
  ['ones far from zero', numbered(3000, (i) => `${9007199254740993n + BigInt(i)},${i % 7},1`)],
  [
    'one value far from the others, on many rows',
    numbered(3000, (i) => `${i % 3 === 0 ? -999999999999 : i},${i % 7},1`),
  ],
  [
    'two values far from the others, on a row each',
    numbered(3000, (i) => `${[-999999999999, 999999999999][i - 2500] ?? i},${i % 7},1`),
  ],
  [
    'two values far from the others, one of them on two rows',
    numbered(
      3000,
      (i) => `${[-999999999999, 999999999999, 999999999999][i - 2500] ?? i},${i % 7},1`,
    ),
  ],
  [
    'a few far from the others',
    numbered(3000, (i) => `${i < 2500 ? i : `${i % 300}000000000000`},${i % 7},1`),
  ],
  [
    'many far from the others',
    numbered(6000, (i) => `${i < 2500 ? i : `${i % 3000}000000000000`},${i % 7},1`),
  ],
  [
    'ones without any order',
    numbered(3000, (i) => `${(BigInt(i) * 0x9e3779b97f4a7c15n) % (1n << 64n)},${i % 7},1`),
  ],
  [
    'ones of 38 digits',
    numbered(3000, (i) => `${i % 2 === 0 ? '' : '-'}${i < 10 ? huge : i},${i % 7},1`),
  ],
  ['one row', ['1,1,1']],
  ['no row with a value', numbered(3000, () => ',,')],
])('keys of a text are counted alike by bits and one by one: %s', async (_, lines) => {
  const table = await opened(lines);
  const found = await measureAll(connection, keys, { table, sightings: new Sightings() });
  for (const key of keys) {
    const part = distinctPart(key, table.columns);
    const plain = await scan(connection, [{ measurement: key, part }], viewSource(table));
    expect(found.get(key)).toMatchObject({
      ...plain.get(key),
      sql: expect.any(String),
      ms: expect.any(Number),
    });
  }
});

test.each([
  ['beside the first rows', numbered(3000, (i) => `1,1,${i < 1000 ? 5 : i}`)],
  ['far from them', numbered(50_000, (i) => `1,1,${i < 2000 ? 1_000_000_000.5 : i / 7}`)],
  ['with a small spread', numbered(3000, (i) => `1,1,${1e9 + (i % 3)}`)],
  ['with ones too large to be squared', numbered(3000, (i) => `1,1,${i === 2500 ? '1e200' : i}`)],
])('the deviation of a text is the same in one pass and in two: %s', async (_, lines) => {
  const stdev: Measurement = { kind: 'aggregate', statistic: 'stdev', column: 'x' };
  const table = await opened(lines);
  const found = await measureAll(connection, [stdev], { table, sightings: new Sightings() });
  const values = lines.map((line) => Number(line.split(',')[2])).filter((x) => x < 1e150);
  const mean =
    values.reduce((sum, x) => sum + (x - (values[0] ?? 0)), 0) / values.length + (values[0] ?? 0);
  const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const answer = found.get(stdev);
  const value = answer?.kind === 'number' ? (answer.value ?? 0) : 0;
  const expected = Math.sqrt(squares / (values.length - 1));
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * expected);
  expect(answer).toMatchObject({ checked: lines.length });
});

test('failing rows are found at the beginning, in the middle and at the end of a long text', async () => {
  const rows = 120_000;
  const places = [0, 14_999, 15_000, 60_000, rows - 1];
  const lines = numbered(
    rows,
    (i) => `${places.includes(i) ? -1 : i},1,${i === rows - 1 ? 'x' : 1}`,
  );
  const table = await opened(lines);
  const negative: Measurement = {
    kind: 'values',
    column: 'a',
    tests: [{ kind: 'minimum', bound: 0 }],
  };
  const type: Measurement = { kind: 'type', column: 'x' };
  const unique: Measurement = { kind: 'duplicates', columns: ['a'] };
  const sightings = new Sightings();
  await measureAll(connection, [negative, type, unique], { table, sightings });
  const found = await failingExamples(connection, [negative, type, unique], {
    table,
    sightings,
    limit: 5,
  });
  const linesOf = (one: Measurement) => found.get(one)?.map(({ line }) => line);
  expect(linesOf(negative)).toEqual(places.map((place) => place + 2));
  expect(linesOf(type)).toEqual([rows + 1]);
  expect(linesOf(unique)).toEqual(places.slice(1).map((place) => place + 2));
});

test('counts alone do not tell where a quantile is that lies at a cut', async () => {
  const table = await opened(numbered(100, (i) => `1,1,${i}`));
  const asked = (cut: number) => {
    const measurement = { kind: 'quantile-band', column: 'x', cuts: [cut], level: 0.95 } as const;
    const part = countedBand(measurement, 0.95, table);
    return scan(connection, [{ measurement, part }], viewSource(table)).then((found) =>
      found.get(measurement),
    );
  };
  // The quantile is 94.05, between the 95th and the 96th value.
  expect(await asked(94)).toMatchObject({ kind: 'error' });
  expect(await asked(93)).toMatchObject({ kind: 'cuts', cuts: [{ below: 93, atMost: 94 }] });
});
