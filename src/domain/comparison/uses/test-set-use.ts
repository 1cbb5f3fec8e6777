import type { TestSetUses } from '../result.ts';

/** One look at a test set: a candidate that was judged on it. */
export interface TestSetUse {
  /** `sha256:…` of the rows with their labels. */
  readonly testSet: string;
  /** `sha256:…` of the candidate's predictions on them. */
  readonly predictions: string;
  readonly model: string | null;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
}

/** The uses that were found. */
export interface KnownUses {
  readonly uses: readonly TestSetUse[];
  /** False where some could not be read. */
  readonly complete: boolean;
}

/** Whether the same candidate was judged on the same rows before: a re-run is no further look. */
export function isKnown({ testSet, predictions }: TestSetUse, { uses }: KnownUses): boolean {
  return uses.some((use) => use.testSet === testSet && use.predictions === predictions);
}

/** How many candidates the rows of this use have judged, this one among them. */
export function countUses(use: TestSetUse, known: KnownUses, alpha: number): TestSetUses {
  const same = [use, ...known.uses].filter(({ testSet }) => testSet === use.testSet);
  const count = new Set(same.map(({ predictions }) => predictions)).size;
  return { count, atLeast: !known.complete, chance: falsePassAfter(count, alpha) };
}

/** The chance that one of several candidates exactly on a margin passes, each with `alpha`, 1 − (1 − α)^k. */
export function falsePassAfter(tries: number, alpha: number): number {
  return -Math.expm1(tries * Math.log1p(-alpha));
}

const manyUses = 20;

/** Why the test set should be replaced, where it was looked at too often; α never depends on it. */
export function wornOut({ count, atLeast, chance }: TestSetUses): string | undefined {
  if (count <= manyUses) return undefined;
  const percent = Math.round(100 * chance);
  return `The test set was used ${atLeast ? 'at least ' : ''}${count} times: a model exactly on a margin would have passed at least once with ${percent} %. Rotate it, or keep a second one for releases only.`;
}
