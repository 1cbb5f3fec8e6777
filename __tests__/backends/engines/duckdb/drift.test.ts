import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { nextBelow } from '../../../../src/backends/engines/duckdb/distribution.ts';
import type { Column } from '../../../../src/domain/data/column.ts';
import { categoriesOf, compareCategories } from '../../../../src/domain/data/drift/categorical.ts';
import { chiSquare } from '../../../../src/domain/data/drift/chi-square.ts';
import { jensenShannon } from '../../../../src/domain/data/drift/jensen-shannon.ts';
import { compareNumbers, distributionOf } from '../../../../src/domain/data/drift/numeric.ts';
import { psi } from '../../../../src/domain/data/drift/psi.ts';
import {
  kolmogorovSmirnov,
  kolmogorovSmirnovBound,
  wasserstein,
} from '../../../../src/domain/data/drift/steps.ts';
import { driftReference } from '../../../support/drift-reference.ts';
import { column, dataFile } from '../../../support/engine-contract.ts';
import { parquetFile } from '../../../support/engine-kinds.ts';
import { driftFile, measured, profileOf, profilesOf } from '../../../support/profiles.ts';

async function numbers(reference: readonly string[], current: readonly string[], name: string) {
  const columns = [column(name, null)];
  const profile = (await profilesOf(reference, columns)).get(name);
  if (profile?.kind !== 'numeric') throw new Error(`${name} has no numbers.`);
  const asked = distributionOf(name, profile);
  const [found] = await measured(current, columns, [asked]);
  if (found?.kind !== 'distribution') throw new Error(`${name} was not measured.`);
  return { profile, found, ...compareNumbers(profile, asked, found) };
}

async function categories(reference: string, current: string, of: Column) {
  const profile = await profileOf(reference, of);
  if (profile.kind !== 'categorical') throw new Error(`${of.name} has no categories.`);
  const asked = categoriesOf(of.name, profile);
  const [found] = await measured([current], [of], [asked]);
  if (found?.kind !== 'categories') throw new Error(`${of.name} was not measured.`);
  return { profile, found, ...compareCategories(profile, found) };
}

type Expected = Readonly<Record<string, number>>;
const real: Readonly<Record<string, Readonly<Record<string, Expected>> | string>> = JSON.parse(
  readFileSync(driftFile('real-columns.json'), 'utf8'),
);

const pairs = [
  ['bike/2011 -> bike/2012', ['bike-2011-a.parquet', 'bike-2011-b.parquet'], ['bike-2012.parquet']],
  ['bike/2011-half-a', ['bike-2011-a.parquet'], ['bike-2011-b.parquet']],
  ['penguins', ['biscoe.csv'], ['dream.csv']],
  ['wine', ['wine-train.parquet'], ['wine-red.parquet']],
] as const;

const realColumns = pairs.flatMap(([title, reference, current]) => {
  const [, columns = {}] = Object.entries(real).find(([key]) => key.startsWith(title)) ?? [];
  if (typeof columns === 'string') return [];
  return Object.entries(columns).map(([name, expected]) => {
    return {
      title,
      name,
      expected,
      reference: reference.map(driftFile),
      current: current.map(driftFile),
    };
  });
});

const texts = ['sex', 'species'];

test.each(realColumns.filter(({ name }) => !texts.includes(name)))(
  '$title: the counts of $name yield the statistics of scipy',
  async ({ title, name, expected, reference, current }) => {
    const type = title === 'penguins' ? 'number' : null;
    const columns = [column(name, type)];
    const profile = (await profilesOf(reference, columns)).get(name);
    if (profile?.kind !== 'numeric') throw new Error(`${name} has no numbers.`);
    const asked = distributionOf(name, profile);
    const [found] = await measured(current, columns, [asked]);
    if (found?.kind !== 'distribution') throw new Error(`${name} was not measured.`);
    const { bins, steps } = compareNumbers(profile, asked, found);
    if (expected.chi2 !== undefined) {
      expect(chiSquare(bins).statistic).toBeCloseTo(expected.chi2, 9);
      expect(chiSquare(bins).p).toBeCloseTo(expected.p ?? Number.NaN, 9);
      expect(jensenShannon(bins).value).toBeCloseTo(expected.js_distance_base2 ?? Number.NaN, 9);
      return;
    }
    expect(kolmogorovSmirnov(steps).value).toBeCloseTo(expected.ks ?? Number.NaN, 9);
    // Of at most 20 values each one is a bin.
    if (profile.edges.length > 0) {
      expect(psi(bins).value).toBeCloseTo(expected.psi_10_quantile_bins ?? Number.NaN, 9);
    }
  },
);

test.each(realColumns.filter(({ name }) => texts.includes(name)))(
  '$title: the categories of $name yield the statistics of scipy',
  async ({ name, expected, reference, current }) => {
    const missing = { missingValues: ['', 'NA'] };
    const [before = '', after = ''] = [reference[0], current[0]];
    const { bins } = await categories(before, after, column(name, 'string', missing));
    expect(chiSquare(bins).statistic).toBeCloseTo(expected.chi2 ?? Number.NaN, 9);
    expect(jensenShannon(bins).value).toBeCloseTo(expected.js_distance_base2 ?? Number.NaN, 9);
  },
);

const [lognormal, withOutlier] = driftReference.contender.grid.filter(({ ref }) => {
  return typeof ref === 'string';
});

test('of more values than the grid has points the distances are those of the reference', async () => {
  const paths = ['lognormal-reference.parquet', 'lognormal-current.parquet'].map(driftFile);
  const [reference = '', current = ''] = paths;
  const { profile, steps, bins } = await numbers([reference], [current], 'x');
  const { lo = 0, hi = 0, scale = 0, value = 0 } = lognormal?.wasserstein ?? {};
  expect(profile.grid).toHaveLength(lognormal?.grid_points ?? 0);
  expect(profile.clamp?.slice(0, 2)).toEqual([lo, hi]);
  expect(profile.clamp?.[2]).toBeCloseTo(scale, 12);
  expect(kolmogorovSmirnov(steps).value).toBeCloseTo(lognormal?.ks ?? 0, 12);
  expect(kolmogorovSmirnovBound(steps)).toBeCloseTo(lognormal?.ks_upper ?? 0, 12);
  expect(wasserstein(steps, profile.clamp ?? [0, 0, 0])).toBeCloseTo(value, 9);
  const expected = driftReference.psi_same_sample['reference deciles (10 bins)'];
  expect(psi(bins).value).toBeCloseTo(expected ?? 0, 9);
});

test('one outlier moves no statistic by much', async () => {
  const current = await parquetFile(
    `SELECT x FROM '${driftFile('lognormal-current.parquet')}' UNION ALL SELECT 1e6`,
  );
  const { profile, steps, bins } = await numbers(
    [driftFile('lognormal-reference.parquet')],
    [current],
    'x',
  );
  expect(kolmogorovSmirnov(steps).value).toBeCloseTo(withOutlier?.ks ?? 0, 12);
  const { value = 0 } = withOutlier?.wasserstein ?? {};
  expect(wasserstein(steps, profile.clamp ?? [0, 0, 0])).toBeCloseTo(value, 9);
  const after = 'reference deciles after adding one outlier 1e6 to cur';
  expect(psi(bins).value).toBeCloseTo(driftReference.psi_same_sample[after] ?? 0, 9);
});

test.each(['lognormal-reference.parquet', 'lognormal-current.parquet'])(
  '%s against itself is no drift at all',
  async (name) => {
    const { steps, bins, profile } = await numbers([driftFile(name)], [driftFile(name)], 'x');
    expect(kolmogorovSmirnov(steps).value).toBe(0);
    expect(psi(bins).value).toBe(0);
    expect(jensenShannon(bins).value).toBe(0);
    expect(wasserstein(steps, profile.clamp ?? [0, 0, 0])).toBe(0);
  },
);

test('a profile has type-7 deciles, counts up to each, and exact moments', async () => {
  const path = await parquetFile('SELECT CAST(range AS DOUBLE) AS x FROM range(1, 22)');
  expect(await profileOf(path, column('x', 'number'))).toEqual({
    kind: 'numeric',
    nulls: 0,
    nans: 0,
    infinities: 0,
    mean: 11,
    std: expect.closeTo(Math.sqrt(440 / 12), 12),
    clamp: [1, 21, expect.closeTo(Math.sqrt(440 / 12), 12)],
    edges: [3, 5, 7, 9, 11, 13, 15, 17, 19],
    counts: [3, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    grid: Array.from({ length: 21 }, (_, index) => index + 1),
    below: Array.from({ length: 21 }, (_, index) => index),
    atMost: Array.from({ length: 21 }, (_, index) => index + 1),
  });
});

test('of twenty different numbers each is a bin, of twenty-one none is', async () => {
  const twenty = await parquetFile('SELECT range % 20 AS x FROM range(1000)');
  expect(await profileOf(twenty, column('x', 'integer'))).toMatchObject({
    edges: [],
    counts: Array.from({ length: 20 }, () => 50),
  });
  const more = await parquetFile('SELECT range % 21 AS x FROM range(1000)');
  expect(await profileOf(more, column('x', 'integer'))).toMatchObject({ edges: { length: 9 } });
});

test.each([
  [1000, 1000],
  [1001, 1001],
  [5000, 1001],
])('of %d different numbers the grid has %d points', async (rows, points) => {
  const path = await parquetFile(`SELECT range * 0.5e0 AS x FROM range(${rows})`);
  const profile = await profileOf(path, column('x', 'number'));
  expect(profile).toMatchObject({ grid: { length: points } });
});

test('deciles that are equal are merged, and no value has an empty profile', async () => {
  const path = await parquetFile(
    'SELECT CASE WHEN range < 950 THEN 0e0 ELSE range * 1e0 END AS x, NULL::DOUBLE AS none FROM range(1000)',
  );
  expect(await profileOf(path, column('x', 'number'))).toMatchObject({
    edges: [0],
    counts: [950, 50],
  });
  expect(await profileOf(path, column('none', 'number'))).toEqual({
    kind: 'numeric',
    nulls: 1000,
    nans: 0,
    infinities: 0,
    mean: null,
    std: null,
    clamp: null,
    edges: [],
    counts: [],
    grid: [],
    below: [],
    atMost: [],
  });
});

test('sums of the largest doubles stay numbers', async () => {
  const path = await parquetFile(
    "SELECT x::DOUBLE AS x FROM (VALUES ('1.7e308'), ('-1.7e308'), ('1.7e308'), ('-1.7e308')) t(x)",
  );
  const profile = await profileOf(path, column('x', 'number'));
  expect(profile).toMatchObject({ mean: 0, std: expect.closeTo(1.7e308, -300) });
});

const odd = 'x,day,at,clock,flag,word\n';
const oddRows = [
  '1.5,2024-02-29,2024-01-05T10:00:00+02:00,01:00:00,true,é',
  'NaN,1970-01-01,1970-01-01T00:00:00Z,00:00:00,0,',
  'inf,1969-12-31,1969-12-31T23:59:59.999999Z,23:59:59,TRUE,a',
  ',,,,,"a"',
  '-0,2024-02-30,x,24:00:00,maybe,"b,"',
];
const oddColumns = [
  column('x', 'number'),
  column('day', 'date'),
  column('at', 'timestamp'),
  column('clock', 'time'),
  column('flag', 'boolean'),
  column('word', 'string'),
];

test('dates are days, timestamps microseconds, booleans texts; what is no value is apart', async () => {
  const path = dataFile('odd.csv', odd + oddRows.join('\n'));
  const found = Object.fromEntries(await profilesOf([path], oddColumns));
  expect(found.x).toMatchObject({
    nulls: 1,
    nans: 1,
    infinities: 1,
    grid: [0, 1.5],
    atMost: [1, 2],
  });
  expect(found.day).toMatchObject({ unit: 'date', nulls: 1, grid: [-1, 0, 19_782] });
  expect(found.at).toMatchObject({
    unit: 'timestamp',
    nulls: 1,
    grid: [-1, 0, 1_704_441_600_000_000],
  });
  expect(found.clock).toMatchObject({ unit: 'time', nulls: 1, grid: [0, 3.6e9, 86_399e6] });
  expect(found.flag).toEqual({
    kind: 'categorical',
    nulls: 1,
    values: [
      ['true', 2],
      ['false', 1],
    ],
    complete: true,
  });
  expect(found.word).toEqual({
    kind: 'categorical',
    nulls: 1,
    values: [
      ['a', 2],
      ['b,', 1],
      ['é', 1],
    ],
    complete: true,
  });
});

test('the same rows as CSV and as Parquet have one profile, and one answer to it', async () => {
  const rows =
    'SELECT range AS id, (range * 7919 % 1013) / 8 AS x, range % 3 = 0 AS flag FROM range(3000)';
  const columns = [column('x', 'number'), column('flag', 'boolean')];
  const typed = await parquetFile(rows);
  const lines = Array.from(
    { length: 3000 },
    (_, id) => `${id},${((id * 7919) % 1013) / 8},${id % 3 === 0}`,
  );
  const written = dataFile('rows.csv', `id,x,flag\n${lines.join('\n')}\n`);
  const profiles = await profilesOf([typed], columns);
  expect(await profilesOf([written], columns)).toEqual(profiles);
  const [x, flag] = [profiles.get('x'), profiles.get('flag')];
  if (x?.kind !== 'numeric' || flag?.kind !== 'categorical') throw new Error('Other kinds.');
  const asked = [distributionOf('x', x), categoriesOf('flag', flag)] as const;
  for (const path of [typed, written]) {
    const [distribution, counted] = await measured([path], columns, asked);
    expect(distribution).toMatchObject({ finite: 3000, nulls: 0 });
    expect(counted).toMatchObject({ counts: flag.values.map(([, count]) => count), others: 0 });
  }
});

test.each([
  ['number', {}],
  ['number', { allowNonFinite: true, nanAsNull: false }],
  [null, {}],
] as const)(
  'what is not finite stays out of the counts of a %s column with %j',
  async (type, more) => {
    const path = await parquetFile(
      "SELECT unnest(['NaN', '-inf', 'inf', '1', '2', NULL])::DOUBLE AS x",
    );
    const columns = [column('x', type, more)];
    const counts = { nulls: 1, nans: 1, infinities: 2, below: [0, 1], atMost: [1, 2] };
    expect((await profilesOf([path], columns)).get('x')).toMatchObject({ ...counts, mean: 1.5 });
    const asked = [{ kind: 'distribution', column: 'x', grid: [1, 2] }] as const;
    expect(await measured([path], columns, asked)).toMatchObject([{ ...counts, finite: 2 }]);
  },
);

test('points with many digits, beside whole numbers, are found again', async () => {
  const path = await parquetFile(
    'SELECT unnest([0.1e0 + 0.2e0, 12.3e0, 1e17, 3e0, 5e-324, -1e-7]) AS x',
  );
  const grid = [-1e-7, 5e-324, 0.1 + 0.2, 3, 12.3, 1e17];
  const [found] = await measured(
    [path],
    [column('x', 'number')],
    [{ kind: 'distribution', column: 'x', grid }],
  );
  expect(found).toMatchObject({ below: [0, 1, 2, 3, 4, 5], atMost: [1, 2, 3, 4, 5, 6], finite: 6 });
});

test('the largest and the smallest doubles are edges', async () => {
  const grid = [-Number.MAX_VALUE, -5e-324, 0, 2.2250738585072014e-308, 1e300, Number.MAX_VALUE];
  const path = await parquetFile(
    `SELECT unnest([${grid.map((point) => `'${point}'::DOUBLE`)}, -0e0, 'inf'::DOUBLE]) AS x`,
  );
  const [found] = await measured(
    [path],
    [column('x', 'number')],
    [{ kind: 'distribution', column: 'x', grid }],
  );
  expect(found).toMatchObject({ below: [0, 1, 2, 4, 5, 6], atMost: [1, 2, 4, 5, 6, 7], finite: 7 });
});

test('points next to each other share an edge', async () => {
  const path = await parquetFile('SELECT unnest([1e0, 1e0, 0.9999999999999999e0]) AS x');
  const grid = [nextBelow(1), 1];
  const [found] = await measured(
    [path],
    [column('x', 'number')],
    [{ kind: 'distribution', column: 'x', grid }],
  );
  expect(found).toMatchObject({ below: [0, 1], atMost: [1, 3] });
});

test('a column with few values in many rows is answered the same by its values', async () => {
  const path = await parquetFile(
    `SELECT CASE WHEN range % 4 = 0 THEN NULL ELSE range % 5 END AS x,
       ['a', 'b', '', 'é'][1 + range % 4] AS word FROM range(200000)`,
  );
  const columns = [column('x', 'integer'), column('word', 'string')];
  const [numbered, worded] = await measured([path], columns, [
    { kind: 'distribution', column: 'x', grid: [-1, 0, 2.5, 4] },
    { kind: 'categories', column: 'word', values: ['b', 'z', ''], namesOthers: true },
  ]);
  expect(numbered).toMatchObject({
    nulls: 50_000,
    finite: 150_000,
    below: [0, 0, 90_000, 120_000],
    atMost: [0, 30_000, 90_000, 150_000],
  });
  expect(worded).toMatchObject({
    nulls: 0,
    counts: [50_000, 0, 50_000],
    others: 100_000,
    frequent: [
      ['a', 50_000],
      ['é', 50_000],
    ],
  });
});

test('values that nobody asked for are counted, and the most frequent named', async () => {
  const path = dataFile('words.csv', 'word\nb\nzz\nzz\n\na\n"it\'s"\n');
  const columns = [column('word', 'string')];
  const [known, unknown] = await measured([path], columns, [
    { kind: 'categories', column: 'word', values: ['b', 'c', "it's"], namesOthers: true },
    { kind: 'categories', column: 'word', values: [], namesOthers: false },
  ]);
  expect(known).toMatchObject({
    counts: [1, 0, 1],
    others: 3,
    frequent: [
      ['zz', 2],
      ['a', 1],
    ],
  });
  expect(unknown).toMatchObject({ counts: [], others: 5, frequent: [] });
});

test('beyond a thousand categories the hundred most frequent are kept, the others counted', async () => {
  const path = await parquetFile(
    "SELECT 'v' || CASE WHEN range < 100 THEN 0 ELSE range % 1200 END AS word FROM range(2400)",
  );
  const profile = await profileOf(path, column('word', 'string'));
  expect(profile).toMatchObject({ complete: false, others: 2400 - 101 - 2 * 99 });
  expect(profile).toMatchObject({ values: { length: 100, 0: ['v0', 101] } });
});

test('of sensitive columns, arrays and objects only nulls are kept', async () => {
  const path = await parquetFile(
    "SELECT 'a@b.c' AS email, [1] AS list, NULL::STRUCT(a INT) AS object",
  );
  const columns = [
    column('email', 'string', { sensitive: true }),
    column('list', 'array'),
    column('object', 'object'),
  ];
  expect(Object.fromEntries(await profilesOf([path], columns))).toEqual({
    email: { kind: 'opaque', nulls: 0 },
    list: { kind: 'opaque', nulls: 0 },
    object: { kind: 'opaque', nulls: 1 },
  });
});

test('texts have no distribution, and the answer says so', async () => {
  const path = dataFile('words.csv', 'word\nb\n');
  const asked = [{ kind: 'distribution', column: 'word', grid: [1] }] as const;
  expect(await measured([path], [column('word', 'string')], asked)).toMatchObject([
    { kind: 'error' },
  ]);
});

test('the edges of a profile are not printed', async () => {
  const path = await parquetFile('SELECT range * 1e0 AS x FROM range(5000)');
  const grid = Array.from({ length: 1001 }, (_, index) => index * 5);
  const asked = [{ kind: 'distribution', column: 'x', grid }] as const;
  const [found] = await measured([path], [column('x', 'number')], asked);
  expect(found?.sql.length).toBeLessThan(1500);
  expect(found?.sql).toContain('2002 edges of the profile');
});
