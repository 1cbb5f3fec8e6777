import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { measureApart } from '../../../../src/backends/engines/duckdb/apart.ts';
import { measureAll } from '../../../../src/backends/engines/duckdb/measure.ts';
import { openTable } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { scan } from '../../../../src/backends/engines/duckdb/scan.ts';
import { scanPart } from '../../../../src/backends/engines/duckdb/scan-part.ts';
import { Sightings } from '../../../../src/backends/engines/duckdb/sightings.ts';
import { viewSource } from '../../../../src/backends/engines/duckdb/source.ts';
import type { Measured, Measurement } from '../../../../src/domain/data/measurement.ts';
import { type BoundKind, boundKinds } from '../../../../src/domain/data/value-test.ts';
import { column, dataSource } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
});
afterAll(() => connection.closeSync());

const bounded = (kind: BoundKind, bound: number): Measurement => {
  return { kind: 'values', column: 'f', tests: [{ kind, bound }] };
};
const onBounds = boundKinds.flatMap((kind) => [0, -0, 0.5, 999, -3].map((at) => bounded(kind, at)));
const measurements: readonly Measurement[] = [
  { kind: 'type', column: 'f' },
  { kind: 'nulls', column: 'f' },
  { kind: 'missing', column: 'f', texts: ['1.0'] },
  ...onBounds,
  { kind: 'values', column: 'f', tests: [{ kind: 'multipleOf', divisor: 0.5 }] },
  { kind: 'aggregate', statistic: 'mean', column: 'f' },
  { kind: 'aggregate', statistic: 'sum', column: 'f' },
  { kind: 'aggregate', statistic: 'max', column: 'f' },
  { kind: 'aggregate', statistic: 'distinct', column: 'f' },
  { kind: 'aggregate', statistic: 'stdev', column: 'f' },
  { kind: 'quantile-band', column: 'f', cuts: [10, 500] },
  { kind: 'quantile-band', column: 'f', cuts: [0, 999], level: 0.5 },
  { kind: 'distribution', column: 'f', grid: [0, 1.5, 999] },
  { kind: 'nulls', column: 'f', filter: 'f > 5' },
];

test.each([
  ['finite numbers', 'i % 1000', 'DOUBLE'],
  [
    'finite numbers on both sides of 0',
    'CASE WHEN i % 4 = 0 THEN -0e0 ELSE i % 7 - 3 END',
    'DOUBLE',
  ],
  ['finite numbers next to 0', 'CASE WHEN i % 2 = 0 THEN -5e-324 ELSE 5e-324 END', 'DOUBLE'],
  ['small floats', 'i % 1000', 'FLOAT'],
  ['some nulls', 'CASE WHEN i % 7 > 0 THEN i % 1000 END', 'DOUBLE'],
  ['one NaN', "CASE WHEN i = 99999 THEN 'NaN'::DOUBLE ELSE i % 1000 END", 'DOUBLE'],
  ['one infinity', "CASE WHEN i = 7 THEN '-inf'::DOUBLE ELSE i % 1000 END", 'DOUBLE'],
  ['one number too large to be squared', 'CASE WHEN i = 7 THEN 1e200 ELSE i % 1000 END', 'DOUBLE'],
  ['nothing but nulls', 'NULL', 'DOUBLE'],
  ['nothing but NaN', "'NaN'", 'DOUBLE'],
])('a column with %s is counted as by looking at each value', async (name, sql, type) => {
  const path = join(temporaryFolder(), 'f.parquet');
  await connection.run(
    `COPY (SELECT i % 3 AS other, CAST(${sql} AS ${type}) AS f FROM range(100001) t(i)) TO '${path}'
     (FORMAT parquet, DICTIONARY_SIZE_LIMIT 1)`,
  );
  const source = dataSource({ paths: [path], columns: [column('f', 'number')] });
  const table = await openTable(connection, source, `"${name}"`);
  const found = await measureAll(connection, measurements, { table, sightings: new Sightings() });
  const statements = [...found.values()].map(({ sql: asked }) => asked);
  const isHopeful = statements.some((asked) => asked.includes('sum(abs('));
  expect([name, isHopeful]).toEqual([name, /finite|floats|nulls/.test(name)]);
  for (const measurement of measurements) {
    const part = scanPart(measurement, table);
    const plain = part
      ? (await scan(connection, [{ measurement, part }], viewSource(table))).get(measurement)
      : await measureApart(connection, measurement, table);
    expect([measurement, finding(found.get(measurement))]).toEqual([measurement, finding(plain)]);
  }
});

/** Without the cost, and without the last digits of a sum. */
function finding(answer: Measured | undefined) {
  const { sql: _, ms: __, ...rest } = answer ?? { sql: '' };
  const { exact: ___, ...number } = { exact: '', ...rest };
  if ('cuts' in number && Array.isArray(number.cuts)) {
    // Beside a cut with values on it nothing has to be known.
    return { ...number, cuts: number.cuts.map(({ at, below, atMost }) => [at, below, atMost]) };
  }
  return 'value' in number && typeof number.value === 'number'
    ? { ...number, value: Number(number.value.toPrecision(12)) }
    : number;
}

test('a float of 32 bits is compared with the bound itself, not with the float nearest to it', async () => {
  const path = join(temporaryFolder(), 'f.parquet');
  const rows = 'SELECT CAST(16777216 AS FLOAT) AS f FROM range(100001)';
  for (const [index, from] of [rows, `${rows} UNION ALL SELECT CAST('NaN' AS FLOAT)`].entries()) {
    await connection.run(`COPY (${from}) TO '${path}' (FORMAT parquet, DICTIONARY_SIZE_LIMIT 1)`);
    const source = dataSource({ paths: [path], columns: [column('f', 'number')] });
    const table = await openTable(connection, source, `"floats ${index}"`);
    const asked = [bounded('minimum', 16777216), bounded('minimum', 16777217)];
    const found = await measureAll(connection, asked, { table, sightings: new Sightings() });
    expect([...found.values()]).toMatchObject([
      { checked: 100001, failing: 0 },
      { checked: 100001, failing: 100001 },
    ]);
  }
});
