import { isAboutChange } from '../domain/comparison/claim.ts';
import {
  type FairnessMetric,
  fairnessMetricNamed,
  fairnessNames,
} from '../domain/comparison/fairness/metrics.ts';
import type { Operator } from '../domain/comparison/rule.ts';
import type { Problem } from '../errors.ts';
import { boundProblem, canHoldOrNot, parseBound } from './bound.ts';
import { operatorsOf, type RawFairness } from './fairness-line.ts';
import { suggest } from './suggest.ts';

type Mistake = Pick<Problem, 'code' | 'what' | 'why' | 'next'> & { readonly key: string };

/** What is wrong with one line beyond its schema. */
export function fairnessMistakes(line: RawFairness): readonly Mistake[] {
  const known = fairnessMetricNamed(line.metric);
  const given = operatorsOf(line);
  const [operator] = given;
  if (!operator || given.length > 1) {
    return [...(known ? [] : [unknownMetric(line.metric)]), severalOperators(line.metric, given)];
  }
  if (!known) return [unknownMetric(line.metric)];
  const mistakes = [sideMistake(line, known), operatorMistake(known, operator)];
  return [...mistakes, boundMistake(line, known, operator)].flatMap((mistake) => mistake ?? []);
}

function unknownMetric(metric: string): Mistake {
  return {
    code: 'fairness-metric',
    key: 'metric',
    what: `The fairness metric "${metric}" is unknown.`,
    why: 'Without its definition nothing can be judged.',
    next: suggest(metric, fairnessNames),
  };
}

function severalOperators(metric: string, given: readonly Operator[]): Mistake {
  const count = given.length;
  return {
    code: 'rule-operator',
    key: given[1] ?? 'metric',
    what: `The fairness rule on "${metric}" has ${count === 0 ? 'no operator' : `${count} operators: ${given.join(', ')}`}.`,
    why: 'A rule states exactly one claim.',
    next: count === 0 ? 'Add one, for example at-most: 0.1.' : 'Write one rule for each.',
  };
}

function sideMistake(line: RawFairness, { name, directed }: FairnessMetric): Mistake | undefined {
  const { unprivileged, privileged } = line;
  const named = unprivileged !== undefined && privileged !== undefined;
  const some = unprivileged !== undefined || privileged !== undefined;
  if (named && directed && unprivileged === privileged) {
    return {
      code: 'fairness-groups',
      key: 'privileged',
      what: `The fairness rule on "${name}" names the group "${privileged}" twice.`,
      why: 'A group that is held against itself is always treated alike.',
      next: 'Name two different groups.',
    };
  }
  if (directed ? named : !some) return undefined;
  return {
    code: 'fairness-groups',
    key: unprivileged === undefined ? (some ? 'privileged' : 'metric') : 'unprivileged',
    what: directed
      ? `The fairness rule on "${name}" does not say which group is held against which.`
      : `The fairness rule on "${name}" names single groups.`,
    why: directed ? 'What it means depends on that.' : `"${name}" looks at all groups.`,
    next: directed ? 'Add unprivileged and privileged.' : 'Remove unprivileged and privileged.',
  };
}

/** A sign says whom a gap favours, and a rule must not ask for a gap. */
function operatorMistake(metric: FairnessMetric, operator: Operator): Mistake | undefined {
  const { name, higherIsBetter } = metric;
  const what = `The fairness rule on "${name}" has the operator ${operator}.`;
  if (higherIsBetter === null) {
    if (!isAboutChange(operator)) return undefined;
    return {
      code: 'rule-operator',
      key: operator,
      what,
      why: 'Neither more nor less of it is fairer, so no change of it is better or worse.',
      next: 'Use at-least and at-most, one rule for each side.',
    };
  }
  const wrong = higherIsBetter ? 'at-most' : 'at-least';
  if (operator !== wrong) return undefined;
  return {
    code: 'rule-operator',
    key: operator,
    what,
    why: 'It would ask that groups be far apart.',
    next: `Use ${higherIsBetter ? 'at-least' : 'at-most'}.`,
  };
}

function boundMistake(
  line: RawFairness,
  metric: FairnessMetric,
  operator: Operator,
): Mistake | undefined {
  const written = line[operator];
  if (written === undefined) return undefined;
  const bound = parseBound(written);
  const problem = boundProblem({ metric: line.metric, operator, bound, written });
  if (problem) return { code: 'rule-bound', key: operator, ...problem };
  if (bound.kind === 'relative') return undefined;
  const what = `The fairness rule on "${metric.name}" has ${operator}: ${written}.`;
  const { smallest, largest } = metric;
  if (isAboutChange(operator)) {
    if (Math.abs(bound.value) < 0.5) return undefined;
    const why = 'A margin of 0.5 or more spans half of what it can be.';
    return { code: 'rule-bound', key: operator, what, why, next: 'Did you mean 0.01 or 1%?' };
  }
  if (canHoldOrNot(operator, bound.value, metric)) return undefined;
  const range = largest === 1 ? `between ${smallest} and ${largest}` : `${smallest} or more`;
  const why = `It is always ${range}, so the rule could only ever have one answer.`;
  return { code: 'rule-bound', key: operator, what, why, next: 'Correct the bound.' };
}
