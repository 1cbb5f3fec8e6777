import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import {
  answers,
  column,
  dataSource,
  examplesOf,
  withData,
} from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const fixtures = '__tests__/fixtures/formats';
const engine = await openBackend('data engine', engines, {
  uri: 'duckdb:',
  environment: () => undefined,
});

type Json = Record<string, unknown>;

/** A copy of a table that can be spoilt. */
class Copy {
  readonly path = join(temporaryFolder(), 'table');
  readonly current: string;

  constructor(name: string) {
    cpSync(join(fixtures, name), this.path, { recursive: true });
    this.current = readFileSync(join(this.path, 'current.txt'), 'utf8').trim();
  }

  get metadata(): string {
    return join(this.path, 'metadata', this.current);
  }

  edit(change: (metadata: string) => string): this {
    writeFileSync(this.metadata, change(readFileSync(this.metadata, 'utf8')));
    return this;
  }

  hint(text: string): this {
    writeFileSync(join(this.path, 'metadata/version-hint.text'), text);
    return this;
  }

  files(folder: string, end: string): readonly string[] {
    const names = readdirSync(join(this.path, folder), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith(end)).map((name) => join(this.path, folder, name));
  }
}

const id = column('id', 'integer');
const price = column('price', 'number');

async function read(path: string) {
  const source = dataSource({ paths: [path], columns: [id, price], key: ['id'] });
  return withData(engine, source, async (set) => {
    const counts = await answers(set, [{ kind: 'row-count' }, { kind: 'nulls', column: 'price' }]);
    return { state: set.shape.dialect, columns: set.shape.columns, counts };
  });
}

async function refusal(path: string): Promise<string> {
  return read(path).then(
    () => 'read',
    (error: Error) => error.message,
  );
}

test('columns are bound by their ids: a renamed one keeps its values, a new one is missing', async () => {
  const copy = new Copy('iceberg');
  const { columns, counts, state } = await read(copy.metadata);
  expect(columns.map(({ name }) => name)).toContain('total');
  expect(counts).toEqual([
    [10, 0],
    [10, 2],
  ]);
  const snapshot = /"current-snapshot-id": ?(\d+)/.exec(readFileSync(copy.metadata, 'utf8'))?.[1];
  expect(Number.isSafeInteger(Number(snapshot))).toBe(false);
  expect(state).toMatch(new RegExp(`^snapshot ${snapshot}, \\d+ files$`));
});

test('several metadata files without a hint are an error that names one', async () => {
  const copy = new Copy('iceberg');
  expect(await refusal(copy.path)).toContain(copy.metadata);
});

test.each(['whole name', 'name without its end'])(
  'a version hint decides: its %s',
  async (form) => {
    const copy = new Copy('iceberg');
    copy.hint(form === 'whole name' ? copy.current : copy.current.replace('.metadata.json', ''));
    expect(await read(copy.path)).toEqual(await read(copy.metadata));
  },
);

test('an older metadata file is the table as it was then', async () => {
  const copy = new Copy('iceberg');
  const [first] = copy.files('metadata', '.metadata.json').toSorted();
  const source = dataSource({ paths: [first ?? ''], columns: [id] });
  await withData(engine, source, async (set) => {
    expect(set.shape.dialect).toBe('no snapshot yet');
    expect(set.shape.columns.map(({ name }) => name)).toContain('cost');
    expect(await answers(set, [{ kind: 'row-count' }])).toEqual([[0, 0]]);
  });
});

test('rows that position deletes name are gone, and the others keep their numbers', async () => {
  const source = dataSource({ paths: [`${fixtures}/iceberg-deletes`], columns: [id], key: ['id'] });
  await withData(engine, source, async (set) => {
    expect(await answers(set, [{ kind: 'row-count' }])).toEqual([[10, 0]]);
    const found = await examplesOf(
      set,
      { kind: 'values', column: 'id', tests: [{ kind: 'minimum', bound: 2 }] },
      5,
    );
    expect(found).toMatchObject([{ row: 2, value: '1' }]);
  });
});

const edited = (change: (metadata: Json) => void) => (copy: Copy) =>
  copy.edit((text) => {
    // As text, so that ids beyond 2^53 stay what they are.
    const metadata: Json = JSON.parse(text.replace(/(?<=[ :[])(-?\d{16,})(?=[,}\]\s])/g, '"$1"'));
    change(metadata);
    return JSON.stringify(metadata);
  });

test.each<[string, (copy: Copy) => unknown, string]>([
  [
    'format version 3',
    edited((metadata) => {
      metadata['format-version'] = 3;
    }),
    'the format version 3',
  ],
  [
    'no location',
    edited((metadata) => {
      delete metadata.location;
    }),
    'has no location',
  ],
  [
    'another location',
    edited((metadata) => {
      metadata.location = 'file:///elsewhere';
    }),
    'does not lie in its folder',
  ],
  [
    'a snapshot that is not there',
    edited((metadata) => {
      metadata['current-snapshot-id'] = '1';
    }),
    'current snapshot 1 is not',
  ],
  [
    'no schema',
    edited((metadata) => {
      metadata['current-schema-id'] = 99;
    }),
    'no current schema',
  ],
  [
    'schemas of no known form',
    edited((metadata) => {
      metadata.schemas = 5;
    }),
    'Cannot read the Iceberg table',
  ],
  ['metadata that are no JSON', (copy) => copy.edit((text) => text.slice(0, -9)), 'is no JSON'],
  ['a hint that leads nowhere', (copy) => copy.hint('7'), 'names "7"'],
  [
    'a manifest that is gone',
    (copy) => {
      for (const path of copy.files('metadata', '.avro')) rmSync(path);
    },
    'ENOENT',
  ],
  [
    'a manifest that is cut off',
    (copy) => {
      for (const path of copy.files('metadata', '.avro')) truncateSync(path, 900);
    },
    'no whole Avro file',
  ],
  [
    'a manifest of a thousand million records without a byte',
    (copy) => {
      for (const path of copy.files('metadata', '.avro')) writeFileSync(path, avroOf(emptyRecords));
    },
    'no field manifest_path',
  ],
  [
    'a manifest with an array of a thousand million nulls',
    (copy) => {
      for (const path of copy.files('metadata', '.avro')) writeFileSync(path, avroOf(nullItems));
    },
    'an array of items without a byte',
  ],
  [
    'a data file that is gone',
    (copy) => {
      for (const path of copy.files('data', '.parquet')) rmSync(path);
    },
    'is not there',
  ],
  [
    'a data file of another size',
    (copy) => {
      for (const path of copy.files('data', '.parquet')) truncateSync(path, 99);
    },
    'its manifest says',
  ],
])('%s is refused by name', async (_, spoil, message) => {
  const copy = new Copy('iceberg-deletes');
  spoil(copy);
  expect(await refusal(copy.path)).toContain(message);
});

const manyOfThem = [0x80, 0xa8, 0xd6, 0xb9, 0x07];
const emptyRecords = {
  fields: [{ name: 'manifest_path', type: { type: 'record', name: 'p', fields: [] } }],
  count: manyOfThem,
  body: [],
};
const nullItems = {
  fields: [
    { name: 'manifest_path', type: 'string' },
    { name: 'nothing', type: { type: 'array', items: 'null' } },
  ],
  count: [2],
  body: [0, ...manyOfThem, 0],
};

/** An Avro file of one block; lengths below 64 are one byte, twice the number. */
function avroOf({ fields, count, body }: { fields: object[]; count: number[]; body: number[] }) {
  const schema = Buffer.from(JSON.stringify({ type: 'record', name: 'm', fields }));
  const length = (bytes: number) => [((bytes * 2) & 127) | 128, (bytes * 2) >> 7];
  const mark = Buffer.alloc(16, 7);
  return Buffer.concat([
    Buffer.from('Obj\u0001'),
    Buffer.from([4, 22]),
    Buffer.from('avro.schema'),
    Buffer.from(length(schema.length)),
    schema,
    Buffer.from([20]),
    Buffer.from('avro.codec'),
    Buffer.from([8]),
    Buffer.from('null'),
    Buffer.from([0]),
    mark,
    Buffer.from([...count, body.length * 2, ...body]),
    mark,
  ]);
}

/** In Avro a small number is one byte, twice itself; the content of a file follows its status and its ids. */
test('equality deletes are refused by name', async () => {
  const copy = new Copy('iceberg-deletes');
  const [manifest = ''] = copy.files('metadata', 'deletes-m0.avro');
  const bytes = readFileSync(manifest);
  const path = bytes.lastIndexOf('file:///tmp/warehouse/shop/deleted/data/deletes.parquet');
  const content = bytes.subarray(0, path).lastIndexOf(2, path - 2);
  bytes[content] = 4;
  writeFileSync(manifest, bytes);
  expect(await refusal(copy.path)).toContain('equality deletes');
});
