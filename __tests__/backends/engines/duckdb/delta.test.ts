import {
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import { answers, column, dataSource, withData } from '../../../support/engine-contract.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const fixture = '__tests__/fixtures/formats/delta';
const engine = await openBackend('data engine', engines, {
  uri: 'duckdb:',
  environment: () => undefined,
});

type Action = Record<string, Record<string, unknown>>;

/** A copy of the table that can be spoilt. */
class Copy {
  readonly path = join(temporaryFolder(), 'table');

  constructor() {
    cpSync(fixture, this.path, { recursive: true });
  }

  log(name: string): string {
    return join(this.path, '_delta_log', name);
  }

  commit(version: number): string {
    return this.log(`${String(version).padStart(20, '0')}.json`);
  }

  /** One more commit at the end. */
  append(...actions: readonly Action[]): this {
    const last = readdirSync(join(this.path, '_delta_log'))
      .filter((name) => /^\d+\.json$/.test(name))
      .sort()
      .at(-1);
    const text = actions.map((action) => `${JSON.stringify(action)}\n`).join('');
    writeFileSync(this.commit(Number.parseInt(last ?? '0', 10) + 1), text);
    return this;
  }

  /** An action of the log, as it was written. */
  last(kind: string): Record<string, unknown> {
    const logs = readdirSync(join(this.path, '_delta_log')).filter((name) =>
      name.endsWith('.json'),
    );
    const lines = logs
      .sort()
      .flatMap((name) => readFileSync(this.log(name), 'utf8').trim().split('\n'));
    const found = lines.map((line): Action => JSON.parse(line)).findLast((action) => action[kind]);
    return found?.[kind] ?? {};
  }
}

async function read(path: string) {
  return withData(
    engine,
    dataSource({ paths: [path], columns: [column('id', 'integer')] }),
    async (set) => {
      const [rows] = await answers(set, [{ kind: 'row-count' }]);
      return {
        state: set.shape.dialect,
        columns: set.shape.columns,
        doubtful: set.shape.doubtful,
        rows,
      };
    },
  );
}

async function refusal(path: string): Promise<string> {
  return read(path).then(
    () => 'read',
    (error: Error) => error.message,
  );
}

test('the newest version is read from a checkpoint and the commit after it', async () => {
  expect(await read(fixture)).toMatchObject({
    state: 'version 3, 3 files',
    columns: expect.arrayContaining([
      { name: 'id', type: 'BIGINT' },
      { name: 'at', type: 'TIMESTAMP WITH TIME ZONE' },
      { name: 'total', type: 'DECIMAL(12,2)' },
      { name: 'region', type: 'VARCHAR' },
    ]),
    rows: [10, 0],
  });
});

test('without its checkpoint the same table is read from its commits', async () => {
  const copy = new Copy();
  rmSync(copy.log('_last_checkpoint'));
  rmSync(copy.log('00000000000000000002.checkpoint.parquet'));
  expect(await read(copy.path)).toEqual(await read(fixture));
});

test('commits before the checkpoint are not needed', async () => {
  const copy = new Copy();
  for (const version of [0, 1, 2]) rmSync(copy.commit(version));
  expect(await read(copy.path)).toEqual(await read(fixture));
});

test('a file that a later commit removes does not count, and one that comes back does', async () => {
  const copy = new Copy();
  const add = copy.last('add');
  copy.append({ remove: { path: add.path } });
  expect(await read(copy.path)).toMatchObject({ state: 'version 4, 2 files', rows: [7, 0] });
  copy.append({ add });
  expect(await read(copy.path)).toMatchObject({ state: 'version 5, 3 files', rows: [10, 0] });
});

test('a column that the schema has and a file lacks is missing in its rows', async () => {
  const copy = new Copy();
  const metaData = copy.last('metaData');
  const schema = JSON.parse(String(metaData.schemaString));
  schema.fields.push({ name: 'note', type: 'string', nullable: true, metadata: {} });
  copy.append({ metaData: { ...metaData, schemaString: JSON.stringify(schema) } });
  const { columns, rows } = await read(copy.path);
  expect(columns).toContainEqual({ name: 'note', type: 'VARCHAR' });
  expect(rows).toEqual([10, 0]);
});

test('a column of another type than the schema says is not trusted', async () => {
  const copy = new Copy();
  const metaData = copy.last('metaData');
  const schemaString = String(metaData.schemaString).replace('"long"', '"integer"');
  copy.append({ metaData: { ...metaData, schemaString } });
  const { doubtful } = await read(copy.path);
  expect([...doubtful.keys()]).toEqual(['id']);
});

test('a table without a file has columns and no row', async () => {
  const copy = new Copy();
  const paths = ['add'].map((kind) => copy.last(kind));
  rmSync(copy.log('_last_checkpoint'));
  rmSync(copy.log('00000000000000000002.checkpoint.parquet'));
  for (const version of [1, 2, 3]) rmSync(copy.commit(version));
  const lines = readFileSync(copy.commit(0), 'utf8').trim().split('\n');
  writeFileSync(copy.commit(0), lines.filter((line) => !line.startsWith('{"add"')).join('\n'));
  expect(paths).toHaveLength(1);
  const { columns, rows, state } = await read(copy.path);
  expect(columns).toHaveLength(9);
  expect({ rows, state }).toEqual({ rows: [0, 0], state: 'version 0, 0 files' });
});

const protocol = (feature: string) => ({
  protocol: { minReaderVersion: 3, minWriterVersion: 7, readerFeatures: [feature] },
});

test.each<[string, (copy: Copy) => unknown, string]>([
  [
    'deletion vectors',
    (copy) => copy.append({ add: { ...copy.last('add'), deletionVector: { storageType: 'u' } } }),
    'deletion vectors',
  ],
  [
    'column mapping',
    (copy) =>
      copy.append({
        metaData: {
          ...copy.last('metaData'),
          configuration: { 'delta.columnMapping.mode': 'name' },
        },
      }),
    'column mapping by name',
  ],
  [
    'an unknown reader version',
    (copy) => copy.append({ protocol: { minReaderVersion: 4 } }),
    'the reader version 4',
  ],
  ['an unknown feature', (copy) => copy.append(protocol('variantType')), 'the feature variantType'],
  [
    'checkpoints of version 2',
    (copy) => copy.append(protocol('v2Checkpoint')),
    'the feature v2Checkpoint',
  ],
  [
    'a checkpoint in several parts',
    (copy) => {
      const name = '00000000000000000002.checkpoint';
      renameSync(copy.log(`${name}.parquet`), copy.log(`${name}.0000000001.0000000002.parquet`));
      rmSync(copy.commit(0));
    },
    'a checkpoint in several parts or of version 2',
  ],
  [
    'a gap in the log',
    (copy) => copy.append({ commitInfo: {} }).append({ commitInfo: {} }) && rmSync(copy.commit(4)),
    'lacks version 4',
  ],
  [
    'a checkpoint that is newer than the log',
    (copy) => writeFileSync(copy.log('_last_checkpoint'), '{"version": 9}'),
    'a checkpoint of version 9',
  ],
  ['a commit that is no JSON', (copy) => writeFileSync(copy.commit(3), '{"add": '), 'is no JSON'],
  [
    'a schema of no known form',
    (copy) => copy.append({ metaData: { schemaString: '{"fields": [5]}' } }),
    'Cannot read the Delta table',
  ],
  ['a commit that is empty', (copy) => writeFileSync(copy.commit(3), ''), 'is empty'],
  [
    'a data file that is gone',
    (copy) => rmSync(join(copy.path, decodeURIComponent(String(copy.last('add').path)))),
    'is not there',
  ],
  [
    'a data file of another size',
    (copy) =>
      writeFileSync(join(copy.path, decodeURIComponent(String(copy.last('add').path))), 'x', {
        flag: 'a',
      }),
    'its log says',
  ],
  [
    'an absolute path',
    (copy) => copy.append({ add: { path: '/data/a.parquet' } }),
    'does not lie in its folder',
  ],
  [
    'a path with a scheme',
    (copy) => copy.append({ add: { path: 's3://b/a.parquet' } }),
    'does not lie in its folder',
  ],
  [
    'a path out of the table',
    (copy) => {
      copyFileSync('__tests__/fixtures/formats/rows.parquet', join(copy.path, '../rows.parquet'));
      copy.append({ add: { path: 'a/%2E%2E/../../rows.parquet' } });
    },
    'is not there|does not lie in its folder',
  ],
  ['a file that hides outside', (copy) => copyOutside(copy), 'does not lie in its folder'],
])('%s is refused by name', async (_, spoil, message) => {
  const copy = new Copy();
  spoil(copy);
  expect(await refusal(copy.path)).toMatch(new RegExp(message));
});

function copyOutside(copy: Copy): void {
  copyFileSync('__tests__/fixtures/formats/rows.parquet', join(copy.path, '../rows.parquet'));
  copy.append({ add: { path: '%2E%2E/rows.parquet' } });
}
