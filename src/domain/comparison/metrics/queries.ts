import { argsort } from '../../statistics/argsort.ts';
import { type Asked, defined, type Measure, type Measured, undefinedBecause } from '../metric.ts';
import type { Groups, LabelledRows, ModelPredictions } from '../predictions.ts';
import { oncePer } from './once-per.ts';
import { type Contributions, rowMean } from './row-mean.ts';
import { scoresOf } from './scores.ts';

/** The documents of one query, from the highest score to the lowest. */
export interface RankedQuery {
  /** The relevance of each document, 0 or more; of equal scores the least relevant comes first. */
  readonly relevances: Float64Array;
  /** Where each group of equal scores ends, exclusive. */
  readonly ends: Uint32Array;
}

export interface QueryMetric {
  /** The value of a query that has a relevant document. */
  evaluate(query: RankedQuery): number;
  /** How many documents a query must have. */
  readonly fewestDocuments: number;
}

/** The mean of a metric over queries: the query is what is drawn at random, not the document. */
export function overQueries(metric: QueryMetric): Measure {
  return rowMean({
    direction: 1,
    of: (rows, model, asked) => {
      const queries = rankedQueries(rows, model);
      if (queries.kind === 'undefined') return queries;
      const { value } = queries;
      const small = value.ranked.findIndex(
        ({ relevances }) => relevances.length < metric.fewestDocuments,
      );
      if (small >= 0) return undefinedBecause(oneDocument(value.names[small] ?? ''));
      return meanOver(value, metric, asked);
    },
  });
}

function meanOver(
  { ranked, names, weights }: RankedQueries,
  { evaluate }: QueryMetric,
  { emptyQueries }: Asked,
): Measured<Contributions> {
  const isEmpty = ({ relevances }: RankedQuery) => relevances.every((relevance) => relevance === 0);
  const empty = ranked.filter(isEmpty).length;
  if (empty > 0 && emptyQueries === undefined) {
    const first = names[ranked.findIndex(isEmpty)] ?? '';
    return undefinedBecause(noRelevant(empty, ranked.length, first));
  }
  const kept = emptyQueries === 'skip' ? ranked.filter((query) => !isEmpty(query)) : ranked;
  if (kept.length === 0) return undefinedBecause('No query has a relevant document.');
  const keptWeights = weights?.filter((_, at) => {
    const query = ranked[at];
    return emptyQueries !== 'skip' || (query !== undefined && !isEmpty(query));
  });
  return defined({
    values: Float64Array.from(kept, (query) => (isEmpty(query) ? 0 : evaluate(query))),
    sample: { n: kept.length, weights: keptWeights ?? null, clusters: null },
    unit: 'Queries',
    notes: empty > 0 ? [emptyCount(empty, emptyQueries)] : [],
  });
}

function emptyCount(empty: number, counted: Asked['emptyQueries']): string {
  const queries =
    empty === 1
      ? '1 query without a relevant document'
      : `${empty} queries without a relevant document`;
  return counted === 'skip' ? `Left out: ${queries}.` : `Counted as 0: ${queries}.`;
}

function noRelevant(empty: number, of: number, name: string): string {
  return `${empty} of ${of} queries have no relevant document, such as "${name}". Say by compare.empty-queries whether they count as zero or are skipped.`;
}

function oneDocument(name: string): string {
  return `The query "${name}" has one document, whose order says nothing. Leave such queries out.`;
}

interface RankedQueries {
  readonly ranked: readonly RankedQuery[];
  /** The name of each query. */
  readonly names: readonly string[];
  /** Null: each counts once. */
  readonly weights: Float64Array | null;
}

/** The queries that have rows, each sorted once. */
const rankedQueries = oncePer(
  (rows: LabelledRows, model: ModelPredictions): Measured<RankedQueries> => {
    const scores = scoresOf(rows, model);
    if (scores.kind === 'undefined') return scores;
    const { labels, ids, groups } = rows;
    if (!groups) return undefinedBecause('No column says which rows belong to one query.');
    const flaw = labels.findIndex((relevance) => !(relevance >= 0 && relevance < Infinity));
    if (flaw >= 0) {
      return undefinedBecause(
        `The relevance of row "${ids.at(flaw)}" is ${labels[flaw]}; it has to be 0 or more.`,
      );
    }
    const documents = documentsOf(groups, scores.value);
    const weights = weightsOf(rows, documents);
    if (weights.kind === 'undefined') return weights;
    const ranked = documents.map(({ order }) => rank(order, labels, scores.value));
    return defined({ ranked, names: documents.map(({ name }) => name), weights: weights.value });
  },
);

interface Documents {
  readonly name: string;
  /** Row indexes, by falling score. */
  readonly order: Uint32Array;
}

/** One sort of all rows, then dealt out to their queries; a slice leaves some queries without any. */
function documentsOf({ indexes, names }: Groups, scores: Float64Array): readonly Documents[] {
  const sizes = new Uint32Array(names.length);
  for (const group of indexes) sizes[group] = (sizes[group] ?? 0) + 1;
  const orders = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(names.length);
  for (const row of argsort(scores).reverse()) {
    const group = indexes[row] ?? 0;
    const order = orders[group];
    const at = filled[group] ?? 0;
    if (order) order[at] = row;
    filled[group] = at + 1;
  }
  return orders.flatMap((order, group) =>
    order.length > 0 ? [{ name: names[group] ?? '', order }] : [],
  );
}

function rank(order: Uint32Array, labels: Float64Array, scores: Float64Array): RankedQuery {
  const relevances = Float64Array.from(order, (row) => labels[row] ?? Number.NaN);
  const ends: number[] = [];
  let start = 0;
  for (let end = 1; end <= order.length; end += 1) {
    const tied = end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0];
    if (tied) continue;
    relevances.subarray(start, end).sort();
    ends.push(end);
    start = end;
  }
  return { relevances, ends: Uint32Array.from(ends) };
}

/** A query counts by the weight of its documents, which must agree on it. */
function weightsOf(
  { weights, ids }: LabelledRows,
  documents: readonly Documents[],
): Measured<Float64Array | null> {
  if (!weights) return defined(null);
  for (const { name, order } of documents) {
    const odd = order.find((row) => weights[row] !== weights[order[0] ?? 0]);
    if (odd === undefined) continue;
    return undefinedBecause(
      `The documents of the query "${name}" have unequal weights, such as row "${ids.at(odd)}". Give each query one weight.`,
    );
  }
  return defined(Float64Array.from(documents, ({ order }) => weights[order[0] ?? 0] ?? Number.NaN));
}
