import { areShares } from '../answers.ts';
import { picked } from '../metrics/sample.ts';
import { drawnRows, mostDrawn } from './drawn-rows.ts';
import type { CurvePoint, ScoreBin, ScoreCurves } from './result.ts';
import { drawnThresholds, mostThresholds } from './thresholds.ts';

/** The labels (1 is positive) of all rows, with one model's scores and answers (1 is positive). */
export interface ScoredRows {
  readonly labels: Float64Array;
  readonly scores: Float64Array;
  readonly predicted: Float64Array;
  /** Null: each row counts once. */
  readonly weights: Float64Array | null;
}

const binCount = 20;

/**
 * The curves of one model, to five decimals. A drawn point counts every row, and of very many rows
 * evenly spaced ones of each class; the bins and the point at the threshold always count all. Null where a class
 * has no rows.
 */
export function scoreCurves(rows: ScoredRows): ScoreCurves | null {
  const drawn = thinned(rows);
  const corners = weightsAbove(drawn);
  const { positives, negatives } = corners.at(-1) ?? nothing;
  if (!(positives > 0 && negatives > 0)) return null;
  const roc = corners.map((at) => point(at.negatives / negatives, at.positives / positives));
  const precisionRecall = corners.flatMap((at) => {
    const precision = precisionOf(at);
    return precision === null ? [] : [point(at.positives / positives, precision)];
  });
  return {
    roc,
    precisionRecall,
    ...(drawn !== rows && { drawnRows: drawn.labels.length }),
    atThreshold: operatingPoint(rows),
    bins: scoreBins(rows),
  };
}

/** Some of the rows, where there are more than a picture needs. */
function thinned(rows: ScoredRows): ScoredRows {
  const { labels, scores, predicted, weights } = rows;
  if (labels.length <= mostDrawn) return rows;
  const { rows: drawn, each } = drawnRows(labels);
  return {
    labels: picked(labels, drawn),
    scores: picked(scores, drawn),
    predicted: picked(predicted, drawn),
    weights: weights ? picked(weights, drawn).map((weight, at) => (each[at] ?? 0) * weight) : each,
  };
}

/** Weight of the rows of each class at or above a threshold. */
interface Above {
  readonly positives: number;
  readonly negatives: number;
}

/** Finer than any picture; the whole digits would fill the outcome file. */
function point(x: number, y: number): CurvePoint {
  return [Math.round(1e5 * x) / 1e5, Math.round(1e5 * y) / 1e5];
}

const nothing: Above = { positives: 0, negatives: 0 };

/** From a threshold above every row down to none at all, where every row is above. */
function weightsAbove(rows: ScoredRows): readonly Above[] {
  const thresholds = drawnThresholds(rows.scores, rows.labels);
  const reached = weightsByPlace(rows, thresholds);
  const above = [nothing];
  let { positives, negatives } = nothing;
  for (let place = thresholds.length; place >= 0; place -= 1) {
    positives += reached.positives[place] ?? 0;
    negatives += reached.negatives[place] ?? 0;
    const last = above.at(-1) ?? nothing;
    if (positives > last.positives || negatives > last.negatives)
      above.push({ positives, negatives });
  }
  return above;
}

/** Weight of the rows by how many thresholds they reach. */
function weightsByPlace({ labels, scores, weights }: ScoredRows, thresholds: Float64Array) {
  const padded = new Float64Array(mostThresholds).fill(Number.POSITIVE_INFINITY);
  padded.set(thresholds);
  const positives = new Float64Array(mostThresholds + 1);
  const negatives = new Float64Array(mostThresholds + 1);
  for (let row = 0; row < scores.length; row += 1) {
    const place = reachedBy(scores[row] ?? 0, padded);
    const ofClass = labels[row] === 1 ? positives : negatives;
    ofClass[place] = (ofClass[place] ?? 0) + (weights?.[row] ?? 1);
  }
  return { positives, negatives };
}

function reachedBy(score: number, padded: Float64Array): number {
  let reached = 0;
  for (let step = (mostThresholds + 1) / 2; step > 0; step >>= 1) {
    if ((padded[reached + step - 1] ?? 0) <= score) reached += step;
  }
  return reached;
}

function precisionOf({ positives, negatives }: Above): number | null {
  return positives + negatives > 0 ? positives / (positives + negatives) : null;
}

/** Where the model's own answers stand, at whatever threshold it is deployed. */
function operatingPoint({ labels, predicted, weights }: ScoredRows): ScoreCurves['atThreshold'] {
  const counts = new Float64Array(4);
  for (let row = 0; row < labels.length; row += 1) {
    const cell = (labels[row] === 1 ? 2 : 0) + (predicted[row] === 1 ? 1 : 0);
    counts[cell] = (counts[cell] ?? 0) + (weights?.[row] ?? 1);
  }
  const [passed = 0, alarmed = 0, missed = 0, found = 0] = counts;
  return {
    falsePositiveRate: alarmed / (passed + alarmed),
    recall: found / (missed + found),
    precision: precisionOf({ positives: found, negatives: alarmed }),
  };
}

/** None where a score is no probability. */
function scoreBins(scored: ScoredRows): readonly ScoreBin[] {
  if (!areShares(scored.scores)) return [];
  const { rows, weights, scores, positives } = sumsByBin(scored);
  return Array.from(rows, (count, bin): ScoreBin => {
    const mean = (sums: Float64Array) =>
      count > 0 ? (sums[bin] ?? 0) / (weights[bin] ?? 0) : null;
    const [from, to] = [bin / binCount, (bin + 1) / binCount];
    return { from, to, rows: count, meanScore: mean(scores), positives: mean(positives) };
  });
}

function sumsByBin({ labels, scores, weights }: ScoredRows) {
  const rows = new Uint32Array(binCount);
  const sums = [0, 1, 2].map(() => new Float64Array(binCount));
  const [ofWeights = noSums, ofScores = noSums, positives = noSums] = sums;
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? 0;
    const bin = Math.min(binCount - 1, Math.floor(score * binCount));
    const weight = weights ? (weights[row] ?? 0) : 1;
    rows[bin] = (rows[bin] ?? 0) + 1;
    ofWeights[bin] = (ofWeights[bin] ?? 0) + weight;
    ofScores[bin] = (ofScores[bin] ?? 0) + weight * score;
    positives[bin] = (positives[bin] ?? 0) + (labels[row] === 1 ? weight : 0);
  }
  return { rows, weights: ofWeights, scores: ofScores, positives };
}

const noSums = new Float64Array();
