import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataSource } from '../../../ports/data-engine.ts';
import { loadArrow } from './arrow/index.ts';
import type { Columns } from './count.ts';
import { loadCsv } from './csv.ts';
import { loadDelta } from './delta/index.ts';
import { type Expressions, expressionsOver } from './expressions.ts';
import { unusableFilter } from './filter.ts';
import { type Format, formatOf } from './format.ts';
import { withPartitions } from './hive.ts';
import { loadIceberg } from './iceberg/index.ts';
import { itemsSelect } from './items-view.ts';
import { loadJsonl } from './jsonl.ts';
import { isText, type Loaded, type Loader } from './loaded.ts';
import { loadParquet } from './parquet.ts';
import { type BoundColumn, bindColumns, typedRows, withoutNumbers } from './table.ts';
import { type TableFormat, tableFormatOf } from './table-format.ts';

/** A data set that the database can scan. */
export interface Table {
  readonly source: DataSource;
  readonly loaded: Loaded;
  /** The columns of the data, by name. */
  readonly columns: Columns;
  /** The view over the rows that exist: `file`, `"row"`, and what `BoundColumn` names. */
  readonly view: string;
  /** The same for those who ask for no `"row"`, which may be null here: text is then read on all cores. */
  readonly scanned: string;
  /** The same over all rows, and the condition of one that exists; null: all do. */
  readonly every: string;
  readonly everyScanned: string;
  readonly kept: string | null;
  /** The contract's expressions over the rows. */
  readonly expressions: Expressions;
  /** What foreign keys refer to, by its object. */
  readonly references: ReadonlyMap<string, Table>;
}

const loaders: Readonly<Record<Format | TableFormat, Loader>> = {
  arrow: loadArrow,
  csv: loadCsv,
  delta: loadDelta,
  iceberg: loadIceberg,
  jsonl: loadJsonl,
  parquet: loadParquet,
};

/** Opens a data set in a schema of its own, so that several fit in one database. */
export async function openTable(
  connection: DuckDBConnection,
  source: DataSource,
  schema: string,
): Promise<Table> {
  await connection.run(`CREATE SCHEMA ${schema}`);
  const files = await loaders[tableFormatOf(source.paths) ?? formatOf(source.paths)](
    connection,
    source,
    schema,
  );
  const loaded = await withPartitions(connection, files, source.partitions);
  const columns = bindColumns(source, loaded, schema);
  const [every, view] = [`${schema}.every`, `${schema}.typed`];
  await connection.run(`CREATE VIEW ${every} AS ${typedRows(loaded, [...columns.values()])}`);
  const scope = { columns: inRows(columns), object: source.object, view: every };
  const expressions = expressionsOver(connection, scope);
  const kept = await keptRows(source, expressions);
  const where = kept === null ? '' : ` WHERE ${kept}`;
  await connection.run(`CREATE VIEW ${view} AS SELECT * FROM ${every}${where}`);
  for (const bound of columns.values()) {
    if (bound.view === undefined) continue;
    const items = itemsSelect(bound, { loaded, columns, rows: view });
    await connection.run(`CREATE VIEW ${bound.view} AS ${items}`);
  }
  const references = await openReferences(connection, source, schema);
  const views = {
    view,
    every,
    ...(await scannedViews(connection, { loaded, columns, view, every, where })),
  };
  return { source, loaded, columns, ...views, kept, expressions, references };
}

interface Views extends Pick<Table, 'loaded' | 'columns' | 'view' | 'every'> {
  readonly where: string;
}

/** Typed formats number their rows at no cost. */
async function scannedViews(
  connection: DuckDBConnection,
  { loaded, columns, view, every, where }: Views,
): Promise<Pick<Table, 'scanned' | 'everyScanned'>> {
  if (!isText({ loaded })) return { scanned: view, everyScanned: every };
  const [everyScanned, scanned] = [`${every}_scanned`, `${view}_scanned`];
  const rows = typedRows(withoutNumbers(loaded), [...columns.values()]);
  await connection.run(`CREATE VIEW ${everyScanned} AS ${rows}`);
  await connection.run(`CREATE VIEW ${scanned} AS SELECT * FROM ${everyScanned}${where}`);
  return { scanned, everyScanned };
}

/** The columns that have one value in a row. */
function inRows(columns: Columns): ReadonlyMap<string, BoundColumn> {
  return new Map([...columns].filter(([, { view }]) => view === undefined));
}

/** The contract's filter over the view of all rows. */
async function keptRows(
  { filter, object, paths }: DataSource,
  expressions: Expressions,
): Promise<string | null> {
  if (filter === null) return null;
  await expressions.prepare([{ kind: 'expression', sql: filter }]);
  const compiled = expressions.of(filter);
  if (compiled.kind === 'compiled') return compiled.sql;
  throw unusableFilter({ filter, object, paths }, compiled.message);
}

async function openReferences(
  connection: DuckDBConnection,
  { references }: DataSource,
  schema: string,
): Promise<ReadonlyMap<string, Table>> {
  const tables = new Map<string, Table>();
  for (const [object, target] of references) {
    const own = `${schema}_target${tables.size}`;
    tables.set(object, await openTable(connection, { ...target, references: new Map() }, own));
  }
  return tables;
}

/** Everything that a sealed connection must still reach. */
export function readableOf({ loaded, references }: Table): readonly string[] {
  return [...loaded.readable, ...[...references.values()].flatMap(readableOf)];
}
