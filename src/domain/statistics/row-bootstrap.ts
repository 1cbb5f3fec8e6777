import { accelerationOf } from './bca.ts';
import { blockJackknife, blocksOf, valuesWithoutBlocks } from './block-jackknife.ts';
import { type Resampled, resampledFrom } from './resampled.ts';
import { type RowSample, unitsOf } from './row-sample.ts';
import { drawOf } from './row-weights.ts';

const usualDraws = 2_000;

/** Above so many rows leaving out blocks is as good, and costs a tenth. */
const manyRows = 200_000;

/**
 * The bootstrap of rows or of whole clusters (Efron and Tibshirani 1993), for a statistic that needs each
 * row. Both models of a pair have to be measured in one statistic, so that they share the weights. More
 * than 200,000 rows go to `blockJackknife`.
 */
export function rowBootstrap(sample: RowSample): Resampled {
  if (sample.n > manyRows) return blockJackknife(sample);
  const { n, clusters, statistic, random, draws = usualDraws } = sample;
  const units = unitsOf(sample);
  const draw = drawOf(units);
  const drawn = new Float64Array(units);
  const weights = clusters ? new Float64Array(n) : drawn;
  const values = new Float64Array(draws);
  for (let at = 0; at < draws; at += 1) {
    draw(drawn, random);
    if (clusters) share(drawn, clusters, weights);
    values[at] = statistic(weights);
  }
  const estimate = statistic(weights.fill(1));
  // A row moves the statistic by as much as leaving it out moves it back.
  const moves = valuesWithoutBlocks(statistic, blocksOf(sample)).map((value) => -value);
  return resampledFrom({ estimate, values, acceleration: accelerationOf(moves) });
}

function share(drawn: Float64Array, clusters: Uint32Array, weights: Float64Array): void {
  for (let row = 0; row < weights.length; row += 1) weights[row] = drawn[clusters[row] ?? 0] ?? 0;
}
