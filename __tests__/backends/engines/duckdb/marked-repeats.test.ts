import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowsThatFail } from '../../../../src/backends/engines/duckdb/failing.ts';
import { type Footer, readFooters } from '../../../../src/backends/engines/duckdb/footers.ts';
import { markedRepeats } from '../../../../src/backends/engines/duckdb/marked-repeats.ts';
import { openTable, type Table } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { repeatedPositions } from '../../../../src/backends/engines/duckdb/repeated-rows.ts';
import { rowsOf } from '../../../../src/backends/engines/duckdb/rows.ts';
import { Sightings } from '../../../../src/backends/engines/duckdb/sightings.ts';
import { narrowSource } from '../../../../src/backends/engines/duckdb/source.ts';
import type { Unique } from '../../../../src/backends/engines/duckdb/unique-part.ts';
import { column, dataSource } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
});
afterAll(() => connection.closeSync());

const unique: readonly Unique[] = [
  { kind: 'duplicates', columns: ['i'] },
  { kind: 'key', columns: ['i'] },
  { kind: 'duplicates', columns: ['d'] },
  { kind: 'key', columns: ['d'] },
];
const columns = [column('i', 'integer'), column('d', 'date')];

let opened = 0;

/** One file for each list of days, which are the whole numbers too. */
async function tableOf(parts: readonly (readonly (number | null)[])[]): Promise<Table> {
  const folder = temporaryFolder();
  const paths = parts.map((_, index) => join(folder, `${index}.parquet`));
  for (const [index, values] of parts.entries()) {
    const days = `[${values.map(String).join(', ')}]::BIGINT[]`;
    await connection.run(
      `COPY (SELECT i, DATE '2024-01-01' + i::INTEGER AS d FROM (SELECT unnest(${days}) AS i))
       TO '${paths[index]}' (FORMAT parquet)`,
    );
  }
  opened += 1;
  const table = await openTable(
    connection,
    dataSource({ paths, columns, key: ['i'] }),
    `set${opened}`,
  );
  const footers = await readFooters(connection, table.loaded.readable);
  return { ...table, loaded: { ...table.loaded, footers } };
}

/** All rows that fail, by a window over all rows. */
async function placesOf(measurement: Unique, table: Table) {
  const failing = rowsThatFail(measurement, table);
  if (!failing) throw new Error('No row tells of it.');
  const { from, where, qualify, order } = failing;
  const rows = await rowsOf(
    connection,
    `SELECT file, "row" FROM ${from} WHERE ${where} QUALIFY ${qualify} ORDER BY ${order}`,
  );
  return rows.map((one) => ({ file: Number(one.file), row: Number(one.row) }));
}

function marked(measurement: Unique, table: Table, enough: number) {
  const from = narrowSource(table).from([{ measurement, part: { fields: [] } }]);
  return markedRepeats(connection, measurement, { table, from, enough });
}

const value = fc.option(fc.integer({ min: -20, max: 60 }));
const files = fc.array(fc.array(value, { minLength: 3, maxLength: 40 }), {
  minLength: 1,
  maxLength: 3,
});

test('marks find the first rows that a window over all rows finds', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.integer({ min: 1, max: 5 }), async (parts, limit) => {
      const table = await tableOf(parts);
      for (const measurement of unique) {
        const places = (await placesOf(measurement, table)).slice(0, limit);
        const found = await marked(measurement, table, places.length);
        expect([measurement, found ?? places]).toEqual([measurement, places]);
        const sightings = new Sightings();
        const positions = await repeatedPositions(connection, measurement, {
          table,
          limit,
          sightings,
        });
        expect([measurement, positions]).toEqual([measurement, places]);
      }
    }),
    { numRuns: 10 },
  );
});

test('a dense key is marked, and reading ends with the last row that is wanted', async () => {
  const table = await tableOf([
    [1, 2, 2, 3, null, 3],
    [1, 7, 7],
  ]);
  const [duplicates, key] = unique;
  if (!duplicates || !key) throw new Error('There are two.');
  expect(await marked(duplicates, table, 2)).toEqual([
    { file: 0, row: 3 },
    { file: 0, row: 6 },
  ]);
  expect(await marked(key, table, 4)).toEqual([
    { file: 0, row: 3 },
    { file: 0, row: 5 },
    { file: 0, row: 6 },
    { file: 1, row: 1 },
  ]);
});

test('where fewer rows turn up than were counted nothing is said', async () => {
  const table = await tableOf([[1, 2, 2, 3]]);
  expect(await marked({ kind: 'duplicates', columns: ['i'] }, table, 2)).toBeUndefined();
});

test.each([
  ['too narrow', { low: 0n, high: 1n }],
  ['beside the values', { low: 40n, high: 60n }],
  ['below the values', { low: -60n, high: -40n }],
])('a footer whose range is %s changes no example', async (_, range) => {
  const table = await tableOf([
    [5, 9, 9, 30, null],
    [5, 31, 31],
  ]);
  const lie: Footer = { nulls: null, range, fewValues: false };
  const footers = new Map([
    ['i', lie],
    ['d', lie],
  ]);
  const lied = { ...table, loaded: { ...table.loaded, footers } };
  for (const measurement of unique) {
    const sightings = new Sightings();
    const places = (await placesOf(measurement, table)).slice(0, 3);
    expect(
      await repeatedPositions(connection, measurement, { table: lied, limit: 3, sightings }),
    ).toEqual(places);
  }
});
