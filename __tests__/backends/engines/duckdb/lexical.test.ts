import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import type { Column } from '../../../../src/domain/data/column.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import type { ValueTest } from '../../../../src/domain/data/value-test.ts';
import { answers, column, dataFile, withData } from '../../../support/engine-contract.ts';
import { parquetFile } from '../../../support/engine-kinds.ts';

const open = () =>
  openBackend('data engine', engines, { uri: 'duckdb:', environment: () => undefined });

const type: Measurement = { kind: 'type', column: 'v' };

async function ask(path: string, wanted: Column, measurements: readonly Measurement[]) {
  return withData(await open(), { paths: [path], columns: [wanted] }, (set) =>
    answers(set, measurements),
  );
}

function csvOf(texts: readonly string[]): string {
  const lines = texts.map((text) => `"${text.replaceAll('"', '""')}",x\n`);
  return dataFile('values.csv', `v,w\n${lines.join('')}`);
}

const day = { pattern: 'dd.MM.yyyy', form: '[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}', strptime: '%d.%m.%Y' };
const minute = {
  pattern: 'yyyy-MM-dd HH:mmX',
  form: '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}(:?[0-9]{2})?)',
  strptime: '%Y-%m-%d %H:%M%z',
};
const paris = { defaultTimezone: 'Europe/Paris' };

interface Forms {
  readonly type: NonNullable<Column['logicalType']>;
  readonly more?: Partial<Column>;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const forms: readonly Forms[] = [
  {
    type: 'integer',
    good: ['9'.repeat(38), `-${'9'.repeat(38)}`, `${'0'.repeat(40)}7`, '9007199254740993', '-0'],
    bad: ['9'.repeat(39), `1${'0'.repeat(38)}`, '1\u0000', '٣', '+', '1 '],
  },
  {
    type: 'number',
    good: ['1e200', '1.7976931348623157e308', '-0.0'],
    bad: ['1e309', 'Inf', '1_0'],
  },
  {
    type: 'number',
    more: { allowNonFinite: true },
    good: ['1', 'INF', '-Infinity', '+inf'],
    bad: ['1e400', 'infinite', 'nano'],
  },
  { type: 'number', more: { nanAsNull: false }, good: ['1'], bad: ['NaN', '-nan', 'inf'] },
  {
    type: 'number',
    more: { nanAsNull: false, allowNonFinite: true },
    good: ['NaN', 'INF', '1'],
    bad: ['NaNs'],
  },
  {
    type: 'date',
    more: { notation: day },
    good: ['29.02.2024'],
    bad: ['29.02.2023', '2024-02-29', '1.2.2024'],
  },
  { type: 'date', good: ['2024-02-29'], bad: ['2023-02-29', '2024-02-29T00:00:00'] },
  { type: 'time', good: ['23:59:59'], bad: ['24:00:00', '23:59:60', '12:00:00Z'] },
  {
    type: 'time',
    more: { notation: { pattern: 'HHmm', form: '[0-9]{4}', strptime: '%H%M' } },
    good: ['0000', '2359'],
    bad: ['2400', '1260', '12:00'],
  },
  {
    type: 'timestamp',
    more: { notation: minute },
    good: ['2024-01-05 10:00Z', '2024-01-05 10:00+02', '2024-01-05 10:00-0530'],
    bad: ['2024-01-05 10:00', '2024-02-30 10:00Z'],
  },
  {
    type: 'timestamp',
    more: { timezone: true },
    good: ['2024-01-05T10:00:00Z', '2024-01-05T10:00:00+14:00'],
    bad: ['2024-01-05T10:00:00', '2024-01-05T10:00:00+15:00'],
  },
  {
    type: 'timestamp',
    more: { timezone: false },
    good: ['2024-01-05T10:00:00'],
    bad: ['2024-01-05T10:00:00Z', '2024-01-05T24:00:00'],
  },
  {
    type: 'timestamp',
    more: paris,
    good: [
      '2024-03-31T01:59:59',
      '2024-03-31T03:00:00',
      '2024-03-31T02:30:00Z',
      '2024-10-27T02:30:00',
    ],
    bad: ['2024-03-31T02:30:00', '2024-03-31T02:00:00'],
  },
];

test.each(forms)(
  'in CSV $type takes $good and not $bad',
  async ({ type: logical, more, good, bad }) => {
    const wanted = column('v', logical, more);
    expect(await ask(csvOf(good), wanted, [type])).toEqual([[good.length, 0]]);
    expect(await ask(csvOf(bad), wanted, [type])).toEqual([[bad.length, bad.length]]);
  },
);

const summer = ['2024-07-01T12:00:00'];
const noon = Date.UTC(2024, 6, 1, 12) * 1000;
const latest: Measurement = { kind: 'latest', column: 'v' };

test('a timestamp without an offset is read in its own zone', async () => {
  const twoHours = 2 * 3_600_000_000;
  const local = column('v', 'timestamp', paris);
  expect(await ask(csvOf(summer), column('v', 'timestamp'), [latest])).toEqual([noon]);
  expect(await ask(csvOf(summer), local, [latest])).toEqual([noon - twoHours]);
  const naive = await parquetFile("SELECT TIMESTAMP '2024-07-01 12:00:00' AS v");
  expect(await ask(naive, local, [latest])).toEqual([noon - twoHours]);
  const zoned = await parquetFile("SELECT TIMESTAMPTZ '2024-07-01 12:00:00+00' AS v");
  expect(await ask(zoned, local, [latest])).toEqual([noon]);
});

test('a bound of a timestamp is read in the same zone, and is within', async () => {
  const local = column('v', 'timestamp', paris);
  const bounded = (bound: string): Measurement => {
    return { kind: 'values', column: 'v', tests: [{ kind: 'minimum', bound }] };
  };
  const asked = [bounded('2024-07-01T12:00:00'), bounded('2024-07-01T10:00:01Z')];
  expect(await ask(csvOf(summer), local, asked)).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

const accents = ['é', 'e\u0301', ' É ', 'x  y', 'X\u00a0y'];
const unique: Measurement = { kind: 'duplicates', columns: ['v'] };

const normalizations: readonly (readonly [Column['normalize'], number])[] = [
  [[], 0],
  [['nfc'], 1],
  [['lower', 'trim', 'nfc'], 2],
  [['trim', 'nfc', 'lower', 'spaces'], 3],
];

test.each(normalizations)(
  'normalised by %j %d of the texts repeat',
  async (normalize, repeated) => {
    const wanted = column('v', 'string', { normalize });
    expect(await ask(csvOf(accents), wanted, [unique])).toEqual([[5, repeated]]);
    const rows = accents.map((text) => `('${text}')`).join(', ');
    const parquet = await parquetFile(`FROM (VALUES ${rows}) AS t(v)`);
    expect(await ask(parquet, wanted, [unique])).toEqual([[5, repeated]]);
  },
);

test('a length counts code points, and a value is checked as it is normalised', async () => {
  const long: Measurement = {
    kind: 'values',
    column: 'v',
    tests: [{ kind: 'maxLength', length: 1 }],
  };
  expect(await ask(csvOf(['😀', 'é', 'e\u0301', 'ab']), column('v', 'string'), [long])).toEqual([
    [4, 2],
  ]);
  const trimmed = column('v', 'string', { normalize: ['nfc', 'trim'] });
  expect(await ask(csvOf([' é ', 'e\u0301']), trimmed, [long])).toEqual([[2, 0]]);
});

interface Multiples {
  readonly divisor: number;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const multiples: readonly Multiples[] = [
  {
    divisor: 0.1,
    good: ['0.3', '-0.70', '1234567890.1', '0.300000'],
    bad: ['0.35', '0.30000000000000004', '0.1234567890123'],
  },
  { divisor: 0.01, good: ['0.07', '1.1', '99999999999.99'], bad: ['0.075', '19.999'] },
  {
    divisor: 1,
    good: ['1234567890', '5.0', '1e3'],
    bad: ['1234567890.5', '0.5', '1234567890.0000001'],
  },
  { divisor: 1e-7, good: ['0.0000003'], bad: ['0.00000035'] },
  { divisor: 2.5, good: ['7.5', '0', '-2.5'], bad: ['7', '2.50001'] },
];

test.each(multiples)(
  'a text is a multiple of $divisor by its own digits',
  async ({ divisor, good, bad }) => {
    const tests: readonly ValueTest[] = [{ kind: 'multipleOf', divisor }];
    const asked: readonly Measurement[] = [{ kind: 'values', column: 'v', tests }];
    expect(await ask(csvOf(good), column('v', 'number'), asked)).toEqual([[good.length, 0]]);
    expect(await ask(csvOf(bad), column('v', 'number'), asked)).toEqual([[bad.length, bad.length]]);
  },
);

const natives: readonly (readonly [string, number, readonly [number, number]])[] = [
  ['SELECT unnest([0.30, 0.35, 1.10])::DECIMAL(10,2) AS v', 0.1, [3, 1]],
  ['SELECT unnest([12345678901234567890123456.10, 0.15])::DECIMAL(28,2) AS v', 0.1, [2, 1]],
  ['SELECT unnest([0.3, 0.1 + 0.2, 0.35])::DOUBLE AS v', 0.1, [3, 1]],
  ['SELECT unnest([1234567890.5, 1234567890])::DOUBLE AS v', 1, [2, 1]],
  ['SELECT unnest([9007199254740993, 4])::BIGINT AS v', 2, [2, 1]],
  ['SELECT unnest([3, 5])::INTEGER AS v', 0.5, [2, 0]],
];

test.each(natives)('%s against multiples of %d', async (select, divisor, expected) => {
  const tests: readonly ValueTest[] = [{ kind: 'multipleOf', divisor }];
  const found = await ask(await parquetFile(select), column('v', 'number'), [
    { kind: 'values', column: 'v', tests },
  ]);
  expect(found).toEqual([expected]);
});
