import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTable } from '../../../../src/backends/engines/duckdb/open-table.ts';
import { rowsOf } from '../../../../src/backends/engines/duckdb/rows.ts';
import type { BoundColumn } from '../../../../src/backends/engines/duckdb/table.ts';
import { condition, contrary } from '../../../../src/backends/engines/duckdb/value-condition.ts';
import type { ValueTest } from '../../../../src/domain/data/value-test.ts';
import { column, dataFile, dataSource } from '../../../support/engine-contract.ts';

let connection: DuckDBConnection;
let names: BoundColumn;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  const path = dataFile('s.csv', 's\na\n');
  const source = dataSource({ paths: [path], columns: [column('s', 'string')], key: [] });
  const found = (await openTable(connection, source, 'words')).columns.get('s');
  if (!found) throw new Error('The column is there.');
  names = found;
});
afterAll(() => connection.closeSync());

const word = fc.constantFrom('', 'a', 'A', "it's", 'é', 'ab');
const words = fc.array(word, { minLength: 1, maxLength: 4 });
const among = fc.constantFrom('oneOf', 'noneOf');
const tests: fc.Arbitrary<readonly ValueTest[]> = fc.array(
  fc.oneof(
    fc.record({ kind: among, values: words }) as fc.Arbitrary<ValueTest>,
    fc.constant<ValueTest>({ kind: 'minLength', length: 1 }),
  ),
  { minLength: 1, maxLength: 3 },
);

test('a text is among the contrary of its tests if one of them does not hold, and null never is', async () => {
  const listed = ['NULL', ...['', 'a', 'A', "it''s", 'é', 'ab', 'b'].map((one) => `'${one}'`)];
  const from = `(SELECT unnest([${listed.join(', ')}]) AS ${names.value})`;
  await fc.assert(
    fc.asyncProperty(tests, async (given) => {
      const broken = contrary(given, names);
      const kept = given.map((one) => condition(one, names)).join(' AND ');
      const rows = await rowsOf(
        connection,
        `SELECT coalesce(${broken}, false) AS one, ${names.value} IS NOT NULL AND (${kept}) IS NOT TRUE AS other
         FROM ${from}`,
      );
      expect(rows.map(({ one }) => one)).toEqual(rows.map(({ other }) => other));
    }),
    { numRuns: 40 },
  );
});

test('of no values there is no contrary, as null would be among them', () => {
  expect(contrary([{ kind: 'oneOf', values: [] }], names)).toBeUndefined();
});
