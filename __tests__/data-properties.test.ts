import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { engines } from '../src/backends/engines/index.ts';
import type { CheckResult } from '../src/domain/data/check.ts';
import { judgeChecks } from '../src/domain/data/judge.ts';
import { planChecks } from '../src/domain/data/plan.ts';
import { UserError } from '../src/errors.ts';
import { readContract } from '../src/inputs/contract.ts';
import { temporaryFolder } from './support/folder.ts';

type Row = Readonly<Record<string, string>>;
const names = ['id', 'price', 'country', 'day', 'paid'] as const;

/** Good values, bad values and nulls, from so few that some repeat. */
const row: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom('1', '2', '3', '4', '5', '007', '9.5', ''),
  price: fc.constantFrom('0', '-0', '9.99', '1e3', '-5', 'NaN', 'inf', 'x', ''),
  country: fc.constantFrom('FR', 'DE', 'fr', 'é', 'e\u0301', 'a,b', 'a"b', 'a\nb', ''),
  day: fc.constantFrom('2024-02-29', '2023-02-29', '2024-01-01', ''),
  paid: fc.constantFrom('2024-02-29T00:00:00Z', '2024-02-28T23:00:00-02:00', 'soon', ''),
});
const rows = fc.array(row, { minLength: 1, maxLength: 30 });

const contract = {
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id: 'c',
  version: '1',
  status: 'active',
  schema: [
    {
      name: 'orders',
      properties: [
        { name: 'id', logicalType: 'integer', primaryKey: true },
        {
          name: 'price',
          logicalType: 'number',
          logicalTypeOptions: { minimum: 0, maximum: 1000 },
          quality: [
            { id: 'nulls', metric: 'nullValues', mustBeLessOrEqualTo: 20, unit: 'percent' },
            ours('mean', { aggregate: 'mean', mustBeBetween: [0, 100] }),
            ours('median', { aggregate: 'quantile', level: 0.5, mustBeLessOrEqualTo: 9.99 }),
            ours('kinds', { aggregate: 'distinct', mustBeGreaterThan: 2 }),
          ],
        },
        {
          name: 'country',
          logicalType: 'string',
          unique: true,
          logicalTypeOptions: { maxLength: 2, pattern: '[A-Z]+' },
          quality: [
            {
              id: 'known',
              metric: 'invalidValues',
              arguments: { validValues: ['FR', 'DE'] },
              mustBe: 0,
            },
          ],
        },
        { name: 'day', logicalType: 'date', required: true },
        { name: 'paid', logicalType: 'timestamp', logicalTypeOptions: { timezone: true } },
      ],
      quality: [
        {
          id: 'pairs',
          metric: 'duplicateValues',
          arguments: { properties: ['country', 'day'] },
          mustBe: 0,
        },
        ours('later', { expression: 'paid >= day', minPassFraction: 0.5 }),
      ],
    },
  ],
};

function ours(id: string, implementation: object) {
  return { id, type: 'custom', engine: 'contender', implementation };
}

test('the order of rows and columns, files and compression change no answer', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 0, max: 30 }), async (table, cut) => {
      const plain = await answersOf([['a.csv', csv(table)]]);
      const parts = [table.slice(0, cut), table.slice(cut)].filter(({ length }) => length > 0);
      const shuffled = table.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      expect(await answersOf(parts.map((part, at) => [`${at}.csv`, csv(part)]))).toEqual(plain);
      expect(await answersOf([['a.csv', csv(shuffled)]])).toEqual(plain);
      expect(await answersOf([['a.csv', csv(table, names.toReversed())]])).toEqual(plain);
      expect(await answersOf([['a.csv.gz', gzipSync(csv(table))]])).toEqual(plain);
    }),
    { numRuns: 25 },
  );
});

test('doubled rows keep what passes, save uniqueness', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const once = await answersOf([['a.csv', csv(table)]]);
      const twice = await answersOf([['a.csv', csv([...table, ...table])]]);
      for (const [id, { status, failing }] of once) {
        if (/primaryKey|unique|pairs/.test(id)) continue;
        expect([id, twice.get(id)?.status]).toEqual([id, status]);
        expect([id, twice.get(id)?.failing]).toEqual([id, 2 * failing]);
      }
    }),
    { numRuns: 25 },
  );
});

test('rows of nulls change no count of wrong values', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (table, more) => {
      const nulls = Array.from({ length: more }, () => ({}));
      const before = await answersOf([['a.csv', csv(table)]]);
      const after = await answersOf([['a.csv', csv([...table, ...nulls])]]);
      for (const [id, { failing }] of before) {
        if (/primaryKey|required|nulls/.test(id)) continue;
        expect([id, after.get(id)?.failing]).toEqual([id, failing]);
      }
    }),
    { numRuns: 25 },
  );
});

const scalar = fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.string(), fc.constant(null));
const rule = fc.record(
  {
    id: fc.string(),
    type: fc.constantFrom('library', 'sql', 'custom', 'text'),
    engine: fc.constantFrom('contender', 'soda'),
    metric: fc.constantFrom('nullValues', 'invalidValues', 'rowCount', 'duplicateValues', 'odd'),
    query: fc.constantFrom('SELECT 1', 'SELECT * FROM {object}', '){;', '--'),
    arguments: fc.dictionary(
      fc.constantFrom('validValues', 'pattern', 'properties'),
      fc.array(scalar),
    ),
    implementation: fc.dictionary(
      fc.constantFrom(
        'expression',
        'aggregate',
        'level',
        'mustBe',
        'monotonic',
        'drift',
        'threshold',
      ),
      fc.oneof(
        scalar,
        fc.constantFrom('mean', 'quantile', 'increasing', 'psi', 'id > 0', ') OR (1'),
      ),
    ),
    mustBe: fc.oneof(fc.integer(), fc.double()),
  },
  { requiredKeys: [] },
);
const property = fc.record(
  {
    name: fc.constantFrom(...names),
    logicalType: fc.constantFrom(
      'integer',
      'number',
      'string',
      'date',
      'timestamp',
      'array',
      'object',
    ),
    required: fc.boolean(),
    unique: fc.boolean(),
    primaryKey: fc.boolean(),
    logicalTypeOptions: fc.dictionary(
      fc.constantFrom(
        'minimum',
        'maximum',
        'pattern',
        'format',
        'minLength',
        'multipleOf',
        'timezone',
      ),
      scalar,
    ),
    quality: fc.array(rule, { maxLength: 2 }),
  },
  { requiredKeys: ['name'] },
);

test('whatever a contract says, it is judged or refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(property, { maxLength: 4 }),
      fc.array(rule, { maxLength: 2 }),
      rows,
      async (properties, quality, table) => {
        const schema = [{ name: 'orders', properties, quality }];
        const answer = await answersOf([['a.csv', csv(table)]], { ...contract, schema }).catch(
          (error: unknown) => error,
        );
        if (answer instanceof UserError) expect(answer.problems.length).toBeGreaterThan(0);
        else expect(answer).toBeInstanceOf(Map);
      },
    ),
    { numRuns: 150 },
  );
});

function csv(table: readonly Partial<Row>[], columns: readonly string[] = names): string {
  const quoted = (value = '') =>
    /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  const lines = table.map((one) => columns.map((name) => quoted(one[name])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

type Answer = Pick<CheckResult, 'status' | 'failing' | 'checked' | 'total' | 'observed' | 'reason'>;

/** What every check answers, without the places of examples. */
async function answersOf(
  files: readonly (readonly [string, string | Uint8Array])[],
  document: object = contract,
): Promise<ReadonlyMap<string, Answer>> {
  const folder = temporaryFolder();
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const asked = await readContract(write('contract.yml', JSON.stringify(document)));
  const paths = files.map(([name, content]) => write(name, content));
  const engine = await engines[0]?.open('duckdb:', () => undefined);
  const set = await engine?.open({ ...asked, paths, references: new Map() });
  if (!set) throw new Error('There is no engine.');
  try {
    const planned = planChecks(asked, set.shape);
    const measurements = planned.flatMap((plan) =>
      plan.kind === 'measured' ? [plan.measurement] : [],
    );
    const { rows: read, answers } = await set.measure(measurements);
    const found = {
      data: 'orders',
      contract: asked,
      shape: set.shape,
      rows: read,
      measured: answers,
    };
    const checks = judgeChecks(planned, { ...found, now: new Date(0) });
    return new Map(
      checks.map(({ id, status, failing, checked, total, observed, reason }) => {
        return [
          id,
          {
            status,
            failing,
            checked,
            total,
            ...(observed !== undefined && { observed }),
            ...(reason !== undefined && { reason: reason.replaceAll(folder, '') }),
          },
        ];
      }),
    );
  } finally {
    set.close();
  }
}
