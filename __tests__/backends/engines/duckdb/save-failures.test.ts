import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import { column, dataFile, withData } from '../../../support/engine-contract.ts';
import { parquetFile } from '../../../support/engine-kinds.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const open = () =>
  openBackend('data engine', engines, { uri: 'duckdb:', environment: () => undefined });

async function rowsIn(path: string): Promise<readonly Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const found = await connection.runAndReadAll(`FROM '${path}'`);
  connection.closeSync();
  return found.getRowObjectsJson();
}

const columns = [
  column('id', 'integer'),
  column('price', 'number'),
  column('email', 'string', { sensitive: true }),
  column('tags', 'array'),
  column('tags[]', 'integer', { source: 'tags', path: [{ kind: 'items' }] }),
];
const failed = new Map<string, Measurement>([
  [
    'orders.price.minimum',
    { kind: 'values', column: 'price', tests: [{ kind: 'minimum', bound: 0 }] },
  ],
  ['orders.id.unique', { kind: 'duplicates', columns: ['id'] }],
  [
    'orders.tags[].maximum',
    { kind: 'values', column: 'tags[]', tests: [{ kind: 'maximum', bound: 5 }] },
  ],
  ['orders.enough', { kind: 'row-count' }],
]);

test('every failing row of every check is saved, with its place, and no sensitive value', async () => {
  const first = 'id,price,email,tags,File\n1,-1,a@b.de,"[1, 7, 9]",x\n2,"2\n.5",,[],y\n';
  const second = 'id,price,email,tags,File\n1,-3,c@d.de,,z\n';
  const paths = [dataFile('a.csv', first), dataFile('b.csv', second)];
  const saveTo = join(temporaryFolder(), 'deep', 'orders.parquet');
  const saved = await withData(await open(), { paths, columns, saveTo }, (set) =>
    set.saveFailures(failed),
  );
  expect(saved).toBe(5);
  const hidden = '(hidden)';
  const one = {
    file: paths[0],
    line: '2',
    row: '1',
    id: '1',
    price: '-1',
    email: hidden,
    tags: '[1, 7, 9]',
    File_: 'x',
  };
  const three = {
    file: paths[1],
    line: '2',
    row: '1',
    id: '1',
    price: '-3',
    email: hidden,
    tags: '',
    File_: 'z',
  };
  expect(await rowsIn(saveTo)).toEqual([
    { ...one, check: 'orders.price.minimum', item: null },
    { ...three, check: 'orders.price.minimum', item: null },
    { ...three, check: 'orders.id.unique', item: null },
    { ...one, check: 'orders.tags[].maximum', item: '2' },
    { ...one, check: 'orders.tags[].maximum', item: '3' },
  ]);
  expect(readdirSync(join(saveTo, '..'))).toEqual(['orders.parquet']);
});

test('typed columns are saved as they are stored', async () => {
  const path = await parquetFile(
    "SELECT 7::BIGINT AS id, -1.5 AS price, 'x' AS email, [1, 2]::INTEGER[] AS tags",
  );
  const saveTo = join(temporaryFolder(), 'orders.parquet');
  await withData(await open(), { paths: [path], columns, saveTo }, (set) =>
    set.saveFailures(failed),
  );
  expect(await rowsIn(saveTo)).toMatchObject([
    {
      id: '7',
      price: '-1.5',
      email: '(hidden)',
      tags: ['1', '2'].map(Number),
      row: '1',
      line: null,
    },
  ]);
});

test('where no row fails there is no file, and nothing is written beside it', async () => {
  const saveTo = join(temporaryFolder(), 'orders.parquet');
  const paths = [dataFile('a.csv', 'id,price\n1,2\n')];
  const saved = await withData(await open(), { paths, columns, saveTo }, async (set) => {
    const [answer] = [
      await set.measure([{ kind: 'query', sql: `SELECT count(*) FROM '${saveTo}.partial'` }]),
    ];
    expect([...answer.answers.values()]).toMatchObject([{ kind: 'error' }]);
    return set.saveFailures(new Map([...failed].slice(0, 1)));
  });
  expect(saved).toBe(0);
  expect(existsSync(saveTo)).toBe(false);
});
