import { readFileSync } from 'node:fs';

/** A case with a known answer, from a textbook, another implementation or an exact sum. */
export interface StatisticsCase {
  readonly name: string;
  readonly method: string;
  readonly input: never;
  readonly expected: unknown;
  readonly tolerance: { readonly absolute: number; readonly relative: number };
}

export const statisticsCases: readonly StatisticsCase[] = JSON.parse(
  readFileSync(new URL('../fixtures/statistics.json', import.meta.url), 'utf8'),
);

/** The cases of these methods; there has to be one of each. */
export function casesOf(...methods: readonly string[]): readonly StatisticsCase[] {
  for (const method of methods) {
    if (statisticsCases.every((known) => known.method !== method)) {
      throw new Error(`There is no case of "${method}".`);
    }
  }
  return statisticsCases.filter(({ method }) => methods.includes(method));
}

/** Where `actual` differs from what the case expects by more than its tolerance; empty when nowhere. */
export function mismatches(known: StatisticsCase, actual: unknown, path = ''): readonly string[] {
  const { expected, tolerance } = known;
  if (typeof expected === 'number' && typeof actual === 'number') {
    const allowed = Math.max(tolerance.absolute, tolerance.relative * Math.abs(expected));
    return Math.abs(actual - expected) <= allowed ? [] : [`${path}: ${actual}, not ${expected}`];
  }
  if (typeof expected === 'object' && expected && typeof actual === 'object' && actual) {
    return Object.entries(expected).flatMap(([key, value]) => {
      return mismatches({ ...known, expected: value }, Reflect.get(actual, key), `${path}.${key}`);
    });
  }
  return expected === actual ? [] : [`${path}: ${String(actual)}, not ${String(expected)}`];
}
