import type { Metric } from '../metric.ts';
import { passAt } from './generation.ts';
import { ndcg } from './ranking.ts';
import { pinballLoss } from './regression-means.ts';
import { loss, share } from './scale.ts';
import { topAccuracy } from './top-k.ts';

/** Metrics with a number in their name, which the user chooses. */
interface Family {
  /** As it is shown: `ndcg-at-<k>`. */
  readonly shown: string;
  readonly pattern: RegExp;
  metric(parameter: number): Omit<Metric, 'name'>;
}

const families: readonly Family[] = [
  {
    shown: 'top-<k>-accuracy',
    pattern: /^top-([1-9]\d{0,3})-accuracy$/,
    metric: (k) => ({ tasks: ['multiclass'], ...share, ...topAccuracy(k) }),
  },
  {
    shown: 'ndcg-at-<k>',
    pattern: /^ndcg-at-([1-9]\d{0,5})$/,
    metric: (k) => ({ tasks: ['ranking'], ...share, ...ndcg(k) }),
  },
  {
    shown: 'pass-at-<k>',
    pattern: /^pass-at-([1-9]\d{0,5})$/,
    metric: (k) => ({ tasks: ['generation'], ...share, ...passAt(k) }),
  },
  {
    shown: 'pinball-<q>',
    pattern: /^pinball-(0\.\d*[1-9])$/,
    metric: (q) => ({ tasks: ['regression'], ...loss, ...pinballLoss(q) }),
  },
];

/** The names as they are shown. */
export const parametricNames: readonly string[] = families.map(({ shown }) => shown);

/** The metric of a name such as `ndcg-at-10` or `pinball-0.9`. */
export function parametricMetric(name: string): Metric | undefined {
  for (const { pattern, metric } of families) {
    const parameter = pattern.exec(name)?.[1];
    if (parameter !== undefined) return { name, ...metric(Number(parameter)) };
  }
  return undefined;
}
