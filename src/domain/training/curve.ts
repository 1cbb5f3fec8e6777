/** A number that the training command told while it ran, by step. */
export interface TrainingSeries {
  /** The key of the log line, such as `loss`. */
  readonly name: string;
  /** Steps rise; at most 500 points, thinned evenly. */
  readonly points: readonly (readonly [step: number, value: number])[];
}
