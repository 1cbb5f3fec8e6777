import type { Ranked } from './quantile.ts';

/** So few values are sorted sooner than divided again. */
const fewValues = 64;

/** Sorts no more of some numbers than it takes to find those that are asked for (Hoare 1961). */
export class SortedInPart implements Ranked {
  readonly #values: Float64Array;
  /** Where parts begin, ascending: no value of a part is above one of the next. */
  readonly #starts: number[] = [0];

  /** Reorders the values, none of which may be NaN. */
  constructor(values: Float64Array) {
    this.#values = values;
  }

  get length(): number {
    return this.#values.length;
  }

  at(rank: number): number | undefined {
    const starts = this.#starts;
    let part = starts.findLastIndex((start) => start <= rank);
    for (;;) {
      const values = this.#values.subarray(starts[part], starts[part + 1]);
      if (values.length <= fewValues) {
        values.sort();
        return this.#values[rank];
      }
      const start = (starts[part] ?? 0) + divided(values);
      starts.splice(part + 1, 0, start);
      if (start <= rank) part += 1;
    }
  }
}

/** Moves the larger of at least three values behind the smaller ones; returns where they begin, which is within. */
function divided(values: Float64Array): number {
  const pivot = middleOf(values);
  for (let [low, high] = [0, values.length - 1]; ; low += 1, high -= 1) {
    while ((values[low] ?? pivot) < pivot) low += 1;
    while ((values[high] ?? pivot) > pivot) high -= 1;
    if (low >= high) return high + 1;
    const value = values[low] ?? pivot;
    values[low] = values[high] ?? pivot;
    values[high] = value;
  }
}

/** The median of the first, the middle and the last value: neither the smallest nor the largest alone. */
function middleOf(values: Float64Array): number {
  const places = [0, values.length >> 1, values.length - 1];
  const [, middle] = places.map((place) => values[place] ?? Number.NaN).sort((a, b) => a - b);
  return middle ?? Number.NaN;
}
