import type { Random } from './random.ts';

/** How often differences with random signs sum to at least what they do; each chance counts these ones too. */
export interface SignFlips {
  /** The sum is at least as large. */
  readonly oneSided: number;
  /** The sum is at least as far from zero. */
  readonly twoSided: number;
  /** All sign patterns, or as many as were drawn. */
  readonly patterns: number;
  readonly exact: boolean;
}

const mostForAll = 20;

const usualDraws = 10_000;

/**
 * Fisher's (1935) permutation test of paired differences that are symmetric about zero: all patterns of
 * signs for up to 20 rows, else (k + 1)/(B + 1) of B random ones (Phipson and Smyth 2010).
 */
export function signFlips(differences: Float64Array, random: Random): SignFlips {
  const exact = differences.length <= mostForAll;
  const [patterns, sumOf] = exact
    ? [2 ** differences.length, (pattern: number) => sumWithSigns(differences, pattern)]
    : [usualDraws, () => sumWithRandomSigns(differences, random)];
  const observed = sumWithSigns(differences, 0);
  const rounding = 1e-12 * differences.reduce((sum, value) => sum + Math.abs(value), 0);
  let [above, beyond] = [0, 0];
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    const sum = sumOf(pattern);
    if (sum >= observed - rounding) above += 1;
    if (Math.abs(sum) >= Math.abs(observed) - rounding) beyond += 1;
  }
  const [own, all] = exact ? [0, patterns] : [1, patterns + 1];
  return { oneSided: (above + own) / all, twoSided: (beyond + own) / all, patterns, exact };
}

/** A set bit turns the sign of its row. */
function sumWithSigns(differences: Float64Array, pattern: number): number {
  let sum = 0;
  for (let row = 0; row < differences.length; row += 1) {
    const value = differences[row] ?? Number.NaN;
    sum += (pattern >>> row) & 1 ? -value : value;
  }
  return sum;
}

function sumWithRandomSigns(differences: Float64Array, random: Random): number {
  let [sum, bits] = [0, 0];
  for (let row = 0; row < differences.length; row += 1) {
    if (row % 32 === 0) bits = random.uint32();
    const value = differences[row] ?? Number.NaN;
    sum += (bits >>> (row % 32)) & 1 ? -value : value;
  }
  return sum;
}
