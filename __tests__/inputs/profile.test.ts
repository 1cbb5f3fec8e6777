import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { profileText } from '../../src/domain/data/drift/canonical.ts';
import type {
  CategoricalProfile,
  NumericProfile,
  Profile,
} from '../../src/domain/data/drift/profile.ts';
import { UserError } from '../../src/errors.ts';
import { readContract } from '../../src/inputs/contract.ts';
import { readProfile } from '../../src/inputs/profile.ts';
import { contractFile } from '../support/contract-file.ts';
import { temporaryFolder } from '../support/folder.ts';

const price: NumericProfile = {
  kind: 'numeric',
  nulls: 1,
  nans: 0,
  infinities: 0,
  mean: 2,
  std: 1,
  clamp: [1, 3, 1],
  edges: [],
  counts: [2, 1, 2],
  grid: [1, 2, 3],
  below: [0, 2, 3],
  atMost: [2, 3, 5],
};
const good: Profile = {
  schema: 'contender/profile@1',
  object: 'orders',
  rows: 6,
  data: `sha256:${'0'.repeat(64)}`,
  contract: `sha256:${'1'.repeat(64)}`,
  columns: {
    price,
    country: {
      kind: 'categorical',
      nulls: 0,
      values: [
        ['FR', 4],
        ['DE', 2],
      ],
      complete: true,
    },
  },
};

const contract = contractFile([
  'schema:',
  '  - name: orders',
  '    properties:',
  '      - {name: id, logicalType: integer, primaryKey: true}',
  '      - {name: price, logicalType: number}',
  '      - {name: country, logicalType: string}',
]);

function written(content: string): string {
  const path = join(temporaryFolder(), 'profile.json');
  writeFileSync(path, content);
  return path;
}

async function mistakes(content: string, reference = contract): Promise<readonly string[]> {
  try {
    await readProfile(written(content), await readContract(reference));
  } catch (error) {
    if (error instanceof UserError) {
      return error.problems.map(({ code, what, why }) => `${code}: ${what} ${why}`);
    }
    throw error;
  }
  return [];
}

function withPrice(change: Partial<NumericProfile>): string {
  return profileText({ ...good, columns: { ...good.columns, price: { ...price, ...change } } });
}

function withCountry(
  values: CategoricalProfile['values'],
  change: Partial<CategoricalProfile> = {},
): string {
  const country = { kind: 'categorical', nulls: 0, values, complete: true, ...change } as const;
  return profileText({ ...good, columns: { ...good.columns, country } });
}

test('what profileText writes is read back, and its keys are sorted', async () => {
  const text = profileText(good);
  const path = written(text);
  expect(await readProfile(path, await readContract(contract))).toEqual({ path, value: good });
  const keys = [...text.matchAll(/^ {2}"(\w+)"/gm)].map(([, key]) => key);
  expect(keys).toEqual(['columns', 'contract', 'data', 'object', 'rows', 'schema']);
  expect(text.indexOf('"country"')).toBeLessThan(text.indexOf('"price"'));
});

test.each([
  ['no JSON', 'rows: 6', 'It is no JSON'],
  ['another file', '{"schema": "contender/outcome@1"}', 'schema'],
  ['an unknown key', profileText({ ...good, ...{ row: 6 } }), 'row'],
  ['half a row', profileText({ ...good, rows: 6.5 }), 'rows'],
  ['fewer rows than values', profileText({ ...good, rows: 5 }), 'more values and nulls'],
  ['a grid that descends', withPrice({ grid: [1, 3, 2] }), 'do not ascend'],
  ['a grid that stands still', withPrice({ grid: [1, 2, 2] }), 'do not ascend'],
  ['below above atMost', withPrice({ below: [0, 4, 3] }), 'do not climb'],
  ['values below the first', withPrice({ below: [1, 2, 3] }), 'do not climb'],
  ['a count too few', withPrice({ below: [0, 2] }), 'one count for each point'],
  ['a bin too few', withPrice({ counts: [2, 3] }), '2 counts of 3 bins'],
  ['bins that do not sum up', withPrice({ counts: [2, 2, 2] }), 'not those of its grid'],
  ['no range', withPrice({ clamp: null }), 'no range'],
  ['a range that descends', withPrice({ clamp: [3, 1, 1] }), 'range is not that of its grid'],
  ['a range that hides values', withPrice({ clamp: [2, 2, 0] }), 'range is not that of its grid'],
  ['a deviation that hides distances', withPrice({ clamp: [1, 3, 1.1] }), 'more than its range'],
  ['values between its points', withPrice({ below: [0, 2, 4] }), 'between two points of its grid'],
  ['bins of other values', withPrice({ counts: [1, 2, 2] }), 'not those of its grid'],
  ['bins of no deciles', withPrice({ edges: [9], counts: [5, 0] }), 'not the deciles'],
  [
    'an edge that the grid contradicts',
    withPrice({ edges: [1.5, 2.5], counts: [1, 2, 2] }),
    'not those of its grid',
  ],
  ['more clusters than rows', profileText({ ...good, clusters: 7 }), 'more clusters, 7, than rows'],
  [
    'rare values before frequent ones',
    withCountry([
      ['FR', 2],
      ['DE', 4],
    ]),
    'by their counts',
  ],
  ['a value that no text can hold', withCountry([['\ud800', 6]]), 'whole characters'],
  ['all values left out', withCountry([], { complete: false, others: 6 }), 'lists 0 of its 100'],
])('%s is refused', async (_, content, reason) => {
  const found = await mistakes(content);
  expect(found.join('\n')).toContain(reason);
  expect(found.join('\n')).toContain('profile-invalid');
});

test('a category that stands twice, and one that is complete with others', async () => {
  const columns = {
    ...good.columns,
    country: {
      kind: 'categorical',
      nulls: 0,
      values: [
        ['FR', 3],
        ['FR', 3],
      ],
      complete: true,
    },
  } as const;
  expect(await mistakes(profileText({ ...good, columns }))).toHaveLength(1);
  const others = { ...columns.country, values: [['FR', 3]], others: 3 } as const;
  const contradicting = { ...good.columns, country: others };
  expect(await mistakes(profileText({ ...good, columns: contradicting }))).toHaveLength(1);
});

test('a profile of another object', async () => {
  expect(await mistakes(profileText({ ...good, object: 'customers' }))).toEqual([
    expect.stringContaining('profile-misfit: The profile is of "customers".'),
  ]);
});

test('every column that is missing, unknown or of another kind is told at once', async () => {
  const { country } = good.columns;
  if (!country) throw new Error('It was there.');
  const columns = { price: country, zip: country };
  expect(await mistakes(profileText({ ...good, columns }))).toEqual([
    expect.stringContaining('The profile holds the column "price" as categories.'),
    expect.stringContaining('The profile has no column "country".'),
    expect.stringContaining('The profile has a column "zip".'),
  ]);
});

test('a contract that counts clusters needs a profile that did', async () => {
  const clustered = contractFile([
    'schema:',
    '  - name: orders',
    '    customProperties: [{property: contender, value: {drift: {cluster: country}}}]',
    '    properties:',
    '      - {name: price, logicalType: number}',
    '      - {name: country, logicalType: string}',
  ]);
  expect(await mistakes(profileText(good), clustered)).toEqual([
    expect.stringContaining('how many different values of "country"'),
  ]);
  expect(await mistakes(profileText({ ...good, clusters: 2 }), clustered)).toEqual([]);
});

test('every mistake is told at once, with the line of its column', async () => {
  const broken = profileText({
    ...good,
    columns: { country: { kind: 'opaque', nulls: -1 }, price: { ...price, nulls: 0.5 } },
  });
  const error = await readProfile(written(broken), await readContract(contract)).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error('It was not refused.');
  expect(error.problems.map(({ line }) => line)).toEqual([3, 4]);
  expect(error.problems.map(({ why }) => why)).toEqual([
    expect.stringContaining('columns.country.nulls'),
    expect.stringContaining('columns.price.nulls'),
  ]);
});

test('a column named like what every object has is not in a profile by its name alone', async () => {
  const untyped = contractFile([
    'schema:',
    '  - name: orders',
    '    properties:',
    '      - {name: price, logicalType: number}',
    '      - {name: constructor}',
  ]);
  expect(await mistakes(profileText({ ...good, columns: { price } }), untyped)).toEqual([
    expect.stringContaining('The profile has no column "constructor".'),
  ]);
});
