/** A predictions file: CSV, JSONL or Parquet, one row for each example. */
export interface PredictionSource {
  /** How people know the file: its path, or what a registry calls it. Its ending tells the format. */
  readonly name: string;
  readonly place: FilePlace;
}

/** On disk, or in a registry that streams the bytes. */
export type FilePlace =
  | { readonly kind: 'disk'; readonly path: string }
  | { readonly kind: 'stream'; readonly open: () => AsyncIterable<Uint8Array> };
