import { expect, test } from '@jest/globals';
import { defaultRules } from '../../src/domain/comparison/default-rules.ts';
import type { Comparable } from '../../src/domain/comparison/predictions.ts';
import type { RuleResult } from '../../src/domain/comparison/result.ts';
import { operators, type Rule } from '../../src/domain/comparison/rule.ts';
import { comparisonVerdict } from '../../src/domain/comparison/verdict.ts';
import { contradictionsOf } from '../../src/domain/contradiction.ts';
import { exitCodeOf } from '../../src/domain/verdict.ts';
import { comparePassed, outcome } from '../support/outcomes.ts';
import { paired, wine } from '../support/predictions.ts';
import { judgeAll, rule } from '../support/rules.ts';

/** Small numbers that come again in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function randomRows(seed: number): Comparable {
  const next = generator(seed);
  const size = 1 + Math.floor(next() * 300);
  const noise = next();
  const labels = Array.from({ length: size }, () => (next() < 0.4 ? 1 : 0));
  const scores = () => labels.map((label) => clip(label * 0.6 + 0.2 + (next() - 0.5) * noise * 2));
  const baseline = scores();
  const same = next() < 0.1;
  const candidate = same ? baseline : scores();
  return paired({
    labels,
    baseline: { scores: baseline },
    candidate: { scores: candidate },
    identical: same,
  });
}

function clip(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}

function everyRule(seed: number): readonly Rule[] {
  const next = generator(seed + 77);
  const metrics = ['accuracy', 'roc-auc', 'log-loss', 'brier', 'recall'];
  return metrics.flatMap((metric) =>
    operators.map((operator) => rule(metric, operator, next() < 0.3 ? '2%' : next() * 0.4)),
  );
}

/** Each rule alone, as `compare` would report it: the worst of several would hide the others. */
function contradictionsIn(results: readonly RuleResult[]): readonly string[] {
  return results.flatMap((result) => {
    const { verdict, blocks } = comparisonVerdict([result], 'warn', []);
    const exitCode = exitCodeOf(verdict, blocks);
    const judged = { ...comparePassed.result, rules: [result] } as typeof comparePassed.result;
    return contradictionsOf(
      outcome<'compare'>({ ...comparePassed, verdict, exitCode, result: judged }),
    );
  });
}

test('what compare judges itself never contradicts itself', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);
  const results = seeds.flatMap((seed) => judgeAll(everyRule(seed), randomRows(seed)));
  expect(contradictionsIn(results)).toEqual([]);
  const passed = results.filter(({ verdict }) => verdict === 'passed');
  expect(passed.length).toBeGreaterThan(200);
});

test.each([
  ['baseline', 'candidate'],
  ['candidate', 'retrained'],
  ['candidate', 'skewed'],
  ['regression-baseline', 'regression-candidate'],
])('nor do the default rules on wine, from %s to %s', (baseline, candidate) => {
  const comparable = wine(baseline, candidate);
  const results = judgeAll(defaultRules(comparable, 0.05), comparable);
  expect(contradictionsIn(results)).toEqual([]);
});
