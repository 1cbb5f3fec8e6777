import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import { loadParquet, quicklyRead } from '../../../../src/backends/engines/duckdb/parquet.ts';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import { answers, column, dataSource, withData } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const folder = '__tests__/fixtures/formats/names';
const engine = await openBackend('data engine', engines, {
  uri: 'duckdb:',
  environment: () => undefined,
});

test.each([
  ['twice', 'id', `${folder}/twice.parquet has 2 columns "id".`],
  ['zero-byte', 'a\u0000b', `${folder}/zero-byte.parquet has a column "a\\u0000b", which no query`],
])('a name that no query can tell is a fault: %s', async (name, doubtful, message) => {
  const source = dataSource({ paths: [`${folder}/${name}.parquet`], columns: [] });
  const { shape, rows } = await withData(engine, source, async (set) => ({
    shape: set.shape,
    rows: (await set.measure([])).rows.rows,
  }));
  expect([...shape.doubtful.keys()]).toEqual([doubtful]);
  expect(shape.header.map((fault) => fault.message.startsWith(message))).toEqual([true]);
  expect(rows).toBe(2);
});

test('names that differ in case alone are two columns, each with its own values', async () => {
  const columns = [column('id', 'integer'), column('ID', 'integer')];
  const source = dataSource({ paths: [`${folder}/case.parquet`], columns });
  const nulls = await withData(engine, source, (set) =>
    answers(set, [
      { kind: 'nulls', column: 'id' },
      { kind: 'nulls', column: 'ID' },
    ]),
  );
  expect(nulls).toEqual([
    [2, 0],
    [2, 1],
  ]);
});

test("a column called as the engine's own row numbers, in any case, is refused", async () => {
  const source = dataSource({ paths: [`${folder}/row-number.parquet`], columns: [] });
  await expect(withData(engine, source, async () => 'read')).rejects.toThrow('File_Row_Number');
});

test('a few rows are read, whatever the footer says of them', async () => {
  const paths = ['__tests__/fixtures/formats/false-footer.parquet'];
  const source = dataSource({ paths, columns: [column('id', 'integer')] });
  const found = await withData(engine, source, (set) =>
    answers(set, [{ kind: 'values', column: 'id', tests: [{ kind: 'minimum', bound: 1 }] }]),
  );
  expect(found).toEqual([[3, 1]]);
});

test.each([
  [quicklyRead, 0],
  [quicklyRead + 1, 1],
])('of %i rows the footers of %i columns are believed', async (rows, believed) => {
  const connection = await (await DuckDBInstance.create()).connect();
  const path = join(temporaryFolder(), 'rows.parquet');
  await connection.run(`COPY (SELECT range AS id FROM range(${rows})) TO '${path}'`);
  const { footers } = await loadParquet(connection, { paths: [path] });
  connection.closeSync();
  expect(footers?.size).toBe(believed);
});
