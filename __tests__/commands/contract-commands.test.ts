import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { contractDiff } from '../../src/commands/contract-diff.ts';
import { contractInfer } from '../../src/commands/contract-infer.ts';
import { validate } from '../../src/commands/validate.ts';
import { temporaryFolder } from '../support/folder.ts';
import { odcsMistakes } from '../support/odcs-schema.ts';
import { outcomeOf } from '../support/outcome-of.ts';

function file(name: string, lines: readonly string[]): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const shops = [
  'id,name,zip,country,price,open,day,seen,at,empty',
  '1,a,01234,FR,1.5,true,2024-01-01,2024-01-01T10:00:00Z,10:00:00,',
  '2,b,02345,DE,2.5,false,2024-01-02,2024-01-02T10:00:00Z,10:00:01,',
  '3,c,99999,FR,3.5,true,2024-01-03,2024-01-02T10:00:00Z,10:00:02,',
  '4,d,12345,DE,4,true,2024-01-03,,10:00:02,',
];

test('an inferred contract promises what holds, is valid, and passes on its own data', async () => {
  const data = file('shops.csv', shops);
  const outcome = await outcomeOf<'contract infer'>(contractInfer, { data });
  expect(outcome).toMatchObject({ verdict: 'passed', exitCode: 0, key: 'shops' });
  const columns = outcome.result?.columns.map(({ name, logicalType, required, unique }) =>
    [name, logicalType, required && 'required', unique && 'unique'].filter(Boolean).join(' '),
  );
  expect(columns).toEqual([
    'id integer required unique',
    'name string required unique',
    'zip string required unique',
    'country string required',
    'price number required',
    'open boolean required',
    'day date required',
    'seen timestamp',
    'at time required',
    'empty',
  ]);
  expect(outcome.result?.columns[3]?.validValues).toEqual(['DE', 'FR']);
  const contract = outcome.outputs.contract ?? '';
  expect(odcsMistakes(readFileSync(contract, 'utf8'))).toEqual([]);
  const judged = await outcomeOf<'validate'>(validate, { data, contract });
  expect(judged.verdict).toBe('passed');
});

test('a Table Schema judges data that writes numbers, truths and dates in its own way', async () => {
  const data = file('cities.csv', [
    'id,name,country,founded,area,capital,mail,tags,twin,seen',
    '1,Paris,FR,01/02/1200,"1.000,5",yes,-,"[1,2]",2,2024-01-01T10:00:00',
    '2,Bonn,DE,31/12/1300,7,no,a@b.de,[],,2024-01-01 10:00:00Z',
    '3,Ulm,DE,31/02/1300,7.5x,maybe,ab,"[1,2,3,4]",9,2024-01-01',
  ]);
  const contract = join(import.meta.dirname, '../fixtures/contracts/frictionless/cities.json');
  const { result } = await outcomeOf<'validate'>(validate, { data, contract });
  const failed = result?.checks.filter(({ status }) => status === 'failed') ?? [];
  expect(failed.map(({ id, examples }) => `${id} ${examples[0]?.line}`)).toEqual([
    'cities.founded.type 4',
    'cities.area.type 4',
    'cities.capital.type 4',
    'cities.mail.format 4',
    'cities.tags.maxItems 4',
    'cities.seen.type 4',
    'cities.foreignKey 4',
  ]);
});

test('data without rows tells nothing', async () => {
  const data = file('shops.csv', shops.slice(0, 1));
  const outcome = await outcomeOf<'contract infer'>(contractInfer, { data });
  expect(outcome).toMatchObject({ verdict: 'errored', findings: [{ rule: 'data-empty' }] });
});

test('the example of the contract with a bit of everything is valid for the standard', () => {
  const path = join(import.meta.dirname, '../fixtures/contracts/shop-orders.yml');
  expect(odcsMistakes(readFileSync(path, 'utf8'))).toEqual([]);
});

function contract(price: string, ...more: readonly string[]): string {
  return file('contract.yml', [
    'apiVersion: v3.1.0',
    'kind: DataContract',
    'id: shops',
    'version: 1.0.0',
    'status: active',
    'schema:',
    '  - name: shops',
    '    properties:',
    '      - {name: id, logicalType: integer}',
    `      - {name: price, logicalType: number, logicalTypeOptions: ${price}}`,
    ...more,
  ]);
}

test('two contracts on the same data name what was loosened and what was tightened', async () => {
  const old = contract('{minimum: 2, maximum: 10}', '      - {name: country, required: true}');
  const next = contract('{minimum: 0, maximum: 5}', '      - {name: day, unique: true}');
  const data = file('shops.csv', shops);
  const outcome = await outcomeOf<'contract diff'>(contractDiff, { old, new: next, data });
  expect(outcome).toMatchObject({
    verdict: 'passed',
    exitCode: 0,
    outputs: {
      loosened: 'shops.price.minimum,shops.country.present,shops.country.required',
      tightened: 'shops.price.maximum,shops.day.present,shops.day.unique',
      changed: '',
    },
  });
  expect(outcome.result?.changes).toMatchObject([
    {
      id: 'shops.price.minimum',
      before: { status: 'failed', asked: 'at least 2' },
      after: { status: 'passed', asked: 'at least 0' },
    },
    { id: 'shops.price.maximum', direction: 'tightened' },
    { id: 'shops.country.present', after: null },
    { id: 'shops.country.required' },
    { id: 'shops.day.present', before: null },
    { id: 'shops.day.unique', after: { status: 'failed' } },
  ]);
  expect(outcome.findings.filter(({ level }) => level === 'warning')).toHaveLength(3);
});

test('a contract against itself moves nothing', async () => {
  const same = contract('{minimum: 2}');
  const data = file('shops.csv', shops);
  const outcome = await outcomeOf<'contract diff'>(contractDiff, { old: same, new: same, data });
  expect(outcome.result).toMatchObject({ changes: [], same: 7 });
});

/** The directions of a change of the contract's text, by the promise. */
async function moves(old: string, next: string): Promise<Readonly<Record<string, string>>> {
  const head = [
    'apiVersion: v3.1.0',
    'kind: DataContract',
    'id: c',
    'version: 1.0.0',
    'status: active',
  ];
  const paths = [old, next].map((object) =>
    file('contract.yml', [...head, 'schema:', `  - ${object}`]),
  );
  const [before = '', after = ''] = paths;
  const data = file('shops.csv', shops);
  const outcome = await outcomeOf<'contract diff'>(contractDiff, { old: before, new: after, data });
  expect(outcome.verdict).toBe('passed');
  const changes = outcome.result?.changes ?? [];
  return Object.fromEntries(changes.map(({ id, direction }) => [id, direction]));
}

function set(settings: string): string {
  return `{name: s, properties: [{name: id}], customProperties: [{property: contender, value: ${settings}}]}`;
}

test.each([
  ['a filter', set('{}'), set("{filter: id <> 'x'}"), { 's.rows': 'loosened' }],
  ['a filter that goes', set("{filter: id <> 'x'}"), set('{}'), { 's.rows': 'tightened' }],
  ['no rows allowed', set('{}'), set('{allowEmpty: true}'), { 's.rows': 'loosened' }],
  ['missing values', set('{}'), set('{missingValues: ["1"]}'), { 's.id.present': 'changed' }],
  ['infinities', set('{}'), set('{allowNonFinite: true}'), { 's.id.present': 'loosened' }],
  [
    'the fields',
    set('{fieldsMatch: equal}'),
    set('{fieldsMatch: exact}'),
    { 's.fields': 'changed' },
  ],
  [
    'a wider type',
    '{name: s, properties: [{name: id, logicalType: integer}]}',
    '{name: s, properties: [{name: id, logicalType: number}]}',
    { 's.id.type': 'loosened' },
  ],
  [
    'another type',
    '{name: s, properties: [{name: id, logicalType: integer}]}',
    '{name: s, properties: [{name: id, logicalType: string}]}',
    { 's.id.type': 'changed' },
  ],
  [
    'another name of the object',
    '{name: s, properties: [{name: id, required: true}]}',
    '{name: t, properties: [{name: id, required: true}]}',
    {},
  ],
])('%s: a promise that moves without its bound is named', async (...[, old, next, expected]) => {
  expect(await moves(old, next)).toEqual(expected);
});

test('a promise that only one of them can judge is neither loosened nor tightened', async () => {
  const required = (settings: string) =>
    `{name: s, properties: [{name: id}, {name: gone, required: true}], customProperties: [{property: contender, value: ${settings}}]}`;
  const moved = await moves(required('{}'), required('{fieldsMatch: partial}'));
  expect(moved['s.gone.required']).toBe('changed');
});

test('a promise that could not be judged is an error, not a pass', async () => {
  const rule = (sql: string) =>
    contract(
      '{minimum: 0}',
      '    quality:',
      `      - {id: q, type: sql, query: ${sql}, mustBe: 4}`,
    );
  const data = file('shops.csv', shops);
  const outcome = await outcomeOf<'contract diff'>(contractDiff, {
    old: rule('SELECT count(*) FROM shops'),
    new: rule('SELECT count(nothing) FROM shops'),
    data,
  });
  expect(outcome).toMatchObject({ verdict: 'errored', exitCode: 2 });
  expect(outcome.title).toContain('shops.q');
  expect(outcome.result?.changes).toMatchObject([{ id: 'shops.q', direction: 'changed' }]);
});

test('the mistakes of both contracts are told at once', async () => {
  const data = file('shops.csv', shops);
  const [old, next] = [contract('{minimun: 0}'), contract('{maximun: 0}')];
  const outcome = await outcomeOf<'contract diff'>(contractDiff, { old, new: next, data });
  expect(outcome).toMatchObject({ verdict: 'errored', exitCode: 2 });
  expect(outcome.findings.map((finding) => finding.rule)).toEqual(['key-unknown', 'key-unknown']);
});

test('a mistake that both sides meet is told once', async () => {
  const same = contract('{minimun: 0}');
  const data = file('shops.csv', shops);
  const twice = await outcomeOf<'contract diff'>(contractDiff, { old: same, new: same, data });
  expect(twice.findings).toHaveLength(1);
  const gone = { old: contract('{}'), new: contract('{}'), data: 'nowhere.csv' };
  const missing = await outcomeOf<'contract diff'>(contractDiff, gone);
  expect(missing.findings).toHaveLength(1);
});

test('what nobody could read is left out of a first contract, and said', async () => {
  const data = file('odd.csv', [
    'a,a,,b',
    '1,2,3,9007199254740993',
    '1,2',
    '3,4,5,9007199254740995',
  ]);
  const outcome = await outcomeOf<'contract infer'>(contractInfer, { data });
  expect(outcome.result?.columns).toMatchObject([
    { name: 'b', logicalType: 'integer', hints: ['primaryKey: true would hold'] },
  ]);
  expect(outcome.findings).toMatchObject([
    { level: 'warning', rule: 'data-unread', line: 1 },
    { level: 'warning', rule: 'data-unread', line: 3 },
  ]);
});

test('values of several types have no type, and are not called absent', async () => {
  const data = file('mixed.jsonl', ['{"a":1}', '{"a":"x"}']);
  const outcome = await outcomeOf<'contract infer'>(contractInfer, { data });
  expect(outcome.result?.columns).toMatchObject([
    {
      name: 'a',
      logicalType: null,
      required: true,
      hints: ['no type holds for all of its values'],
    },
  ]);
});
