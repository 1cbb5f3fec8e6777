import { isAboutChange } from '../domain/comparison/claim.ts';
import type { Metric } from '../domain/comparison/metric.ts';
import { metricNamed } from '../domain/comparison/metrics.ts';
import type { Bound, Operator } from '../domain/comparison/rule.ts';

/** A bound as written: `0.01`, `+0.1`, `2%`. */
export function parseBound(written: number | string): Bound {
  const text = String(written);
  if (!text.endsWith('%')) return { kind: 'absolute', value: Number(text) };
  return { kind: 'relative', share: Number(text.slice(0, -1)) / 100, text: text.replace('+', '') };
}

interface WrittenBound {
  readonly metric: string;
  readonly operator: Operator;
  readonly bound: Bound;
  readonly written: number | string;
}

interface Refusal {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** Why a bound would make the rule meaningless, so that it always or never passes; undefined if it is sound. */
export function boundProblem(rule: WrittenBound): Refusal | undefined {
  const refusal = isAboutChange(rule.operator) ? marginRefusal(rule) : floorRefusal(rule);
  if (!refusal) return undefined;
  const what = `The rule on "${rule.metric}" has ${rule.operator}: ${rule.written}.`;
  return { what, ...refusal };
}

type Advice = Omit<Refusal, 'what'>;

function marginRefusal({ metric, operator, bound, written }: WrittenBound): Advice | undefined {
  const size = bound.kind === 'absolute' ? bound.value : bound.share;
  if (!Number.isFinite(size)) return notFinite;
  if (size < 0 && operator === 'no-worse') {
    return {
      why: 'A margin is the loss that is accepted, so it is 0 or more.',
      next: `To ask for a gain write better: ${opposite(written)}.`,
    };
  }
  if (size < 0 && operator === 'better') {
    return {
      why: 'A gain that is asked for is 0 or more.',
      next: `To accept a loss write no-worse: ${opposite(written)}.`,
    };
  }
  if (size <= 0 && operator === 'not-more-than') {
    return {
      why: 'It is a cap on gains that are too good to be true, so it is above 0.',
      next: 'Write a gain that nobody would believe, such as not-more-than: 0.1.',
    };
  }
  return largeMargin({ metric, operator, bound });
}

/** A margin that spans half of what the metric can be is a percentage written as a number. */
function largeMargin(rule: Omit<WrittenBound, 'written'>): Advice | undefined {
  const { metric, operator, bound } = rule;
  const known = metricNamed(metric);
  if (known?.largest !== 1 || known.smallest !== 0) return undefined;
  if (bound.kind === 'absolute' && Math.abs(bound.value) >= 0.5) {
    return {
      why: `"${metric}" lies between 0 and 1, and a margin of 0.5 or more spans half of that.`,
      next: 'Did you mean 0.01 or 1%?',
    };
  }
  const isLoss = operator === 'no-worse' || operator === 'point';
  if (bound.kind === 'relative' && bound.share >= 1 && isLoss && known.higherIsBetter) {
    return {
      why: `"${metric}" cannot fall by 100 % or more, so the rule could never fail.`,
      next: 'Did you mean 1%?',
    };
  }
  return undefined;
}

function floorRefusal({ metric, operator, bound }: WrittenBound): Advice | undefined {
  if (bound.kind === 'relative') {
    return {
      why: `A percentage is a share of the baseline, and ${operator} speaks of the candidate alone.`,
      next: `Write the value itself, such as ${operator}: 0.7.`,
    };
  }
  if (!Number.isFinite(bound.value)) return notFinite;
  const known = metricNamed(metric);
  if (!known || canHoldOrNot(operator, bound.value, known)) return undefined;
  const isShare = known.smallest === 0 && known.largest === 1;
  const percent = isShare && bound.value >= 1 && bound.value <= 100;
  return {
    why: `"${metric}" is always ${rangeOf(known)}, so the rule could only ever have one answer.`,
    next: percent ? `Did you mean ${bound.value / 100}?` : 'Correct the bound.',
  };
}

type Range = Pick<Metric, 'smallest' | 'largest'>;

/** Exactly on the bound passes, so a floor of the smallest value would always hold. */
export function canHoldOrNot(operator: Operator, bound: number, range: Range): boolean {
  const { smallest, largest } = range;
  return operator === 'at-least'
    ? bound > smallest && bound <= largest
    : bound >= smallest && bound < largest;
}

function rangeOf({ smallest, largest }: Range): string {
  if (smallest === Number.NEGATIVE_INFINITY) return `${largest} or less`;
  return largest === Number.POSITIVE_INFINITY
    ? `${smallest} or more`
    : `between ${smallest} and ${largest}`;
}

const notFinite = { why: 'It is not a finite number.', next: 'Write a number such as 0.01.' };

function opposite(written: number | string): string {
  return String(written).replace('-', '');
}
