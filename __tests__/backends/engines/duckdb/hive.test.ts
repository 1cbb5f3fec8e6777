import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import { expandPaths } from '../../../../src/inputs/data-paths.ts';
import {
  answers,
  column,
  dataSource,
  examplesOf,
  withData,
} from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const engine = await openBackend('data engine', engines, {
  uri: 'duckdb:',
  environment: () => undefined,
});
const columns = [column('id', 'integer'), column('year', 'integer'), column('city', 'string')];

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

async function sourceOf(folder: string) {
  const { paths, partitions } = await expandPaths([folder]);
  return dataSource({ paths, partitions, columns, key: ['id'] });
}

const yearIs: Measurement = {
  kind: 'values',
  column: 'year',
  tests: [{ kind: 'minimum', bound: 2024 }],
};

test('the folders are columns of texts, typed by the contract', async () => {
  const folder = folderOf({
    'year=2023/city=K%C3%B6ln/a.csv': 'id\n1\n2\n',
    'year=2024/city=__HIVE_DEFAULT_PARTITION__/b.csv': 'id\n3\n',
    'year=20x4/city=Paris/c.csv': 'id\n4\n',
  });
  await withData(engine, await sourceOf(folder), async (set) => {
    expect(set.shape.columns.map(({ name }) => name)).toEqual(['id', 'year', 'city']);
    expect(set.shape.header).toEqual([]);
    const asked: readonly Measurement[] = [
      { kind: 'type', column: 'year' },
      { kind: 'nulls', column: 'city' },
      { kind: 'query', sql: "SELECT count(*) FROM {object} WHERE city = 'Köln'" },
    ];
    expect(await answers(set, asked)).toEqual([[4, 1], [4, 1], 2]);
    expect(await examplesOf(set, yearIs, 1)).toMatchObject([{ key: 'id=1', value: '2023' }]);
  });
});

test('a file whose folders lack a key is a fault, and the column is not trusted', async () => {
  const folder = folderOf({ 'year=2023/a.csv': 'id\n1\n', 'other/b.csv': 'id\n2\n' });
  const shape = await withData(engine, await sourceOf(folder), async (set) => set.shape);
  expect(shape.columns.map(({ name }) => name)).toEqual(['id']);
  expect([...shape.doubtful.keys()]).toEqual(['year']);
  expect(shape.header).toMatchObject([{ example: { file: `${folder}/other/b.csv` } }]);
});

test("a file's own column stays, and a row that differs from its folder is a fault", async () => {
  const folder = folderOf({
    'year=2023/a.csv': 'id,year\n1,2023\n2,2024\n3,2024\n',
    'year=2024/b.csv': 'id,year\n4,2024\n',
  });
  await withData(engine, await sourceOf(folder), async (set) => {
    expect(await answers(set, [yearIs])).toEqual([[4, 1]]);
    expect(set.shape.header).toEqual([
      {
        message: `In 2 rows of ${folder}/year=2023/a.csv the column "year" is not what the folder says, "2023".`,
        example: { file: `${folder}/year=2023/a.csv`, line: 3, value: null },
      },
    ]);
  });
});

test('a number of a typed column equals its folder, however that spells it', async () => {
  const folder = folderOf({ 'month=01/.keep': '', 'month=02/.keep': '' });
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const month of ['01', '02']) {
    const path = `${folder}/month=${month}/a.parquet`;
    await connection.run(`COPY (SELECT 1 AS id, 1::BIGINT AS month) TO '${path}' (FORMAT parquet)`);
  }
  connection.closeSync();
  const shape = await withData(engine, await sourceOf(folder), async (set) => set.shape);
  expect(shape.columns).toContainEqual({ name: 'month', type: 'BIGINT' });
  expect(shape.header).toMatchObject([
    { example: { file: `${folder}/month=02/a.parquet`, row: 1 } },
  ]);
});
