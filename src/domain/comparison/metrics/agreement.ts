import { defined, type Measure } from '../metric.ts';
import type { ClassCounts } from './class-counts.ts';
import { countStatistic } from './count-statistic.ts';

/** The correlation of labels and predictions (Matthews 1975), for any number of classes (Gorodkin 2004). */
export const mcc = ofAllClasses((counts) => {
  const { total, support, predicted, hits } = counts;
  const spread = (of: Float64Array) => total * total - sumOfProducts(of, of);
  const covariance = sum(hits) * total - sumOfProducts(support, predicted);
  return { part: covariance, whole: Math.sqrt(spread(support) * spread(predicted)) };
}, 'mcc');

/** Cohen's kappa (1960): the agreement beyond what the same shares of answers would reach by chance. */
export const cohenKappa = ofAllClasses((counts) => {
  const { total, support, predicted, hits } = counts;
  const byChance = sumOfProducts(support, predicted);
  return { part: sum(hits) * total - byChance, whole: total * total - byChance };
}, 'cohen-kappa');

interface Ratio {
  readonly part: number;
  readonly whole: number;
}

function ofAllClasses(ratioOf: (counts: ClassCounts) => Ratio, name: string): Measure {
  return countStatistic({
    direction: 1,
    ask: (_, { zeroDivision }) => {
      const onNothing = zeroDivision === 0 ? 0 : Number.NaN;
      return defined({
        evaluate: (counts) => {
          const { part, whole } = ratioOf(counts);
          return whole > 0 ? part / whole : onNothing;
        },
        why: (counts) => oneClass(counts, name),
        classes: [],
      });
    },
  });
}

/** What leaves nothing to agree or disagree about. */
function oneClass({ support, total }: ClassCounts, name: string): string {
  const what = support.includes(total) ? 'label' : 'prediction';
  return `All rows have the same ${what}, so ${name} is undefined. Judge it on rows with several classes, or write zero-division: 0 in the rule.`;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at += 1) total += values[at] ?? 0;
  return total;
}

function sumOfProducts(first: Float64Array, second: Float64Array): number {
  let total = 0;
  for (let at = 0; at < first.length; at += 1) total += (first[at] ?? 0) * (second[at] ?? 0);
  return total;
}
