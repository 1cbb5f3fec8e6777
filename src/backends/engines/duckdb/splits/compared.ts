import type { DuckDBConnection } from '@duckdb/node-api';
import type { Sides } from '../../../../domain/data/splits/split.ts';
import { isFloating } from '../native-type.ts';
import type { Table } from '../open-table.ts';
import { rowsOf, textOf } from '../rows.ts';
import type { BoundColumn } from '../table.ts';
import { type CommonType, commonType, type StoredType } from './common-type.ts';

/** The two tables of a split in one database, and how a column of one is compared with the other's. */
export interface Pair extends Sides<Table> {
  /** Throws where a table does not have the column, as the next one does. */
  column(name: string): Sides<Compared>;
  /** The column of the train table alone. */
  ofTrain(name: string): Compared;
}

/** A column of one table as SQL over its view. */
export interface Compared {
  readonly bound: BoundColumn;
  /** Its value in the type that both tables share; NULL where it is missing or does not have its type. */
  readonly value: string;
  /** The text of a value that does not have its type, NULL for all others; null: every value has it. */
  readonly odd: string | null;
  /** Whether both tables have texts there, or numbers or times, which have an order. */
  readonly kind: 'text' | 'ordered' | 'other';
  /** Its values must not be shown, as at least one contract says. */
  readonly sensitive: boolean;
}

export async function pairOf(connection: DuckDBConnection, tables: Sides<Table>): Promise<Pair> {
  const types = {
    train: await viewTypes(connection, tables.train),
    test: await viewTypes(connection, tables.test),
  };
  return {
    ...tables,
    column(name) {
      const train = storedColumn(name, tables.train, types.train);
      const test = storedColumn(name, tables.test, types.test);
      return { train: compared(train, test), test: compared(test, train) };
    },
    ofTrain(name) {
      const train = storedColumn(name, tables.train, types.train);
      return compared(train, train);
    },
  };
}

type StoredColumn = StoredType & { readonly bound: BoundColumn };

function compared(own: StoredColumn, other: StoredColumn): Compared {
  const { bound } = own;
  const common = commonType(own, other);
  const value = common.as(bound.value, own);
  const plain = common.ordered ? 'ordered' : 'other';
  return {
    bound,
    value,
    odd: hasItsType(own, common)
      ? null
      : `CASE WHEN ${value} IS NULL THEN CAST(${bound.given} AS VARCHAR) END`,
    kind: common.type === 'VARCHAR' ? 'text' : plain,
    sensitive: bound.column.sensitive || other.bound.column.sensitive,
  };
}

/** Whether a value is compared as the file has it: then there is none to look for that is of another type. */
function hasItsType({ bound, logicalType, inFile, inView }: StoredColumn, { type }: CommonType) {
  const asStored = !bound.written && bound.note === undefined && inFile === inView;
  const finite = logicalType === null || bound.column.allowNonFinite || !isFloating(bound);
  return asStored && finite && type === inView;
}

function storedColumn(
  name: string,
  table: Table,
  types: ReadonlyMap<string, string>,
): StoredColumn {
  const bound = table.columns.get(name);
  if (!bound) throw new Error(`The data has no column "${name}".`);
  const inFile = table.loaded.shape.columns.find((column) => column.name === name)?.type ?? '';
  const { logicalType } = bound.column;
  return { bound, logicalType, inFile, inView: types.get(bound.value) ?? 'VARCHAR' };
}

async function viewTypes(
  connection: DuckDBConnection,
  { view }: Table,
): Promise<ReadonlyMap<string, string>> {
  const described = await rowsOf(connection, `DESCRIBE ${view}`);
  return new Map(
    described.map((row) => [textOf(row.column_name) ?? '', textOf(row.column_type) ?? '']),
  );
}
