import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import { expandPaths } from '../../../../src/inputs/data-paths.ts';
import { answers, column, dataSource, withData } from '../../../support/engine-contract.ts';

const folder = '__tests__/fixtures/formats';
const engine = await openBackend('data engine', engines, {
  uri: 'duckdb:',
  environment: () => undefined,
});

const columns = [
  column('id', 'integer'),
  column('price', 'number'),
  column('country', 'string', { missingValues: [''] }),
  column('day', 'date'),
  column('at', 'timestamp'),
  column('paid', 'boolean'),
  column('total', 'number'),
  column('big', 'integer'),
  column('region', 'string'),
];
const measurements: readonly Measurement[] = [
  { kind: 'row-count' },
  ...columns.flatMap(({ name }) => [
    { kind: 'type', column: name } as const,
    { kind: 'nulls', column: name } as const,
    { kind: 'duplicates', columns: [name] } as const,
  ]),
  { kind: 'key', columns: ['id'] },
  { kind: 'values', column: 'price', tests: [{ kind: 'minimum', bound: 0 }] },
  { kind: 'values', column: 'big', tests: [{ kind: 'minimum', bound: '9007199254740994' }] },
  { kind: 'query', sql: "SELECT count(*) FROM {object} WHERE region = 'a b/c'" },
  { kind: 'query', sql: `SELECT count(*) FROM {object} WHERE "at" >= '2024-01-05T08:30:00Z'` },
  { kind: 'query', sql: 'SELECT sum(total) * 100 FROM {object}' },
];

const formats: readonly (readonly [name: string, path: string])[] = [
  ['JSON lines', 'rows.jsonl'],
  ['Parquet', 'rows.parquet'],
  ['an Arrow file', 'file.arrow'],
  ['an Arrow stream', 'stream.arrow'],
  ['Feather, compressed with LZ4', 'lz4.feather'],
  ['Arrow, compressed with zstd', 'zstd.arrow'],
  ['folders that are partitions', 'hive'],
  ['a pattern over partitions', 'hive/**/*.csv'],
  ['a Delta table', 'delta'],
  ['an Iceberg table', currentOf('iceberg')],
  ['an Iceberg table with position deletes', 'iceberg-deletes'],
];

function currentOf(table: string): string {
  const name = readFileSync(join(folder, table, 'current.txt'), 'utf8').trim();
  return `${table}/metadata/${name}`;
}

async function measure(path: string) {
  const { paths, partitions } = await expandPaths([join(folder, path)]);
  const source = dataSource({ paths, partitions, columns, key: ['id'] });
  return withData(engine, source, async (set) => {
    const { shape } = set;
    return {
      columns: shape.columns.map(({ name }) => name).sort(),
      faults: shape.header,
      counts: await answers(set, measurements),
    };
  });
}

const expected = measure('rows.csv');

test('the rows of the CSV file are what was written', async () => {
  const { counts, columns: names, faults } = await expected;
  expect(names).toHaveLength(9);
  expect(faults).toEqual([]);
  expect(counts.slice(0, 4)).toEqual([
    [10, 0],
    [10, 0],
    [10, 0],
    [10, 1],
  ]);
  expect(counts.slice(-6)).toEqual([[10, 1], [8, 1], [10, 1], 6, 6, 5045]);
});

test.each(formats)('%s gives the same result as CSV', async (_, path) => {
  expect(await measure(path)).toEqual(await expected);
});
