import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContract } from '../../src/inputs/contract.ts';
import { problemsOf } from '../support/contract-file.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = join(import.meta.dirname, '../fixtures/contracts/frictionless');

function schema(content: object, name = 'schema.json'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, JSON.stringify(content, null, 1));
  return path;
}

test('a Table Schema is a contract as it is', async () => {
  const { checks, ...contract } = await readContract(join(folder, 'cities.json'));
  expect(contract).toMatchObject({
    object: 'cities',
    key: ['id'],
    fieldsMatch: 'exact',
    filter: null,
  });
  const columns = contract.columns.map(({ name, logicalType, missingValues }) => [
    name,
    logicalType,
    missingValues?.join('|'),
  ]);
  expect(columns).toEqual([
    ['id', 'integer', '|NA'],
    ['name', 'string', '|NA'],
    ['country', 'string', '|NA'],
    ['founded', 'date', '|NA'],
    ['area', 'number', '|NA'],
    ['capital', 'boolean', '|NA'],
    ['mail', 'string', '-'],
    ['tags', 'array', '|NA'],
    ['twin', 'integer', '|NA'],
    ['seen', 'timestamp', '|NA'],
  ]);
  expect(contract.columns.flatMap(({ spelling }) => spelling ?? [])).toEqual([
    { decimalChar: ',', groupChar: '.' },
    { trueValues: ['yes'], falseValues: ['no'] },
  ]);
  const rest = checks.filter(({ id }) => !/\.(present|type)$/.test(id));
  expect(rest.map(({ id, line }) => `${line} ${id}`)).toEqual([
    '1 cities.structure',
    '1 cities.rows',
    '1 cities.fields',
    '5 cities.name.required',
    '5 cities.name.minLength',
    '5 cities.name.maxLength',
    '6 cities.country.pattern',
    '6 cities.country.enum',
    '7 cities.founded.minimum',
    '8 cities.area.minimum',
    '10 cities.mail.format',
    '11 cities.tags.maxItems',
    '16 cities.primaryKey',
    '17 cities.uniqueKeys',
    '19 cities.foreignKey',
    '20 cities.foreignKey-2',
  ]);
  expect(checks.slice(-4).map(({ demand }) => demand)).toEqual([
    { kind: 'key', columns: ['id'] },
    { kind: 'duplicates', columns: ['name', 'country'] },
    { kind: 'foreign-key', columns: ['twin'], target: { object: 'cities', properties: ['id'] } },
    {
      kind: 'foreign-key',
      columns: ['country'],
      target: { object: 'countries', properties: ['code'] },
    },
  ]);
});

test('of a Data Package one resource is picked, its schema in its own file or here', async () => {
  const path = join(folder, 'datapackage.yml');
  expect((await readContract(`${path}#cities`)).file).toBe(join(folder, 'cities.json'));
  expect(await readContract(`${path}#countries`)).toMatchObject({
    object: 'countries',
    fieldsMatch: 'subset',
    dialect: { delimiter: ';', encoding: 'latin-1' },
    checks: expect.arrayContaining([
      expect.objectContaining({ id: 'countries.foreignKey', line: 15 }),
    ]),
  });
  expect(await problemsOf(path)).toMatchObject([{ code: 'contract-object' }]);
  expect(await problemsOf(`${path}#citys`)).toMatchObject([{ next: 'Did you mean "cities"?' }]);
});

test('a schema with keys that anybody may add is accepted, without any missing values its own', async () => {
  const fields = [{ name: 'a', type: 'string', 'x-owner': 'me', example: 1 }];
  const { columns, checks } = await readContract(
    schema({ fields, custom: true }, 'apiVersion.json'),
  );
  expect(columns[0]?.missingValues).toEqual(['']);
  expect(checks).toHaveLength(5);
});

const field = (more: object) => ({ fields: [{ name: 'a', ...more }] });
const refused: readonly (readonly [object, string])[] = [
  [field({ type: 'number', bareNumber: false }), 'bareNumber: false'],
  [field({ type: 'duration' }), '"duration"'],
  [field({ type: 'geopoint' }), '"geopoint"'],
  [field({ type: 'geojson' }), '"geojson"'],
  [field({ type: 'yearmonth' }), '"yearmonth"'],
  [field({ type: 'list' }), '"list"'],
  [field({ type: 'strng' }), '"strng"'],
  [field({ type: 'date', format: 'any' }), '"any"'],
  [field({ type: 'date', format: '%d/%m/%y' }), '"%d/%m/%y"'],
  [field({ type: 'integer', format: 'i8' }), '"i8"'],
  [field({ type: 'string', format: 'emial' }), '"emial"'],
  [field({ type: 'string', constraint: {} }), 'constraint'],
  [field({ type: 'string', constraints: { requird: true } }), 'requird'],
  [field({ type: 'integer', constraints: { minLength: 1 } }), '"minLength"'],
  [field({ type: 'integer', constraints: { minimum: 2, maximum: 1 } }), 'minimum'],
  [field({ type: 'integer', constraints: { enum: ['x'] } }), 'include "x"'],
  [field({ type: 'string', constraints: { pattern: '(?=a)' } }), '(?=a)'],
  [{ ...field({ type: 'string' }), primaryKey: 'b' }, '"b"'],
  [{ ...field({ type: 'string' }), missingValue: [] }, 'missingValue'],
  [
    {
      ...field({}),
      foreignKeys: [{ fields: 'a', reference: { resource: 'b', fields: ['c', 'd'] } }],
    },
    'from 1 to 2',
  ],
];

test.each(refused)('%j is refused by name', async (content, name) => {
  const found = await problemsOf(schema(content));
  expect(found[0]?.what).toContain(name);
  expect(found[0]?.line).toBeGreaterThan(0);
});

test('a dialect that nobody would follow is refused', async () => {
  const resource = { name: 'a', schema: field({}), dialect: { skipInitialSpace: true } };
  expect(await problemsOf(schema({ resources: [resource] }))).toMatchObject([
    { what: 'The dialect has "skipInitialSpace".' },
  ]);
});

test('a schema that is far away is not fetched', async () => {
  const resource = { name: 'a', schema: 'https://example.com/schema.json' };
  expect(await problemsOf(schema({ resources: [resource] }))).toMatchObject([
    { why: 'Nothing is fetched.' },
  ]);
});
