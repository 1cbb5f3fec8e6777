import type { Finding } from '../finding.ts';
import type { PromotionResult } from './result.ts';

/** One thing that must hold before a pointer moves, and whether it does. */
export interface Condition {
  readonly name: string;
  readonly state: 'held' | 'warned' | 'broken';
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

export function allHold(conditions: readonly Condition[]): boolean {
  return conditions.length > 0 && conditions.every(({ state }) => state !== 'broken');
}

export function stepsOf(conditions: readonly Condition[]): PromotionResult['steps'] {
  return conditions.map(({ name, state, sentences }) => {
    return { name, passed: state !== 'broken', detail: sentences.join(' ') };
  });
}

export function findingsOf(conditions: readonly Condition[]): readonly Finding[] {
  return conditions
    .filter(({ state }) => state !== 'held')
    .map(({ state, code, sentences }) => {
      const level = state === 'broken' ? 'error' : 'warning';
      return { level, rule: code, message: sentences.join(' ') };
    });
}
