import { z } from 'zod';
import type { FairnessRule } from '../domain/comparison/fairness/cap.ts';
import type { Problem } from '../errors.ts';
import { parseBound } from './bound.ts';
import { fairnessRule, operatorsOf, type RawFairness } from './fairness-line.ts';
import { fairnessMistakes } from './fairness-mistakes.ts';

/** How far groups of people may be apart, as it is written in the policy. */
export const fairnessSchema = z
  .array(fairnessRule)
  .default([])
  .describe('How far apart the rates of groups of people may be; never a legal conclusion.');

interface Places {
  readonly file?: string;
  line(index: number, key?: string): number | undefined;
}

/** Lines as written → rules that can be judged. */
export function parseFairness(
  raw: readonly RawFairness[],
  source: Places & { readonly alpha: number },
): readonly FairnessRule[] {
  return raw.flatMap((line, index) => {
    const operator = operatorsOf(line)[0];
    const written = operator && line[operator];
    if (operator === undefined || written === undefined) return [];
    const { metric, group, exclude, unprivileged, privileged } = line;
    const onUndecided = line['on-undecided'];
    return [
      {
        id: idOf(line),
        metric,
        group,
        operator,
        bound: parseBound(written),
        alpha: line.alpha ?? source.alpha,
        exclude,
        ...(unprivileged !== undefined && { unprivileged }),
        ...(privileged !== undefined && { privileged }),
        ...(onUndecided !== undefined && { onUndecided }),
        ...placeOf(source, index),
      },
    ];
  });
}

/**
 * What is wrong with the lines beyond their schema, also where another one of them breaks it; `taken`
 * are the ids of the other rules.
 */
export function fairnessProblems(
  raw: readonly unknown[],
  places: Places,
  taken: readonly string[],
): readonly Problem[] {
  const seen = new Map<string, number>();
  return raw.flatMap((line, index) => {
    const parsed = fairnessRule.safeParse(line);
    if (!parsed.success) return [];
    const id = idOf(parsed.data);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    const mistakes = [
      ...fairnessMistakes(parsed.data),
      ...(first === undefined
        ? []
        : [repetition(id, `number ${first + 1} and number ${index + 1}`)]),
      ...(taken.includes(id) ? [repetition(id, 'one of compare.rules and one of fairness')] : []),
    ];
    return mistakes.map(({ key, ...mistake }) => ({ ...mistake, ...placeOf(places, index, key) }));
  });
}

/** The same metric is asked of several columns, so the column belongs to the name. */
function idOf(line: RawFairness): string {
  return line.id ?? [line.metric, line.group, ...operatorsOf(line)].join(':');
}

function repetition(id: string, which: string) {
  return {
    code: 'rule-duplicate',
    key: 'metric',
    what: `Two rules have the id "${id}": ${which}.`,
    why: 'Results and settings are told apart by the id of their rule.',
    next: 'Give one of them an id of its own, or remove it.',
  };
}

function placeOf({ file, line }: Places, index: number, key?: string) {
  if (file === undefined) return {};
  const at = line(index, key);
  return { file, ...(at !== undefined && { line: at }) };
}
