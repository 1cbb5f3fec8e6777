import { meanOf } from '../../statistics/mean.ts';
import type { Groups, PairedRows } from '../predictions.ts';
import type { Churn } from './result.ts';

/** So many documents of a query a user looks at. */
const lookedAt = 10;

/** How far the answers moved where no answer is simply right; null for classes and generated text. */
export function churnOf(rows: PairedRows): Churn | null {
  if (rows.labels.length === 0) return null;
  if (rows.task === 'regression') return grownErrors(rows);
  if (rows.task === 'ranking') return overlapAt(rows, lookedAt);
  return null;
}

/** By default an error must grow by more than the baseline's own mean absolute error to count. */
export function grownErrors(
  { labels, baseline, candidate }: PairedRows,
  tolerance?: number,
): Extract<Churn, { kind: 'errors' }> {
  const before = absoluteErrors(labels, baseline.predicted);
  const after = absoluteErrors(labels, candidate.predicted);
  const least = tolerance ?? meanOf(before);
  let [grown, shrunk] = [0, 0];
  for (let row = 0; row < labels.length; row += 1) {
    const growth = (after[row] ?? Number.NaN) - (before[row] ?? Number.NaN);
    if (growth > least) grown += 1;
    if (-growth > least) shrunk += 1;
  }
  return { kind: 'errors', tolerance: least, grown, shrunk, n: labels.length };
}

function absoluteErrors(labels: Float64Array, predicted: Float64Array): Float64Array {
  return labels.map((label, row) => Math.abs(label - (predicted[row] ?? Number.NaN)));
}

/**
 * The mean over queries of the share of documents that both models place among the first k, of k or
 * of all documents where a query has fewer; equal scores keep the order of the ids.
 */
export function overlapAt(
  { groups, baseline, candidate }: PairedRows,
  k: number,
): Extract<Churn, { kind: 'order' }> | null {
  if (!groups || !baseline.scores || !candidate.scores) return null;
  const [before, after] = [baseline.scores, candidate.scores];
  const shares = rowsByGroup(groups).flatMap((rows) => {
    const depth = Math.min(k, rows.length);
    if (depth === 0) return [];
    const kept = new Set(firstOf(rows, before, depth));
    return firstOf(rows, after, depth).filter((row) => kept.has(row)).length / depth;
  });
  return shares.length === 0
    ? null
    : { kind: 'order', k, queries: shares.length, overlap: meanOf(Float64Array.from(shares)) };
}

function rowsByGroup({ names, indexes }: Groups): readonly number[][] {
  const rows: number[][] = names.map(() => []);
  for (const [row, group] of indexes.entries()) rows[group]?.push(row);
  return rows;
}

function firstOf(rows: readonly number[], scores: Float64Array, depth: number): readonly number[] {
  const scoreOf = (row: number) => scores[row] ?? Number.NEGATIVE_INFINITY;
  return rows.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b).slice(0, depth);
}
