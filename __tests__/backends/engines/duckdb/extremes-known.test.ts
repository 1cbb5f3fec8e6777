import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { measureAll } from '../../../../src/backends/engines/duckdb/measure.ts';
import { openTable } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { scan } from '../../../../src/backends/engines/duckdb/scan.ts';
import { scanPart } from '../../../../src/backends/engines/duckdb/scan-part.ts';
import { Sightings } from '../../../../src/backends/engines/duckdb/sightings.ts';
import { viewSource } from '../../../../src/backends/engines/duckdb/source.ts';
import type { Measured, Measurement } from '../../../../src/domain/data/measurement.ts';
import { column, dataSource } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
});
afterAll(() => connection.closeSync());

const bound = (kind: 'minimum' | 'maximum' | 'exclusiveMaximum', at: number): Measurement => {
  return { kind: 'values', column: 'f', tests: [{ kind, bound: at }] };
};
const measurements: readonly Measurement[] = [
  { kind: 'type', column: 'f' },
  { kind: 'nulls', column: 'f' },
  { kind: 'missing', column: 'f', texts: ['1.0'] },
  bound('minimum', 0),
  bound('minimum', 0.5),
  bound('maximum', 999),
  bound('exclusiveMaximum', 999),
  { kind: 'values', column: 'f', tests: [{ kind: 'multipleOf', divisor: 0.5 }] },
  { kind: 'aggregate', statistic: 'mean', column: 'f' },
  { kind: 'aggregate', statistic: 'sum', column: 'f' },
  { kind: 'aggregate', statistic: 'max', column: 'f' },
  { kind: 'aggregate', statistic: 'distinct', column: 'f' },
  { kind: 'quantile-band', column: 'f', cuts: [10, 500] },
  { kind: 'distribution', column: 'f', grid: [0, 1.5, 999] },
  { kind: 'nulls', column: 'f', filter: 'f > 5' },
];

test.each([
  ['finite numbers', 'i % 1000', 'DOUBLE'],
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
  const known = found
    .get(measurements[0] ?? { kind: 'row-count' })
    ?.sql.startsWith('count, min, max');
  expect([name, known]).toEqual([name, /finite|floats|nulls$/.test(name) && !/nothing/.test(name)]);
  for (const measurement of measurements) {
    const part = scanPart(measurement, table);
    const plain = part && (await scan(connection, [{ measurement, part }], viewSource(table)));
    expect([measurement, finding(found.get(measurement))]).toEqual([
      measurement,
      finding(plain?.get(measurement)),
    ]);
  }
});

/** Without the cost, and without the last digits of a sum. */
function finding(answer: Measured | undefined) {
  const { sql: _, ms: __, ...rest } = answer ?? { sql: '' };
  const { exact: ___, ...number } = { exact: '', ...rest };
  return 'value' in number && typeof number.value === 'number'
    ? { ...number, value: Number(number.value.toPrecision(12)) }
    : number;
}
