import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import { answers, column, examplesOf, withData } from '../../../support/engine-contract.ts';
import { parquetFile } from '../../../support/engine-kinds.ts';

const engine = await openBackend('data engine', engines, {
  uri: 'duckdb:',
  environment: () => undefined,
});

/** Scattered, so that neither a range nor an order tells what repeats. */
const scattered = (number: string) => `CAST(hash(${number}) >> 1 AS BIGINT)`;

const few = {
  rows: 1_100_000,
  key: scattered('i % 1099990'),
  failing: 10,
  first: [1_099_991, 1_099_992, 1_099_993],
};
const cases = [
  ['a few', few],
  ['no row', { ...few, key: scattered('i'), failing: 0, first: [] }],
  ['every second row', { ...few, key: scattered('i // 2'), failing: 550_000, first: [2, 4, 6] }],
  [
    'every row behind the first million',
    {
      rows: 1_500_000,
      key: scattered('i % 1060000'),
      failing: 440_000,
      first: [1_060_001, 1_060_002, 1_060_003],
    },
  ],
  ['every row but the first', { ...few, key: "'same'", failing: 1_099_999, first: [2, 3, 4] }],
] as const;

test.each(cases)('where %s repeats, all are counted and the first are shown', async (_, one) => {
  const path = await parquetFile(`SELECT ${one.key} AS key FROM range(${one.rows}) AS numbers(i)`);
  const unique: Measurement = { kind: 'duplicates', columns: ['key'] };
  const columns = [column('key', one.key === "'same'" ? 'string' : 'integer')];
  await withData(engine, { paths: [path], columns }, async (set) => {
    expect(await answers(set, [unique])).toEqual([[one.rows, one.failing]]);
    expect((await examplesOf(set, unique, 3)).map(({ row }) => row)).toEqual(one.first);
  });
});

test('of a key the rows that lack it are counted and shown among those that repeat', async () => {
  const path = await parquetFile(
    `SELECT CASE WHEN i IN (5, 1099995) THEN NULL ELSE ${few.key} END AS key FROM range(${few.rows}) AS numbers(i)`,
  );
  const key: Measurement = { kind: 'key', columns: ['key'] };
  await withData(engine, { paths: [path], columns: [column('key', 'integer')] }, async (set) => {
    expect(await answers(set, [key])).toEqual([[few.rows, 11]]);
    const shown = await examplesOf(set, key, 6);
    expect(shown.map(({ row }) => row)).toEqual([
      6, 1_099_991, 1_099_992, 1_099_993, 1_099_994, 1_099_995,
    ]);
  });
});

test('the answer says that hashes were sifted, and then values compared', async () => {
  const path = await parquetFile(`SELECT ${few.key} AS key FROM range(${few.rows}) AS numbers(i)`);
  const unique: Measurement = { kind: 'duplicates', columns: ['key'] };
  await withData(engine, { paths: [path], columns: [column('key', 'integer')] }, async (set) => {
    const { answers: measured } = await set.measure([unique]);
    expect(measured.get(unique)).toMatchObject({
      sql: expect.stringMatching(/AS slot, hash\b.*; SELECT count\(\*\) AS repeats/s),
      ms: expect.any(Number),
    });
  });
});
