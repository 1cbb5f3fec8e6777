import { isAboutChange } from '../domain/comparison/claim.ts';
import type { Metric } from '../domain/comparison/metric.ts';
import { metricNamed, metricNames } from '../domain/comparison/metrics.ts';
import { type Operator, operators } from '../domain/comparison/rule.ts';
import type { SliceRequest } from '../domain/comparison/slice.ts';
import { nameOf } from '../domain/comparison/slices/slices.ts';
import type { Problem } from '../errors.ts';
import type { RawRule } from './rule-schema.ts';
import { canMean } from './slices.ts';
import { nearest, suggest } from './suggest.ts';

/** What is wrong with a rule beyond its schema, and the key at which it is. */
export type Mistake = Pick<Problem, 'code' | 'what' | 'why' | 'next'> & { readonly key?: string };

/** The direction of a metric is known for ours and written for others; it is never guessed. */
export function metricMistake(raw: RawRule): Mistake | undefined {
  const { metric, 'higher-is-better': direction } = raw;
  const known = metricNamed(metric);
  if (known && direction !== undefined) return knownDirection(known, direction);
  if (known || direction !== undefined) return undefined;
  const near = nearest(metric, metricNames);
  return {
    code: 'rule-metric',
    key: 'metric',
    what: `The metric "${metric}" is unknown.`,
    why: 'Without its definition nobody knows whether more of it is better.',
    next: near
      ? `Did you mean "${near}"? If it is a metric of your own, add higher-is-better.`
      : `Use one of: ${metricNames.join(', ')}. For a metric of your own add higher-is-better.`,
  };
}

function knownDirection({ name, higherIsBetter }: Metric, written: boolean): Mistake {
  const fixed =
    higherIsBetter === null
      ? `Neither more nor less of "${name}" is better.`
      : `The direction of "${name}" is fixed: ${higherIsBetter ? 'higher' : 'lower'} is better.`;
  return {
    code: 'rule-direction',
    key: 'higher-is-better',
    what: `The rule on "${name}" says higher-is-better: ${written}.`,
    why: fixed,
    next: 'Remove higher-is-better; it is for metrics of your own.',
  };
}

/** Settings that the metric does not have, and operators that would mislead. */
export function settingMistakes(raw: RawRule, operator: Operator): readonly Mistake[] {
  const known = metricNamed(raw.metric);
  const mistakes = [
    known && (refused(known, operator) ?? directionless(known, operator)),
    known && classless(raw, known),
    neverDivided(raw, known),
  ];
  return mistakes.flatMap((mistake) => mistake ?? []);
}

function directionless({ name, higherIsBetter }: Metric, operator: Operator): Mistake | undefined {
  if (higherIsBetter !== null || !isAboutChange(operator)) return undefined;
  return {
    code: 'rule-refused',
    key: operator,
    what: `The rule on "${name}" has the operator ${operator}.`,
    why: `Neither more nor less of "${name}" is better, so a change of it is neither a gain nor a loss.`,
    next: 'Use at-least or at-most, or one rule with each of them.',
  };
}

function refused({ name, refuses }: Metric, operator: Operator): Mistake | undefined {
  if (!refuses?.operators.includes(operator)) return undefined;
  const left = operators.filter((other) => !refuses.operators.includes(other));
  return {
    code: 'rule-refused',
    key: operator,
    what: `The rule on "${name}" has the operator ${operator}.`,
    why: refuses.why,
    next: `Use ${left.join(' or ')}, or another metric.`,
  };
}

function classless(raw: RawRule, { name, ofClass }: Metric): Mistake | undefined {
  if (raw.class === undefined || ofClass) return undefined;
  return {
    code: 'rule-class',
    key: 'class',
    what: `The rule on "${name}" names the class "${raw.class}".`,
    why: `"${name}" is of all classes together.`,
    next: 'Remove class, or use precision, recall or f1.',
  };
}

/** A setting that changes nothing would be read as a promise. */
function neverDivided(raw: RawRule, known: Metric | undefined): Mistake | undefined {
  const { metric, 'zero-division': written } = raw;
  const allowed = known?.zeroDivision ?? [];
  if (written === undefined || allowed.includes(written)) return undefined;
  return {
    code: 'rule-zero-division',
    key: 'zero-division',
    what: `The rule on "${metric}" has zero-division: ${written}.`,
    why:
      allowed.length === 0
        ? `"${metric}" has no ratio that could be 0/0.`
        : `"${metric}" is of a single ratio, so there is nothing else to average.`,
    next: allowed.length === 0 ? 'Remove zero-division.' : `Write ${allowed.join(' or ')}.`,
  };
}

/** A word that no slice can have would guard nothing. */
export function sliceMistakes(
  { metric, slices }: RawRule,
  requests: readonly SliceRequest[] | undefined,
): readonly Mistake[] {
  if (slices === undefined || requests === undefined) return [];
  const names = requests.map(nameOf);
  const words = typeof slices === 'string' ? [slices] : slices;
  const isNone = (word: string) => {
    return word === 'all' && typeof slices === 'string'
      ? requests.length === 0
      : !canMean(word, requests);
  };
  return words.filter(isNone).map((word) => ({
    code: 'rule-slice',
    key: 'slices',
    what: `The rule on "${metric}" asks for the slice "${word}", which there is not.`,
    why: 'A rule that guards no slice would protect nobody.',
    next:
      names.length === 0
        ? 'Add compare.slices to the policy.'
        : `${suggest(word, names)} A single value is written as column=value.`,
  }));
}

export function operatorMistake(raw: RawRule, several: boolean): Mistake {
  const given = operators.filter((name) => raw[name] !== undefined);
  return {
    code: 'rule-operator',
    what: several
      ? `The rule on "${raw.metric}" has ${given.length} operators: ${given.join(', ')}.`
      : `The rule on "${raw.metric}" has no operator.`,
    why: 'A rule states exactly one claim.',
    next: several
      ? 'Write one rule for each of them.'
      : `Add one of: ${operators.join(', ')}; for example no-worse: 0.01.`,
  };
}
