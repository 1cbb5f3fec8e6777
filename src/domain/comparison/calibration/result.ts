import type { TestSet } from '../result.ts';

/** How much a metric moves when nothing but chance does, and the margin that follows. */
export interface MetricNoise {
  readonly metric: string;
  /** The class that the metric is of, where a rule names one. */
  readonly class?: string;
  /** One for each repeat, in their order. */
  readonly values: readonly number[];
  readonly mean: number;
  /** Of one repeat, unbiased. */
  readonly standardDeviation: number;
  /** The smallest loss between two repeats that the test set can show; null where only numbers are known. */
  readonly resolution: number | null;
  /** The proposed margin, in the metric's unit. */
  readonly margin: number;
  /** The rule to paste; null where its direction is not known, or it may not have a margin. */
  readonly rule: string | null;
}

/** One training of the same model, or one more run of it. */
export interface CalibrationRepeat {
  /** The predictions or the metrics. */
  readonly path: string;
  /** `sha256:…` of that file. */
  readonly digest: string;
  readonly seed: number | null;
}

/** The noise of a model's metrics, as it is kept in a file. */
export interface Noise {
  readonly schema: 'contender/noise@1';
  readonly model: string | null;
  readonly alpha: number;
  readonly repeats: readonly CalibrationRepeat[];
  /** Null where only numbers are known. */
  readonly testSet: Pick<TestSet, 'digest' | 'rows'> | null;
  readonly metrics: readonly MetricNoise[];
}

/** What `calibrate` found, and where it wrote it. */
export interface CalibrationResult extends Noise {
  readonly output: string;
}
