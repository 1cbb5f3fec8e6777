import type { Random } from './random.ts';

/** Below this mean, counting up from zero is the faster way and rejection is not valid. */
const leastMean = 10;

/** How many of n tries succeed, each with probability p. */
export function drawBinomial(random: Random, n: number, p: number): number {
  return successes(random, n, triesWith(p));
}

/** Tries that each succeed with the same probability; what follows from it is computed once. */
export interface Tries {
  /** The rarer end of a try is drawn, so this is ½ at most. */
  readonly p: number;
  /** True where that is the failures. */
  readonly isTurned: boolean;
  readonly odds: number;
  readonly logOdds: number;
  /** ln(1 − p). */
  readonly logOther: number;
}

export function triesWith(probability: number): Tries {
  const isTurned = probability > 0.5;
  const p = isTurned ? 1 - probability : probability;
  const odds = p / (1 - p);
  return { p, isTurned, odds, logOdds: Math.log(odds), logOther: Math.log1p(-p) };
}

/** How many of n such tries succeed. */
export function successes(random: Random, n: number, tries: Tries): number {
  const count = rarerEnds(random, n, tries);
  return tries.isTurned ? n - count : count;
}

function rarerEnds(random: Random, n: number, tries: Tries): number {
  if (!(n > 0 && tries.p > 0)) return 0;
  return n * tries.p < leastMean ? countUp(random, n, tries) : rejectTransformed(random, n, tries);
}

/** The inverse of the distribution function, from zero on. */
function countUp(random: Random, n: number, { odds, logOther }: Tries): number {
  let chance = Math.exp(n * logOther);
  let rest = random.uniform();
  for (let k = 0; k < n; k += 1) {
    if (rest < chance) return k;
    rest -= chance;
    chance *= (odds * (n - k)) / (k + 1);
  }
  return n;
}

/** Transformed rejection with squeeze: algorithm BTRS of Hörmann (1993), for p ≤ ½ and np ≥ 10. */
function rejectTransformed(random: Random, n: number, tries: Tries): number {
  const { p } = tries;
  const variance = n * p * (1 - p);
  const deviation = Math.sqrt(variance);
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const squeeze = 0.92 - 4.2 / b;
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
    if (edge >= 0.07 && v <= squeeze) return k;
    if (!(k >= 0 && k <= n)) continue;
    const height = (v * (2.83 + 5.1 / b) * deviation) / (a / (edge * edge) + b);
    if (isAtLeast(Math.log(height), { n, k, variance }, tries)) return k;
  }
}

/** Whether ln of P(k) over the probability of the likeliest count is at least as much. */
function isAtLeast(height: number, { n, k, variance }: Point, { p, logOdds }: Tries): boolean {
  const mode = Math.floor((n + 1) * p);
  const far = Math.abs(k - mode);
  // Where neither end is near, the bell tells, but for a narrow band (Kachitvichyanukul and Schmeiser 1988).
  if (far > 20 && far < variance / 2 - 1) {
    const bell = (-far * far) / (2 * variance);
    const band = (far / variance) * (((far / 3 + 0.625) * far + 1 / 6) / variance + 0.5);
    if (height < bell - band) return true;
    if (height > bell + band) return false;
  }
  const ofMode = logFactorial(mode) + logFactorial(n - mode);
  const ofCount = logFactorial(k) + logFactorial(n - k);
  return height <= ofMode - ofCount + (k - mode) * logOdds;
}

/** A count among so many tries, whose distribution has this variance. */
interface Point {
  readonly n: number;
  readonly k: number;
  readonly variance: number;
}

/** ln k!, from a table or by Stirling's series, whose three terms reach 1e-11 here. */
function logFactorial(k: number): number {
  if (k < logFactorials.length) return logFactorials[k] ?? Number.NaN;
  const inverse = 1 / (k * k);
  const tail = (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / k;
  return (k + 0.5) * Math.log(k) - k + halfLogOfTwoPi + tail;
}

const halfLogOfTwoPi = Math.log(2 * Math.PI) / 2;

const logFactorials = firstLogFactorials(32);

function firstLogFactorials(count: number): Float64Array {
  const logs = new Float64Array(count);
  for (let k = 1; k < count; k += 1) logs[k] = (logs[k - 1] ?? 0) + Math.log(k);
  return logs;
}
