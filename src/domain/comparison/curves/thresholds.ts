/** Scores at which a curve is drawn, lowest first; at most 255, so that eight steps find a row's place. */
export const mostThresholds = 255;

/** Rows of one class that are sorted to find thresholds; of more, evenly spaced ones stand for all. */
const longestSample = 4096;

/**
 * Thresholds where the rows of each class lie densest: evenly spaced ranks of both classes, so that
 * rare positives bend the curve as finely as the many negatives do.
 */
export function drawnThresholds(scores: Float64Array, labels: Float64Array): Float64Array {
  const negatives = evenRanks(sampleOf(scores, labels, 0), Math.floor(mostThresholds / 2));
  const positives = evenRanks(sampleOf(scores, labels, 1), Math.ceil(mostThresholds / 2));
  return Float64Array.from(new Set([...negatives, ...positives])).sort();
}

function sampleOf(scores: Float64Array, labels: Float64Array, label: number): Float64Array {
  let rows = 0;
  for (let row = 0; row < labels.length; row += 1) if (labels[row] === label) rows += 1;
  const stride = Math.max(1, Math.ceil(rows / longestSample));
  const sample = new Float64Array(Math.ceil(rows / stride));
  for (let row = 0, seen = 0; row < labels.length; row += 1) {
    if (labels[row] !== label) continue;
    if (seen % stride === 0) sample[seen / stride] = scores[row] ?? 0;
    seen += 1;
  }
  return sample.sort();
}

function evenRanks(sorted: Float64Array, most: number): readonly number[] {
  const taken = Math.min(most, sorted.length);
  return Array.from({ length: taken }, (_, index) => {
    return sorted[Math.round((index * (sorted.length - 1)) / Math.max(1, taken - 1))] ?? 0;
  });
}
