import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import { answers, column, dataFile, withData } from '../../../support/engine-contract.ts';

const open = () =>
  openBackend('data engine', engines, { uri: 'duckdb:', environment: () => undefined });

interface Row {
  readonly id: string;
  readonly price: string;
  readonly country: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom('', '1', '2', '3', '007', 'x', '9007199254740993'),
  price: fc.constantFrom('', '0', '-0', '1.5', '2', 'NaN', 'inf', '1e200', 'dear'),
  country: fc.constantFrom('', 'FR', 'DE', 'fr', 'é'),
});

const columns = [column('id', 'integer'), column('price', 'number'), column('country', 'string')];

const filter = "country <> 'DE'";
const price = { column: 'price' } as const;
const checks: readonly Measurement[] = [
  { kind: 'type', ...price },
  { kind: 'nulls', ...price },
  { kind: 'values', ...price, tests: [{ kind: 'minimum', bound: 0 }] },
  { kind: 'values', ...price, tests: [{ kind: 'multipleOf', divisor: 0.5 }] },
  { kind: 'values', column: 'country', tests: [{ kind: 'noneOf', values: ['fr'] }] },
  { kind: 'duplicates', columns: ['id'] },
  { kind: 'duplicates', columns: ['price', 'country'] },
  { kind: 'key', columns: ['id'] },
  { kind: 'expression', sql: 'price >= id' },
  { kind: 'aggregate', statistic: 'sum', column: 'id' },
  { kind: 'aggregate', statistic: 'quantile', ...price, level: 0.9 },
  { kind: 'aggregate', statistic: 'distinct', ...price },
];
const filtered = checks.map((check): Measurement => {
  // A filter by the rows' own means must be the same as leaving the rows away.
  return { ...check, filter } as Measurement;
});

function csv(rows: readonly Row[], names: readonly (keyof Row)[]): string {
  const lines = rows.map((one) => names.map((name) => `"${one[name]}"`).join(','));
  return `${[names.join(','), ...lines].join('\n')}\n`;
}

async function ask(files: readonly string[], asked: readonly Measurement[], more = {}) {
  const paths = files.map((content, index) => dataFile(`part${index}.csv`, content));
  return withData(await open(), { paths, columns, ...more }, (set) => answers(set, asked));
}

const header = ['id', 'price', 'country'] as const;

test('neither the order of rows and columns nor the split into files changes an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.nat(12),
      async (rows, at) => {
        const whole = await ask([csv(rows, header)], checks);
        const shuffled = csv(rows.toReversed(), ['country', 'id', 'price']);
        expect(await ask([shuffled], checks)).toEqual(whole);
        const parts = [csv(rows.slice(0, at), header), csv(rows.slice(at), header)];
        expect(await ask(parts, checks)).toEqual(whole);
      },
    ),
    { numRuns: 15, seed: 4 },
  );
}, 60_000);

test('a filter, of a check or of all, is the same as data without those rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const kept = rows.filter(({ country }) => country !== '' && country !== 'DE');
      const expected = await ask([csv(kept, header)], checks);
      expect(await ask([csv(rows, header)], filtered)).toEqual(expected);
      expect(await ask([csv(rows, header)], checks, { filter })).toEqual(expected);
    }),
    { numRuns: 15, seed: 4 },
  );
}, 60_000);

test('doubling all rows keeps the share of failing values, and each row repeats', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const asked = checks.slice(0, 5);
      const once = await ask([csv(rows, header)], asked);
      const twice = await ask([csv([...rows, ...rows], header)], asked);
      const doubled = once.map((answer) =>
        Array.isArray(answer) ? answer.map((n) => 2 * n) : answer,
      );
      expect(twice).toEqual(doubled);
    }),
    { numRuns: 10, seed: 4 },
  );
}, 60_000);
