import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadCsv } from '../../../../src/backends/engines/duckdb/csv.ts';
import { fieldsOf } from '../../../../src/backends/engines/duckdb/csv-dialect.ts';
import { CsvWalk } from '../../../../src/backends/engines/duckdb/csv-walk.ts';
import { dataFile } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const dialect = { delimiter: ',', quote: '"', escapes: ['"'], comment: null, header: true };

/** The rows as this repository's own walk has them. */
function rowsOf(content: string, columns: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const walk = new CsvWalk({ dialect, columns }, ({ kind, bytes }) => {
    if (kind === 'row') rows.push(fieldsOf(`${bytes}`, dialect));
    return true;
  });
  walk.feed(Buffer.from(content));
  walk.end();
  return rows;
}

/** The rows as the engine has them, column for column and all at once. */
async function loaded(path: string, columns: readonly string[]) {
  const temp_directory = join(temporaryFolder(), 'spill');
  const instance = await DuckDBInstance.create(':memory:', { temp_directory });
  const connection = await instance.connect();
  try {
    await connection.run('CREATE SCHEMA s');
    const { files, rowsRead } = await loadCsv(
      connection,
      { paths: [path], dialect: {}, columns: [] },
      's',
    );
    const [file] = files;
    const values = columns.map((name) => file?.value(name).sql ?? '');
    const select = async (fields: readonly string[]) => {
      const sql = `SELECT ${fields.join(', ')} FROM ${file?.from}`;
      return (await connection.runAndReadAll(sql)).getRowsJson();
    };
    const apart = [];
    for (const value of values) apart.push((await select([value])).map(([one]) => one));
    const [counted] = await select(['count(*)']);
    return {
      all: await select(values),
      apart,
      counted: Number(counted?.[0]),
      read: await rowsRead([]),
    };
  } finally {
    connection.closeSync();
  }
}

const pieces = [
  '1',
  'x',
  'é',
  ',',
  ',',
  ',',
  '"',
  '"',
  '""',
  '\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '\0',
  "'",
  '\\',
  '#',
];

test('whatever a file holds, the engine finds the rows and values that stand there, in every projection', async () => {
  const bodies = fc
    .array(fc.constantFrom(...pieces), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const headers = fc.constantFrom('a,b,c', 'a,b', 'a');
  await fc.assert(
    fc.asyncProperty(
      headers,
      fc.constantFrom('\n', '\r\n', '\r'),
      bodies,
      async (header, end, body) => {
        const content = `${header}${end}${body}`;
        const names = header.split(',');
        const expected = rowsOf(content, names.length);
        const { all, apart, counted, read } = await loaded(dataFile('d.csv', content), names);
        expect(all).toEqual(expected);
        expect(apart).toEqual(names.map((_, index) => expected.map((row) => row[index])));
        expect([counted, read.rows]).toEqual([expected.length, expected.length]);
      },
    ),
    { numRuns: 60, seed: 11 },
  );
}, 120_000);
