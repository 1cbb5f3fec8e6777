import type { PredictionSource } from '../domain/comparison/prediction-source.ts';
import type { Comparable } from '../domain/comparison/predictions.ts';
import type { NamedColumns } from '../domain/comparison/roles.ts';
import type { Task } from '../domain/comparison/rule.ts';

/** How the columns are to be understood. */
export interface PredictionSettings {
  /** Undefined: told from the columns. */
  readonly task: Task | undefined;
  readonly columns: NamedColumns;
  /** The label of the positive class, where it is not `1` or `true`. */
  readonly positive: string | undefined;
  /** From this score on a row is positive, where the file has no prediction column. */
  readonly threshold: number;
}

export interface PredictionFiles {
  readonly candidate: PredictionSource;
  /** Null: a first model has nothing to be compared with. */
  readonly baseline: PredictionSource | null;
}

/** The rows of one model, or of two models joined by id. */
export type JoinedRows = Exclude<Comparable, { readonly kind: 'numbers' }>;

/** What was read, and what was not used although its name asks for it. */
export interface ReadPredictions {
  readonly joined: JoinedRows;
  /** Columns for weights or groups of rows: every row counts once, and for itself. */
  readonly unused: readonly { readonly file: string; readonly column: string }[];
}

/** Reads prediction files. */
export interface PredictionReader {
  /** Throws the problems of both files and of their rows at once. */
  read(files: PredictionFiles, settings: PredictionSettings): Promise<ReadPredictions>;
}
