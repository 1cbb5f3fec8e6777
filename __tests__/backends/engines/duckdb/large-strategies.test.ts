import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFooters } from '../../../../src/backends/engines/duckdb/footers.ts';
import { measureAll } from '../../../../src/backends/engines/duckdb/measure.ts';
import { openTable, type Table } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { scan } from '../../../../src/backends/engines/duckdb/scan.ts';
import { scanPart } from '../../../../src/backends/engines/duckdb/scan-part.ts';
import { Sightings } from '../../../../src/backends/engines/duckdb/sightings.ts';
import { viewSource } from '../../../../src/backends/engines/duckdb/source.ts';
import type { Measured, Measurement } from '../../../../src/domain/data/measurement.ts';
import type { ValueTest } from '../../../../src/domain/data/value-test.ts';
import { column, dataSource } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run("SET TimeZone = 'UTC'");
});
afterAll(() => connection.closeSync());

/** Enough rows for every short cut but sifting, in row groups of which the last one is small. */
const rows = 125_000;

interface Kind {
  readonly name: string;
  readonly type: string;
  readonly logicalType: 'integer' | 'number' | 'string' | 'date' | 'timestamp' | 'boolean';
  /** SQL of most values, from the row's number `n`. */
  readonly usual: string;
  /** What a few rows have instead. */
  readonly odd: readonly string[];
  readonly tests: readonly (readonly ValueTest[])[];
}

const bounds = (...values: readonly (number | string)[]): readonly (readonly ValueTest[])[] =>
  values.flatMap((bound) => [
    [{ kind: 'minimum', bound }],
    [{ kind: 'exclusiveMinimum', bound }],
    [{ kind: 'maximum', bound }],
    [{ kind: 'exclusiveMaximum', bound }],
    [
      { kind: 'minimum', bound },
      { kind: 'maximum', bound },
    ],
  ]);
const numberTexts: readonly (readonly ValueTest[])[] = [
  [{ kind: 'pattern', pattern: '[0-9.]+' }],
  [{ kind: 'oneOf', values: [0, 1, 1.5, 7] }],
  [{ kind: 'noneOf', values: [0, 0.1] }],
  [{ kind: 'multipleOf', divisor: 0.5 }],
];
const doubles = [
  '0e0',
  '-0e0',
  "'NaN'",
  "'-NaN'",
  "'Infinity'",
  "'-Infinity'",
  '1e200',
  '1e150',
  '-1e150',
  '1.7976931348623157e308',
  '5e-324',
  '0.1e0',
  '9007199254740993e0',
  'NULL',
];

const kinds: readonly Kind[] = [
  {
    name: 'id',
    type: 'BIGINT',
    logicalType: 'integer',
    usual: 'n',
    odd: [
      'NULL',
      '5',
      '-1',
      '9007199254740993',
      '9007199254740992',
      '-9223372036854775808',
      '9223372036854775807',
    ],
    tests: bounds(0, 5, 9007199254740992, '9007199254740993'),
  },
  {
    name: 'u',
    type: 'UBIGINT',
    logicalType: 'integer',
    usual: 'n % 1000',
    odd: ['NULL', '18446744073709551615', '1001'],
    tests: bounds(0, 999, 1000.5, 1e19),
  },
  {
    name: 'few',
    type: 'DOUBLE',
    logicalType: 'number',
    usual: '(n % 3) / 2',
    odd: doubles,
    tests: [...bounds(0, -0, 1.5, 1e200), ...numberTexts],
  },
  {
    name: 'many',
    type: 'DOUBLE',
    logicalType: 'number',
    usual: 'n + 0.25',
    odd: doubles,
    tests: [...bounds(0, -0, 0.1, 2.25, 1.7976931348623157e308), ...numberTexts],
  },
  {
    name: 'single',
    type: 'FLOAT',
    logicalType: 'number',
    usual: 'n + 0.25',
    odd: ['0e0', '-0e0', "'NaN'", "'Infinity'", '3e38', '0.1e0', 'NULL'],
    tests: [...bounds(0, 0.1, 2.25, 3e38), ...numberTexts],
  },
  {
    name: 'money',
    type: 'DECIMAL(18,2)',
    logicalType: 'number',
    usual: 'n / 100',
    odd: ['NULL', '-0.01', '9999999999999999.99'],
    tests: [...bounds(0, 0.01, 99.995), ...numberTexts],
  },
  {
    name: 'word',
    type: 'VARCHAR',
    logicalType: 'string',
    usual: "['a', 'bb', ''][1 + n % 3]",
    odd: ['NULL', "'é'", "'  a'", "'a' || chr(10)", "repeat('x', 40)", "'0'"],
    tests: [
      [{ kind: 'pattern', pattern: '[ab]*' }],
      [{ kind: 'pattern', pattern: 'a', match: 'search' }],
      [{ kind: 'minLength', length: 1 }],
      [
        { kind: 'maxLength', length: 2 },
        { kind: 'minLength', length: 1 },
      ],
      [{ kind: 'oneOf', values: ['a', 'bb', ''] }],
      [{ kind: 'noneOf', values: ['0'] }],
    ],
  },
  {
    name: 'text',
    type: 'VARCHAR',
    logicalType: 'string',
    usual: "'u' || n || '@example.org'",
    odd: [
      'NULL',
      "'é'",
      "''",
      "'u1@example.org'",
      "'a@b'",
      "'A.b+c@d-e.fr'",
      "'.a@b.cd'",
      "'a..b@c.de'",
      "'a@b.cd' || chr(10)",
      "'ü@b.cd'",
    ],
    tests: [
      [{ kind: 'format', format: 'email' }],
      [{ kind: 'pattern', pattern: 'u[0-9]+@example\\.org' }],
      [{ kind: 'maxLength', length: 14 }],
    ],
  },
  {
    name: 'day',
    type: 'DATE',
    logicalType: 'date',
    usual: "DATE '2024-01-01' + CAST(n % 400 AS INTEGER)",
    odd: ['NULL', "'1969-12-31'", "'infinity'", "'-infinity'", "'0044-03-15 (BC)'", "'9999-12-31'"],
    tests: bounds('2024-01-01', '1970-01-01', '9999-12-31'),
  },
  {
    name: 'at',
    type: 'TIMESTAMP',
    logicalType: 'timestamp',
    usual: "TIMESTAMP '2024-01-01' + to_seconds(n)",
    odd: ['NULL', "'1969-12-31 23:59:59.999999'", "'infinity'", "'2024-01-01 00:00:00.000001'"],
    tests: bounds('2024-01-01T00:00:00Z', '2024-01-01T00:00:00.000001Z'),
  },
  {
    name: 'flag',
    type: 'BOOLEAN',
    logicalType: 'boolean',
    usual: 'n % 2 = 0',
    odd: ['NULL'],
    tests: [[{ kind: 'oneOf', values: [true] }]],
  },
];
const columns = kinds.map(({ name, logicalType }) => column(name, logicalType));
const numbers = kinds.filter(
  ({ logicalType }) => logicalType === 'integer' || logicalType === 'number',
);

const measurements: readonly Measurement[] = [
  ...kinds.flatMap(({ name, tests }): Measurement[] => [
    { kind: 'type', column: name },
    { kind: 'nulls', column: name },
    { kind: 'missing', column: name, texts: ['a', '1', '0', '0.0'] },
    { kind: 'duplicates', columns: [name] },
    { kind: 'key', columns: [name] },
    ...tests.map((some): Measurement => ({ kind: 'values', column: name, tests: some })),
    { kind: 'aggregate', statistic: 'distinct', column: name },
    { kind: 'aggregate', statistic: 'distinctRatio', column: name },
  ]),
  ...numbers.flatMap(({ name }): Measurement[] => [
    { kind: 'aggregate', statistic: 'min', column: name },
    { kind: 'aggregate', statistic: 'max', column: name },
    { kind: 'distribution', column: name, grid: [-1, 0, 0.1, 1, 2.25, 1000] },
  ]),
  { kind: 'categories', column: 'word', values: ['a', 'x', ''], namesOthers: false },
  { kind: 'latest', column: 'at' },
  { kind: 'duplicates', columns: ['id', 'u'] },
  { kind: 'key', columns: ['u', 'day'] },
  { kind: 'key', columns: ['few', 'word'] },
  { kind: 'duplicates', columns: ['many', 'text', 'day'] },
];

/** Which odd value stands in which row of which column. */
interface Odd {
  readonly row: number;
  readonly kind: Kind;
  readonly value: string;
}

const odd: fc.Arbitrary<Odd> = fc
  .record({
    row: fc.oneof(fc.constantFrom(0, 1999, 2047, 2048, 61_439, 61_440, rows - 1), fc.nat(rows - 1)),
    kind: fc.constantFrom(...kinds),
    which: fc.nat(20),
  })
  .map(({ row, kind, which }) => ({
    row,
    kind,
    value: kind.odd[which % kind.odd.length] ?? 'NULL',
  }));

let opened = 0;

async function tableOf(odds: readonly Odd[]): Promise<Table> {
  const fields = kinds.map((kind) => {
    const cases = odds
      .filter((one) => one.kind === kind)
      .map(({ row, value }) => `WHEN ${row} THEN CAST(${value} AS ${kind.type})`);
    const usual = `CAST(${kind.usual} AS ${kind.type})`;
    return `${cases.length > 0 ? `CASE n ${cases.join(' ')} ELSE ${usual} END` : usual} AS "${kind.name}"`;
  });
  const path = join(temporaryFolder(), 'large.parquet');
  await connection.run(
    `COPY (SELECT ${fields.join(', ')} FROM range(${rows}) AS rows(n)) TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 61440)`,
  );
  opened += 1;
  const source = dataSource({ paths: [path], columns, key: ['id'] });
  const table = await openTable(connection, source, `large${opened}`);
  const footers = await readFooters(connection, table.loaded.readable);
  return { ...table, loaded: { ...table.loaded, footers } };
}

function plainPart(measurement: Measurement, table: Table) {
  const part = scanPart(measurement, table);
  if (!part) throw new Error(`No scan answers ${measurement.kind}.`);
  return part;
}

function finding(answer: Measured | undefined) {
  const { sql: _, ms: __, ...rest } = answer ?? { sql: '' };
  // Nobody asked for names, but a grouped column tells them.
  return { ...rest, frequent: [] };
}

test('every short cut of a large table counts what the plain scan counts', async () => {
  const property = fc.asyncProperty(fc.array(odd, { maxLength: 12 }), async (odds) => {
    const table = await tableOf(odds);
    const found = await measureAll(connection, measurements, { table, sightings: new Sightings() });
    for (const measurement of measurements) {
      const part = plainPart(measurement, table);
      const plain = await scan(connection, [{ measurement, part }], viewSource(table));
      expect([measurement, finding(found.get(measurement))]).toEqual([
        measurement,
        finding(plain.get(measurement)),
      ]);
    }
  });
  // All that is odd at once, from one end of the table to the other.
  const everything = kinds.flatMap((kind) =>
    kind.odd.map((value, at): Odd => ({ kind, value, row: 9000 * at + 7 })),
  );
  await fc.assert(property, { numRuns: 3, examples: [[everything]] });
}, 120_000);
