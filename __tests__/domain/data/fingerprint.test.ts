import { expect, test } from '@jest/globals';
import type { DataFormat } from '../../../src/domain/data/check.ts';
import { type Column, plainColumn } from '../../../src/domain/data/column.ts';
import type { ColumnSketch, Fingerprint } from '../../../src/domain/data/fingerprint.ts';
import { dataDifferences } from '../../../src/domain/data/fingerprint-difference.ts';
import type { Measured, Measurement } from '../../../src/domain/data/measurement.ts';
import { fingerprintOf, planFingerprint } from '../../../src/domain/data/take-fingerprint.ts';

const number = (name: string, more: Partial<Column> = {}): Column => {
  return { ...plainColumn(name), logicalType: 'number', ...more };
};

test.each<[string, DataFormat, string, Partial<Column>, readonly string[]]>([
  ['of a text all three', 'csv', 'text', {}, ['min', 'max', 'mean']],
  ['of JSON all three', 'jsonl', 'JSON', {}, ['min', 'max', 'mean']],
  ['of whole numbers what footers have', 'parquet', 'BIGINT', {}, ['min', 'max']],
  ['of other numbers nothing that takes a scan', 'parquet', 'DOUBLE', {}, []],
  ['nothing of texts', 'csv', 'text', { logicalType: 'string' }, []],
  ['nothing of what must not be seen', 'csv', 'text', { sensitive: true }, []],
  ['nothing of a column without a promise', 'csv', 'text', { name: 'other' }, []],
])('a fingerprint asks %s', (_, ...[format, type, more, statistics]) => {
  const contract = { columns: [number('price', more)], key: [] };
  const [asked] = planFingerprint(contract, {
    columns: [{ name: 'price', type }],
    format,
  }).values();
  expect(asked).toEqual([
    { kind: 'nulls', column: 'price' },
    ...statistics.map((statistic) => ({ kind: 'aggregate', statistic, column: 'price' })),
  ]);
});

test('a key is no quantity', () => {
  const contract = { columns: [number('id')], key: ['id'] };
  const shape = { columns: [{ name: 'id', type: 'text' }], format: 'csv' } as const;
  expect([...planFingerprint(contract, shape).values()]).toEqual([
    [{ kind: 'nulls', column: 'id' }],
  ]);
});

test('nulls are counted in every column; numbers are taken from what the checks have measured', () => {
  const columns = ['price', 'pay', 'name'].map((name) => ({ name, type: 'text' }));
  const contract = {
    columns: [number('price'), number('pay', { sensitive: true })],
    key: [],
  };
  const planned = planFingerprint(contract, { columns, format: 'arrow' });
  const mean = (column: string, more = {}): Measurement => {
    return { kind: 'aggregate', statistic: 'mean', column, ...more };
  };
  const answers = new Map<Measurement, Measured>([
    ...[...planned.values()].flat().map((asked): [Measurement, Measured] => {
      return [asked, { kind: 'counts', checked: 10, failing: 2, sql: '' }];
    }),
    [mean('price'), { kind: 'number', value: 4.500000000000003, sql: '' }],
    [mean('price', { filter: 'paid' }), { kind: 'number', value: 99, sql: '' }],
    [mean('pay'), { kind: 'number', value: 1000, sql: '' }],
  ]);
  expect(
    fingerprintOf(planned, { contract, shape: { columns }, rows: { rows: 10 }, answers }),
  ).toEqual({
    rows: 10,
    columns: [
      { name: 'price', type: 'number', nulls: 2, mean: 4.5 },
      { name: 'pay', type: 'number', nulls: 2 },
      { name: 'name', type: 'text', nulls: 2 },
    ],
  });
});

test('nulls that could not be counted are unknown, not none', () => {
  const columns = [{ name: 'a', type: 'text' }];
  const found = {
    contract: { columns: [], key: [] },
    shape: { columns },
    rows: { rows: 1 },
    answers: new Map(),
  };
  expect(fingerprintOf(new Map(), found).columns).toEqual([
    { name: 'a', type: 'text', nulls: null },
  ]);
});

const column = (more: Partial<ColumnSketch> = {}): ColumnSketch => {
  return { name: 'price', type: 'number', nulls: 0, ...more };
};
const print = (rows: number, ...columns: readonly ColumnSketch[]): Fingerprint => ({
  rows,
  columns,
});

test.each<[string, Fingerprint, Fingerprint, readonly string[]]>([
  ['nothing that is known', print(10, column()), print(10, column()), []],
  ['rows', print(1000, column()), print(1250, column()), ['1,000 rows became 1,250, 25.0 %']],
  [
    'columns',
    print(1, column()),
    print(1, column({ name: 'cost' })),
    ['price is gone', 'cost is new'],
  ],
  [
    'a type',
    print(1, column()),
    print(1, column({ type: 'string' })),
    ['price was number and is string'],
  ],
  [
    'missing values by half a percent',
    print(1000, column()),
    print(1000, column({ nulls: 5 })),
    ['missing values of price went from 0.0 % to 0.5 %'],
  ],
  ['missing values by less', print(1000, column()), print(1000, column({ nulls: 4 })), []],
  [
    'missing values that nobody counted',
    print(1000, column({ nulls: null })),
    print(1000, column({ nulls: 900 })),
    [],
  ],
  [
    'a mean by a hundredth of its range',
    print(1, column({ mean: 50, min: 0, max: 100 })),
    print(1, column({ mean: 51, min: 0, max: 90 })),
    ['the mean of price moved from 50 to 51'],
  ],
  [
    'a mean by less',
    print(1, column({ mean: 50, min: 0, max: 100 })),
    print(1, column({ mean: 50.9, min: 0, max: 90 })),
    [],
  ],
  [
    'a mean by a hundredth of itself',
    print(1, column({ mean: 100 })),
    print(1, column({ mean: 101 })),
    ['the mean of price moved from 100 to 101'],
  ],
  ['a mean that only one of them has', print(1, column({ mean: 100 })), print(1, column()), []],
])('%s changed', (_, ...[before, after, changes]) => {
  const was = { train: { digest: 'sha256:a', fingerprint: before } };
  const is = { train: { digest: 'sha256:b', fingerprint: after } };
  expect(dataDifferences(was, is)).toEqual([{ name: 'train', kind: 'changed', changes }]);
});

test('sets are the same, new, gone, or differ in what nobody knows', () => {
  const was = { same: { digest: 'a' }, other: { digest: 'b' }, gone: { digest: 'c' } };
  const is = { same: { digest: 'a' }, other: { digest: 'x' }, constructor: { digest: 'd' } };
  expect(dataDifferences(was, is).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'same same',
    'other unknown',
    'constructor added',
    'gone removed',
  ]);
});
