import type { ResourceSeries } from './account.ts';

const mostPoints = 600;

interface Bucket {
  /** Sums over its samples. */
  at: number;
  value: number;
  samples: number;
}

/**
 * Keeps a quantity over a time of any length in at most 600 points: each is the mean of as many samples,
 * and where there are too many, neighbours become one.
 */
export class SeriesRecorder {
  readonly #name: string;
  readonly #unit: string;
  #buckets: Bucket[] = [];
  /** Samples that a point holds. */
  #width = 1;

  constructor(name: string, unit: string) {
    this.#name = name;
    this.#unit = unit;
  }

  /** Seconds, and the value then; an unknown one is no point. */
  add(at: number, value: number | null): void {
    if (value === null) return;
    const last = this.#buckets.at(-1);
    if (last && last.samples < this.#width) {
      join(last, { at, value, samples: 1 });
      return;
    }
    if (this.#buckets.length === mostPoints) this.#halve();
    this.#buckets.push({ at, value, samples: 1 });
  }

  /** Seconds to a tenth, values to four digits. */
  read(): ResourceSeries {
    const points = this.#buckets.map(({ at, value, samples }) => {
      return [Number((at / samples).toFixed(1)), Number((value / samples).toPrecision(4))] as const;
    });
    return { name: this.#name, unit: this.#unit, points };
  }

  #halve(): void {
    const [even, odd] = [0, 1].map((side) => {
      return this.#buckets.filter((_, index) => index % 2 === side);
    });
    even?.forEach((bucket, index) => {
      const next = odd?.[index];
      if (next) join(bucket, next);
    });
    this.#buckets = even ?? [];
    this.#width *= 2;
  }
}

function join(bucket: Bucket, { at, value, samples }: Bucket): void {
  bucket.at += at;
  bucket.value += value;
  bucket.samples += samples;
}
