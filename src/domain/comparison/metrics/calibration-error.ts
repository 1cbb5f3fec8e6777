import { mostLikely } from '../answers.ts';
import { defined, type Measure, type Measured } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { probabilitiesOf } from './losses.ts';
import { oncePer } from './once-per.ts';
import { rowStatistic } from './row-statistic.ts';

/** How many bins of equal width; each holds its right edge, and the first holds 0. */
const bins = 15;

/** The expected calibration error: gaps between confidence and outcome, weighted by the rows of each bin. */
export const expectedCalibrationError = overBins((gaps) => {
  let [sum, total] = [0, 0];
  for (let bin = 0; bin < bins; bin += 1) {
    sum += Math.abs(gaps.gap[bin] ?? 0);
    total += gaps.size[bin] ?? 0;
  }
  return sum / total;
});

/** The largest gap of any bin that has rows. */
export const maximumCalibrationError = overBins((gaps) => {
  let largest = Number.NaN;
  for (let bin = 0; bin < bins; bin += 1) {
    const size = gaps.size[bin] ?? 0;
    if (size === 0) continue;
    const gap = Math.abs(gaps.gap[bin] ?? 0) / size;
    if (!(gap <= largest)) largest = gap;
  }
  return largest;
});

interface Gaps {
  /** Sum of outcome less confidence, and sum of weights, by bin. */
  readonly gap: Float64Array;
  readonly size: Float64Array;
}

function overBins(summarise: (gaps: Gaps) => number): Measure {
  return rowStatistic({
    direction: -1,
    prepare: (rows, model) => {
      const binned = binnedRows(rows, model);
      if (binned.kind === 'undefined') return binned;
      const { bin, gap } = binned.value;
      const gaps = { gap: new Float64Array(bins), size: new Float64Array(bins) };
      return defined({
        evaluate: (weights) => {
          gaps.gap.fill(0);
          gaps.size.fill(0);
          for (let row = 0; row < weights.length; row += 1) {
            const at = bin[row] ?? 0;
            const weight = weights[row] ?? 0;
            gaps.gap[at] = (gaps.gap[at] ?? 0) + weight * (gap[row] ?? Number.NaN);
            gaps.size[at] = (gaps.size[at] ?? 0) + weight;
          }
          return summarise(gaps);
        },
        why: () => 'The rows have no weight, so their calibration is undefined.',
      });
    },
  });
}

interface Binned {
  readonly bin: Uint8Array;
  /** Outcome less confidence of each row. */
  readonly gap: Float64Array;
}

/**
 * Binary: the probability of the positive class against whether the row is positive. Multiclass: that
 * of the likeliest class against whether it is right.
 */
const binnedRows = oncePer((rows: LabelledRows, model: ModelPredictions): Measured<Binned> => {
  const probabilities = probabilitiesOf(rows, model);
  if (probabilities.kind === 'undefined') return probabilities;
  const { labels } = rows;
  const shown =
    rows.task === 'binary' ? labels.map(() => 1) : mostLikely(model.probabilities ?? []);
  const bin = new Uint8Array(labels.length);
  const gap = new Float64Array(labels.length);
  for (let row = 0; row < labels.length; row += 1) {
    const claimed = shown[row] ?? Number.NaN;
    const confidence = probabilities.value(claimed, row);
    bin[row] = binOf(confidence);
    gap[row] = (labels[row] === claimed ? 1 : 0) - confidence;
  }
  return defined({ bin, gap });
});

/** The division may round across an edge, so the edges themselves decide. */
function binOf(share: number): number {
  const near = Math.min(Math.max(Math.ceil(share * bins) - 1, 0), bins - 1);
  if (near > 0 && share <= near / bins) return near - 1;
  return near < bins - 1 && share > (near + 1) / bins ? near + 1 : near;
}
