import { type AnswerWord, type Inline, strong } from './inline.ts';
import { count } from './numbers.ts';

/** Signs that differ in shape, so that neither colour nor sign alone carries the answer. */
export const emoji: Readonly<Record<AnswerWord, string>> = {
  passed: '✅',
  failed: '❌',
  undecided: '❓',
  errored: '⛔',
  waived: '🔖',
  skipped: '➖',
  blocked: '➖',
  unchecked: '❓',
};

/** The same for places without pictures: a shell, and the HTML report. */
export const marks: Readonly<Record<AnswerWord, string>> = {
  passed: '✔',
  failed: '✖',
  undecided: '?',
  errored: '!',
  waived: '~',
  skipped: '–',
  blocked: '–',
  unchecked: '?',
};

/** `Failed`, as a heading begins. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `5 of 8 rules failed, 1 undecided, 2 passed.`, worst first. */
export function tally(noun: string, all: readonly AnswerWord[]): Inline {
  const counted = order
    .map((word) => ({ word, number: all.filter((other) => other === word).length }))
    .filter(({ number }) => number > 0);
  const [worst, ...others] = counted;
  if (!worst) return strong(`No ${noun}s.`);
  const total = all.length === 1 ? `1 ${noun}` : `${count(all.length)} ${noun}s`;
  if (others.length === 0) {
    const verb = isVerb.test(worst.word) ? '' : all.length === 1 ? ' is' : ' are';
    return strong(`${whole(all.length, noun)}${verb} ${worst.word}.`);
  }
  const rest = others.map(({ word, number }) => `${count(number)} ${word}`).join(', ');
  return strong(`${count(worst.number)} of ${total} ${worst.word}, ${rest}.`);
}

/** "The only rule passed", but "is undecided". */
const isVerb = /^(passed|failed|errored)$/;

const order = [
  'errored',
  'failed',
  'undecided',
  'blocked',
  'unchecked',
  'waived',
  'skipped',
  'passed',
] as const;

function whole(number: number, noun: string): string {
  if (number === 1) return `The only ${noun}`;
  return number === 2 ? `Both ${noun}s` : `All ${count(number)} ${noun}s`;
}
