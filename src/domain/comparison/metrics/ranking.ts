import type { Measure } from '../metric.ts';
import { overQueries, type RankedQuery } from './queries.ts';

/**
 * The gain of a ranking over that of the best one, linear in the relevance; documents of equal score
 * share the discounts of their places (McSherry and Najork 2008). `places`: how many count.
 */
export function ndcg(places = Number.POSITIVE_INFINITY): Measure {
  return overQueries({
    fewestDocuments: 2,
    evaluate: (query) => gainOf(query, places) / bestGainOf(query, places),
  });
}

/** One over the place of the first relevant document. */
export const meanReciprocalRank = overQueries({
  fewestDocuments: 1,
  evaluate: ({ relevances }) => 1 / (1 + relevances.findIndex((relevance) => relevance > 0)),
});

/** The mean precision at the places of the relevant documents. */
export const meanAveragePrecision = overQueries({
  fewestDocuments: 1,
  evaluate: ({ relevances }) => {
    let [found, sum] = [0, 0];
    for (const [place, relevance] of relevances.entries()) {
      if (relevance === 0) continue;
      found += 1;
      sum += found / (place + 1);
    }
    return sum / found;
  },
});

/** The discounted cumulative gain of the first `places` documents, ties averaged. */
export function gainOf({ relevances, ends }: RankedQuery, places: number): number {
  let [gain, start] = [0, 0];
  for (const end of ends) {
    let [relevance, discounts] = [0, 0];
    for (let place = start; place < end; place += 1) {
      relevance += relevances[place] ?? 0;
      if (place < places) discounts += discountAt(place);
    }
    gain += (relevance / (end - start)) * discounts;
    start = end;
  }
  return gain;
}

function bestGainOf({ relevances }: RankedQuery, places: number): number {
  const sorted = relevances.toSorted().reverse();
  let gain = 0;
  for (let place = 0; place < Math.min(sorted.length, places); place += 1) {
    gain += (sorted[place] ?? 0) * discountAt(place);
  }
  return gain;
}

/** Of a place counted from 0. */
function discountAt(place: number): number {
  return 1 / Math.log2(place + 2);
}
