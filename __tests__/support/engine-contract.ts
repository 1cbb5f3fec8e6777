import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Example } from '../../src/domain/data/check.ts';
import { type Column, plainColumn } from '../../src/domain/data/column.ts';
import type { Measurement } from '../../src/domain/data/measurement.ts';
import type { DataEngine, DataSet, DataSource } from '../../src/ports/data-engine.ts';
import { temporaryFolder } from './folder.ts';

/** A column of which only the name and the type matter. */
export function column(
  name: string,
  logicalType: Column['logicalType'],
  more: Partial<Column> = {},
): Column {
  return { ...plainColumn(name), logicalType, ...more };
}

export function dataFile(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** A source of which only the files matter. */
export function dataSource(source: Pick<DataSource, 'paths'> & Partial<DataSource>): DataSource {
  const rest = { object: 'orders', columns: [], key: [], filter: null, dialect: {} };
  return { ...rest, references: new Map(), ...source };
}

/** Opens one data set, asks, and closes it. */
export async function withData<T>(
  engine: DataEngine,
  source: Pick<DataSource, 'paths' | 'columns'> & Partial<DataSource>,
  ask: (set: DataSet) => Promise<T>,
): Promise<T> {
  const set = await engine.open(dataSource(source));
  try {
    return await ask(set);
  } finally {
    set.close();
  }
}

/** The first failing rows of one measurement. */
export async function examplesOf(
  set: DataSet,
  measurement: Measurement,
  limit: number,
): Promise<readonly Example[]> {
  return (await set.examples([measurement], limit)).get(measurement) ?? [];
}

/** `[checked, failing]`, the number of a query, or what went wrong. */
export async function answers(
  set: DataSet,
  measurements: readonly Measurement[],
): Promise<readonly (readonly [number, number] | number | null | string)[]> {
  const { answers: measured } = await set.measure(measurements);
  return measurements.map((measurement) => {
    const answer = measured.get(measurement);
    if (answer?.kind === 'counts') return [answer.checked, answer.failing] as const;
    if (answer?.kind === 'number') return answer.value;
    if (answer?.kind === 'instant') return answer.micros;
    return answer?.kind === 'error' ? answer.message : (answer?.kind ?? 'no answer');
  });
}

const columns = [
  column('id', 'integer'),
  column('price', 'number'),
  column('country', 'string'),
  column('day', 'date'),
];
const rows = [
  'id,price,country,day',
  '1,9.5,FR,2024-01-31',
  '2,0,DE,2024-02-01',
  '2,,DE,2024-02-01',
  '4,-0.5,,2024-02-30',
  ',10.5,ES,2023-12-31',
  '6,NaN,"F,R",2024-03-01',
];
const csv = `${rows.join('\n')}\n`;
const jsonl = [
  { id: 1, price: 9.5, country: 'FR', day: '2024-01-31' },
  { id: 2, price: 0, country: 'DE', day: '2024-02-01' },
  { id: 2, country: 'DE', day: '2024-02-01' },
  { id: 4, price: -0.5, country: null, day: '2024-02-30' },
  { price: 10.5, country: 'ES', day: '2023-12-31' },
  { id: 6, price: null, country: 'F,R', day: '2024-03-01' },
];

const measurements: readonly (readonly [Measurement, unknown])[] = [
  [{ kind: 'row-count' }, [6, 0]],
  [{ kind: 'type', column: 'id' }, [5, 0]],
  [{ kind: 'type', column: 'price' }, [4, 0]],
  [{ kind: 'type', column: 'day' }, [6, 1]],
  [{ kind: 'nulls', column: 'price' }, [6, 2]],
  [{ kind: 'missing', column: 'country', texts: ['ES'] }, [6, 2]],
  [{ kind: 'duplicates', columns: ['id'] }, [5, 1]],
  [{ kind: 'duplicates', columns: ['country', 'day'] }, [5, 1]],
  [{ kind: 'key', columns: ['id'] }, [6, 2]],
  [{ kind: 'values', column: 'price', tests: [{ kind: 'minimum', bound: 0 }] }, [4, 1]],
  [{ kind: 'values', column: 'price', tests: [{ kind: 'exclusiveMinimum', bound: 0 }] }, [4, 2]],
  [{ kind: 'values', column: 'price', tests: [{ kind: 'maximum', bound: 9.5 }] }, [4, 1]],
  [{ kind: 'values', column: 'price', tests: [{ kind: 'exclusiveMaximum', bound: 9.5 }] }, [4, 2]],
  [{ kind: 'values', column: 'price', tests: [{ kind: 'multipleOf', divisor: 0.5 }] }, [4, 0]],
  [{ kind: 'values', column: 'day', tests: [{ kind: 'minimum', bound: '2024-01-31' }] }, [5, 1]],
  [{ kind: 'values', column: 'country', tests: [{ kind: 'maxLength', length: 2 }] }, [5, 1]],
  [
    { kind: 'values', column: 'country', tests: [{ kind: 'pattern', pattern: '[DF][ER]' }] },
    [5, 2],
  ],
  [{ kind: 'values', column: 'country', tests: [{ kind: 'oneOf', values: ['DE', 'FR'] }] }, [5, 2]],
  [{ kind: 'query', sql: 'SELECT count(*) FROM {object} WHERE price < 0' }, 1],
  [{ kind: 'query', sql: 'SELECT max({column}) FROM {table}', column: 'id' }, 6],
];

/** What every engine must count, to the row. */
export function engineContract(open: () => Promise<DataEngine>): void {
  const asked = measurements.map(([measurement]) => measurement);
  const expected = measurements.map(([, answer]) => answer);
  const formats = [
    ['orders.csv', csv],
    ['orders.jsonl', `${jsonl.map((row) => JSON.stringify(row)).join('\n')}\n`],
  ] as const;

  test.each(formats)('%s is counted as every other format', async (name, content) => {
    const source = { paths: [dataFile(name, content)], columns };
    const found = await withData(await open(), source, (set) => answers(set, asked));
    expect(found).toEqual(expected);
  });

  test('columns are bound by name, in whatever order, and rows may lie in several files', async () => {
    const [header = '', ...lines] = rows;
    const half = (part: readonly string[]) => `${[header, ...part].join('\n')}\n`;
    const shuffled = 'day,id,note,country,price\n2023-12-31,,x,ES,10.5\n2024-03-01,6,y,"F,R",NaN\n';
    const paths = [
      dataFile('a.csv', half(lines.slice(0, 2))),
      dataFile('b.csv', half(lines.slice(2, 4))),
      dataFile('c.csv', shuffled),
    ];
    const found = await withData(await open(), { paths, columns }, async (set) => {
      expect((await set.measure([])).rows.rows).toBe(6);
      return answers(set, asked);
    });
    expect(found).toEqual(expected);
  });

  test('a measurement that cannot be made says so, and the others are made', async () => {
    const source = { paths: [dataFile('orders.csv', csv)], columns };
    const found = await withData(await open(), source, (set) =>
      answers(set, [
        { kind: 'values', column: 'country', tests: [{ kind: 'pattern', pattern: '(' }] },
        { kind: 'nulls', column: 'price' },
        { kind: 'query', sql: 'SELECT nonsense FROM orders' },
      ]),
    );
    expect(found).toEqual([
      expect.stringContaining('missing )'),
      [6, 2],
      expect.stringContaining('nonsense'),
    ]);
  });
}
