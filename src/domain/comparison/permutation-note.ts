import { randomOf } from '../statistics/random.ts';
import { signFlips } from '../statistics/sign-flips.ts';
import { wilcoxon } from '../statistics/wilcoxon.ts';
import { inWords } from './words.ts';

/**
 * What two tests that know no distribution say of paired differences: signs flipped at random, and
 * Wilcoxon's signed ranks (zeros by Pratt, corrected for continuity). Shown beside the interval; nothing
 * is judged by them, since the second is about a pseudo-median. Undefined where nothing differs.
 */
export function permutationNote(differences: readonly number[]): string | undefined {
  if (!differences.some((difference) => difference !== 0)) return undefined;
  const values = Float64Array.from(differences);
  const flips = signFlips(values, randomOf(fixedSeed));
  const ranks = wilcoxon(values, { form: 'corrected', zeros: 'pratt' });
  const all = flips.exact ? 'all' : 'some';
  return `Not judged: sign flips (${all} patterns) give p ${inWords(flips.twoSided)}, signed ranks p ${inWords(ranks.twoSided)}.`;
}

/** Differences have no order that a seed could hide in: the same ones always get the same answer. */
const fixedSeed = '0123456789abcdef0123456789abcdef';
