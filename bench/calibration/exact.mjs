// Accuracy needs no simulation: the chance of every outcome (fixed, broken) is known, and so is what follows from it.
import { bonettPriceInterval, waldInterval } from '../../__tests__/support/poorer-intervals.ts';
import { normalQuantile } from '../../src/domain/statistics/normal.ts';
import { tangoScore } from '../../src/domain/statistics/tango.ts';

const alpha = 0.05;
const z = normalQuantile(1 - alpha);

/** Outcomes less likely than this are left out; all of them together cannot show. */
const negligible = 1e-12;

/** What is compared with a hypothetical change: its number of deviations from it, or the interval's verdict. */
const methods = {
  wald: (flips, delta) => byInterval(waldInterval(flips, alpha), delta),
  'bonett-price': (flips, delta) => byInterval(bonettPriceInterval(flips, alpha), delta),
  'tango without correction': (flips, delta) => tangoScore(flips, delta, 0),
  tango: (flips, delta) => tangoScore(flips, delta),
};

function byInterval({ lower, upper }, delta) {
  return lower >= delta ? z : upper <= delta ? -z : 0;
}

/** For each method: false passes and coverage with a change exactly on the margin, power without one. */
export function exactAccuracy({ rows, discordance, margin }) {
  const worse = outcomes({ rows, discordance, delta: -margin });
  const equal = outcomes({ rows, discordance, delta: 0 });
  return Object.entries(methods).map(([method, beyond]) => {
    const onMargin = chances(worse, (flips) => beyond(flips, -margin));
    const withoutChange = chances(equal, (flips) => beyond(flips, -margin));
    return {
      method,
      falsePasses: onMargin.above,
      coverage: 1 - onMargin.above - onMargin.below,
      power: withoutChange.above,
    };
  });
}

/** How likely the outcome is to lie significantly above the hypothetical change, and below it. */
function chances(all, beyond) {
  let [above, below] = [0, 0];
  for (const { chance, flips } of all) {
    const deviations = beyond(flips);
    if (deviations >= z) above += chance;
    else if (deviations <= -z) below += chance;
  }
  return { above, below };
}

/** Every likely pair of counts with its multinomial chance. */
function outcomes({ rows, discordance, delta }) {
  const logs = logFactorials(rows);
  const fixedShare = (discordance + delta) / 2;
  const brokenShare = discordance - fixedShare;
  const power = (share, count) => (count === 0 ? 0 : count * Math.log(share));
  const [leastFixed, mostFixed] = likely(rows, fixedShare);
  const [leastBroken, mostBroken] = likely(rows, brokenShare);
  const all = [];
  for (let fixed = leastFixed; fixed <= mostFixed; fixed += 1) {
    for (let broken = leastBroken; broken <= Math.min(mostBroken, rows - fixed); broken += 1) {
      const rest = rows - fixed - broken;
      const ways = logs[rows] - logs[fixed] - logs[broken] - logs[rest];
      const likelihood =
        power(fixedShare, fixed) + power(brokenShare, broken) + power(1 - discordance, rest);
      const chance = Math.exp(ways + likelihood);
      if (chance >= negligible) all.push({ chance, flips: { fixed, broken, n: rows } });
    }
  }
  return all;
}

/** Counts outside of this range have no chance worth counting. */
function likely(rows, share) {
  const reach = 8 * Math.sqrt(rows * share * (1 - share)) + 20 * share + 9;
  return [
    Math.max(0, Math.floor(rows * share - reach)),
    Math.min(rows, Math.ceil(rows * share + reach)),
  ];
}

function logFactorials(most) {
  const logs = new Float64Array(most + 1);
  for (let k = 2; k <= most; k += 1) logs[k] = logs[k - 1] + Math.log(k);
  return logs;
}
