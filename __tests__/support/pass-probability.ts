import { normalQuantile } from '../../src/domain/statistics/normal.ts';
import { tangoScore } from '../../src/domain/statistics/tango.ts';

interface Scenario {
  readonly n: number;
  /** The share of rows on which exactly one model is right. */
  readonly discordance: number;
  /** The true change. */
  readonly delta: number;
  readonly margin: number;
  readonly alpha: number;
  readonly correction: number;
}

/** How likely the rows show "not worse by more than the margin": the exact sum over all outcomes. */
export function passProbability(scenario: Scenario): number {
  const { n, discordance, delta, margin, alpha, correction } = scenario;
  const z = normalQuantile(1 - alpha);
  const fixedShare = (discordance + delta) / 2;
  const logFactorials = logFactorialsUpTo(n);
  const chance = (fixed: number, broken: number) => {
    const rest = n - fixed - broken;
    return Math.exp(
      logAt(logFactorials, n) -
        logAt(logFactorials, fixed) -
        logAt(logFactorials, broken) -
        logAt(logFactorials, rest) +
        power(fixedShare, fixed) +
        power(discordance - fixedShare, broken) +
        power(1 - discordance, rest),
    );
  };
  const most = Math.min(n, Math.ceil(n * discordance + 10 * Math.sqrt(n * discordance) + 10));
  let sum = 0;
  for (let discordant = 0; discordant <= most; discordant += 1) {
    for (let fixed = 0; fixed <= discordant; fixed += 1) {
      const broken = discordant - fixed;
      const likely = chance(fixed, broken);
      if (likely < 1e-13) continue;
      if (tangoScore({ fixed, broken, n }, -margin, correction) >= z) sum += likely;
    }
  }
  return sum;
}

function logFactorialsUpTo(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 1; k <= n; k += 1) logs[k] = logAt(logs, k - 1) + Math.log(k);
  return logs;
}

function logAt(logs: Float64Array, index: number): number {
  return logs[index] ?? Number.NaN;
}

function power(share: number, count: number): number {
  return count === 0 ? 0 : count * Math.log(share);
}
