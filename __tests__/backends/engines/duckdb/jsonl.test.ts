import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadJsonl } from '../../../../src/backends/engines/duckdb/jsonl.ts';
import { dataFile } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

/** What the engine finds: by line the value of the key "a" as JSON. */
async function found(content: string) {
  const temp_directory = join(temporaryFolder(), 'spill');
  const instance = await DuckDBInstance.create(':memory:', { temp_directory });
  const connection = await instance.connect();
  try {
    await connection.run('CREATE SCHEMA s');
    const source = { paths: [dataFile('d.jsonl', content)], dialect: {}, columns: [] };
    const { files, rowsRead } = await loadJsonl(connection, source, 's');
    const [file] = files;
    const sql = `SELECT ${file?.row}, ${file?.value('a').sql} FROM ${file?.from}`;
    const rows = (await connection.runAndReadAll(sql)).getRowsJson();
    const place = await file?.locate(rows.map(([row]) => Number(row)));
    const { unreadable } = await rowsRead([]);
    return {
      values: rows.map(([row, value]) => [
        place?.(Number(row)).line,
        value === null ? null : JSON.parse(String(value)),
      ]),
      unreadable: unreadable.count,
    };
  } finally {
    connection.closeSync();
  }
}

/** The same by the JSON of this runtime, which takes no more than the standard. */
function expected(content: string) {
  const values: [number, unknown][] = [];
  let unreadable = 0;
  for (const [index, line] of content.split('\n').entries()) {
    if (/^[ \t\r]*$/.test(line)) continue;
    const value = objectIn(line);
    if (value) values.push([index + 1, value.a ?? null]);
    else unreadable += 1;
  }
  return { values, unreadable };
}

function objectIn(line: string): { readonly a?: unknown } | undefined {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const values = [
  '1',
  '-0.5',
  '"x"',
  '""',
  'null',
  'true',
  '[1,2]',
  '{"b":1}',
  '"é 😀"',
  '"nan, }"',
  '"\\"]"',
];
const broken = [
  'NaN',
  '-inf',
  '[1,]',
  '{"b":1 , }',
  '01',
  '.5',
  "'x'",
  '"\t"',
  '',
  '"',
  'nULL',
  '1}',
  '\u0001',
];
const line = fc
  .tuple(
    fc.constantFrom('', ' ', '\r', '\t'),
    fc.constantFrom(...values, ...values, ...broken),
    fc.constantFrom('', ' ', '\r', ','),
  )
  .map(([before, value, behind]) => `{${before}"a":${before}${value}${behind}}`);
const lines = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: line },
    fc.constantFrom('', '  ', '[1]', '1', 'null', '{}', '{'),
  ),
  {
    maxLength: 6,
  },
);

test('the engine finds exactly the objects that are JSON, on the lines where they stand', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n'), async (all, end) => {
      const content = all.map((one) => `${one}${end}`).join('');
      expect(await found(content)).toEqual(expected(content));
    }),
    { numRuns: 60, seed: 12 },
  );
}, 120_000);
