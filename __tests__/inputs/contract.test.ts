import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContract } from '../../src/inputs/contract.ts';
import { problemsOf } from '../support/contract-file.ts';
import { temporaryFolder } from '../support/folder.ts';

const head = [
  'apiVersion: v3.1.0',
  'kind: DataContract',
  'id: shop',
  'version: 1.0.0',
  'status: active',
];

/** A contract file; the five required lines come first, so that `schema` is line 6. */
function contract(lines: readonly string[], first: readonly string[] = head): string {
  const path = join(temporaryFolder(), 'contract.yml');
  writeFileSync(path, [...first, ...lines].join('\n'));
  return path;
}

test('every promise becomes a check with its own id and line', async () => {
  const path = contract([
    'schema:',
    '  - name: orders',
    '    properties:',
    '      - name: id',
    '        logicalType: integer',
    '        primaryKey: true',
    '        unique: true',
    '        logicalTypeOptions:',
    '          minimum: 1',
    '          format: u8',
    '      - name: country',
    '        physicalName: ctry',
    '        logicalType: string',
    '        required: true',
    '        quality:',
    '          - {id: known, metric: invalidValues, arguments: {validValues: [FR, DE, null]}, mustBeLessOrEqualTo: 0.5, unit: percent}',
    '          - {metric: nullValues, mustBe: 0, severity: medium}',
    '          - {metric: nullValues, mustBeLessThan: 9, severity: whatever}',
    '    quality:',
    '      - {metric: rowCount, mustBeBetween: [10, 20]}',
    '      - {id: pairs, metric: duplicateValues, arguments: {properties: [id, country]}, mustBe: 0}',
    '      - {name: cheap, type: sql, query: SELECT 1, mustBe: 1}',
  ]);
  const { checks, columns, key } = await readContract(path);
  expect(checks.map(({ id, line }) => `${line} ${id}`)).toEqual([
    '7 orders.structure',
    '7 orders.rows',
    '9 orders.id.present',
    '10 orders.id.type',
    '12 orders.id.unique',
    '14 orders.id.minimum',
    '15 orders.id.format',
    '16 orders.country.present',
    '18 orders.country.type',
    '19 orders.country.required',
    '21 orders.country.known',
    '22 orders.country.nullValues',
    '23 orders.country.nullValues-2',
    '11 orders.id.primaryKey',
    '25 orders.rowCount',
    '26 orders.pairs',
    '27 orders.cheap',
  ]);
  const demandOf = (id: string) => checks.find((check) => check.id === id);
  expect(demandOf('orders.id.format')?.demand).toMatchObject({
    tests: [
      { kind: 'minimum', bound: '0' },
      { kind: 'maximum', bound: '255' },
    ],
  });
  expect(demandOf('orders.country.known')).toMatchObject({
    demand: { kind: 'values', column: 'ctry', tests: [{ kind: 'oneOf', values: ['FR', 'DE'] }] },
    threshold: { operator: 'mustBeLessOrEqualTo', bounds: [0.5], unit: 'percent' },
    severity: 'error',
  });
  expect(demandOf('orders.country.nullValues')?.severity).toBe('warning');
  expect(demandOf('orders.country.nullValues-2')?.severity).toBe('error');
  expect(demandOf('orders.pairs')?.demand).toEqual({ kind: 'duplicates', columns: ['id', 'ctry'] });
  expect(columns.map(({ property, name }) => [property, name])).toEqual([
    ['id', 'id'],
    ['country', 'ctry'],
  ]);
  expect(key).toEqual(['id']);
});

test('a composite key is one check, its columns in the order of their positions', async () => {
  const path = contract([
    'schema:',
    '  - name: t',
    '    properties:',
    '      - {name: b, primaryKey: true, primaryKeyPosition: 2}',
    '      - {name: a, primaryKey: true, primaryKeyPosition: 1}',
  ]);
  const { key, checks } = await readContract(path);
  expect(key).toEqual(['a', 'b']);
  expect(checks.at(-1)).toMatchObject({
    id: 't.primaryKey',
    demand: { kind: 'key', columns: ['a', 'b'] },
    line: 10,
  });
});

test('our settings are read; a property has its own missing values', async () => {
  const path = contract([
    'schema:',
    '  - name: t',
    '    customProperties:',
    '      - {property: other, value: {anything: goes}}',
    '      - {property: contender, value: {fieldsMatch: equal, missingValues: [NA], allowEmpty: true}}',
    '    properties:',
    '      - {name: a, classification: internal}',
    '      - {name: b, classification: secret, customProperties: [{property: contender, value: {missingValues: ["-"]}}]}',
  ]);
  expect(await readContract(path)).toMatchObject({
    fieldsMatch: 'equal',
    allowEmpty: true,
    columns: [
      { missingValues: ['NA'], sensitive: false },
      { missingValues: ['-'], sensitive: true },
    ],
  });
});

test('what is for other tools or for people is listed as unjudged, never dropped', async () => {
  const path = contract([
    'schema:',
    '  - name: t',
    '    relationships: [{from: t.a, to: u.id}]',
    '    properties:',
    '      - {name: a, logicalType: string, relationships: [{to: u.id}], logicalTypeOptions: {format: password}}',
    '      - {name: b, logicalType: string, logicalTypeOptions: {format: binary}}',
    '      - {name: c, logicalType: time, logicalTypeOptions: {timezone: true}}',
    '      - {name: o, logicalType: object, properties: [{name: k, primaryKey: true}]}',
    '    quality:',
    '      - {type: text, description: Looks fine.}',
    '      - {type: custom, engine: soda, implementation: "checks for t"}',
    '      - {rule: freshness, mustBe: 1}',
    'slaProperties: [{property: latency, value: 1, unit: d}, {property: retention, value: 3, unit: y, element: t.a}]',
  ]);
  const { checks } = await readContract(path);
  const unjudged = checks.filter(({ demand }) => demand.kind === 'unjudged').map(({ id }) => id);
  expect(unjudged).toEqual([
    't.a.format',
    't.a.foreignKey',
    't.b.format',
    't.c.timezone',
    't.o.k.primaryKey',
    't.text',
    't.custom',
    't.library',
    't.foreignKey',
    't.latency',
    't.retention',
  ]);
});

test('a contract without properties says that nothing about columns is judged', async () => {
  const { checks } = await readContract(contract(['schema: [{name: t}]']));
  expect(checks.map(({ id }) => id)).toEqual(['t.structure', 't.rows', 't.properties']);
});

test('in version 3.0 exclusiveMinimum sharpens minimum', async () => {
  const old = ['apiVersion: v3.0.2', ...head.slice(1)];
  const lines = [
    'schema:',
    '  - name: t',
    '    properties:',
    '      - {name: a, logicalType: number, logicalTypeOptions: {minimum: 0, exclusiveMinimum: true, exclusiveMaximum: false}}',
    '    quality: [{rule: rowCount, mustBe: 3}, {rule: freshness, mustBe: 3}]',
  ];
  const { checks } = await readContract(contract(lines, old));
  const rest = checks.slice(4).map(({ id, demand }) => [id, demand.kind]);
  expect(rest).toEqual([
    ['t.a.minimum', 'values'],
    ['t.a.exclusiveMinimum', 'values'],
    ['t.rowCount', 'row-count'],
    ['t.library', 'unjudged'],
  ]);
});

test('of several objects one is picked by name', async () => {
  const path = contract(['schema:', '  - {name: orders}', '  - {name: customers}']);
  expect((await readContract(`${path}#customers`)).object).toBe('customers');
  expect(await problemsOf(path)).toMatchObject([
    { code: 'contract-object', next: `Pick one: ${path}#orders or ${path}#customers.` },
  ]);
  expect(await problemsOf(`${path}#customer`)).toMatchObject([
    { code: 'contract-object', next: 'Did you mean "customers"?' },
  ]);
});

test('unknown keys and settings are mistakes with line and suggestion, all at once', async () => {
  const path = contract([
    'schma: []',
    'schema:',
    '  - name: t',
    '    customProperties: [{property: contender, value: {fieldMatch: subset, drift: {numerics: ks}}}]',
    '    properties:',
    '      - name: a',
    '        requird: true',
    '        logicalType: int',
    '        quality:',
    '          - {metric: nullValues, mustBeLessThen: 3}',
    '          - {metric: nullValues, mustBeBetween: [3, 1]}',
  ]);
  const found = await problemsOf(path);
  expect(found.map(({ line, code, why, next }) => `${line} ${code} ${why} ${next}`).sort()).toEqual(
    [
      expect.stringMatching(/^12 key-unknown .*"required"/),
      expect.stringMatching(/^13 value-invalid /),
      expect.stringMatching(/^15 key-unknown .*"mustBeLessThan"/),
      expect.stringMatching(/^16 value-invalid Write the smaller number first/),
      expect.stringMatching(/^6 key-unknown .*"schema"/),
      expect.stringMatching(/^9 key-unknown .*"fieldsMatch"/),
      expect.stringMatching(/^9 key-unknown .*"numeric"/),
    ],
  );
});

const mistakes: readonly (readonly [string, string])[] = [
  [
    '{name: a, logicalType: integer, logicalTypeOptions: {minLength: 3}}',
    'does not belong to the type integer',
  ],
  [
    '{name: a, logicalType: integer, logicalTypeOptions: {minimum: "1"}}',
    'The bound of a number is a number',
  ],
  ['{name: a, logicalType: integer, logicalTypeOptions: {format: i7}}', 'has no such format'],
  [
    '{name: a, logicalType: number, logicalTypeOptions: {exclusiveMinimum: true}}',
    'it is the bound itself',
  ],
  [
    '{name: a, logicalType: date, logicalTypeOptions: {minimum: 2024-1-1}}',
    'not written as ISO 8601',
  ],
  ['{name: a, logicalTypeOptions: {minimum: 1}}', 'has no logicalType'],
  [
    '{name: a, logicalType: integer, logicalTypeOptions: {minimum: 2, maximum: 1}}',
    'No value could ever satisfy both',
  ],
  [
    '{name: a, logicalType: number, logicalTypeOptions: {minimum: 2, exclusiveMaximum: 2}}',
    'No value could ever satisfy both',
  ],
  [
    '{name: a, logicalType: string, logicalTypeOptions: {minLength: 2, maxLength: 1}}',
    'No value could ever satisfy both',
  ],
  [
    '{name: a, logicalType: integer, logicalTypeOptions: {maximum: 9007199254740992}}',
    'stands for its neighbours',
  ],
  [
    '{name: a, logicalType: integer, quality: [{metric: invalidValues, arguments: {validValues: [9007199254740993]}, mustBe: 0}]}',
    'stands for its neighbours',
  ],
  [
    '{name: a, quality: [{metric: nullValues, arguments: {missingValues: [NA]}, mustBe: 0}]}',
    'silently ignored',
  ],
  ['{name: a, quality: [{metric: nullValues, query: SELECT 0, mustBe: 0}]}', 'silently ignored'],
  [
    '{name: a, quality: [{type: sql, query: SELECT 0, metric: nullValues, mustBe: 0}]}',
    'silently ignored',
  ],
  ['{name: a, logicalType: string, logicalTypeOptions: {pattern: "(?=a)b"}}', 'look-around'],
  ['{name: a, logicalType: string, logicalTypeOptions: {pattern: "a("}}', 'Unterminated group'],
  [
    '{name: a, logicalType: integer, quality: [{metric: invalidValues, arguments: {validValues: [a]}, mustBe: 0}]}',
    'never equal',
  ],
  [
    '{name: a, quality: [{metric: invalidValues, arguments: {validValues: [null]}, mustBe: 0}]}',
    'No value could ever be valid',
  ],
  [
    '{name: a, quality: [{metric: invalidValues, mustBe: 0}]}',
    'Nothing says which values are valid',
  ],
  ['{name: a, quality: [{metric: nullValues, mustBe: 0, mustBeLessThan: 1}]}', 'Exactly one says'],
  ['{name: a, quality: [{metric: nullValues}]}', 'Exactly one says'],
  [
    '{name: a, quality: [{metric: rowCount, mustBe: 5, unit: percent}]}',
    'nothing that it is a share of',
  ],
  ['{name: a, quality: [{type: sql, mustBe: 5}]}', 'There is nothing to ask'],
  ['{name: a, quality: [{mustBe: 5}]}', 'Nothing says what to count'],
  [
    '{name: a, quality: [{metric: duplicateValues, arguments: {properties: [b]}, mustBe: 5}]}',
    'no such property',
  ],
  [
    '{name: b, physicalName: twin}\n      - {name: a, physicalName: twin}',
    'could not be told apart',
  ],
];

test.each(mistakes)('%s is a mistake', async (property, why) => {
  const found = await problemsOf(
    contract(['schema:', '  - name: t', '    properties:', `      - ${property}`]),
  );
  expect(found).toMatchObject([{ why: expect.stringContaining(why) }]);
  expect(found[0]?.line).toBeGreaterThan(8);
});

test.each(['{metric: nullValues, mustBe: 0}', '{metric: duplicateValues, mustBe: 0}'])(
  '%s cannot stand at the object',
  async (rule) => {
    const found = await problemsOf(contract(['schema:', '  - name: t', `    quality: [${rule}]`]));
    expect(found).toMatchObject([{ code: 'contract-invalid', line: 8 }]);
  },
);

test.each([
  ['mustBeLessThan: 100.1, unit: percent', 1],
  ['mustBeLessOrEqualTo: 100, unit: percent', 0],
  ['mustBeGreaterThan: -1', 1],
  ['mustBe: 0', 0],
  ['mustBeBetween: [-1, 5]', 1],
])('a bound that no count can reach is a mistake: %s', async (operator, mistakes) => {
  const rule = `{metric: nullValues, ${operator}}`;
  const path = contract([
    'schema:',
    '  - name: t',
    '    properties:',
    `      - {name: a, quality: [${rule}]}`,
  ]);
  const found = await problemsOf(path);
  expect(found.map(({ line }) => line)).toEqual(mistakes ? [9] : []);
});

test('an object that is there twice cannot be picked', async () => {
  const path = contract(['schema:', '  - {name: t}', '  - {name: t, description: another}']);
  expect(await problemsOf(`${path}#t`)).toMatchObject([
    { code: 'contract-object', what: expect.stringContaining('two objects "t"') },
  ]);
});

test('bounds that leave one value contradict nothing', async () => {
  const options = 'logicalTypeOptions: {minimum: 2, maximum: 2}';
  const property = `      - {name: a, logicalType: integer, ${options}}`;
  const lines = ['schema:', '  - name: t', '    properties:', property];
  expect((await readContract(contract(lines))).checks).toHaveLength(6);
});

test('our settings for the whole contract are unknown, not ignored', async () => {
  const settings = 'customProperties: [{property: contender, value: {allowEmpty: true}}]';
  const found = await problemsOf(contract(['schema:', '  - name: t', settings]));
  expect(found).toMatchObject([{ code: 'key-unknown', next: 'Remove it.' }]);
});

test('version 2 is refused by name', async () => {
  const path = contract(['schema: [{name: t}]'], ['apiVersion: v2.2.2', ...head.slice(1)]);
  expect(await problemsOf(path)).toMatchObject([
    { line: 1, why: expect.stringContaining('v3.0.x and v3.1.x') },
  ]);
});

test('unreadable YAML is named with line and column, a missing file as missing', async () => {
  const path = contract(['schema: [{name: t}'], head);
  expect(await problemsOf(path)).toMatchObject([
    { code: 'file-syntax', line: 6, what: expect.stringMatching(/line 6, column \d+/) },
  ]);
  expect(await problemsOf(join(temporaryFolder(), 'none.yml'))).toMatchObject([
    { code: 'file-missing' },
  ]);
});
