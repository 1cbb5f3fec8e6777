import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readReferences } from '../../src/inputs/data-references.ts';
import { readPromisedData } from '../../src/inputs/data-sets.ts';
import { readPolicy } from '../../src/inputs/policy.ts';
import { temporaryFolder } from '../support/folder.ts';

const contract = `apiVersion: v3.1.0
kind: DataContract
id: shop
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - {name: customer, logicalType: integer, relationships: [{to: customers.id}]}
  - name: customers
    properties: [{name: id, logicalType: integer}]
`;

interface Listed {
  readonly name: string;
  readonly object: string;
}

async function referencesOf(listed: readonly Listed[]) {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('c.yml'), contract);
  const sets = listed.map(({ name, object }) => {
    writeFileSync(at(`${name}.csv`), 'id\n1\n');
    return `  ${name}: {path: ${at(`${name}.csv`)}, contract: '${at('c.yml')}#${object}'}\n`;
  });
  writeFileSync(at('contender.yml'), `version: 1\nmodel: shop\ndata:\n${sets.join('')}`);
  const policy = await readPolicy(at('contender.yml'));
  const promised = await readPromisedData({ data: ['orders'] }, policy);
  const found = await readReferences(promised, policy);
  return [...found].map(([object, { name }]) => [object, name]);
}

const orders = { name: 'orders', object: 'orders' };
const people = { name: 'people', object: 'customers' };

test('what a key refers to is the data set of the policy with that object, chosen or not', async () => {
  expect(await referencesOf([orders, people])).toEqual([['customers', 'people']]);
});

test('of two such data sets neither is taken, and none is no mistake', async () => {
  expect(await referencesOf([orders, people, { ...people, name: 'clients' }])).toEqual([]);
  expect(await referencesOf([orders])).toEqual([]);
});
