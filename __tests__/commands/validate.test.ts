import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { validate } from '../../src/commands/validate.ts';
import type { OutcomeOf } from '../../src/domain/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { outcomeOf } from '../support/outcome-of.ts';

const contract = resolve('examples/wine-quality/contracts/wine.yml');
const wine = (name: string) => resolve(`examples/wine-quality/data/${name}.csv`);

/** Raw inputs in, the whole outcome out. */
async function judge(inputs: Readonly<Record<string, string>>): Promise<OutcomeOf<'validate'>> {
  const folder = temporaryFolder();
  const given = { 'output-directory': join(folder, 'output'), ...inputs };
  return outcomeOf(validate, given);
}

function files(contents: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(contents))
    writeFileSync(join(folder, name), content);
  return (name) => join(folder, name);
}

test('real wines keep their contract, by way of the policy', async () => {
  const at = files({});
  writeFileSync(
    at('contender.yml'),
    `version: 1\nmodel: wine\ndata:\n  train: {path: ${wine('train')}, contract: ${contract}}\n  eval: {path: ${wine('eval')}, contract: ${contract}}\n`,
  );
  const outcome = await judge({ policy: at('contender.yml') });
  expect(outcome).toMatchObject({
    verdict: 'passed',
    exitCode: 0,
    key: 'wine',
    title: expect.stringMatching(/^Passed: \d+ checks on 2 data sets, 4,898 rows$/),
    subject: { model: 'wine', digest: null },
    findings: [],
    outputs: { rows: '4898', 'failed-checks': '', verdict: 'passed' },
  });
  expect(outcome.result?.checks.every(({ status }) => status === 'passed')).toBe(true);
  expect(outcome.result?.data).toMatchObject([
    { name: 'train', rows: 2995, format: 'csv', dialect: expect.stringContaining('delimiter ","') },
    { name: 'eval', rows: 1903, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
  ]);
  expect(Object.keys(outcome.provenance.inputDigests)).toEqual(
    expect.arrayContaining([wine('train'), wine('eval'), contract, at('contender.yml')]),
  );
});

test('one data set of the policy is picked by name', async () => {
  const at = files({});
  writeFileSync(
    at('contender.yml'),
    `version: 1\nmodel: wine\ndata:\n  train: {path: none.csv, contract: none.yml}\n  eval: {path: ${wine('eval')}, contract: ${contract}}\n`,
  );
  const outcome = await judge({ policy: at('contender.yml'), data: 'eval', key: 'leg' });
  expect(outcome).toMatchObject({ verdict: 'passed', key: 'leg', outputs: { rows: '1903' } });
  expect(outcome.outputs['data-digest']).toBe(outcome.result?.data[0]?.digest);
});

test('planted violations are counted exactly and shown with line, key and value', async () => {
  const lines = readFileSync(wine('eval'), 'utf8').split('\n');
  const [names = ''] = lines;
  const alcohol = names.split(',').indexOf('alcohol');
  const spoilt = lines.map((line, index) => {
    if (![100, 200, 300].includes(index)) return line;
    const fields = line.split(',');
    fields[alcohol] = String(Number(fields[alcohol]) / 100);
    return fields.join(',');
  });
  const at = files({ 'eval.csv': spoilt.join('\n') });
  const outcome = await judge({ data: at('eval.csv'), contract });
  expect(outcome).toMatchObject({
    verdict: 'failed',
    exitCode: 1,
    title: `Failed: wine.alcohol.minimum on ${at('eval.csv')}: 3 of 1,903 values are not at least 7`,
    outputs: { 'failed-checks': 'wine.alcohol.minimum' },
  });
  const failed = outcome.result?.checks.find(({ status }) => status === 'failed');
  expect(failed).toMatchObject({ checked: 1903, failing: 3, total: 1903, file: contract });
  expect(failed?.examples.map(({ line }) => line)).toEqual([101, 201, 301]);
  expect(failed?.examples[0]).toMatchObject({ key: `id=${lines[100]?.split(',')[0]}` });
  expect(outcome.findings).toMatchObject([
    { level: 'error', rule: 'wine.alcohol.minimum', file: contract },
  ]);
});

const prices = `apiVersion: v3.1.0
kind: DataContract
id: shop
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - {name: id, logicalType: integer, primaryKey: true}
      - {name: price, logicalType: number, logicalTypeOptions: {minimum: 0}}
      - {name: note, logicalType: string}
`;

interface Bad {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly failed: readonly string[];
  readonly blocked?: number;
}

const bad: readonly Bad[] = [
  {
    name: 'missing-column.csv',
    content: 'id,note\n1,a\n',
    failed: ['orders.price.present'],
    blocked: 2,
  },
  { name: 'header-only.csv', content: 'id,price,note\n', failed: ['orders.rows'], blocked: 5 },
  {
    name: 'empty.csv',
    content: '',
    failed: ['orders.rows', 'orders.id.present', 'orders.price.present', 'orders.note.present'],
    blocked: 5,
  },
  {
    name: 'empty.jsonl',
    content: '',
    failed: ['orders.rows', 'orders.id.present', 'orders.price.present', 'orders.note.present'],
    blocked: 5,
  },
  {
    name: 'decimal-id.csv',
    content: 'id,price,note\n9.5,1,a\n1e3,2,b\n3,1,c\n',
    failed: ['orders.id.type'],
  },
  { name: 'header-in-another-order.csv', content: 'price,id,note\n9.5,1,a\n', failed: [] },
  {
    name: 'ragged.csv',
    content: 'id,price,note\n1,1,a\n2,2\n3,3,c,d\n',
    failed: ['orders.structure'],
  },
  {
    name: 'twin-columns.csv',
    content: 'id,price,note,note\n1,1,a,b\n',
    failed: ['orders.structure', 'orders.note.present'],
    blocked: 1,
  },
  {
    name: 'latin-1.csv',
    content: Buffer.from('id,price,note\n1,1,caf\xe9\n2,2,b\n', 'latin1'),
    failed: ['orders.structure'],
  },
  {
    name: 'null-key.csv',
    content: 'id,price,note\n1,1,a\n,2,b\n',
    failed: ['orders.id.primaryKey'],
  },
  {
    name: 'twin-key.csv',
    content: 'id,price,note\n1,1,a\n1,2,b\n',
    failed: ['orders.id.primaryKey'],
  },
  {
    name: 'all-null.csv',
    content: 'id,price,note\n1,,a\n2,NaN,b\n',
    failed: ['orders.price.type', 'orders.price.minimum'],
  },
  {
    name: 'infinite.csv',
    content: 'id,price,note\n1,inf,a\n2,1,b\n',
    failed: ['orders.price.type'],
  },
  {
    name: 'no-object.jsonl',
    content: '{"id": 1, "price": 1, "note": "a"}\n[2]\n{"id":\n',
    failed: ['orders.structure'],
  },
];

test.each(bad)('$name: $failed', async ({ name, content, failed, blocked = 0 }) => {
  const at = files({ [name]: content, 'orders.yml': prices });
  const outcome = await judge({ data: at(name), contract: at('orders.yml') });
  const ids = (status: string) =>
    outcome.result?.checks.filter((check) => check.status === status).map(({ id }) => id);
  expect(ids('failed')).toEqual(failed);
  expect(ids('blocked')).toHaveLength(blocked);
  expect(outcome.verdict).toBe(failed.length > 0 ? 'failed' : 'passed');
  expect(outcome.outputs['failed-checks']).toBe(failed.join(','));
});

interface Broken {
  readonly title: string;
  readonly inputs: (at: (name: string) => string) => Readonly<Record<string, string>>;
  readonly problems: readonly unknown[];
}

const broken: readonly Broken[] = [
  {
    title: 'a missing data file of the policy',
    inputs: (at) => ({ policy: at('contender.yml'), data: 'gone' }),
    problems: [{ rule: 'file-missing', file: 'gone.csv' }],
  },
  {
    title: 'a name that is neither data nor file',
    inputs: (at) => ({ policy: at('contender.yml'), data: 'gnoe' }),
    problems: [{ rule: 'data-unknown', message: expect.stringContaining('Did you mean "gone"?') }],
  },
  {
    title: 'a file without a contract',
    inputs: (at) => ({ data: at('orders.csv') }),
    problems: [{ rule: 'contract-missing' }],
  },
  {
    title: 'no data at all',
    inputs: () => ({}),
    problems: [{ rule: 'data-missing' }],
  },
  {
    title: 'a folder with files of several formats',
    inputs: (at) => ({ data: at(''), contract: at('orders.yml') }),
    problems: [{ rule: 'data-format' }],
  },
  {
    title: 'a missing contract',
    inputs: (at) => ({ data: at('orders.csv'), contract: at('none.yml') }),
    problems: [{ rule: 'file-missing' }],
  },
  {
    title: 'an unknown key in the contract',
    inputs: (at) => ({ data: at('orders.csv'), contract: at('misspelt.yml') }),
    problems: [
      {
        rule: 'key-unknown',
        line: 10,
        message: expect.stringContaining('Did you mean "required"?'),
      },
    ],
  },
  {
    title: 'a contract that is no YAML',
    inputs: (at) => ({ data: at('orders.csv'), contract: at('torn.yml') }),
    problems: [
      { rule: 'file-syntax', line: 6, message: expect.stringMatching(/line 6, column \d+/) },
    ],
  },
  {
    title: 'an unknown engine',
    inputs: (at) => ({ data: at('orders.csv'), contract: at('orders.yml'), engine: 'trino:x' }),
    problems: [{ rule: 'backend-unknown', message: expect.stringContaining('duckdb:') }],
  },
  {
    title: 'a misspelt input',
    inputs: (at) => ({ data: at('orders.csv'), contrcat: at('orders.yml') }),
    problems: [
      { rule: 'input-unknown', message: expect.stringContaining('Did you mean "contract"?') },
    ],
  },
];

test.each(broken)('$title: nothing is judged', async ({ inputs, problems }) => {
  const at = files({
    'orders.csv': 'id,price,note\n1,1,a\n',
    'orders.yml': prices,
    'misspelt.yml': prices.replace('logicalTypeOptions: {minimum: 0}', 'requird: true'),
    'torn.yml': prices.split('\n').slice(0, 5).concat('schema: [{name: orders}').join('\n'),
    'contender.yml': 'version: 1\nmodel: m\ndata:\n  gone: {path: gone.csv, contract: none.yml}\n',
  });
  writeFileSync(
    at('contender.yml'),
    `version: 1\nmodel: m\ndata:\n  gone: {path: gone.csv, contract: ${at('orders.yml')}}\n`,
  );
  const outcome = await judge(inputs(at));
  expect(outcome).toMatchObject({
    verdict: 'errored',
    exitCode: 2,
    result: null,
    findings: problems,
  });
});

test('every mistake of several data sets is reported together', async () => {
  const at = files({ 'bad.yml': prices.replace('kind: DataContract', 'kind: Contract') });
  writeFileSync(
    at('contender.yml'),
    `version: 1\nmodel: m\ndata:\n  a: {path: a.csv, contract: ${at('bad.yml')}}\n  b: {path: b.csv, contract: ${at('none.yml')}}\n`,
  );
  const outcome = await judge({ policy: at('contender.yml') });
  expect(outcome.findings.map(({ rule }) => rule)).toEqual([
    'value-invalid',
    'file-missing',
    'file-missing',
    'file-missing',
  ]);
});

const queries: readonly (readonly [string, string])[] = [
  ["COPY orders TO 'stolen.csv'", 'must be one SELECT'],
  ["SELECT count(*) FROM read_text('/etc/passwd')", 'from read_text()'],
  ['SELECT 1; SELECT 2', 'not several'],
];

test.each(queries)('the contract cannot run %s', async (query, reason) => {
  const rule = `    quality: [{type: sql, query: ${JSON.stringify(query)}, mustBe: 0}]\n`;
  const at = files({ 'orders.csv': 'id,price,note\n1,1,a\n', 'orders.yml': prices + rule });
  const outcome = await judge({ data: at('orders.csv'), contract: at('orders.yml') });
  expect(outcome).toMatchObject({ verdict: 'errored', exitCode: 2 });
  expect(outcome.findings).toMatchObject([
    { rule: 'orders.sql', message: expect.stringContaining(reason), line: 12 },
  ]);
});

test('a check that only warns does not fail the run', async () => {
  const rule = '    quality: [{metric: rowCount, mustBeGreaterThan: 5, severity: warning}]\n';
  const at = files({ 'orders.csv': 'id,price,note\n1,1,a\n', 'orders.yml': prices + rule });
  const outcome = await judge({ data: at('orders.csv'), contract: at('orders.yml') });
  expect(outcome).toMatchObject({
    verdict: 'passed',
    title: expect.stringMatching(/, 1 warning$/),
    findings: [{ level: 'warning', rule: 'orders.rowCount' }],
  });
});

test('an errored check is an error, however mild it is', async () => {
  const rule = '    quality: [{query: SELECT nothing FROM orders, mustBe: 5, severity: info}]\n';
  const at = files({ 'orders.csv': 'id,price,note\n1,1,a\n', 'orders.yml': prices + rule });
  const outcome = await judge({ data: at('orders.csv'), contract: at('orders.yml') });
  expect(outcome).toMatchObject({ verdict: 'errored', exitCode: 2 });
  expect(outcome.findings).toMatchObject([{ level: 'error', rule: 'orders.sql' }]);
});

test('a check of a column looks at all rows, whether the column is there or not', async () => {
  const at = files({ 'orders.csv': 'id,note\n1,a\n2,b\n', 'orders.yml': prices });
  const outcome = await judge({ data: at('orders.csv'), contract: at('orders.yml') });
  expect(outcome.result?.checks).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ id: 'orders.id.present', checked: 2, failing: 0, total: 2 }),
      expect.objectContaining({ id: 'orders.price.present', checked: 2, failing: 2, total: 2 }),
    ]),
  );
});

test('one of several files without a row is no data, unless the contract allows it', async () => {
  const at = files({ 'a.csv': 'id,price,note\n1,1,a\n', 'b.csv': 'id,price,note\n' });
  const judged = async (contents: string) => {
    writeFileSync(at('orders.yml'), contents);
    const set = `{path: [${at('a.csv')}, ${at('b.csv')}], contract: ${at('orders.yml')}}`;
    writeFileSync(at('contender.yml'), `version: 1\nmodel: m\ndata: {orders: ${set}}\n`);
    return judge({ policy: at('contender.yml') });
  };
  expect(await judged(prices)).toMatchObject({
    verdict: 'failed',
    findings: [{ rule: 'orders.rows', message: expect.stringContaining('b.csv has not one row') }],
  });
  const allowing = 'customProperties: [{property: contender, value: {allowEmpty: true}}]';
  expect(await judged(`${prices}    ${allowing}\n`)).toMatchObject({ verdict: 'passed' });
});

test('no sensitive value leaves the file: not by examples, unreadable rows or queries', async () => {
  const secret = prices.replace('name: note', 'name: note, classification: secret, unique: true');
  const queries = ['SELECT min(note) FROM orders', 'SELECT CAST(min(note) AS INT) FROM orders'];
  const rules = queries.map((query) => `{query: ${query}, mustBe: 5}`);
  const at = files({
    'orders.csv': 'id,price,note\n1,1,alice\n2,1,alice\n3,1,alice,9\n',
    'orders.yml': `${secret}    quality: [${rules.map((rule) => rule.replace(/query: ([^,]*),/, 'query: "$1",')).join(', ')}]\n`,
  });
  const outcome = await judge({ data: at('orders.csv'), contract: at('orders.yml') });
  expect(outcome).toMatchObject({
    verdict: 'errored',
    outputs: { 'failed-checks': 'orders.structure,orders.note.unique' },
  });
  expect(JSON.stringify(outcome)).toContain('(hidden)');
  expect(JSON.stringify(outcome)).not.toContain('alice');
});

test('data sets that cannot be read are reported together', async () => {
  const at = files({ 'a.csv.gz': 'none', 'b.parquet': 'none', 'orders.yml': prices });
  const data = `${at('a.csv.gz')},${at('b.parquet')}`;
  const outcome = await judge({ data, contract: at('orders.yml') });
  expect(outcome).toMatchObject({
    verdict: 'errored',
    findings: [{ rule: 'data-unreadable' }, { rule: 'data-unreadable' }],
  });
});
