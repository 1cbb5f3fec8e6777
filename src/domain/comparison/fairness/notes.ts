import { inWords } from '../words.ts';
import type { Apart } from './apart.ts';
import type { Question } from './question.ts';
import { withoutShare } from './small-groups.ts';

/** Below it lies what United States employment practice looks closer at (29 CFR 1607.4(D)). */
const fourFifths = 0.8;

/** What a reader should know beside the answer: who is farthest apart, who was left out. */
export function notesOf(
  { metric, groups, direction }: Question,
  { value, pair }: Apart,
): readonly string[] {
  const ofSelection = metric.form === 'ratio' && metric.shares.includes('selection');
  return [
    ...(direction ? [] : [`Farthest apart: "${pair.first}" and "${pair.second}".`]),
    ...groups.flatMap((group) => withoutShare(group, metric) ?? []),
    ...(ofSelection && value < fourFifths
      ? [`The ratio ${inWords(value)} is below 0.8 (four-fifths rule of thumb).`]
      : []),
  ];
}
