import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import type { Measurement } from '../../src/domain/data/measurement.ts';
import type { DataEngine, DataSource } from '../../src/ports/data-engine.ts';
import { answers, column, dataFile, dataSource, examplesOf, withData } from './engine-contract.ts';
import { temporaryFolder } from './folder.ts';

/** Writes a Parquet file from a SELECT. */
export async function parquetFile(select: string, name = 'data.parquet'): Promise<string> {
  const path = join(temporaryFolder(), name);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  return path;
}

const field = (name: string) => ({ kind: 'field', name }) as const;
const items = { kind: 'items' } as const;

const columns = [
  column('id', 'integer'),
  column('price', 'number'),
  column('day', 'date'),
  column('at', 'timestamp'),
  column('country', 'string'),
  column('tags', 'array'),
  column('address', 'object'),
  column('customer', 'integer'),
  column('address.city', 'string', { source: 'address', path: [field('city')] }),
  column('tags[]', 'string', { source: 'tags', path: [items] }),
  column('lines', 'array'),
  column('lines[].price', 'number', { source: 'lines', path: [items, field('price')] }),
];

const rows = [
  {
    id: 1,
    price: 10,
    day: '2024-01-31',
    at: '2024-01-31T10:00:00Z',
    country: 'FR',
    tags: ['a', 'b'],
    address: { city: 'Paris', zip: '1' },
    customer: 1,
    lines: [{ price: 1 }, { price: -2 }],
  },
  {
    id: 3,
    price: 2.5,
    day: '2024-02-01',
    at: '2024-02-01T10:00:00Z',
    country: 'DE',
    tags: [],
    address: { city: null, zip: '2' },
    customer: 2,
    lines: [],
  },
  {
    id: 2,
    price: 2.5,
    day: '2024-02-29',
    at: '2024-01-30T23:59:59Z',
    country: 'DE',
    tags: ['a', 'a', 'c'],
    address: null,
    customer: 9,
    lines: null,
  },
  {
    id: 4,
    price: null,
    day: null,
    at: null,
    country: null,
    tags: null,
    address: { city: 'Rome', zip: null },
    customer: null,
    lines: [{ price: null }],
  },
  {
    id: 5,
    price: 40,
    day: '2023-12-31',
    at: '2024-02-03T00:00:00Z',
    country: 'ES',
    tags: ['long'],
    address: { city: 'Bonn', zip: '5' },
    customer: 2,
    lines: [{ price: 4 }],
  },
];

const target = 'id,name\n1,x\n2,y\n3,z\n3,z\n,w\n';

function csvText(): string {
  const names = Object.keys(rows[0] ?? {});
  const cell = (value: unknown) => {
    if (value === null) return '';
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return `"${text.replaceAll('"', '""')}"`;
  };
  const lines = rows.map((row) => Object.values(row).map(cell).join(','));
  return `${[names.join(','), ...lines].join('\n')}\n`;
}

function jsonlText(): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

async function parquet(): Promise<string> {
  const types =
    "{id: 'BIGINT', price: 'DOUBLE', day: 'DATE', \"at\": 'TIMESTAMPTZ', country: 'VARCHAR', tags: 'VARCHAR[]', address: 'STRUCT(city VARCHAR, zip VARCHAR)', customer: 'INTEGER', lines: 'STRUCT(price DOUBLE)[]'}";
  return parquetFile(
    `FROM read_json('${dataFile('rows.jsonl', jsonlText())}', columns = ${types})`,
  );
}

const filter = "country <> 'DE'";

/** The same answer in every format: `[checked, failing]`, a number, or an instant in microseconds. */
const kinds: readonly (readonly [Measurement, unknown])[] = [
  [{ kind: 'row-count', filter }, [2, 0]],
  [{ kind: 'type', column: 'price', filter }, [2, 0]],
  [{ kind: 'nulls', column: 'price', filter: 'id >= 4' }, [2, 1]],
  [{ kind: 'values', column: 'price', tests: [{ kind: 'minimum', bound: 10 }], filter }, [2, 0]],
  [{ kind: 'duplicates', columns: ['price'], filter }, [2, 0]],
  [{ kind: 'duplicates', columns: ['price'] }, [4, 1]],
  [{ kind: 'key', columns: ['price', 'country'], filter: 'id <> 5' }, [4, 2]],
  [{ kind: 'expression', sql: 'price > 2.5' }, [4, 2]],
  [{ kind: 'expression', sql: 'price > 2.5 -- more' }, [4, 2]],
  [{ kind: 'expression', sql: '"at" >= day AND orders.country <> \'XX\'' }, [4, 1]],
  [{ kind: 'expression', sql: 'PRICE * 1e1 <= 1e2', filter }, [2, 1]],
  [{ kind: 'monotonic', column: 'id', order: 'increasing' }, [4, 1]],
  [{ kind: 'monotonic', column: 'price', order: 'decreasing' }, [3, 1]],
  [{ kind: 'monotonic', column: 'price', order: 'strictlyDecreasing' }, [3, 2]],
  [{ kind: 'monotonic', column: 'day', order: 'strictlyIncreasing' }, [3, 1]],
  [{ kind: 'monotonic', column: 'id', order: 'increasing', filter: 'id <> 3' }, [3, 0]],
  [
    {
      kind: 'foreign-key',
      columns: ['customer'],
      target: { object: 'customers', properties: ['id'] },
    },
    [4, 1],
  ],
  [
    {
      kind: 'foreign-key',
      columns: ['customer'],
      target: { object: 'customers', properties: ['id'] },
      filter,
    },
    [2, 0],
  ],
  [{ kind: 'aggregate', statistic: 'mean', column: 'price' }, 13.75],
  [{ kind: 'aggregate', statistic: 'mean', column: 'id', filter }, 3],
  [{ kind: 'aggregate', statistic: 'sum', column: 'price' }, 55],
  [{ kind: 'aggregate', statistic: 'sum', column: 'id' }, 15],
  [{ kind: 'aggregate', statistic: 'min', column: 'price' }, 2.5],
  [{ kind: 'aggregate', statistic: 'max', column: 'price', filter: 'id < 5' }, 10],
  // numpy.std([10, 2.5, 2.5, 40], ddof=1)
  [{ kind: 'aggregate', statistic: 'stdev', column: 'price' }, 17.853571071357123],
  [{ kind: 'aggregate', statistic: 'stdev', column: 'price', filter: 'id = 1' }, null],
  [{ kind: 'aggregate', statistic: 'quantile', column: 'price', level: 0.5 }, 6.25],
  [{ kind: 'aggregate', statistic: 'quantile', column: 'price', level: 0.9 }, 31],
  [{ kind: 'aggregate', statistic: 'quantile', column: 'price', level: 1 }, 40],
  [{ kind: 'aggregate', statistic: 'distinct', column: 'country' }, 3],
  [{ kind: 'aggregate', statistic: 'distinctRatio', column: 'country' }, 0.75],
  [
    { kind: 'aggregate', statistic: 'mean', column: 'country' },
    'The mean is of numbers, but country holds VARCHAR.',
  ],
  [{ kind: 'latest', column: 'at' }, Date.UTC(2024, 1, 3) * 1000],
  [{ kind: 'latest', column: 'day' }, Date.UTC(2024, 1, 29) * 1000],
  [{ kind: 'latest', column: 'day', filter: 'id > 99' }, null],
  [{ kind: 'values', column: 'country', tests: [{ kind: 'noneOf', values: ['DE'] }] }, [4, 2]],
  [
    {
      kind: 'values',
      column: 'country',
      tests: [{ kind: 'pattern', pattern: 'E', match: 'search' }],
    },
    [4, 1],
  ],
  [{ kind: 'values', column: 'tags', tests: [{ kind: 'minItems', count: 2 }] }, [4, 2]],
  [{ kind: 'values', column: 'tags', tests: [{ kind: 'maxItems', count: 2 }] }, [4, 1]],
  [{ kind: 'values', column: 'tags', tests: [{ kind: 'uniqueItems' }] }, [4, 1]],
  [{ kind: 'type', column: 'tags' }, [4, 0]],
  [{ kind: 'type', column: 'address' }, [4, 0]],
  [{ kind: 'nulls', column: 'address' }, [5, 1]],
  [{ kind: 'nulls', column: 'address.city' }, [4, 1]],
  [{ kind: 'values', column: 'address.city', tests: [{ kind: 'minLength', length: 5 }] }, [3, 2]],
  [{ kind: 'nulls', column: 'tags[]' }, [6, 0]],
  [{ kind: 'values', column: 'tags[]', tests: [{ kind: 'maxLength', length: 1 }] }, [6, 1]],
  [
    {
      kind: 'values',
      column: 'tags[]',
      tests: [{ kind: 'maxLength', length: 1 }],
      filter: 'id < 5',
    },
    [5, 0],
  ],
  [{ kind: 'duplicates', columns: ['tags[]'] }, [6, 2]],
  [{ kind: 'nulls', column: 'lines[].price' }, [4, 1]],
  [{ kind: 'values', column: 'lines[].price', tests: [{ kind: 'minimum', bound: 1 }] }, [3, 1]],
  [{ kind: 'aggregate', statistic: 'max', column: 'lines[].price' }, 4],
];

export function kindsContract(open: () => Promise<DataEngine>): void {
  const files: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['CSV', () => dataFile('orders.csv', csvText())],
    ['JSON lines', () => dataFile('orders.jsonl', jsonlText())],
    ['Parquet', parquet],
  ];

  test.each(files)('every kind of measurement of %s is answered alike', async (_, file) => {
    const customers = dataSource({
      paths: [dataFile('customers.csv', target)],
      object: 'customers',
      columns: [column('id', 'integer')],
    });
    const source: Partial<DataSource> = { references: new Map([['customers', customers]]) };
    const paths = [await file()];
    const asked = kinds.map(([measurement]) => measurement);
    const found = await withData(await open(), { paths, columns, ...source }, (set) =>
      answers(set, asked),
    );
    expect(found.map((answer, index) => [asked[index], answer])).toEqual(kinds);
  });

  const shown: readonly (readonly [Measurement, readonly unknown[]])[] = [
    [{ kind: 'expression', sql: 'price > 2.5' }, ['2:2.5', '3:2.5']],
    [{ kind: 'expression', sql: 'price > id' }, ['2:price=2.5, id=3']],
    [{ kind: 'monotonic', column: 'id', order: 'increasing' }, ['3:2']],
    [
      {
        kind: 'foreign-key',
        columns: ['customer'],
        target: { object: 'customers', properties: ['id'] },
      },
      ['3:9'],
    ],
    [
      { kind: 'values', column: 'tags[]', tests: [{ kind: 'maxLength', length: 1 }] },
      ['5:item 1: long'],
    ],
    [{ kind: 'duplicates', columns: ['tags[]'] }, ['3:item 1: a', '3:item 2: a']],
    [{ kind: 'nulls', column: 'address.city' }, ['2:null']],
    [{ kind: 'nulls', column: 'price', filter: 'id < 4' }, []],
    [{ kind: 'duplicates', columns: ['price'], filter: 'id <> 3' }, []],
  ];

  test.each(files)('examples of %s show the failing rows of every kind', async (_, file) => {
    const customers = dataSource({
      paths: [dataFile('customers.csv', target)],
      object: 'customers',
      columns: [column('id', 'integer')],
    });
    const source: Partial<DataSource> = { references: new Map([['customers', customers]]) };
    const paths = [await file()];
    await withData(await open(), { paths, columns, ...source }, async (set) => {
      const asked = shown.map(([measurement]) => measurement);
      await set.measure(asked);
      for (const [measurement, expected] of shown) {
        const found = await examplesOf(set, measurement, 5);
        const places = found.map(
          ({ line, row, value }) => `${row ?? (line ?? 0) - header(paths)}:${value}`,
        );
        expect([measurement, places]).toEqual([measurement, expected]);
      }
    });
  });

  test.each(files)('rows of %s that the filter leaves out do not exist', async (_, file) => {
    const paths = [await file()];
    const more = { filter: "country = 'DE' -- only these", columns };
    await withData(await open(), { paths, ...more }, async (set) => {
      const found = await answers(set, [
        { kind: 'row-count' },
        { kind: 'nulls', column: 'price' },
        { kind: 'duplicates', columns: ['price'] },
        { kind: 'monotonic', column: 'id', order: 'increasing' },
        { kind: 'query', sql: 'SELECT count(*) FROM {object}' },
        { kind: 'values', column: 'tags[]', tests: [{ kind: 'maxLength', length: 1 }] },
      ]);
      expect(found).toEqual([[2, 0], [2, 0], [2, 1], [1, 1], 2, [3, 0]]);
      expect((await set.measure([])).rows).toMatchObject({ rows: 2, filteredOut: 3 });
    });
  });
}

/** Lines before the first row. */
function header([path = '']: readonly string[]): number {
  return path.endsWith('.csv') ? 1 : 0;
}
