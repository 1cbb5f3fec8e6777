import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { closeDuckDb, connectDuckDb } from '../../../src/backends/engines/duckdb/connect.ts';
import { canonicalTexts } from '../../../src/backends/engines/duckdb/predictions/canonical-texts.ts';
import { canonical } from '../../../src/backends/engines/duckdb/predictions/raw-column.ts';
import { rowsOf } from '../../../src/backends/engines/duckdb/rows.ts';
import { list, text as literal } from '../../../src/backends/engines/duckdb/sql.ts';

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await connectDuckDb((name) => process.env[name]);
});

afterAll(() => closeDuckDb(connection));

const texts = [
  ...['0', '1', '-1', '+1', '1.0', '01', '-0', '1e3', '1,013.01', '.5', '5.', '0.00001', '7e22'],
  ...['123456789012345', '-999999999999999', '1234567890123456', '9007199254740993'],
  ...['True', 'false', 'TRUE ', 'truely', 'nan', 'NaN ', 'nano', '-inf', 'Infinity', 'infinite'],
  ...['region-7', '_', ' a', 'ä', "o'clock", '', ' ', '\t', '1 ', 'é', '(null)', '-', '+'],
];

test('every text is written as the engine writes it, whether it is asked or not', async () => {
  const found = await canonicalTexts(connection, texts);
  const values = `unnest([${list(texts.map(literal))}])`;
  const rows = await rowsOf(
    connection,
    `SELECT text, ${canonical('text')} AS value FROM (SELECT ${values} AS text)`,
  );
  expect(texts.map((text) => [text, found(text)])).toEqual(
    rows.map(({ text, value }) => [text, value]),
  );
});

test('words and whole numbers need no engine', async () => {
  closeDuckDb(connection);
  const found = await canonicalTexts(connection, ['cat', 'dog', '17']);
  expect(['cat', 'dog', '17'].map(found)).toEqual(['cat', 'dog', '17']);
  connection = await connectDuckDb((name) => process.env[name]);
});
