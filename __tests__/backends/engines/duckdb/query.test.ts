import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import { answers, column, dataFile, withData } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const csv = 'id,price\n1,2.5\n2,-1\n';
const columns = [column('id', 'integer'), column('price', 'number')];

async function ask(sql: string, path = dataFile('orders.csv', csv)) {
  const engine = await openBackend('data engine', engines, {
    uri: 'duckdb:',
    environment: () => undefined,
  });
  const [answer] = await withData(engine, { paths: [path], columns }, (set) =>
    answers(set, [{ kind: 'query', sql, column: 'price' }]),
  );
  return answer;
}

const accepted: readonly (readonly [string, number | null])[] = [
  ['SELECT count(*) FROM {object} WHERE {column} < 0', 1],
  ['SELECT count(*) FROM $' + '{table} WHERE $' + '{property} < 0', 1],
  ['SELECT sum(id) FROM orders -- all of them', 3],
  ['SELECT 1;', 1],
  ['SELECT sum(n) FROM range(3) AS r(n), unnest([1, 1])', 6],
  ['WITH cheap AS (FROM orders WHERE price < 0) SELECT count(*) FROM cheap', 1],
  ['SELECT max(price) > 2 FROM orders', 1],
  ['WITH a AS (FROM orders), b AS (FROM A) SELECT count(*) FROM B', 2],
  [
    'WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 4) SELECT sum(n) FROM r',
    10,
  ],
  ['SELECT avg(price) FROM orders', 0.75],
  ['SELECT max(price) FROM orders WHERE price > 99', null],
];

test.each(accepted)('%s yields a number', async (sql, value) => {
  expect(await ask(sql)).toBe(value);
});

const outside = join(temporaryFolder(), 'written.csv');

const refused: readonly (readonly [string, string])[] = [
  ['SELECT 0; SELECT 0', 'not several'],
  ['SELECT 0; DROP VIEW orders', 'must be one SELECT'],
  [`COPY (SELECT 1) TO '${outside}'`, 'must be one SELECT'],
  [`COPY orders TO '${outside}' (USE_TMP_FILE false)`, 'must be one SELECT'],
  [`EXPORT DATABASE '${outside}'`, 'must be one SELECT'],
  [`ATTACH '${outside}'`, 'must be one SELECT'],
  ['PRAGMA version', 'must be one SELECT'],
  ['SET threads = 1', 'must be one SELECT'],
  ['INSTALL httpfs', 'must be one SELECT'],
  ['DELETE FROM contender.file0', 'must be one SELECT'],
  ['EXPLAIN SELECT 1', 'must be one SELECT'],
  ['SELECT 0) UNION ALL (SELECT 1', 'no SQL'],
  ['SELECT 0 /* open', 'no SQL'],
  ["SELECT count(*) FROM read_csv('/etc/passwd')", 'from read_csv()'],
  ["SELECT count(*) FROM read_text('package.json')", 'from read_text()'],
  ["SELECT (SELECT count(*) FROM glob('/etc/*'))", 'from glob()'],
  [`SELECT count(*) FROM Enable_Logging(storage := 'file', storage_path := '${outside}')`, 'from'],
  [`WITH a AS (FROM "enable_profiling"(save_location := '${outside}')) SELECT 1`, 'from enable_'],
  ['SELECT count(*) FROM orders, disable_logging()', 'from disable_logging()'],
  ["SELECT * FROM query('SELECT 1')", 'from query()'],
  ["SELECT count(*) FROM '/etc/passwd'", 'nothing but orders'],
  ['SELECT count(*) FROM contender.every', 'and not contender.every'],
  ['SELECT count(*) FROM duckdb_settings', 'and not duckdb_settings'],
  ['SELECT count(*) FROM information_schema.tables', 'and not information_schema.tables'],
  ['SELECT count(*) FROM (DESCRIBE orders)', 'a description of a table'],
  ['SELECT count(*) FROM (SHOW TABLES)', 'a description of a table'],
  ['WITH f AS (FROM f) SELECT count(*) FROM f', 'and not f'],
  ['SELECT (WITH f AS (SELECT 1) SELECT 1) + (SELECT count(*) FROM f)', 'and not f'],
  ['WITH RECURSIVE f AS (FROM f UNION ALL FROM f) SELECT count(*) FROM f', 'and not f'],
  ['SELECT approx_count_distinct(id) FROM orders', 'only estimates'],
  ["SELECT length(getenv('HOME'))", 'does not exist'],
  ["SELECT 'x'", 'is no number'],
  ["SELECT ' 0x10 '", 'is no number'],
  ["SELECT ''", 'is no number'],
  ['SELECT [5]', 'is no number'],
  ["SELECT 'NaN'::DOUBLE", 'is no number'],
  ['SELECT 1, 2', 'one row with one number'],
  ['SELECT id FROM orders', 'one row with one number'],
  ['SELECT id FROM orders WHERE false', 'one row with one number'],
  ['SELECT nothing FROM orders', 'nothing'],
];

test.each(refused)('%s is refused', async (sql, reason) => {
  expect(await ask(sql)).toEqual(expect.stringContaining(reason));
  expect(existsSync(outside)).toBe(false);
});

test('a query can neither change the data file nor read another one that lies beside it', async () => {
  const path = '__tests__/fixtures/validate/penguins.parquet';
  const before = readFileSync(path);
  expect(await ask(`COPY (SELECT 1) TO '${path}' (USE_TMP_FILE false)`, path)).toContain('must be');
  expect(readFileSync(path)).toEqual(before);
  expect(
    await ask("SELECT count(*) FROM '__tests__/fixtures/validate/penguins.csv'", path),
  ).toContain('nothing but orders');
  expect(await ask(`SELECT count(*) FROM '${path}'`, path)).toContain('nothing but orders');
});

test('a number that a double would round keeps its digits', async () => {
  const engine = await openBackend('data engine', engines, {
    uri: 'duckdb:',
    environment: () => undefined,
  });
  const sql = 'SELECT 9007199254740993';
  const source = { paths: [dataFile('orders.csv', csv)], columns };
  const { answers: found } = await withData(engine, source, (set) =>
    set.measure([{ kind: 'query', sql }]),
  );
  expect([...found.values()]).toMatchObject([{ exact: '9007199254740993' }]);
});

test.each([
  ['SELECT count(*) FROM orders WHERE random() < 2', 'random() can answer differently'],
  ['SELECT count(*) FROM orders USING SAMPLE 50%', 'a sample answers differently'],
  ['SELECT count(*) FROM orders TABLESAMPLE 1 ROWS', 'a sample answers differently'],
  ['SELECT max(pricee) FROM orders', 'no column "pricee"; did you mean "price"'],
])('%s is refused with what to do', async (sql, reason) => {
  expect(await ask(sql)).toEqual(expect.stringContaining(reason));
});

const secretive: readonly (readonly [string, boolean])[] = [
  ['SELECT count(*) FROM orders WHERE price > 1', false],
  ['SELECT 100.0 * count(*) FILTER (price > 1) / count(*) FROM orders', false],
  ['SELECT max(o.id) FROM orders AS o', false],
  ['SELECT max(price) FROM orders', true],
  ['SELECT MAX(PRICE) FROM orders', true],
  ['SELECT max(o.price) FROM orders AS o', true],
  ['SELECT max(x) FROM (SELECT price AS x FROM orders)', true],
  ['SELECT max(id) FROM orders AS o(x, id)', true],
  ['WITH o(x, id) AS (FROM orders) SELECT max(id) FROM o', true],
  ["SELECT max(COLUMNS('pri.*')) FROM orders", true],
  ['SELECT max(length(o::VARCHAR)) FROM orders AS o', true],
  ['SELECT (SELECT max(price) FROM orders) + 0 * count(*) FROM orders', true],
];

test.each(secretive)('of a sensitive price the number of %s is hidden: %s', async (sql, hidden) => {
  const engine = await openBackend('data engine', engines, {
    uri: 'duckdb:',
    environment: () => undefined,
  });
  const secret = [column('id', 'integer'), column('price', 'number', { sensitive: true })];
  const source = { paths: [dataFile('orders.csv', csv)], columns: secret };
  const { answers: found } = await withData(engine, source, (set) =>
    set.measure([{ kind: 'query', sql }]),
  );
  const [answer] = [...found.values()];
  expect(answer).toMatchObject({ kind: 'number', ...(hidden && { hidden }) });
  expect(answer && 'hidden' in answer).toBe(hidden);
});
