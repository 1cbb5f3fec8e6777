import { expect, test } from '@jest/globals';
import { readContract } from '../../src/inputs/contract.ts';
import { contractFile, problemsOf, withProperties } from '../support/contract-file.ts';

test('what an object and an array hold are columns of their own, with the way to them', async () => {
  const path = contractFile([
    'schema:',
    '  - name: t',
    '    properties:',
    '      - name: address',
    '        physicalName: addr',
    '        logicalType: object',
    '        logicalTypeOptions: {required: [city]}',
    '        properties:',
    '          - {name: city, physicalName: town, logicalType: string, required: true, classification: secret}',
    '      - name: lines',
    '        logicalType: array',
    '        items:',
    '          logicalType: object',
    '          properties:',
    '            - {name: price, logicalType: number, logicalTypeOptions: {minimum: 0}, quality: [{metric: nullValues, mustBe: 0}]}',
  ]);
  const { columns, checks } = await readContract(path);
  expect(
    columns.map(({ property, name, source, path: way, sensitive }) => ({
      property,
      name,
      source,
      way: way.map((step) => (step.kind === 'field' ? step.name : '[]')).join('/'),
      sensitive,
    })),
  ).toEqual([
    { property: 'address', name: 'addr', source: 'addr', way: '', sensitive: true },
    { property: 'address.city', name: 'addr.town', source: 'addr', way: 'town', sensitive: true },
    { property: 'lines', name: 'lines', source: 'lines', way: '', sensitive: false },
    { property: 'lines[]', name: 'lines[]', source: 'lines', way: '[]', sensitive: false },
    {
      property: 'lines[].price',
      name: 'lines[].price',
      source: 'lines',
      way: '[]/price',
      sensitive: false,
    },
  ]);
  expect(checks.map(({ id, line }) => `${line} ${id}`)).toEqual([
    '7 t.structure',
    '7 t.rows',
    '9 t.address.present',
    '11 t.address.type',
    '12 t.address.required',
    '14 t.address.city.type',
    '14 t.address.city.required',
    '15 t.lines.present',
    '16 t.lines.type',
    '18 t.lines[].type',
    '20 t.lines[].price.type',
    '20 t.lines[].price.minimum',
    '20 t.lines[].price.nullValues',
  ]);
});

test.each([
  ['{name: a, logicalType: string, properties: [{name: b}]}', 'logicalType: object'],
  ['{name: a, logicalType: object, items: {logicalType: string}}', 'logicalType: array'],
  ['{name: a, logicalType: array, logicalTypeOptions: {minItems: 3, maxItems: 2}}', 'Correct one'],
  ['{name: a, logicalType: object, properties: [{name: b}, {name: b}]}', 'correct a name'],
  ['{name: a, logicalType: array, items: {requird: true}}', 'Did you mean "required"?'],
])('%s is a mistake', async (property, next) => {
  expect(await problemsOf(withProperties(property))).toMatchObject([
    { line: 9, next: expect.stringContaining(next) },
  ]);
});
