import type { Example } from '../domain/data/check.ts';
import type { Column } from '../domain/data/column.ts';
import type { Dialect } from '../domain/data/dialect.ts';
import type { ColumnProfile } from '../domain/data/drift/profile.ts';
import type { Measured, Measurement } from '../domain/data/measurement.ts';
import type { DataShape, RowsRead } from '../domain/data/shape.ts';
import type { SplitMeasured, SplitMeasurement } from '../domain/data/splits/split.ts';

/** The files of one data set, and what its contract calls them. */
export interface DataSource {
  /** Files, or one table: its folder, or the metadata file of an Iceberg table. */
  readonly paths: readonly string[];
  /** By path, what its folders say of every row in it, `year=2024`; null is a missing value. */
  readonly partitions?: ReadonlyMap<string, Readonly<Record<string, string | null>>>;
  /** The object's name, under which queries find the rows. */
  readonly object: string;
  readonly columns: readonly Column[];
  /** The columns that name a row in examples. */
  readonly key: readonly string[];
  /** SQL that is true for the rows that exist; null keeps all. */
  readonly filter: string | null;
  readonly dialect: Dialect;
  /** The file that failing rows may be saved to. */
  readonly saveTo?: string;
  /** Data sets that foreign keys refer to, by their objects. */
  readonly references: ReadonlyMap<string, DataSource>;
}

/** Everything that was asked, and what reading the rows for it found. */
export interface Measures {
  readonly rows: RowsRead;
  readonly answers: ReadonlyMap<Measurement, Measured>;
}

/** One open data set. */
export interface DataSet {
  readonly shape: DataShape;
  /** Exact counts; a measurement that cannot be made is answered with `error`, never left out. */
  measure(measurements: readonly Measurement[]): Promise<Measures>;
  /** For each measurement the first failing rows in the order of the files; none where there is no row to show. */
  examples(
    measurements: readonly Measurement[],
    limit: number,
  ): Promise<ReadonlyMap<Measurement, readonly Example[]>>;
  /** What a profile keeps of these columns, by name. */
  columnProfiles(columns: readonly string[]): Promise<ReadonlyMap<string, ColumnProfile>>;
  /** Writes all rows that fail these checks, named by their ids, to `saveTo`; answers how many. */
  saveFailures(failed: ReadonlyMap<string, Measurement>): Promise<number>;
  close(): void;
}

/** A train and a test set, open beside each other. */
export interface SplitSet {
  /** Exact counts over all rows; what cannot be measured is answered with `error`, never left out. */
  measure(
    measurements: readonly SplitMeasurement[],
  ): Promise<ReadonlyMap<SplitMeasurement, SplitMeasured>>;
  /** Of what has been measured the first failing test rows, each with the train row that forbids it. */
  examples(
    measurements: readonly SplitMeasurement[],
    limit: number,
  ): Promise<ReadonlyMap<SplitMeasurement, readonly Example[]>>;
  close(): void;
}

/** Counts rows of data sets. Never a verdict, never an approximation. */
export interface DataEngine {
  /** Throws when a file cannot be opened as data at all. */
  open(source: DataSource): Promise<DataSet>;
  /** Opens two sets beside each other; throws as `open` does. */
  openSplit(train: DataSource, test: DataSource): Promise<SplitSet>;
}
