import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { validate } from '../../src/commands/validate.ts';
import { temporaryFolder } from '../support/folder.ts';
import { outcomeOf } from '../support/outcome-of.ts';

const contract = `apiVersion: v3.1.0
kind: DataContract
id: shop
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: price
        logicalType: number
        quality:
          - {id: usual, type: custom, engine: contender, implementation: {aggregate: quantile, level: 0.5, mustBeBetween: [1, 3]}}
          - {id: high, type: custom, engine: contender, implementation: {aggregate: quantile, level: 1, mustBeLessOrEqualTo: 9}}
      - {name: customer, logicalType: integer, relationships: [{to: customers.id}]}
      - {name: id, logicalType: integer}
      - {name: parent, logicalType: integer, relationships: [{to: orders.id}]}
  - name: customers
    properties: [{name: id, logicalType: integer}]
`;

async function judge(more: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('c.yml'), contract);
  writeFileSync(at('orders.csv'), 'id,price,customer,parent\n1,2,1,\n2,4,7,1\n3,9,2,8\n');
  writeFileSync(at('people.csv'), 'id\n1\n2\n');
  writeFileSync(
    at('contender.yml'),
    `version: 1\nmodel: shop\ndata:\n  orders: {path: ${at('orders.csv')}, contract: '${at('c.yml')}#orders'}\n  people: {path: ${at('people.csv')}, contract: '${at('c.yml')}#customers'}\n`,
  );
  const inputs = { policy: at('contender.yml'), 'output-directory': at('out'), ...more };
  const outcome = await outcomeOf<'validate'>(validate, inputs);
  const check = (id: string) => outcome.result?.checks.find((one) => one.id === id);
  return { outcome, check };
}

test('a key is looked up in the data that keeps the other object, and in its own', async () => {
  const { check } = await judge({ data: 'orders' });
  expect(check('orders.customer.foreignKey')).toMatchObject({
    status: 'failed',
    checked: 3,
    failing: 1,
    examples: [{ line: 3, value: '7' }],
  });
  expect(check('orders.parent.foreignKey')).toMatchObject({
    status: 'failed',
    checked: 2,
    failing: 1,
    examples: [{ line: 4, value: '8' }],
  });
});

test('the data that keys are looked up in is an input too, but not the data that is judged', async () => {
  const { outcome } = await judge({ data: 'orders' });
  const inputs = Object.keys(outcome?.provenance.inputDigests ?? {}).map((path) =>
    path.split('/').at(-1),
  );
  expect(inputs.sort()).toEqual(['c.yml', 'contender.yml', 'orders.csv', 'people.csv']);
  expect(outcome?.result?.data.map(({ name }) => name)).toEqual(['orders']);
  expect(outcome?.outputs['data-digest']).toBe(outcome?.result?.data[0]?.digest);
});

test('a quantile within its band shows the band, one beyond it the value', async () => {
  const { check } = await judge({ data: 'orders' });
  expect(check('orders.price.usual')).toMatchObject({
    status: 'failed',
    observed: '4',
    reason: 'The quantile 0.5 is 4, asked is between 1 and 3.',
    checked: 3,
  });
  expect(check('orders.price.high')).toMatchObject({ status: 'passed', observed: 'at most 9' });
});

test('all failing rows are saved where that is asked for, and the output names the files', async () => {
  const folder = join(temporaryFolder(), 'failed');
  const { outcome } = await judge({ 'save-failures': folder });
  expect(outcome?.outputs.failures).toBe(`${folder}/orders.parquet`);
  expect(existsSync(`${folder}/orders.parquet`)).toBe(true);
  expect(existsSync(`${folder}/people.parquet`)).toBe(false);
  expect((await judge({})).outcome?.outputs.failures).toBe('');
});
