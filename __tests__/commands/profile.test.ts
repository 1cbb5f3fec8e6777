import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { profile } from '../../src/commands/profile.ts';
import { validate } from '../../src/commands/validate.ts';
import type { CheckResult } from '../../src/domain/data/check.ts';
import { contractFile } from '../support/contract-file.ts';
import { parquetFile } from '../support/engine-kinds.ts';
import { temporaryFolder } from '../support/folder.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { driftFile } from '../support/profiles.ts';

interface Freeze {
  readonly contract: string;
  readonly reference: string;
}

async function frozen({ contract, reference }: Freeze): Promise<string> {
  const output = join(temporaryFolder(), 'profile.json');
  const made = await outcomeOf<'profile'>(profile, { data: reference, contract, output });
  expect(made.findings).toEqual([]);
  expect(made.verdict).toBe('passed');
  return output;
}

/** Freezes the reference, and judges the current data against it. */
async function compared(freeze: Freeze, current: string) {
  const output = await frozen(freeze);
  const { contract } = freeze;
  return outcomeOf<'validate'>(validate, { data: current, contract, profile: output });
}

function statuses(checks: readonly CheckResult[] = []): Readonly<Record<string, string>> {
  const drifts = checks.filter(({ id }) => /drift|ratio|mix/.test(id));
  return Object.fromEntries(
    drifts.map(({ id, status }) => [id.split('.').slice(1).join('.'), status]),
  );
}

function contractOf(settings: string, ...properties: readonly string[]): string {
  return contractFile([
    'schema:',
    '  - name: rows',
    `    customProperties: [{property: contender, value: ${settings}}]`,
    '    properties:',
    ...properties.map((property) => `      - ${property}`),
  ]);
}

const bike = [
  '{name: date, logicalType: date}',
  '{name: season, logicalType: integer}',
  '{name: weathersit, logicalType: integer}',
  '{name: temp, logicalType: number}',
  '{name: hum, logicalType: number}',
];
const [halfA, halfB] = [driftFile('bike-2011-a.parquet'), driftFile('bike-2011-b.parquet')];

test('a profile is small and stable, and data against itself has no drift', async () => {
  const freeze = { contract: contractOf('{}', ...bike), reference: halfA };
  const [first, second] = [await frozen(freeze), await frozen(freeze)];
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  expect(readFileSync(first).length).toBeLessThan(20_000);
  const { result, verdict } = await compared(freeze, halfA);
  expect(verdict).toBe('passed');
  const values = result?.checks.flatMap(({ drift }) => drift?.value ?? []) ?? [];
  expect(values).toHaveLength(10);
  expect(new Set(values)).toEqual(new Set([0]));
});

/** By rows even the distance of two halves of one year is beyond noise. */
const sharper = (cluster: string) =>
  contractOf(
    `{drift: {ignore: [date, season], minRows: 100${cluster}}}`,
    ...bike.slice(0, 2),
    '{name: weathersit, logicalType: integer, quality: [{id: mix, type: custom, engine: contender, implementation: {drift: jensenShannon, threshold: 0.04}}]}',
    '{name: temp, logicalType: number, quality: [{id: drift, type: custom, engine: contender, implementation: {drift: ks, threshold: 0.05}}]}',
    '{name: hum, logicalType: number}',
  );

test('hours of shuffled days are drift by rows, and none by days', async () => {
  const byRows = await compared({ contract: sharper(''), reference: halfA }, halfB);
  expect(statuses(byRows.result?.checks)).toMatchObject({
    'temp.drift': 'failed',
    'weathersit.mix': 'failed',
  });
  expect(byRows.verdict).toBe('failed');
  const byDays = await compared({ contract: sharper(', cluster: date'), reference: halfA }, halfB);
  expect(statuses(byDays.result?.checks)).toMatchObject({
    'temp.drift': 'undecided',
    'weathersit.mix': 'undecided',
    'hum.drift': 'passed',
  });
  expect(byDays.verdict).toBe('undecided');
  const temp = byDays.result?.checks.find(({ id }) => id === 'rows.temp.drift');
  expect(temp).toMatchObject({ noise: expect.stringContaining('within'), threshold: 'below 0.05' });
  expect(temp?.reason).toContain('of too few clusters');
});

test('demand that grew is found, with the number of rentals where it shows most', async () => {
  const contract = contractOf(
    '{}',
    '{name: cnt, logicalType: integer}',
    '{name: windspeed, logicalType: number}',
  );
  const { result, outputs } = await compared(
    { contract, reference: halfA },
    driftFile('bike-2012.parquet'),
  );
  expect(statuses(result?.checks)).toMatchObject({
    'cnt.drift': 'failed',
    'windspeed.drift': 'passed',
  });
  expect(outputs['failed-checks']).toBe('rows.cnt.drift');
  expect(result?.checks.find(({ id }) => id === 'rows.cnt.drift')).toMatchObject({
    observed: expect.stringMatching(/^ks 0\.2\d+, most at \d+$/),
    drift: { statistic: 'ks', threshold: 0.1, bins: { length: 10 } },
  });
});

test('a label as whole number whose share moved by 0.30 is found', async () => {
  const reference = await parquetFile(
    'SELECT CAST(range % 10 < 2 AS INTEGER) AS label FROM range(1000)',
  );
  const current = await parquetFile(
    'SELECT CAST(range % 10 < 5 AS INTEGER) AS label FROM range(1000)',
  );
  const contract = contractOf('{}', '{name: label, logicalType: integer}');
  const { result } = await compared({ contract, reference }, current);
  expect(result?.checks.find(({ id }) => id === 'rows.label.drift')).toMatchObject({
    status: 'failed',
    drift: { value: 0.3, worst: '0' },
  });
});

test('nulls from none to 60 % are drift, although the values left are alike', async () => {
  const reference = await parquetFile("SELECT range % 7 AS x, 'a@b.c' AS email FROM range(2100)");
  const current = await parquetFile(
    "SELECT CASE WHEN range % 5 < 3 THEN NULL ELSE range % 7 END AS x, CASE WHEN range % 5 > 2 THEN 'a@b.c' END AS email FROM range(2100)",
  );
  const contract = contractOf(
    '{}',
    '{name: x, logicalType: integer}',
    '{name: email, logicalType: string, classification: confidential}',
  );
  const { result } = await compared({ contract, reference }, current);
  expect(statuses(result?.checks)).toEqual({
    'x.drift': 'passed',
    'x.drift-nulls': 'failed',
    'email.drift-nulls': 'failed',
  });
});

test('all values gone are drift of nulls, and the distribution is undecided', async () => {
  const reference = await parquetFile('SELECT range * 1e0 AS x FROM range(500)');
  const current = await parquetFile('SELECT NULL::DOUBLE AS x FROM range(500)');
  const contract = contractOf('{}', '{name: x, logicalType: number}');
  const { result } = await compared({ contract, reference }, current);
  expect(statuses(result?.checks)).toEqual({ 'x.drift': 'undecided', 'x.drift-nulls': 'failed' });
});

test('NaN that appear are drift of missing values', async () => {
  const reference = await parquetFile('SELECT range * 1e0 AS x FROM range(500)');
  const current = await parquetFile(
    "SELECT CASE WHEN range % 4 = 0 THEN 'NaN'::DOUBLE ELSE range * 1e0 END AS x FROM range(500)",
  );
  const contract = contractOf('{}', '{name: x, logicalType: number}');
  const { result } = await compared({ contract, reference }, current);
  expect(result?.checks.find(({ id }) => id === 'rows.x.drift-nulls')).toMatchObject({
    status: 'failed',
    drift: { value: 0.25, worst: 'NaN' },
  });
});

const species = contractOf(
  '{drift: {minRows: 100}}',
  '{name: species, logicalType: string}',
  '{name: sex, logicalType: string}',
);

test('new categories fail by name, those that are gone are told', async () => {
  const { result } = await compared(
    { contract: species, reference: driftFile('biscoe.csv') },
    driftFile('dream.csv'),
  );
  expect(statuses(result?.checks)).toMatchObject({
    'species.drift': 'failed',
    'species.drift-values': 'failed',
    'sex.drift': 'passed',
    'sex.drift-values': 'passed',
  });
  expect(result?.checks.find(({ id }) => id === 'rows.species.drift-values')).toMatchObject({
    failing: 68,
    checked: 124,
    reason: expect.stringContaining('Chinstrap'),
    observed: expect.stringContaining('gone: Gentoo'),
  });
});

test.each([
  [199, 'undecided'],
  [200, 'failed'],
])('%d rows with a value are %s', async (rows, status) => {
  const reference = await parquetFile('SELECT range * 1e0 AS x FROM range(1000)');
  const current = await parquetFile(`SELECT range + 5000e0 AS x FROM range(${rows})`);
  const contract = contractOf('{}', '{name: x, logicalType: number}');
  const { result } = await compared({ contract, reference }, current);
  expect(statuses(result?.checks)).toMatchObject({ 'x.drift': status });
});

test.each([
  ['ks', 0.5],
  ['psi', 0.5],
  ['wasserstein', 0.5],
])('a reference of one value: %s is the share of rows with another', async (numeric, value) => {
  const reference = await parquetFile('SELECT 7 AS x FROM range(400)');
  const current = await parquetFile('SELECT 7 + range % 2 AS x FROM range(400)');
  const contract = contractOf(`{drift: {numeric: ${numeric}}}`, '{name: x, logicalType: integer}');
  const { result } = await compared({ contract, reference }, current);
  expect(result?.checks.find(({ id }) => id === 'rows.x.drift')).toMatchObject({
    status: 'failed',
    drift: { value, p: expect.any(Number) },
  });
});

test('one value on both sides has one bin, of which chiSquare says nothing', async () => {
  const reference = await parquetFile('SELECT 7 AS x FROM range(400)');
  const contract = contractOf('{drift: {numeric: chiSquare}}', '{name: x, logicalType: integer}');
  const { result } = await compared({ contract, reference }, reference);
  expect(statuses(result?.checks)).toMatchObject({ 'x.drift': 'unchecked' });
});

test('the number of rows is compared with the profile', async () => {
  const reference = await parquetFile('SELECT range AS x FROM range(1000)');
  const current = await parquetFile('SELECT range AS x FROM range(2000)');
  for (const [bounds, status] of [
    ['[0.5, 2]', 'passed'],
    ['[0.5, 1.99]', 'failed'],
  ] as const) {
    const contract = contractFile([
      'schema:',
      '  - name: rows',
      '    properties: [{name: x, logicalType: integer}]',
      `    quality: [{id: ratio, type: custom, engine: contender, implementation: {aggregate: rowCountRatio, mustBeBetween: ${bounds}}}]`,
    ]);
    const { result } = await compared({ contract, reference }, current);
    expect(result?.checks.find(({ id }) => id === 'rows.ratio')).toMatchObject({
      status,
      observed: '2',
    });
  }
});

test('without a profile nothing of drift is checked, and nothing passes', async () => {
  const { result } = await outcomeOf<'validate'>(validate, { data: halfA, contract: sharper('') });
  expect(statuses(result?.checks)).toEqual({
    'temp.drift': 'unchecked',
    'weathersit.mix': 'unchecked',
  });
});

test('a column that the data lacks fails', async () => {
  const reference = await parquetFile('SELECT range AS x, range AS y FROM range(1000)');
  const current = await parquetFile('SELECT range AS x FROM range(1000)');
  const contract = contractOf(
    '{fieldsMatch: superset}',
    '{name: x, logicalType: integer}',
    '{name: y, logicalType: integer}',
  );
  const { result } = await compared({ contract, reference }, current);
  expect(statuses(result?.checks)).toMatchObject({ 'x.drift': 'passed', 'y.drift': 'failed' });
});

test('the policy names the profile, whose digest is kept', async () => {
  const contract = contractOf('{}', '{name: x, logicalType: integer}');
  const reference = await parquetFile('SELECT range AS x FROM range(1000)');
  const path = await frozen({ contract, reference });
  const policy = join(temporaryFolder(), 'contender.yml');
  const data = { later: { path: reference, contract, profile: path } };
  writeFileSync(policy, JSON.stringify({ version: 1, model: 'm', data }));
  const { result, provenance } = await outcomeOf<'validate'>(validate, { policy });
  expect(statuses(result?.checks)).toMatchObject({ 'x.drift': 'passed' });
  expect(provenance.inputDigests[path]).toMatch(/^sha256:/);
});

test('a sensitive column leaves no value in the profile, and its drift is not checked', async () => {
  const contract = contractOf(
    '{}',
    '{name: email, logicalType: string, classification: restricted, quality: [{id: drift, type: custom, engine: contender, implementation: {drift: psi}}]}',
    '{name: age, logicalType: integer, classification: restricted}',
  );
  const reference = await parquetFile(
    "SELECT 'secret' || range AS email, range + 4242 AS age FROM range(500)",
  );
  const path = await frozen({ contract, reference });
  expect(readFileSync(path, 'utf8')).not.toMatch(/secret|4242/);
  const { result } = await compared({ contract, reference }, reference);
  expect(statuses(result?.checks)).toEqual({
    'email.drift': 'unchecked',
    'email.drift-nulls': 'passed',
    'age.drift-nulls': 'passed',
  });
});

test('data that breaks its contract is told, and the profile made', async () => {
  const contract = contractOf('{}', '{name: x, logicalType: integer, required: true}');
  const data = await parquetFile('SELECT CASE WHEN range > 9 THEN range END AS x FROM range(500)');
  const output = join(temporaryFolder(), 'new', 'profile.json');
  const made = await outcomeOf<'profile'>(profile, { data, contract, output });
  expect(made).toMatchObject({
    verdict: 'passed',
    findings: [{ level: 'warning', rule: 'rows.x.required' }],
  });
  expect(made.title).toContain('breaks 1 promise');
  expect(existsSync(output)).toBe(true);
  expect(readdirSync(join(output, '..'))).toEqual(['profile.json']);
});

test('of no rows there is no profile', async () => {
  const contract = contractOf('{allowEmpty: true}', '{name: x, logicalType: integer}');
  const data = await parquetFile('SELECT range AS x FROM range(0)');
  const output = join(temporaryFolder(), 'profile.json');
  const made = await outcomeOf<'profile'>(profile, { data, contract, output });
  expect(made).toMatchObject({ verdict: 'errored', exitCode: 2 });
  expect(existsSync(output)).toBe(false);
});

test('a profile never takes the place of what it is made of', async () => {
  const contract = contractOf('{}', '{name: x, logicalType: integer}');
  const data = await parquetFile('SELECT range AS x FROM range(500)');
  for (const output of [data, contract]) {
    const before = readFileSync(output);
    const made = await outcomeOf<'profile'>(profile, { data, contract, output });
    expect(made.findings).toMatchObject([{ rule: 'output-is-input' }]);
    expect(readFileSync(output).equals(before)).toBe(true);
  }
});

test('a column that the profile lacks, or holds no values of, is shown as unchecked', async () => {
  const contract = contractOf('{fieldsMatch: superset}', '{name: x}', '{name: y}');
  const reference = await parquetFile('SELECT [range] AS x FROM range(500)');
  const current = await parquetFile('SELECT range AS x, range AS y FROM range(500)');
  const { result } = await compared({ contract, reference }, current);
  expect(statuses(result?.checks)).toEqual({
    'x.drift': 'unchecked',
    'x.drift-nulls': 'passed',
    'y.drift': 'unchecked',
  });
});

test('text where the profile has numbers is an error that says both', async () => {
  const contract = contractOf('{}', '{name: x}');
  const reference = await parquetFile('SELECT range AS x FROM range(500)');
  const current = await parquetFile("SELECT 'a' AS x FROM range(500)");
  const { verdict, result } = await compared({ contract, reference }, current);
  expect(verdict).toBe('errored');
  expect(result?.checks.find(({ id }) => id === 'rows.x.drift')?.reason).toContain(
    'The profile holds numbers of x, but the data holds VARCHAR',
  );
});

test.each(['ks', 'psi', 'wasserstein', 'chiSquare', 'jensenShannon'])(
  'a reference without a value leaves %s undecided',
  async (numeric) => {
    const contract = contractOf(`{drift: {numeric: ${numeric}}}`, '{name: x}');
    const reference = await parquetFile('SELECT NULL::DOUBLE AS x FROM range(500)');
    const current = await parquetFile('SELECT range * 1e0 AS x FROM range(500)');
    const { result } = await compared({ contract, reference }, current);
    expect(statuses(result?.checks)).toEqual({ 'x.drift': 'undecided', 'x.drift-nulls': 'failed' });
  },
);

test.each(['ks', 'psi', 'wasserstein', 'chiSquare', 'jensenShannon'])(
  'the largest doubles and a NUL in a text are compared with themselves: %s',
  async (numeric) => {
    const contract = contractOf(
      `{drift: {numeric: ${numeric}}}`,
      '{name: x, logicalType: number}',
      '{name: word, logicalType: string}',
    );
    const data = await parquetFile(
      `SELECT CASE WHEN range < 500 THEN -1.7976931348623157e308 + range * 1e293 ELSE 1.7976931348623157e308 - range * 1e293 END AS x,
         CASE WHEN range % 2 = 0 THEN 'a' || chr(0) || 'b' ELSE 'a' END AS word FROM range(1000)`,
    );
    const { verdict, result } = await compared({ contract, reference: data }, data);
    expect(verdict).toBe('passed');
    expect(result?.checks.flatMap(({ drift }) => drift?.value ?? [])).toEqual([0, 0, 0, 0]);
  },
);

test('more new values than are named do not pretend to be all', async () => {
  const contract = contractOf('{}', '{name: word, logicalType: string}');
  const reference = await parquetFile("SELECT 'a' AS word FROM range(500)");
  const current = await parquetFile("SELECT 'b' || range % 30 AS word FROM range(600)");
  const { result } = await compared({ contract, reference }, current);
  expect(result?.checks.find(({ id }) => id === 'rows.word.drift-values')?.reason).toContain(
    'b0, b1, b10, b11, b12 and others.',
  );
});

test('the order of the rows, and how files part them, never change a profile', async () => {
  const rows =
    "SELECT range AS n, range * 0.1e0 / 7 AS x, 'w' || range % 1300 AS word FROM range(5000)";
  const contract = contractOf(
    '{}',
    '{name: n, logicalType: integer}',
    '{name: x, logicalType: number}',
    '{name: word, logicalType: string}',
  );
  const parted = temporaryFolder();
  for (const part of [0, 1]) {
    copyFileSync(
      await parquetFile(`SELECT * FROM (${rows}) WHERE n % 2 = ${part} ORDER BY hash(n)`),
      join(parted, `${part}.parquet`),
    );
  }
  const columns = async (reference: string) => {
    return JSON.parse(readFileSync(await frozen({ contract, reference }), 'utf8')).columns;
  };
  expect(await columns(join(parted, '*.parquet'))).toEqual(await columns(await parquetFile(rows)));
});

test('all comparisons of values and of nulls share one probability of a false alarm', async () => {
  const contract = contractOf(
    '{}',
    '{name: x, logicalType: integer}',
    '{name: word, logicalType: string}',
  );
  const reference = await parquetFile("SELECT range AS x, 'a' AS word FROM range(500)");
  const { result } = await compared({ contract, reference }, reference);
  const alphas = result?.checks.flatMap(({ drift }) => drift?.alpha ?? []);
  expect(alphas).toEqual([0.00025, 0.00025, 0.00025, 0.00025]);
});
