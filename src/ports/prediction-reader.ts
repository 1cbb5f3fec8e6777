import type { PredictionSource } from '../domain/comparison/prediction-source.ts';
import type { Comparable } from '../domain/comparison/predictions.ts';
import type { NamedColumns } from '../domain/comparison/roles.ts';
import type { Task } from '../domain/comparison/rule.ts';
import type { Division, SliceRequest } from '../domain/comparison/slice.ts';

/** How the columns are to be understood. */
export interface PredictionSettings {
  /** Undefined: told from the columns. */
  readonly task: Task | undefined;
  readonly columns: NamedColumns;
  /** The label of the positive class, where it is not `1` or `true`. */
  readonly positive: string | undefined;
  /** From this score on a row is positive, where the file has no prediction column. */
  readonly threshold: number;
  /** Names of custom metrics that rules ask for; each is a column of numbers, where there is one. */
  readonly metrics: readonly string[];
  readonly slices: readonly SliceRequest[];
  /** Columns of groups of people, for fairness. */
  readonly fairness: readonly string[];
  /** Whether other columns of few values are read too, for looking where the candidate lost. */
  readonly explore: boolean;
  /** Columns that may be shown beside the id of a row. */
  readonly show: readonly string[];
  /** How many rows of either file may have no row in the other: a number, or a share of the file's rows. */
  readonly maxUnmatched:
    | { readonly kind: 'rows'; readonly rows: number }
    | { readonly kind: 'share'; readonly share: number; readonly text: string };
  /** The filter of lm-evaluation-harness whose answers count, where a log has several. */
  readonly filter: string | undefined;
}

export interface PredictionFiles {
  readonly candidate: PredictionSource;
  /** Null: a first model has nothing to be compared with. */
  readonly baseline: PredictionSource | null;
}

/** The rows of one model, or of two models joined by id. */
export type JoinedRows = Exclude<Comparable, { readonly kind: 'numbers' }>;

/** What was read, and what a person should know of how. */
export interface ReadPredictions {
  readonly joined: JoinedRows;
  readonly notices: readonly Notice[];
  /** The columns that may be shown, with as many values as they have. */
  readonly shown: readonly Division[];
}

/** Something that is allowed, and that a reader should see. */
export interface Notice {
  /** `rows-unmatched`, `prompts-differ`: it never changes. */
  readonly rule: string;
  readonly message: string;
}

/** Reads prediction files. */
export interface PredictionReader {
  /** Throws the problems of both files and of their rows at once. */
  read(files: PredictionFiles, settings: PredictionSettings): Promise<ReadPredictions>;
}
