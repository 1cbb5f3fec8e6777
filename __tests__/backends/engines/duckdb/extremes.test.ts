import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import type { Column } from '../../../../src/domain/data/column.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import {
  answers,
  column,
  dataFile,
  dataSource,
  examplesOf,
  withData,
} from '../../../support/engine-contract.ts';
import { parquetFile } from '../../../support/engine-kinds.ts';

const open = () =>
  openBackend('data engine', engines, { uri: 'duckdb:', environment: () => undefined });

const written = ['-0', '0', '1e200', 'inf', 'NaN', '2', '-Infinity'];

async function files(): Promise<readonly string[]> {
  const rows = written.map((value) => `('${value}'::DOUBLE)`).join(', ');
  return [
    dataFile('v.csv', `v,w\n${written.map((value) => `${value},\n`).join('')}`),
    await parquetFile(`FROM (VALUES ${rows}) AS t(v)`),
  ];
}

const stat = (statistic: 'mean' | 'sum' | 'stdev' | 'min' | 'max' | 'distinct'): Measurement => {
  return { kind: 'aggregate', statistic, column: 'v' };
};
const asked: readonly Measurement[] = [
  { kind: 'type', column: 'v' },
  { kind: 'nulls', column: 'v' },
  { kind: 'duplicates', columns: ['v'] },
  { kind: 'values', column: 'v', tests: [{ kind: 'maximum', bound: 2 }] },
  { kind: 'values', column: 'v', tests: [{ kind: 'minimum', bound: 0 }] },
  stat('mean'),
  stat('sum'),
  stat('stdev'),
  stat('min'),
  stat('max'),
  { kind: 'aggregate', statistic: 'quantile', column: 'v', level: 1 },
];

const mean = Number((2 / 3).toPrecision(12));
const deviation = Number(Math.sqrt(4 / 3).toPrecision(12));
const settings: readonly (readonly [string, Partial<Column>, readonly unknown[]])[] = [
  [
    'NaN is null and infinities are no numbers',
    {},
    [[6, 2], [7, 1], [4, 1], [4, 1], [4, 0], mean, 2, deviation, 0, 1e200, 1e200],
  ],
  [
    'infinities are numbers where the contract says so',
    { allowNonFinite: true },
    [[6, 0], [7, 1], [6, 1], [6, 2], [6, 1], mean, 2, deviation, 0, 1e200, 1e200],
  ],
  [
    'NaN is a number that lies within no bounds where the contract says so',
    { allowNonFinite: true, nanAsNull: false },
    [[7, 0], [7, 0], [7, 1], [7, 3], [7, 2], mean, 2, deviation, 0, 1e200, 1e200],
  ],
  [
    'NaN is no number',
    { nanAsNull: false },
    [[7, 3], [7, 0], [4, 1], [4, 1], [4, 0], mean, 2, deviation, 0, 1e200, 1e200],
  ],
];

test.each(settings)('%s', async (_, more, expected) => {
  for (const path of await files()) {
    const source = { paths: [path], columns: [column('v', 'number', more)] };
    const found = await withData(await open(), source, (set) => answers(set, asked));
    const rounded = found.map((answer) => {
      return typeof answer === 'number' ? Number(answer.toPrecision(12)) + 0 : answer;
    });
    expect(rounded).toEqual(expected);
  }
});

test('−0 repeats 0, also beside another column, and the second of them is shown', async () => {
  for (const path of await files()) {
    const source = { paths: [path], columns: [column('v', 'number')] };
    const examples = await withData(await open(), source, (set) =>
      examplesOf(set, { kind: 'duplicates', columns: ['v'] }, 5),
    );
    expect(examples).toMatchObject([{ value: expect.stringMatching(/^0/) }]);
  }
  const pairs = await parquetFile(
    'SELECT * FROM (VALUES (-0.0::DOUBLE, 1), (0.0, 1), (0.0, 2)) AS t(v, w)',
  );
  const source = { paths: [pairs], columns: [column('v', 'number'), column('w', 'integer')] };
  const found = await withData(await open(), source, (set) =>
    answers(set, [{ kind: 'duplicates', columns: ['v', 'w'] }]),
  );
  expect(found).toEqual([[3, 1]]);
});

test('values too large for squares are left out of a mean, and it says how many', async () => {
  const [path = ''] = await files();
  const source = { paths: [path], columns: [column('v', 'number')] };
  const { answers: found } = await withData(await open(), source, (set) =>
    set.measure([stat('mean')]),
  );
  expect([...found.values()]).toMatchObject([
    { checked: 4, note: '1 value beyond 1e150 left out' },
  ]);
});

test('whole numbers and decimals are summed to the last digit', async () => {
  const wide = await parquetFile('SELECT unnest([9007199254740993, 9007199254740993]) AS v');
  const cents = await parquetFile('SELECT unnest([0.10, 0.20])::DECIMAL(10,2) AS v');
  for (const [path, exact] of [
    [wide, '18014398509481986'],
    [cents, '0.30'],
  ] as const) {
    const source = { paths: [path], columns: [column('v', 'number')] };
    const { answers: found } = await withData(await open(), source, (set) =>
      set.measure([stat('sum')]),
    );
    expect([...found.values()]).toMatchObject([{ exact }]);
  }
});

const targets: readonly (readonly [string, Partial<Column>, string])[] = [
  ['customers', { logicalType: 'string' }, 'keys of different types are not compared'],
  ['customers', { property: 'number' }, 'has no column code'],
  ['clients', {}, 'No single data set of the policy has the contract of "clients"'],
];

test.each(targets)('a key into %s as %j cannot be judged', async (object, more, reason) => {
  const customers = dataSource({
    paths: [dataFile('customers.csv', 'nr\n1\n')],
    object: 'customers',
    columns: [column('nr', 'integer', { property: 'code', ...more })],
  });
  const source = {
    paths: [dataFile('orders.csv', 'customer\n1\n')],
    columns: [column('customer', 'integer')],
    references: new Map([['customers', customers]]),
  };
  const target = { object, properties: ['code'] };
  const found = await withData(await open(), source, (set) =>
    answers(set, [{ kind: 'foreign-key', columns: ['customer'], target }]),
  );
  expect(found).toEqual([expect.stringContaining(reason)]);
});

test('a composite key refers by all its parts, and a null part is not checked', async () => {
  const stock = dataSource({
    paths: [dataFile('stock.jsonl', '{"shop": "a", "item": 1}\n{"shop": "b", "item": null}\n')],
    object: 'stock',
    columns: [column('shop', 'string'), column('item', 'integer')],
    filter: "shop <> 'c'",
  });
  const source = {
    paths: [dataFile('orders.csv', 'shop,item\na,1\na,2\nb,\nb,1\n')],
    columns: [column('shop', 'string'), column('item', 'integer')],
    references: new Map([['stock', stock]]),
  };
  const target = { object: 'stock', properties: ['shop', 'item'] };
  const measurement = { kind: 'foreign-key', columns: ['shop', 'item'], target } as const;
  await withData(await open(), source, async (set) => {
    expect(await answers(set, [measurement])).toEqual([[3, 2]]);
    expect(await examplesOf(set, measurement, 5)).toMatchObject([
      { line: 3, value: 'shop=a, item=2' },
      { line: 5, value: 'shop=b, item=1' },
    ]);
  });
});
