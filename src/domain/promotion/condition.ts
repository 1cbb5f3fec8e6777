import type { Finding } from '../finding.ts';
import type { PromotionResult } from './result.ts';

/** One thing that must hold before a pointer moves, and whether it does. */
export interface Condition {
  readonly name: string;
  /** `open`: a person may still make it hold. */
  readonly state: 'held' | 'warned' | 'open' | 'broken';
  /** The code of the finding when it does not hold; it never changes. */
  readonly code: string;
  /** Whole sentences: first what is the case, then why, then what to do. */
  readonly sentences: readonly [string, ...string[]];
}

export function held(name: string, sentence: string): Condition {
  return { name, state: 'held', code: name, sentences: [sentence] };
}

export function warned(name: string, code: string, sentences: Condition['sentences']): Condition {
  return { name, state: 'warned', code, sentences };
}

export function broken(name: string, code: string, sentences: Condition['sentences']): Condition {
  return { name, state: 'broken', code, sentences };
}

export function pending(name: string, code: string, sentences: Condition['sentences']): Condition {
  return { name, state: 'open', code, sentences };
}

/** Nothing is broken, and nothing is open. */
export function allHold(conditions: readonly Condition[]): boolean {
  return (
    conditions.length > 0 && conditions.every(({ state }) => state === 'held' || state === 'warned')
  );
}

/** One that is broken decides; without any, nothing was looked at, which is never a pass. */
export function verdictOf(conditions: readonly Condition[]): 'passed' | 'undecided' | 'failed' {
  if (allHold(conditions)) return 'passed';
  const isBroken = conditions.length === 0 || conditions.some(({ state }) => state === 'broken');
  return isBroken ? 'failed' : 'undecided';
}

export function stepsOf(conditions: readonly Condition[]): PromotionResult['steps'] {
  return conditions.map(({ name, state, sentences }) => {
    return { name, passed: state === 'held' || state === 'warned', detail: sentences.join(' ') };
  });
}

/** What is broken first. */
export function findingsOf(conditions: readonly Condition[]): readonly Finding[] {
  return conditions
    .filter(({ state }) => state !== 'held')
    .toSorted((a, b) => Number(a.state !== 'broken') - Number(b.state !== 'broken'))
    .map(({ state, code, sentences }) => {
      const level = state === 'broken' ? 'error' : 'warning';
      return { level, rule: code, message: sentences.join(' ') };
    });
}
