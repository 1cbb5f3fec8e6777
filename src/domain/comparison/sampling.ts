import type { Sampling } from './metric.ts';

/** Hex digits of the SHA-256 of a text as UTF-8 bytes. */
export type Hash = (text: string) => string;

/** What is compared, by its content: `sha256:…` of the rows, and of what each model said about them. */
export interface ComparedDigests {
  readonly testSet: string;
  readonly candidate: string;
  /** Null: a first model is judged alone. */
  readonly baseline: string | null;
}

/** In place of a rule: the metrics of a slice share their draws, whichever rule asks for them. */
export const everyRule = '*';

/** Where the draws for a rule, or for `everyRule`, on one slice begin. */
export type Sampler = (rule: string, slice: string) => Sampling;

/** The same rows and the same two models give the same draws, whichever of the two is the candidate. */
export function samplerOf(digests: ComparedDigests, hash: Hash): Sampler {
  const { candidate, baseline } = digests;
  const candidateFirst = baseline !== null && candidate < baseline;
  return (rule, slice) => {
    return { seed: hash(seedText(digests, { rule, slice })).slice(0, 32), candidateFirst };
  };
}

/** The text whose hash begins with the seed: one fact a line, so that no two of them run together. */
function seedText(
  { testSet, candidate, baseline }: ComparedDigests,
  { rule, slice }: { readonly rule: string; readonly slice: string },
): string {
  const models = [candidate, ...(baseline === null ? [] : [baseline])].map(hexOf).sort();
  const lines = [
    'contender-seed-1',
    `test ${hexOf(testSet)}`,
    ...models.map((digest) => `predictions ${digest}`),
    `rule ${rule}`,
    `slice ${slice}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function hexOf(digest: string): string {
  return digest.replace(/^sha256:/, '');
}
