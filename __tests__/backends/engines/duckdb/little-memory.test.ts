import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import { limitsOf } from '../../../../src/backends/engines/duckdb/limits.ts';
import { measureAll } from '../../../../src/backends/engines/duckdb/measure.ts';
import { openTable } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { Sightings } from '../../../../src/backends/engines/duckdb/sightings.ts';
import { openSplitSet } from '../../../../src/backends/engines/duckdb/splits/open-split.ts';
import type { Measured, Measurement } from '../../../../src/domain/data/measurement.ts';
import type { SplitMeasurement } from '../../../../src/domain/data/splits/split.ts';
import { column, dataSource } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

type Disk = 'with a disk' | 'without a disk';

/** A database on a machine with hardly any memory; no table of the tests' keys fits. */
async function inLittleMemory<T>(
  disk: Disk,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', {
    ...limitsOf({ memoryBytes: 0, threads: 2, freeDiskBytes: null }),
    temp_directory: disk === 'with a disk' ? join(temporaryFolder(), 'spill') : '',
  });
  const connection = await instance.connect();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Row groups are small, since a scan holds one for each thread. */
async function written(select: string): Promise<string> {
  const path = join(temporaryFolder(), 'data.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 10000)`);
  connection.closeSync();
  instance.closeSync();
  return path;
}

/** Half a kilobyte of text. */
const key = 'repeat(md5(CAST(n AS VARCHAR)), 16)';

/** Keys in no order; the last three rows repeat the first three. */
function keys(rows: number): Promise<string> {
  return written(
    `SELECT ${key} AS key FROM (SELECT i % ${rows - 3} AS n FROM range(${rows}) AS numbers(i))`,
  );
}

const unique: Measurement = { kind: 'duplicates', columns: ['key'] };

async function repeats(path: string, disk: Disk): Promise<Measured | undefined> {
  return inLittleMemory(disk, async (connection) => {
    const source = dataSource({ paths: [path], columns: [column('key', 'string')] });
    const table = await openTable(connection, source, 'contender');
    const sightings = new Sightings();
    return (await measureAll(connection, [unique], { table, sightings })).get(unique);
  });
}

test('keys that memory does not hold are grouped with the help of the disk', async () => {
  const path = await keys(300_000);
  expect(await repeats(path, 'with a disk')).toMatchObject({
    kind: 'counts',
    checked: 300_000,
    failing: 3,
    sql: expect.stringContaining('GROUP BY'),
  });
  expect(await repeats(path, 'without a disk')).toMatchObject({
    kind: 'error',
    message: expect.stringContaining('MiB used'),
  });
});

test('a million keys are sifted in memory that does not hold a third of them', async () => {
  expect(await repeats(await keys(1_000_000), 'without a disk')).toMatchObject({
    kind: 'counts',
    checked: 1_000_000,
    failing: 3,
    sql: expect.stringContaining('hash('),
  });
});

const between: readonly SplitMeasurement[] = [
  { kind: 'overlap', columns: ['key'] },
  { kind: 'groups', column: 'key' },
  { kind: 'duplicate-rows', columns: ['key', 'n'], normalized: false },
  { kind: 'time', column: 'at', gapMicros: 0 },
];

const columns = [column('key', 'string'), column('n', 'integer'), column('at', 'timestamp')];

/** Rows with these numbers, the later ones at later times. */
async function side(from: number, to: number) {
  const path = await written(
    `SELECT ${key} AS key, n, epoch_ms(n * 1000) AS at FROM range(${from}, ${to}) AS numbers(n)`,
  );
  return dataSource({ paths: [path], columns });
}

async function splitCounts(disk: Disk) {
  const sides = { train: await side(0, 300_000), test: await side(299_990, 600_000) };
  return inLittleMemory(disk, async (connection) => {
    const set = await openSplitSet(connection, sides);
    const answers = await set.measure(between);
    return between.map((one) => {
      const answer = answers.get(one);
      return answer?.kind === 'test-rows' ? [answer.checked, answer.failing] : answer?.kind;
    });
  });
}

test('sets that memory does not hold are compared with the help of the disk', async () => {
  const found = [300_010, 10];
  expect(await splitCounts('with a disk')).toEqual([found, found, found, found]);
  expect(await splitCounts('without a disk')).toEqual(['error', 'error', found, found]);
});
