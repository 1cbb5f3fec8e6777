import { defined, type Measure } from '../metric.ts';
import type { ClassCounts } from './class-counts.ts';
import { countStatistic } from './count-statistic.ts';

/** The correlation of labels and predictions (Matthews 1975), for any number of classes (Gorodkin 2004). */
export const mcc = ofAllClasses(({ total, support, predicted, hits }, onNothing) => {
  let right = 0;
  let labels = 0;
  let answers = 0;
  let both = 0;
  // One loop for all sums, without arrays: draws are many, and classes are few.
  for (let at = 0; at < support.length; at += 1) {
    const rows = support[at] ?? 0;
    const said = predicted[at] ?? 0;
    right += hits[at] ?? 0;
    labels += rows * rows;
    answers += said * said;
    both += rows * said;
  }
  const whole = Math.sqrt((total * total - labels) * (total * total - answers));
  return whole > 0 ? (right * total - both) / whole : onNothing;
}, 'mcc');

/** Cohen's kappa (1960): the agreement beyond what the same shares of answers would reach by chance. */
export const cohenKappa = ofAllClasses(({ total, support, predicted, hits }, onNothing) => {
  const byChance = sumOfProducts(support, predicted);
  const whole = total * total - byChance;
  return whole > 0 ? (sum(hits) * total - byChance) / whole : onNothing;
}, 'cohen-kappa');

/** A ratio, or `onNothing` where there is nothing in its denominator. */
type Ratio = (counts: ClassCounts, onNothing: number) => number;

function ofAllClasses(ratio: Ratio, name: string): Measure {
  return countStatistic({
    direction: 1,
    ask: (_, { zeroDivision }) => {
      const onNothing = zeroDivision === 0 ? 0 : Number.NaN;
      return defined({
        evaluate: (counts) => ratio(counts, onNothing),
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
