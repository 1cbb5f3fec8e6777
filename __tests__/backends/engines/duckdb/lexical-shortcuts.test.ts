import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lexical } from '../../../../src/backends/engines/duckdb/lexical.ts';
import { text } from '../../../../src/backends/engines/duckdb/sql.ts';
import type { Column } from '../../../../src/domain/data/column.ts';
import { column } from '../../../support/engine-contract.ts';

const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const clock = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?';
const offset = '(Z|[+-](0[0-9]|1[0-4]):?[0-5][0-9])';
const decimal = '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?';

/** Each type by its form alone, asked of every text: what the shortcuts must come to. */
const byForm: readonly (readonly [NonNullable<Column['logicalType']>, string])[] = [
  [
    'integer',
    `CASE WHEN regexp_full_match(x, '[+-]?0*[0-9]{1,38}') THEN TRY_CAST(x AS HUGEINT) END`,
  ],
  [
    'number',
    `CASE WHEN regexp_full_match(x, '${decimal}') AND isfinite(TRY_CAST(x AS DOUBLE)) THEN TRY_CAST(x AS DOUBLE) END`,
  ],
  ['date', `CASE WHEN regexp_full_match(x, '${day}') THEN TRY_CAST(x AS DATE) END`],
  [
    'timestamp',
    `CASE WHEN regexp_full_match(x, '${day}[T ]${clock}${offset}') THEN TRY_CAST(x AS TIMESTAMPTZ)
      WHEN regexp_full_match(x, '${day}[T ]${clock}') THEN CAST(TRY_CAST(x AS TIMESTAMP) AS TIMESTAMPTZ) END`,
  ],
];

const pieces = fc.constantFrom(
  ...[
    '0',
    '1',
    '9',
    '12',
    '2024',
    '9999',
    '10000',
    '0001',
    '0000',
    '38',
    '02-29',
    '-02-30',
    '-13-01',
  ],
  ...[
    '+',
    '-',
    '.',
    'e',
    'E',
    '_',
    ',',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u00a0',
    '\u0000',
    '\u2009',
    '٣',
    'é',
  ],
  ...[
    'nan',
    'inf',
    'Infinity',
    'infinity',
    '-infinity',
    'epoch',
    '0x10',
    '1e400',
    '1e-400',
    ' (BC)',
    'BC',
  ],
  ...['2024-02-29', '2023-02-29', '0044-03-15', '10000-01-01', '-0001-01-01', '1-2-3', '2024-1-5'],
  ...[
    'T',
    ' 00:00:00',
    'T23:59:59',
    ' 24:00:00',
    ' 12:30:15.5',
    ' 12:30:15.123456',
    '.1234567',
    '.120',
  ],
  ...[
    'Z',
    '+02:00',
    '+0200',
    '-15:00',
    '+14:00',
    '+00',
    ' UTC',
    '9'.repeat(19),
    '9'.repeat(38),
    '0'.repeat(40),
  ],
  ...[
    '9223372036854775807',
    '9223372036854775808',
    '-9223372036854775808',
    '1.5',
    '13.10',
    '1.0',
    '-0',
    '',
  ],
);
const nasty = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

test.each(byForm)(
  'a text is a value of type %s exactly where its form says so',
  async (type, expected) => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run("SET TimeZone = 'UTC'");
    const { parsed = (given) => given, value } = lexical(column('v', type));
    const found = value({ given: 'x', parsed: 'p' });
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 500, maxLength: 500 }), async (texts) => {
        const rows = texts.map((one) => `(${sqlOf(one)})`).join(', ');
        const reader = await connection.runAndReadAll(
          `SELECT x, CAST(${found} AS VARCHAR) AS found, CAST(${expected} AS VARCHAR) AS expected
         FROM (SELECT x, ${parsed('x')} AS p FROM (VALUES ${rows}) AS texts(x))`,
        );
        const wrong = reader.getRowObjectsJson().filter((row) => row.found !== row.expected);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 20 },
    );
    connection.closeSync();
  },
);

/** A literal cannot hold a zero byte. */
function sqlOf(value: string): string {
  return value.split('\u0000').map(text).join(' || chr(0) || ');
}
