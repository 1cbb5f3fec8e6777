import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFooters } from '../../../../src/backends/engines/duckdb/footers.ts';
import { groupedPart, groupedTable } from '../../../../src/backends/engines/duckdb/grouped.ts';
import { measureAll } from '../../../../src/backends/engines/duckdb/measure.ts';
import { openTable } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { prospectOf, routeOf } from '../../../../src/backends/engines/duckdb/route.ts';
import { rowsOf } from '../../../../src/backends/engines/duckdb/rows.ts';
import { readSamples } from '../../../../src/backends/engines/duckdb/sample.ts';
import { scan } from '../../../../src/backends/engines/duckdb/scan.ts';
import { scanPart } from '../../../../src/backends/engines/duckdb/scan-part.ts';
import { Sightings } from '../../../../src/backends/engines/duckdb/sightings.ts';
import { narrowSource } from '../../../../src/backends/engines/duckdb/source.ts';
import type { Measured, Measurement } from '../../../../src/domain/data/measurement.ts';
import { column, dataSource } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
});
afterAll(() => connection.closeSync());

let opened = 0;

test('each different value weighs as many rows as have it', async () => {
  const path = join(temporaryFolder(), 'weights.parquet');
  await connection.run(
    `COPY (SELECT CASE WHEN n % 11 = 0 THEN NULL WHEN n % 13 = 0 THEN 'nan'::DOUBLE WHEN n = 5 THEN 1e200
       ELSE (n % 97) / 8 - 3 END AS f, CAST(n % 97 AS INTEGER) AS i FROM range(5000) AS rows(n)) TO '${path}'`,
  );
  const columns = [column('f', 'number'), column('i', 'integer')];
  const table = await openTable(
    connection,
    dataSource({ paths: [path], columns, key: [] }),
    'weights',
  );
  const statistics = ['mean', 'sum', 'min', 'max', 'distinct', 'distinctRatio'] as const;
  for (const name of ['f', 'i']) {
    for (const statistic of statistics) {
      const measurement: Measurement = { kind: 'aggregate', statistic, column: name };
      const part = groupedPart(measurement, table);
      // Whole numbers are added up exactly, which takes every row.
      expect([name, statistic, part === undefined]).toEqual([
        name,
        statistic,
        name + statistic === 'isum',
      ]);
      const plain = scanPart(measurement, table);
      if (!part || !plain) continue;
      const over = (asked: typeof part, source: ReturnType<typeof narrowSource>) => {
        return scan(connection, [{ measurement, part: asked }], source);
      };
      const expected = await over(plain, narrowSource(table));
      const found = await over(part, narrowSource(groupedTable(table, name)));
      expect(rounded(found.get(measurement))).toEqual(rounded(expected.get(measurement)));
    }
  }
});

/** Beside whole numbers no negative ones, as what sums lose where they cancel depends on their order. */
const numbers: readonly (readonly ['number' | 'integer', string, readonly string[]])[] = [
  ['number', 'DOUBLE', ['0.1', '-0e0', '0', '1e149', '1e300', "'-inf'", "'nan'", '5e-324']],
  ['number', 'FLOAT', ['0.1', '-0e0', '3e38', "'inf'", '1e-45']],
  ['number', 'DECIMAL(18,3)', ['0.001', '0.002', '999999999999999.999', '0']],
  ['integer', 'BIGINT', ['9223372036854775807', '-9223372036854775808', '9007199254740993', '0']],
  ['integer', 'UBIGINT', ['18446744073709551615', '1', '0']],
];
const numberAsked = (cuts: readonly number[]): readonly Measurement[] => [
  ...(['mean', 'sum', 'min', 'max', 'distinct', 'distinctRatio'] as const).map(
    (statistic): Measurement => ({ kind: 'aggregate', statistic, column: 'x' }),
  ),
  { kind: 'type', column: 'x' },
  { kind: 'nulls', column: 'x' },
  { kind: 'quantile-band', column: 'x', cuts },
  { kind: 'distribution', column: 'x', grid: cuts },
];

test.each(numbers)('as %s the groups of %s say what its rows say', async (kind, type, values) => {
  const weights = fc.array(fc.nat({ max: 3000 }), { minLength: 1, maxLength: 3 });
  const parts = fc.array(fc.tuple(fc.constantFrom('NULL', ...values), weights), { maxLength: 8 });
  const cuts = [Number.MIN_SAFE_INTEGER, -1, 0, 5e-324, 0.1, 2 ** 53, 1e300];
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { minLength: 1, maxLength: 2 }), async (files) => {
      const folder = temporaryFolder();
      const paths = files.map((_, index) => join(folder, `${index}.parquet`));
      for (const [index, groups] of files.entries()) {
        const rows = groups.flatMap(([value, counts]) => {
          return counts.map((n) => `SELECT CAST(${value} AS ${type}) AS x FROM range(${n})`);
        });
        const none = `SELECT NULL::${type} AS x WHERE false`;
        await connection.run(
          `COPY (${[none, ...rows].join(' UNION ALL ')}) TO '${paths[index]}' (FORMAT parquet)`,
        );
      }
      opened += 1;
      const source = dataSource({ paths, columns: [column('x', kind)], key: [] });
      const table = await openTable(connection, source, `numbers${opened}`);
      for (const measurement of numberAsked(cuts)) {
        const [part, plain] = [groupedPart(measurement, table), scanPart(measurement, table)];
        if (!part || !plain) continue;
        const over = async (asked: typeof part, from: ReturnType<typeof narrowSource>) =>
          (await scan(connection, [{ measurement, part: asked }], from)).get(measurement);
        const found = await over(part, narrowSource(groupedTable(table, 'x')));
        expectNear(found, await over(plain, narrowSource(table)));
      }
    }),
    { numRuns: 8 },
  );
});

/** Sums by weights are rounded elsewhere than sums by rows. */
function expectNear(found: Measured | undefined, plain: Measured | undefined) {
  if (found?.kind !== 'number' || plain?.kind !== 'number') {
    expect(withoutCost(found)).toEqual(withoutCost(plain));
    return;
  }
  const [value, expected] = [found.value ?? Number.NaN, plain.value ?? Number.NaN];
  expect({ ...withoutCost(found), value: 0 }).toEqual({ ...withoutCost(plain), value: 0 });
  if (Object.is(value + 0, expected + 0)) return;
  const slack = 1e-12 * Math.max(Math.abs(value), Math.abs(expected));
  expect([plain, Math.abs(value - expected) <= slack]).toEqual([plain, true]);
}

function rounded(answer: Measured | undefined) {
  if (answer?.kind !== 'number') return answer;
  const { value, checked, note } = answer;
  return { value: value?.toPrecision(14), checked, note };
}

test.each([
  ['one row group of sixteen', 2048 * 15, true],
  ['one row group of fifteen', 2048 * 14, false],
])('few values are expected or not where %s has no dictionary', async (_, rows, few) => {
  const path = join(temporaryFolder(), 'dictionaries.parquet');
  await connection.run(
    `COPY (SELECT CASE WHEN n < ${rows} THEN n % 7 ELSE n / 3 END AS f FROM range(${rows} + 2048) AS rows(n))
     TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 2048)`,
  );
  const [groups] = await rowsOf(
    connection,
    `SELECT count(*) - count(dictionary_page_offset) AS without FROM parquet_metadata('${path}')`,
  );
  expect(Number(groups?.without)).toBe(1);
  expect((await readFooters(connection, [path])).get('f')?.fewValues).toBe(few);
});

test('a full dictionary is small, and no sign of few values', async () => {
  const path = join('__tests__', 'fixtures', 'footers', 'full-dictionary.parquet');
  const footers = await readFooters(connection, [path]);
  expect(footers.get('few')?.fewValues).toBe(true);
  expect(footers.get('id')?.fewValues).toBe(false);
});

test('of more columns than one statement looks at each has its own sample', async () => {
  const path = join(temporaryFolder(), 'wide.parquet');
  const columns = Array.from({ length: 60 }, (_, index) => column(`c${index}`, 'number'));
  const fields = columns.map(({ name }, index) => `n + ${index}e0 AS ${name}`);
  await connection.run(`COPY (SELECT ${fields} FROM range(3) t(n)) TO '${path}' (FORMAT parquet)`);
  const source = dataSource({ paths: [path], columns, key: [] });
  const asked = columns.map(({ name }): Measurement => {
    return { kind: 'aggregate', statistic: 'stdev', column: name };
  });
  const samples = await readSamples(connection, asked, await openTable(connection, source, 'wide'));
  expect([...samples].map(([name, { mean, averaged }]) => [name, mean, averaged])).toEqual(
    columns.map(({ name }, index) => [name, index + 1, 3]),
  );
});

test('0 and −0 are asked apart where their spelling counts', async () => {
  const path = join(temporaryFolder(), 'zeros.parquet');
  await connection.run(
    `COPY (SELECT CASE WHEN n % 5 = 1 THEN -0e0 ELSE CAST(n AS DOUBLE) END AS f
       FROM range(200000) AS rows(n)) TO '${path}' (FORMAT parquet, DICTIONARY_SIZE_LIMIT 1)`,
  );
  const source = dataSource({ paths: [path], columns: [column('f', 'number')], key: [] });
  const table = await openTable(connection, source, 'zeros');
  const few = { nulls: 0, range: null, fewValues: true };
  const loaded = { ...table.loaded, footers: new Map([['f', few]]) };
  const asked: readonly Measurement[] = [
    { kind: 'values', column: 'f', tests: [{ kind: 'pattern', pattern: '[0-9.e+]+' }] },
    { kind: 'values', column: 'f', tests: [{ kind: 'exclusiveMaximum', bound: 0 }] },
    { kind: 'missing', column: 'f', texts: ['-0.0'] },
    { kind: 'missing', column: 'f', texts: [] },
  ];
  const prospect = prospectOf({ ...table, loaded }, asked);
  expect(asked.map((one) => routeOf(one, prospect).kind)).toEqual([
    'scan',
    'grouped',
    'scan',
    'grouped',
  ]);
  const found = await measureAll(connection, asked, {
    table: { ...table, loaded },
    sightings: new Sightings(),
  });
  expect(asked.map((one) => found.get(one))).toMatchObject([
    { checked: 200_000, failing: 40_000 },
    { checked: 200_000, failing: 200_000 },
    { checked: 200_000, failing: 40_000 },
    { checked: 200_000, failing: 0 },
  ]);
});

function withoutCost(answer: Measured | undefined) {
  const { sql: _, ms: __, ...finding } = answer ?? { sql: '' };
  return finding;
}
