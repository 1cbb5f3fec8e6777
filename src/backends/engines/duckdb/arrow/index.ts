import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { RecordBatch } from 'apache-arrow';
import type { DataSource } from '../../../../ports/data-engine.ts';
import { packageOf } from '../connect.ts';
import type { DuckDbPackage } from '../load.ts';
import type { Loaded } from '../loaded.ts';
import { identifier, list } from '../sql.ts';
import { type ArrowFile, openArrow, unreadable } from './batches.ts';
import { ArrowDamage } from './buffers.ts';
import { engineType } from './column-type.ts';
import { joinArrowFiles, type LoadedArrow } from './join-files.ts';
import { type Values, valuesOfColumn } from './values.ts';

/** Reads Arrow IPC files and streams into tables, batch by batch. */
export async function loadArrow(
  connection: DuckDBConnection,
  { paths }: Pick<DataSource, 'paths'>,
  schema: string,
): Promise<Loaded> {
  const files: LoadedArrow[] = [];
  for (const [index, path] of paths.entries()) {
    files.push(await loadFile(connection, path, { schema, name: `file${index}` }));
  }
  return joinArrowFiles(files);
}

interface Target {
  readonly schema: string;
  readonly name: string;
}

async function loadFile(
  connection: DuckDBConnection,
  path: string,
  { schema, name }: Target,
): Promise<LoadedArrow> {
  const file = await openArrow(path);
  try {
    const columns = file.schema.fields.map((field, index) => ({
      name: field.name,
      type: engineType(field.type),
      arrowType: String(field.type),
      stored: `c${index}`,
    }));
    const fields = columns.flatMap(({ type, stored }) => (type ? [`${stored} ${type}`] : []));
    const table = `${schema}.${name}`;
    await connection.run(`CREATE TABLE ${table} (${list(['"row" BIGINT', ...fields])})`);
    const appender = await connection.createAppender(name, schema);
    const rows = await append(file, appender, packageOf(connection));
    appender.closeSync();
    const types = new Map(columns.map((column) => [column.name, column]));
    return {
      path,
      columns,
      kind: file.kind,
      rows,
      from: table,
      row: '"row"',
      value(column) {
        const { stored = 'NULL', type = '' } = types.get(column) ?? {};
        return { kind: 'native', sql: identifier(stored), type: type ?? '' };
      },
      locate: async () => (row) => ({ row }),
    };
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await file.close();
  }
}

async function append(
  file: ArrowFile,
  appender: DuckDBAppender,
  duckdb: DuckDbPackage,
): Promise<number> {
  let rows = 0;
  for await (const batch of file.batches()) {
    appendBatch(batch, appender, { duckdb, before: rows });
    rows += batch.numRows;
  }
  return rows;
}

/** As many rows as the engine takes at once. */
const chunkRows = 2048;

/** What is not in the batch must not be in the data either: a wrong length stops everything. */
function appendBatch(
  batch: RecordBatch,
  appender: DuckDBAppender,
  { duckdb, before }: { readonly duckdb: DuckDbPackage; readonly before: number },
): void {
  refuseUnbacked(batch);
  const columns = columnsOf(batch, duckdb);
  const types = Array.from({ length: appender.columnCount }, (_, index) =>
    appender.columnType(index),
  );
  for (let start = 0; start < batch.numRows; start += chunkRows) {
    const length = Math.min(chunkRows, batch.numRows - start);
    const chunk = duckdb.DuckDBDataChunk.create(types, length);
    const numbers = Array.from({ length }, (_, row) => BigInt(before + start + row + 1));
    chunk.setColumnValues(0, numbers);
    for (const [index, values] of columns.entries()) {
      const items = Array.from({ length }, (_, row) => values(start + row));
      chunk.setColumnValues(index + 1, items);
    }
    appender.appendDataChunk(chunk);
  }
}

/** A batch of this many rows is no trouble, whatever it holds. */
const fewRows = 2 ** 16;

/** Columns of nulls take no bytes, so that a few of these could claim more rows than any disk can hold. */
function refuseUnbacked({ data, numRows }: RecordBatch): void {
  if (numRows <= fewRows || numRows <= 8 * data.byteLength) return;
  throw new ArrowDamage(
    `a batch claims ${numRows} rows, but has ${data.byteLength} bytes of values`,
  );
}

function columnsOf(batch: RecordBatch, duckdb: DuckDbPackage): readonly Values[] {
  return batch.schema.fields.flatMap((field, index) => {
    if (engineType(field.type) === null) return [];
    const data = batch.data.children[index];
    if (!data || data.length < batch.numRows) {
      throw new ArrowDamage(`a batch of ${batch.numRows} rows has fewer values of ${field.name}`);
    }
    return [valuesOfColumn(data, duckdb)];
  });
}
