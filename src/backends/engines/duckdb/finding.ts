import type { Measured } from '../../../domain/data/measurement.ts';

/** What a measurement answers, before it is known which statement asked. */
export type Finding = Measured extends infer Answer ? DistributiveOmit<Answer> : never;
type DistributiveOmit<Answer> = Answer extends unknown ? Omit<Answer, 'sql' | 'ms'> : never;

/** A measurement that one scan answers beside others: aggregates over the view, and what they mean. */
export interface ScanPart {
  readonly fields: readonly string[];
  /** The same for people, where that is long. */
  readonly shown?: readonly string[];
  /** Values in the order of the fields, as JSON has them. */
  read(values: readonly unknown[]): Finding;
}
