import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContract } from '../../src/inputs/contract.ts';
import { parseReference } from '../../src/inputs/contract-references.ts';
import { contractFile, problemsOf } from '../support/contract-file.ts';

const others = [
  '  - id: customers_tbl',
  '    name: customers',
  '    properties:',
  '      - {id: pk, name: id}',
  '      - {name: country}',
  '      - {id: adr, name: address, logicalType: object, properties: [{id: zip_field, name: zip}]}',
];

function orders(relationships: string, property = ''): string {
  return contractFile([
    'schema:',
    '  - id: orders_tbl',
    '    name: orders',
    `    relationships: ${relationships}`,
    '    properties:',
    `      - {id: cust, name: customer, physicalName: CUST${property}}`,
    '      - {name: country}',
    ...others,
  ]);
}

const target = (...properties: readonly string[]) => ({ object: 'customers', properties });

const resolved: readonly (readonly [string, object])[] = [
  ['{to: customers.id}', { columns: ['CUST'], target: target('id') }],
  ['{to: schema/customers_tbl/properties/pk}', { columns: ['CUST'], target: target('id') }],
  ['{to: customers.address.zip}', { columns: ['CUST'], target: target('address.zip') }],
  [
    '{to: /schema/customers_tbl/properties/adr/properties/zip_field, type: foreignKey}',
    { columns: ['CUST'], target: target('address.zip') },
  ],
];

test.each(resolved)('the property relationship %s is a foreign key', async (to, demand) => {
  const path = orders('[]', `, relationships: [${to}]`);
  const { checks } = await readContract(`${path}#orders`);
  expect(checks.find(({ id }) => id === 'orders.customer.foreignKey')).toMatchObject({
    demand: { kind: 'foreign-key', ...demand },
    line: 11,
  });
});

test('a composite key leads from as many columns as it leads to', async () => {
  const to = '[{from: [orders.customer, orders.country], to: [customers.id, customers.country]}]';
  const { checks } = await readContract(`${orders(to)}#orders`);
  expect(checks.at(-1)).toMatchObject({
    id: 'orders.foreignKey',
    demand: { columns: ['CUST', 'country'], target: target('id', 'country') },
    line: 9,
  });
});

test('a reference may lead to another contract, by names or by ids', async () => {
  for (const to of [
    'others.yaml#customers.id',
    'others.yaml#/schema/customers_tbl/properties/pk',
  ]) {
    const path = orders('[]', `, relationships: [{to: "${to}"}]`);
    const other = contractFile(['schema:', ...others]);
    const { copyFileSync } = await import('node:fs');
    copyFileSync(other, join(dirname(path), 'others.yaml'));
    const { checks } = await readContract(`${path}#orders`);
    expect(checks.find(({ id }) => id === 'orders.customer.foreignKey')?.demand).toMatchObject({
      target: target('id'),
    });
  }
});

const unresolved: readonly (readonly [string, string])[] = [
  ['countries.code', 'There is no object "countries" in the contract.'],
  ['customers.ID', 'has no property "ID"'],
  ['schema/customers_tbl/properties/nope', 'has no property "nope"'],
  ['missing.yaml#customers.id', 'missing.yaml cannot be read'],
  ['broken.yaml#customers.id', 'broken.yaml cannot be read'],
  ['https://example.com/c.yaml#customers.id', 'is not fetched'],
];

test.each(unresolved)('the reference %s is listed as unchecked: %s', async (to, reason) => {
  const path = orders('[]', `, relationships: [{to: "${to}"}]`);
  writeFileSync(join(dirname(path), 'broken.yaml'), 'schema: [');
  const { checks } = await readContract(`${path}#orders`);
  const found = checks.find(({ id }) => id === 'orders.customer.foreignKey');
  expect(found?.demand).toMatchObject({
    kind: 'unjudged',
    reason: expect.stringContaining(reason),
  });
});

const mistakes: readonly (readonly [string, string, string])[] = [
  ['[{to: customers.id}]', '', 'Add from:'],
  ['[{from: orders.customer, to: [customers.id, customers.country]}]', '', 'on both sides'],
  ['[]', ', relationships: [{from: orders.customer, to: customers.id}]', 'Remove it.'],
  ['[]', ', relationships: [{to: [customers.id]}]', 'Name one property'],
  ['[]', ', relationships: [{to: customers}]', 'object.property'],
  ['[]', ', relationships: [{to: schema/a/b/c}]', 'object.property'],
];

test.each(mistakes)('%s %s is a mistake', async (object, property, next) => {
  const found = await problemsOf(`${orders(object, property)}#orders`);
  expect(found).toMatchObject([
    { line: object === '[]' ? 11 : 9, next: expect.stringContaining(next) },
  ]);
});

test('both notations name the same steps, each by its own word', () => {
  expect(parseReference('a.b.c')).toEqual({ file: null, steps: ['a', 'b', 'c'], by: 'name' });
  expect(parseReference('../x.yaml#/schema/a/properties/b')).toEqual({
    file: '../x.yaml',
    steps: ['a', 'b'],
    by: 'id',
  });
  expect([parseReference('a'), parseReference('a.'), parseReference('schema/a')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
