import type { DuckDBConnection } from '@duckdb/node-api';
import type { Example } from '../../../domain/data/check.ts';
import type { Column } from '../../../domain/data/column.ts';
import type { DataShape, Fault, RowsRead } from '../../../domain/data/shape.ts';
import type { DataSource } from '../../../ports/data-engine.ts';
import type { Footer } from './footers.ts';

/** A value as SQL finds it: a text, a piece of JSON, or a typed column. */
export type RawValue =
  | { readonly kind: 'text'; readonly sql: string }
  | { readonly kind: 'json'; readonly sql: string }
  | { readonly kind: 'native'; readonly sql: string; readonly type: string };

export type Place = Pick<Example, 'line' | 'row'>;

/** One file that the database can read, again and again. */
export interface LoadedFile {
  readonly path: string;
  /** What follows FROM. */
  readonly from: string;
  /**
   * The expression of the row's number, from 1, in the order of the file. Of a text it is a window, which
   * the engine computes on one core even where nobody looks at it.
   */
  readonly row: string;
  /** The condition of these rows, where the file can be read at them alone; else it is read up to the last. */
  pick?(rows: readonly number[]): string;
  /** Rows that can be read, where that is known before a scan. */
  readonly rows: number | null;
  value(column: string): RawValue;
  /** The text of these rows, by their numbers, where SQL spells values otherwise than the file does. */
  written?(rows: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Where rows stand, for people. */
  locate(rows: readonly number[]): Promise<(row: number) => Place>;
}

/** All files of a data set, opened. */
export interface Loaded {
  readonly shape: DataShape;
  readonly files: readonly LoadedFile[];
  /** What the files' own statistics say of their columns, by the columns' names in the data. */
  readonly footers?: ReadonlyMap<string, Footer>;
  /** Paths that are read when rows are counted, so that a sealed connection must still reach them. */
  readonly readable: readonly string[];
  /**
   * What the rows of each file, as one full scan counted them before any filter, mean for people: which
   * files are empty, which rows are unreadable. Called once, after that scan.
   */
  rowsRead(counted: readonly number[]): Promise<Omit<RowsRead, 'filteredOut'>>;
}

/** Text is parsed as a whole for each scan, of typed files a scan reads only the columns that it names. */
export function isText({ loaded }: { readonly loaded: Pick<Loaded, 'shape'> }): boolean {
  const { format } = loaded.shape;
  return format === 'csv' || format === 'jsonl';
}

/** What a loader needs to know. */
export interface LoadSource extends Pick<DataSource, 'paths' | 'dialect' | 'partitions'> {
  /** The contract's, for files without a header. */
  readonly columns: readonly Pick<Column, 'source'>[];
  /** Texts are copied into tables, since they will be scanned often and all of their columns are wanted. */
  readonly copied?: boolean;
}

/** Opens the files of a source; what it creates in the database lies in the schema. */
export type Loader = (
  connection: DuckDBConnection,
  source: LoadSource,
  schema: string,
) => Promise<Loaded>;

/** How many unreadable rows are shown. */
export const shownFaults = 5;

interface ReadFile {
  readonly path: string;
  readonly rows: number;
  readonly unreadable: { readonly count: number; readonly faults: readonly Fault[] };
}

/** What is known of the rows already, when the files are open. */
export function rowsReadOf(files: readonly ReadFile[]): Loaded['rowsRead'] {
  const read = {
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
    unreadable: {
      count: files.reduce((sum, { unreadable }) => sum + unreadable.count, 0),
      faults: files.flatMap(({ unreadable }) => unreadable.faults).slice(0, shownFaults),
    },
  };
  return async () => read;
}
