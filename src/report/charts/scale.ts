/** A line from one number to another with round numbers on it. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Decimals that tell neighbouring ticks apart; −3 where whole thousands do. */
  readonly decimals: number;
}

/** From the last round number before the smallest to the first after the largest, about `steps` apart. */
export function scaleOf(values: readonly number[], steps = 5): Scale {
  const [least, most] = extremes(values);
  const isWide = most - least > smallest;
  const span = isWide ? most - least : sizeOf(most);
  const step = roundStep(span / steps);
  const from = Math.floor((isWide ? least : least - span / 2) / step + 1e-9) * step;
  const to = Math.ceil((isWide ? most : most + span / 2) / step - 1e-9) * step;
  const number = Math.round((to - from) / step);
  const ticks = Array.from({ length: number + 1 }, (_, index) => from + index * step);
  const decimals = -Math.floor(Math.log10(step) + 1e-9);
  return { from, to, ticks, decimals };
}

/** What is nearer to zero is zero to a picture, what is larger than `1 / smallest` lies there. */
const smallest = 1e-300;

function sizeOf(value: number): number {
  return Math.abs(value) > smallest ? Math.abs(value) : 1;
}

/** From the smallest to the largest, with only the round numbers between them. */
export function exactly(values: readonly number[]): Scale {
  const scale = scaleOf(values);
  const [from, to] = extremes(values);
  if (!(to > from)) return scale;
  return { ...scale, from, to, ticks: scale.ticks.filter((tick) => tick >= from && tick <= to) };
}

/** Shares, from 0 to 1. */
export const shares: Scale = {
  from: 0,
  to: 1,
  ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
  decimals: 1,
};

/** Where a value lies on the scale: 0 to 1; values beyond an end lie on it. */
export function placeOn({ from, to }: Scale, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function extremes(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const largest = 1 / smallest;
  const within = (value: number) => Math.min(largest, Math.max(-largest, value));
  return least <= most ? [within(least), within(most)] : [0, 1];
}

/** The smallest of 1, 2, 5 times a power of ten that is not below `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
