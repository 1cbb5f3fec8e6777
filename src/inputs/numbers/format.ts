import type { MetricNumber, MetricNumbers } from '../../domain/comparison/metric-numbers.ts';

/** Whether a content has the shape of a format; `half`: it began like it, and then does not go on so. */
export type Fit =
  | { readonly kind: 'no' | 'fits' }
  | { readonly kind: 'half'; readonly why: string };

/** A value that cannot be used, at its path of keys. */
export interface NumberMistake {
  readonly keys: readonly (string | number)[];
  readonly why: string;
}

/** What a file says of a model in numbers. */
export interface FoundNumbers {
  readonly metrics: MetricNumbers;
  readonly mistakes: readonly NumberMistake[];
  /** What both sides must have in common, by what it is: the version of a task, its number of rows. */
  readonly identity?: Readonly<Record<string, string>>;
  /** What a reader should know of how it was read. */
  readonly notes?: readonly string[];
}

/** A way in which some tool writes metrics. */
export interface NumberFormat {
  /** In words: `a classification_report of scikit-learn`. */
  readonly name: string;
  fit(content: unknown): Fit;
  /** Only called with a content that fits. */
  read(content: unknown): FoundNumbers;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a key; empty where there is none. */
export function objectAt(content: unknown, key: string): JsonObject {
  const found = isObject(content) ? content[key] : undefined;
  return isObject(found) ? found : {};
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function plain(value: number): MetricNumber {
  return { kind: 'plain', value };
}

export const no: Fit = { kind: 'no' };
export const fits: Fit = { kind: 'fits' };

export function half(why: string): Fit {
  return { kind: 'half', why };
}

/** Collects numbers under their names; one that is no finite number, or comes twice, is a mistake. */
export class NumberCollector {
  readonly #metrics = new Map<string, MetricNumber>();
  readonly #mistakes: NumberMistake[] = [];

  add(name: string, number: MetricNumber, keys: NumberMistake['keys']): void {
    if (this.#metrics.has(name)) {
      this.#mistakes.push({ keys, why: `The name ${name} has two values` });
    } else this.#metrics.set(name, number);
  }

  addPlain(name: string, value: unknown, keys: NumberMistake['keys']): void {
    if (isNumber(value)) this.add(name, plain(value), keys);
    else this.refuse(keys, `${shown(value)} is no finite number`);
  }

  refuse(keys: NumberMistake['keys'], why: string): void {
    this.#mistakes.push({ keys, why });
  }

  found(): Pick<FoundNumbers, 'metrics' | 'mistakes'> {
    return { metrics: Object.fromEntries(this.#metrics), mistakes: this.#mistakes };
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value)?.slice(0, 80) ?? 'Nothing';
}
