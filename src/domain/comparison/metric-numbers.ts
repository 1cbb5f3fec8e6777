/** What is known of a metric where nobody has its rows; how it was found says what can be judged. */
export type MetricNumber =
  | { readonly kind: 'plain'; readonly value: number }
  /** The same metric over training runs with several seeds; `seeds` where the runs name them. */
  | {
      readonly kind: 'seeds';
      readonly values: readonly number[];
      readonly seeds?: readonly number[];
    }
  | { readonly kind: 'estimate'; readonly value: number; readonly standardError: number }
  /** A count or size that has no error: parameters, bytes, files. */
  | { readonly kind: 'exact'; readonly value: number }
  /** Repeated measurements of one machine: latency, memory; in turn with the other model or not. */
  | {
      readonly kind: 'runs';
      readonly values: readonly number[];
      readonly interleaved: boolean;
      /** Machine, library versions and batch size as one text; unequal ones are not comparable. */
      readonly fingerprint: string | null;
    };

/** By metric name, as it stands in the file. */
export type MetricNumbers = Readonly<Record<string, MetricNumber>>;
