import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { failingExamples } from '../../../../src/backends/engines/duckdb/examples.ts';
import { rowsThatFail } from '../../../../src/backends/engines/duckdb/failing.ts';
import { type Footer, readFooters } from '../../../../src/backends/engines/duckdb/footers.ts';
import { groupedPart, groupedTable } from '../../../../src/backends/engines/duckdb/grouped.ts';
import { measureAll } from '../../../../src/backends/engines/duckdb/measure.ts';
import { openTable, type Table } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { rowsOf } from '../../../../src/backends/engines/duckdb/rows.ts';
import { scan } from '../../../../src/backends/engines/duckdb/scan.ts';
import { scanPart } from '../../../../src/backends/engines/duckdb/scan-part.ts';
import { siftedRepeats } from '../../../../src/backends/engines/duckdb/sifted-repeats.ts';
import { Sightings } from '../../../../src/backends/engines/duckdb/sightings.ts';
import { narrowSource, viewSource } from '../../../../src/backends/engines/duckdb/source.ts';
import type { Measured, Measurement } from '../../../../src/domain/data/measurement.ts';
import { column, dataSource } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
});
afterAll(() => connection.closeSync());

const columns = [
  column('i', 'integer'),
  column('k', 'integer'),
  column('f', 'number'),
  column('s', 'string'),
  column('d', 'date'),
  column('b', 'boolean'),
];
const names = columns.map(({ name }) => name);

const measurements: readonly Measurement[] = [
  { kind: 'row-count' },
  ...names.flatMap((name): Measurement[] => [
    { kind: 'type', column: name },
    { kind: 'nulls', column: name },
    { kind: 'missing', column: name, texts: ['a', '1'] },
    { kind: 'duplicates', columns: [name] },
    { kind: 'key', columns: [name] },
  ]),
  { kind: 'duplicates', columns: ['i', 'k'] },
  { kind: 'key', columns: ['i', 'd'] },
  { kind: 'key', columns: ['f', 's'] },
  { kind: 'duplicates', columns: ['k', 's', 'd'] },
  { kind: 'values', column: 'i', tests: [{ kind: 'minimum', bound: 0 }] },
  { kind: 'values', column: 'i', tests: [{ kind: 'exclusiveMaximum', bound: 4 }] },
  { kind: 'values', column: 'k', tests: [{ kind: 'maximum', bound: 2.5 }] },
  { kind: 'values', column: 'f', tests: [{ kind: 'minimum', bound: 0 }] },
  { kind: 'values', column: 's', tests: [{ kind: 'pattern', pattern: '[ab]+' }] },
  { kind: 'values', column: 'd', tests: [{ kind: 'minimum', bound: '2024-01-02' }] },
  { kind: 'values', column: 'd', tests: [{ kind: 'exclusiveMaximum', bound: '2024-01-04' }] },
  { kind: 'aggregate', statistic: 'distinct', column: 's' },
  { kind: 'quantile-band', column: 'f', cuts: [-1, 0, 1] },
  { kind: 'values', column: 'i', tests: [{ kind: 'minimum', bound: 0 }], filter: 'k > 0' },
  { kind: 'duplicates', columns: ['k'], filter: 'i > 0' },
  { kind: 'expression', sql: 'i < k' },
];

const value = (texts: readonly string[]) => fc.constantFrom('NULL', ...texts);
const row = fc.tuple(
  fc.oneof(value(['-3', '0', '3', '4']), fc.integer({ min: -50, max: 50 }).map(String)),
  fc.oneof(value(['0', '1', '2']), fc.constantFrom('9007199254740993', '-9223372036854775808')),
  value(['0', '-0e0', '1.5', '-1', "'NaN'", "'Infinity'", '1e200']),
  value(["''", "'a'", "'ab'", "'é'", "'1'"]),
  value(["'2024-01-01'", "'2024-01-02'", "'2024-01-04'", "'1969-12-31'"]),
  value(['true', 'false']),
);
const files = fc.array(fc.array(row, { maxLength: 12 }), { minLength: 1, maxLength: 3 });

type Rows = typeof row extends fc.Arbitrary<infer T> ? T : never;

let opened = 0;

async function tableOf(parts: readonly (readonly Rows[])[]): Promise<Table> {
  const folder = temporaryFolder();
  const types = ['BIGINT', 'BIGINT', 'DOUBLE', 'VARCHAR', 'DATE', 'BOOLEAN'];
  const paths = parts.map((_, index) => join(folder, `${index}.parquet`));
  for (const [index, rows] of parts.entries()) {
    const typed = (fields: readonly string[]) =>
      `(${fields.map((field, at) => `CAST(${field} AS ${types[at]})`).join(', ')})`;
    const values = [types.map(() => 'NULL'), ...rows].map(typed).join(', ');
    await connection.run(
      `COPY (SELECT * FROM (VALUES ${values}) t(${names.join(', ')}) OFFSET 1)
       TO '${paths[index]}' (FORMAT parquet, ROW_GROUP_SIZE 4)`,
    );
  }
  opened += 1;
  return openTable(connection, dataSource({ paths, columns, key: ['i'] }), `set${opened}`);
}

/** Without statistics, grouping, bit sets or proofs. */
async function plainly(table: Table): Promise<ReadonlyMap<Measurement, Measured>> {
  await table.expressions.prepare(measurements);
  const answers = new Map<Measurement, Measured>();
  for (const measurement of measurements) {
    const part = scanPart(measurement, table);
    if (!part) throw new Error(`No scan answers ${measurement.kind}.`);
    const found = await scan(connection, [{ measurement, part }], viewSource(table));
    for (const [one, answer] of found) answers.set(one, answer);
  }
  return answers;
}

function withoutCost(answer: Measured | undefined) {
  const { sql: _, ms: __, ...finding } = answer ?? { sql: '' };
  return finding;
}

async function expectSame(table: Table, expected: ReadonlyMap<Measurement, Measured>) {
  const found = await measureAll(connection, measurements, { table, sightings: new Sightings() });
  for (const measurement of measurements) {
    const [answer, plain] = [found.get(measurement), expected.get(measurement)];
    expect([measurement, withoutCost(answer)]).toEqual([measurement, withoutCost(plain)]);
  }
}

function withFooters(table: Table, footers: ReadonlyMap<string, Footer> | undefined): Table {
  const { footers: _, ...loaded } = table.loaded;
  return { ...table, loaded: footers ? { ...loaded, footers } : loaded };
}

test('every short cut counts what the plain scan counts, with statistics and without', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (parts) => {
      const table = await tableOf(parts);
      const expected = await plainly(table);
      const footers = await readFooters(connection, table.loaded.readable);
      await expectSame(withFooters(table, footers), expected);
      await expectSame(withFooters(table, undefined), expected);
    }),
    { numRuns: 12 },
  );
});

test('a footer that lies about its range changes no count of repeats', async () => {
  const lie: Footer = { nulls: null, range: { low: 0n, high: 1n }, fewValues: false };
  const footers = new Map(['i', 'k', 'd'].map((name) => [name, lie]));
  const unique = measurements.filter(({ kind }) => kind === 'duplicates' || kind === 'key');
  await fc.assert(
    fc.asyncProperty(files, async (parts) => {
      const table = await tableOf(parts);
      const expected = await plainly(table);
      const found = await measureAll(connection, unique, {
        table: withFooters(table, footers),
        sightings: new Sightings(),
      });
      for (const one of unique) {
        expect([one, withoutCost(found.get(one))]).toEqual([one, withoutCost(expected.get(one))]);
      }
    }),
    { numRuns: 8 },
  );
});

test('sifting by hashes counts the same repeats and finds the first, however coarse the sieve', async () => {
  const unique = measurements.flatMap((one) =>
    one.kind === 'duplicates' && one.filter === undefined ? [one] : [],
  );
  await fc.assert(
    fc.asyncProperty(files, fc.integer({ min: 1, max: 20 }), async (parts, width) => {
      const table = await tableOf(parts);
      const expected = await plainly(table);
      for (const measurement of unique) {
        const mesh = { width, most: 1000 };
        const question = { table, source: narrowSource(table), mesh, limit: 3 };
        const found = await siftedRepeats(connection, measurement, question);
        expect([measurement, found?.complete, found?.repeats, found?.first]).toEqual([
          measurement,
          ...countsOf(expected.get(measurement)),
          await placesOf(measurement, table),
        ]);
      }
    }),
    { numRuns: 8 },
  );
});

function countsOf(answer: Measured | undefined) {
  return answer?.kind === 'counts' ? [answer.checked, answer.failing] : ['not counted'];
}

/** The first three rows that fail, by a window over all rows. */
async function placesOf(measurement: Measurement, table: Table) {
  const failing = rowsThatFail(measurement, table);
  if (!failing) throw new Error(`No row tells of ${measurement.kind}.`);
  const { from, where, qualify, order } = failing;
  const rows = await rowsOf(
    connection,
    `SELECT file, "row" FROM ${from} WHERE ${where} ${qualify ? `QUALIFY ${qualify}` : ''}
     ORDER BY ${order} LIMIT 3`,
  );
  return rows.map((one) => ({ file: Number(one.file), row: Number(one.row) }));
}

test('asking each different value once counts the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (parts) => {
      const table = await tableOf(parts);
      const expected = await plainly(table);
      const kinds = new Set(['type', 'nulls', 'missing', 'values', 'aggregate', 'quantile-band']);
      for (const measurement of measurements) {
        if (!kinds.has(measurement.kind) || !('column' in measurement)) continue;
        if ('filter' in measurement && measurement.filter !== undefined) continue;
        const source = narrowSource(groupedTable(table, measurement.column ?? ''));
        const part = groupedPart(measurement, table);
        if (!part) continue;
        const found = await scan(connection, [{ measurement, part }], source);
        expect([measurement, withoutCost(found.get(measurement))]).toEqual([
          measurement,
          withoutCost(expected.get(measurement)),
        ]);
      }
    }),
    { numRuns: 6 },
  );
});

test('examples are the first failing rows in the order of the files', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (parts) => {
      const table = await tableOf(parts);
      const sightings = new Sightings();
      await measureAll(connection, measurements, { table, sightings });
      const found = await failingExamples(connection, measurements, { table, limit: 3, sightings });
      for (const measurement of measurements) {
        if (!rowsThatFail(measurement, table)) continue;
        const places = found.get(measurement)?.map((one) => `${one.file.at(-9)}:${one.row}`);
        expect([measurement, places]).toEqual([
          measurement,
          (await placesOf(measurement, table)).map(({ file, row }) => `${file}:${row}`),
        ]);
      }
    }),
    { numRuns: 8 },
  );
});
