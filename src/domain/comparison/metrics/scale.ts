import type { Metric } from '../metric.ts';

/** The values that a metric can take, and which of them are better. */
export type Scale = Pick<Metric, 'smallest' | 'largest' | 'higherIsBetter'>;

export const share: Scale = { smallest: 0, largest: 1, higherIsBetter: true };
export const badShare: Scale = { smallest: 0, largest: 1, higherIsBetter: false };
export const loss: Scale = {
  smallest: 0,
  largest: Number.POSITIVE_INFINITY,
  higherIsBetter: false,
};
export const agreement: Scale = { smallest: -1, largest: 1, higherIsBetter: true };
/** 1 is perfect, and there is no worst. */
export const explainedShare: Scale = {
  smallest: Number.NEGATIVE_INFINITY,
  largest: 1,
  higherIsBetter: true,
};
/** Neither more nor less is better. */
export const unscaled: Scale = {
  smallest: Number.NEGATIVE_INFINITY,
  largest: Number.POSITIVE_INFINITY,
  higherIsBetter: null,
};
