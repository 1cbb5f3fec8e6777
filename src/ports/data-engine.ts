import type { Example } from '../domain/data/check.ts';
import type { Column } from '../domain/data/contract.ts';
import type { Measured, Measurement } from '../domain/data/measurement.ts';
import type { DataShape } from '../domain/data/shape.ts';

/** The files of one data set, and what its contract calls them. */
export interface DataSource {
  readonly paths: readonly string[];
  /** The object's name, under which queries find the rows. */
  readonly object: string;
  readonly columns: readonly Column[];
  /** The columns that name a row in examples. */
  readonly key: readonly string[];
}

/** One open data set. */
export interface DataSet {
  readonly shape: DataShape;
  /** Exact counts; a measurement that cannot be made is answered with `error`, never left out. */
  measure(measurements: readonly Measurement[]): Promise<ReadonlyMap<Measurement, Measured>>;
  /** The first failing rows in the order of the files; empty for what has no rows to show. */
  examples(measurement: Measurement, limit: number): Promise<readonly Example[]>;
  close(): void;
}

/** Counts rows of data sets. Never a verdict, never an approximation. */
export interface DataEngine {
  /** Throws when a file cannot be opened as data at all. */
  open(source: DataSource): Promise<DataSet>;
}
