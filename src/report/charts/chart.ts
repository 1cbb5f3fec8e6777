import type { Confusion, ScoreBin, ScoreCurves } from '../../domain/comparison/curves/result.ts';
import type { MetricHistory } from '../../domain/comparison/history.ts';
import type { RuleVerdict } from '../../domain/comparison/result.ts';
import type { CheckStatus } from '../../domain/data/check.ts';
import type { ResourceSeries } from '../../domain/training/account/account.ts';
import type { TrainingSeries } from '../../domain/training/curve.ts';
import type { ScaledRule } from '../scale.ts';

/** A picture of numbers. Only the HTML report draws it; each kind has a file here of its name. */
export type Chart =
  | { readonly kind: 'intervals'; readonly rows: readonly IntervalRow[] }
  | { readonly kind: 'slices'; readonly rows: readonly IntervalRow[]; readonly metric?: string }
  | { readonly kind: 'flips'; readonly rows: readonly FlipRow[] }
  | { readonly kind: 'ranking'; readonly ranking: Ranking }
  | { readonly kind: 'reliability'; readonly bins: BothBins }
  | { readonly kind: 'confusion'; readonly confusion: Confusion }
  | { readonly kind: 'scores'; readonly bins: BothBins; readonly threshold: number | null }
  | { readonly kind: 'histograms'; readonly of: readonly Histogram[] }
  | { readonly kind: 'training'; readonly series: readonly TrainingSeries[] }
  | { readonly kind: 'resources'; readonly series: readonly ResourceSeries[] }
  | { readonly kind: 'history'; readonly history: MetricHistory };

/** One line of a plot: a rule in units of its own margin, and its numbers in words. */
export interface IntervalRow {
  readonly label: string;
  /** Small print after it: what a rule needs, or how many rows a slice has. */
  readonly note?: string;
  readonly change: string;
  /** Its interval in words, in brackets. */
  readonly range: string;
  readonly verdict: RuleVerdict;
  /** What stands for the verdict, where that is not its word. */
  readonly said?: string;
  /** Undefined where there is nothing to draw. */
  readonly at: ScaledRule | undefined;
  /** True where so few rows say little, so that its numbers stand in brackets. */
  readonly small?: true;
}

/** The rows of a slice that changed sides. */
export interface FlipRow {
  readonly slice: string;
  readonly fixed: number;
  readonly broken: number;
  /** All rows of the slice. */
  readonly n: number;
}

/** How both models order the rows; a null model has no scores. */
export interface Ranking {
  readonly threshold: number | null;
  readonly baseline: RankedModel | null;
  readonly candidate: RankedModel;
}

export type RankedModel = Omit<ScoreCurves, 'bins'>;

/** The scores of both models in the same bins. */
export interface BothBins {
  readonly baseline: readonly ScoreBin[] | null;
  readonly candidate: readonly ScoreBin[];
}

/** The rows of a column on both sides, bin by bin. */
export interface Histogram {
  /** What it shows, as in `price on eval: ks 0.2`. */
  readonly label: string;
  readonly status: CheckStatus;
  readonly bins: readonly HistogramBin[];
}

export interface HistogramBin {
  readonly name: string;
  readonly reference: number;
  readonly current: number;
}
