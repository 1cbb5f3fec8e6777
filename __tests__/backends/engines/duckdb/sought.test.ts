import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { measureAll } from '../../../../src/backends/engines/duckdb/measure.ts';
import { openTable, type Table } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { scan } from '../../../../src/backends/engines/duckdb/scan.ts';
import { scanPart } from '../../../../src/backends/engines/duckdb/scan-part.ts';
import { Sightings } from '../../../../src/backends/engines/duckdb/sightings.ts';
import { viewSource } from '../../../../src/backends/engines/duckdb/source.ts';
import type { Measured, Measurement } from '../../../../src/domain/data/measurement.ts';
import { boundKinds } from '../../../../src/domain/data/value-test.ts';
import { column, dataSource } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const columns = [
  column('i', 'integer'),
  column('u', 'integer'),
  column('m', 'number'),
  column('d', 'date'),
  column('t', 'timestamp'),
  column('z', 'timestamp'),
];

/** Enough rows for statistics to be read; some of them are extreme, and some are null. */
const select = `SELECT
  CASE WHEN n % 50000 = 7 THEN -5 WHEN n % 1000 = 0 THEN NULL ELSE n END AS i,
  CAST(CASE WHEN n > 139990 THEN 200 ELSE n % 100 END AS UTINYINT) AS u,
  CAST(CASE WHEN n = 99 THEN -0.01 ELSE n / 100.0 END AS DECIMAL(12, 2)) AS m,
  CASE WHEN n < 3 THEN DATE '1969-12-31' ELSE DATE '2024-01-01' + CAST(n % 366 AS INTEGER) END AS d,
  CASE WHEN n = 70000 THEN TIMESTAMP '2019-12-31 23:59:59.999999' WHEN n = 70001 THEN NULL
    ELSE TIMESTAMP '2020-01-01' + to_seconds(n) END AS t,
  CASE WHEN n = 5 THEN TIMESTAMPTZ '2019-12-31 23:59:59+00' ELSE TIMESTAMPTZ '2020-01-01 00:00:00+00' END AS z
  FROM range(140000) AS numbers(n)`;

let connection: DuckDBConnection;
let table: Table;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run("SET TimeZone = 'UTC'");
  const path = join(temporaryFolder(), 'values.parquet');
  await connection.run(
    `COPY (${select}) TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 10000, DICTIONARY_SIZE_LIMIT 1)`,
  );
  table = await openTable(connection, dataSource({ paths: [path], columns, key: [] }), 'sought');
});
afterAll(() => connection.closeSync());

const bounds: Readonly<Record<string, readonly (number | string)[]>> = {
  i: [-5, 1, 139999],
  u: [99, 200],
  m: [-0.01, 0, 1399.99],
  d: ['1969-12-31', '2024-01-01', '2024-12-31'],
  t: ['2020-01-01T00:00:00Z', '2019-12-31T23:59:59.999999Z', '2020-01-02'],
  z: ['2020-01-01T00:00:00Z', '2020-01-01T01:00:00+01:00'],
};

const asked: readonly Measurement[] = Object.entries(bounds).flatMap(([name, values]) =>
  values.flatMap((bound) =>
    boundKinds.map(
      (kind): Measurement => ({ kind: 'values', column: name, tests: [{ kind, bound }] }),
    ),
  ),
);
const both: Measurement = {
  kind: 'values',
  column: 'i',
  tests: [
    { kind: 'minimum', bound: 0 },
    { kind: 'exclusiveMaximum', bound: 139998 },
  ],
};

function withoutCost(answer: Measured | undefined) {
  const { sql: _, ms: __, ...finding } = answer ?? { sql: '' };
  return finding;
}

async function plainly(measurement: Measurement): Promise<Measured | undefined> {
  const part = scanPart(measurement, table);
  if (!part) throw new Error(`No scan answers ${measurement.kind}.`);
  const found = await scan(connection, [{ measurement, part }], viewSource(table));
  return found.get(measurement);
}

test('values beyond a bound are counted by a search as by looking at each', async () => {
  const all = [...asked, both];
  const found = await measureAll(connection, all, { table, sightings: new Sightings() });
  for (const measurement of all) {
    const answer = found.get(measurement);
    expect(answer?.sql).toMatch(/^SELECT count\(\*\) AS a0 FROM \(.* WHERE .*\)$|^footer of /s);
    expect([measurement, withoutCost(answer)]).toEqual([
      measurement,
      withoutCost(await plainly(measurement)),
    ]);
  }
});

test('a column that is read as a whole is not searched beside that', async () => {
  const [first] = asked;
  if (!first) throw new Error('There is one.');
  const mean: Measurement = { kind: 'aggregate', statistic: 'mean', column: 'i' };
  const one: Measurement = { ...both };
  const found = await measureAll(connection, [one, mean], { table, sightings: new Sightings() });
  expect(found.get(one)?.sql).not.toContain(' WHERE ');
  expect(withoutCost(found.get(one))).toEqual(withoutCost(await plainly(one)));
});
