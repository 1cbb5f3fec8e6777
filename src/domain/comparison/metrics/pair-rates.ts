import type { Metric } from '../metric.ts';
import { type Asked, defined, type Level, type Measured, undefinedBecause } from '../metric.ts';
import type { PairedRows } from '../predictions.ts';
import { answerFlaw } from './class-counts.ts';
import { hitRate } from './hit-rate.ts';

/** A share of rows that only both models together have, so that no single model has a value. */
export type PairRate = Required<Pick<Metric, 'pair'>> &
  Pick<Metric, 'level' | 'change' | 'refuses'>;

/** Rows that only the baseline got right. */
export const negativeFlipRate = rateOf((row, { labels, baseline, candidate }) => {
  const label = labels[row];
  return baseline.predicted[row] === label && candidate.predicted[row] !== label;
});

/** Rows that only the candidate got right. */
export const positiveFlipRate = rateOf((row, { labels, baseline, candidate }) => {
  const label = labels[row];
  return baseline.predicted[row] !== label && candidate.predicted[row] === label;
});

/** Rows whose prediction changed, right or wrong. */
export const churn = rateOf(
  (row, { baseline, candidate }) => baseline.predicted[row] !== candidate.predicted[row],
);

type Counts = (row: number, rows: PairedRows) => boolean;

function rateOf(counts: Counts): PairRate {
  const why = 'It is a share of rows that both models have together';
  return {
    pair: (rows, asked) => pairLevel(rows, asked, counts),
    level: () => undefinedBecause(`${why}, so it needs a baseline.`),
    change: () => undefinedBecause(`${why}, so it cannot change from one to the other.`),
    refuses: {
      operators: ['no-worse', 'better', 'not-more-than', 'point'],
      why: `${why}, and no change between them. Use at-most or at-least.`,
    },
  };
}

/** Where no answer is a class, an answer is right as the reader found it. */
function pairLevel(rows: PairedRows, asked: Asked, counts: Counts): Measured<Level> {
  const isClass = rows.task !== 'generation';
  const flaw = isClass
    ? (answerFlaw(rows, rows.baseline) ?? answerFlaw(rows, rows.candidate))
    : undefined;
  if (flaw !== undefined) return undefinedBecause(flaw);
  if (rows.labels.length === 0) return undefinedBecause('There are no rows.');
  const judged = isClass ? rows : { ...rows, labels: new Float64Array(rows.labels.length).fill(1) };
  const hits = new Uint8Array(rows.labels.length);
  for (let row = 0; row < hits.length; row += 1) if (counts(row, judged)) hits[row] = 1;
  const rate = hitRate({ direction: 1, of: () => defined({ hits, within: null }) });
  return rate.level(rows, rows.candidate, asked);
}
