// One metric, one scenario, one number of rows: how often a rule on simulated pairs says what.
import { claimOf, decideByInterval } from '../../src/domain/comparison/claim.ts';
import { customMetric, metricNamed } from '../../src/domain/comparison/metrics.ts';
import { countScenarios } from './counts.mjs';
import { randomFor, seedOf } from './draws.mjs';
import { errorScenarios } from './errors.mjs';
import { scoreScenarios } from './scores.mjs';

export const scenarios = [...countScenarios(), ...scoreScenarios(), ...errorScenarios];

const alpha = 0.05;

/** Pairs whose true change is minus the margin, or none with `equal`; counts of what was said of them. */
export function simulate({ scenario: name, metric, rows, repeats, equal, chunk }) {
  const scenario = scenarios.find((known) => known.name === name);
  const margin = scenario.margins[metric];
  const words = [name, metric, rows, equal ? 'equal' : 'worse', chunk];
  const random = randomFor(...words);
  const counts = { repeats, passed: 0, covered: 0, decidable: 0, tooFew: 0 };
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const pair = scenario.generate(random, rows, { equal });
    const seed = seedOf(...words, repeat);
    count(counts, answerOf(metric, pair, seed), { metric, margin, truth: equal ? 0 : -margin });
  }
  return counts;
}

/** The interval that a rule would judge, or null where it stays undecided for want of rows. */
function answerOf(name, pair, seed) {
  const asked = { sampling: { seed, candidateFirst: false } };
  const metric = name.startsWith('custom')
    ? customMetric('custom', true)
    : metricNamed(name.split(',')[0]);
  const found =
    name === 'ece' ? metric.level(pair, pair.candidate, asked) : metric.change(pair, asked);
  if (found.kind === 'undefined' || found.value.tooFew !== undefined) return null;
  return found.value.interval(alpha);
}

function count(counts, interval, { metric, margin, truth }) {
  if (!interval) {
    counts.tooFew += 1;
    return;
  }
  counts.decidable += 1;
  // A cap of what the candidate really has: passing means to be shown no larger than it is.
  const claim =
    metric === 'ece' ? claimOf('at-most', margin, null) : claimOf('no-worse', margin, null);
  const target = metric === 'ece' ? margin : truth;
  if (decideByInterval(claim, interval) === 'passed') counts.passed += 1;
  if (interval.lower <= target && target <= interval.upper) counts.covered += 1;
}
