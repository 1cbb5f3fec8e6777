import { argsort } from './argsort.ts';
import { normalCdf } from './normal.ts';

export interface WilcoxonForm {
  /** `exact` needs differences without zeros and ties; `corrected` is for continuity, by half a rank. */
  readonly form: 'exact' | 'normal' | 'corrected';
  /** Zeros are dropped (Wilcoxon), ranked and then dropped (Pratt), or half positive and half negative. */
  readonly zeros: 'wilcox' | 'pratt' | 'zsplit';
}

export interface Wilcoxon {
  /** The smaller of the rank sums of positive and negative differences. */
  readonly w: number;
  readonly twoSided: number;
  /** That the differences are not greater than zero. */
  readonly oneSidedGreater: number;
}

/** Wilcoxon's signed-rank test (1945) of paired differences; it is about the pseudo-median, not the mean. */
export function wilcoxon(differences: Float64Array, { form, zeros }: WilcoxonForm): Wilcoxon {
  const kept = zeros === 'wilcox' ? differences.filter((value) => value !== 0) : differences;
  const { ranks, ties } = ranksOf(kept.map(Math.abs), zeros === 'zsplit' ? -1 : 0);
  const zeroCount = kept.filter((value) => value === 0).length;
  let [positive, negative] = [0, 0];
  for (const [row, value] of kept.entries()) {
    const rank = ranks[row] ?? Number.NaN;
    if (value > 0) positive += rank;
    else if (value < 0) negative += rank;
    else if (zeros === 'zsplit') [positive, negative] = [positive + rank / 2, negative + rank / 2];
  }
  const w = Math.min(positive, negative);
  const tailOf =
    form === 'exact'
      ? exactTail(kept.length)
      : normalTail(momentsOf(kept.length, zeros === 'pratt' ? zeroCount : 0, ties), form);
  const twoSided = Math.min(1, 2 * tailOf(Math.max(positive, negative)));
  return { w, twoSided, oneSidedGreater: tailOf(positive) };
}

/** Middle ranks from 1 on, and Σ(t³ − t) over groups of t equal values above `from`. */
function ranksOf(
  values: Float64Array,
  from: number,
): { readonly ranks: Float64Array; readonly ties: number } {
  const order = argsort(values);
  const ranks = new Float64Array(values.length);
  let ties = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] ?? 0];
    while (end < order.length && values[order[end] ?? 0] === value) end += 1;
    for (let at = start; at < end; at += 1) ranks[order[at] ?? 0] = (start + 1 + end) / 2;
    if ((value ?? 0) > from) ties += (end - start) ** 3 - (end - start);
  }
  return { ranks, ties };
}

interface RankMoments {
  readonly mean: number;
  readonly deviation: number;
}

/** Of the sum of positive ranks; the ranks of zeros that were dropped after ranking carry no sign. */
function momentsOf(n: number, zeros: number, ties: number): RankMoments {
  const mean = (n * (n + 1) - zeros * (zeros + 1)) / 4;
  const squares = (size: number) => size * (size + 1) * (2 * size + 1);
  return { mean, deviation: Math.sqrt((squares(n) - squares(zeros) - ties / 2) / 24) };
}

function normalTail({ mean, deviation }: RankMoments, form: 'normal' | 'corrected') {
  const half = form === 'corrected' ? 0.5 : 0;
  return (sum: number) => {
    const distance = sum - mean;
    return normalCdf(-(distance - Math.sign(distance) * half) / deviation);
  };
}

/** P(sum of positive ranks ≥ s) when each of the ranks 1 to n is positive with chance ½. */
function exactTail(n: number) {
  const chances = new Float64Array((n * (n + 1)) / 2 + 1);
  chances[0] = 1;
  for (let rank = 1; rank <= n; rank += 1) {
    for (let sum = chances.length - 1; sum >= 0; sum -= 1) {
      chances[sum] = ((chances[sum] ?? 0) + (chances[sum - rank] ?? 0)) / 2;
    }
  }
  return (from: number) => {
    let tail = 0;
    for (let sum = from; sum < chances.length; sum += 1) tail += chances[sum] ?? 0;
    return tail;
  };
}
