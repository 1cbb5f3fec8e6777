import type { Outcome } from '../../domain/outcome.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Beside } from '../beside.ts';
import { code, type Text, words } from '../inline.ts';
import { count, plural } from '../numbers.ts';
import { headingOf, noOutcome, worstFirst } from './joint.ts';

/** Everything that is known of one model, or of one leg of a matrix: the worst outcome first. */
export interface Model {
  readonly key: string;
  readonly verdict: Verdict;
  readonly outcomes: readonly [Outcome, ...Outcome[]];
}

/** Outcomes with the same key belong together; the worst model stands first. */
export function modelsOf(outcomes: readonly Outcome[]): readonly Model[] {
  const models = [...byKey(outcomes)].flatMap(([key, all]): Model[] => {
    const [lead, ...others] = leadFirst(all);
    return lead ? [{ key, verdict: lead.verdict, outcomes: [lead, ...others] }] : [];
  });
  return worstFirst(models);
}

function byKey(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const found = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const same = found.get(outcome.key);
    if (same) same.push(outcome);
    else found.set(outcome.key, [outcome]);
  }
  return found;
}

/** Of answers that are equally bad, a comparison says most. */
function leadFirst(outcomes: readonly Outcome[]): readonly Outcome[] {
  const rank = ({ command }: Outcome) => (command === 'compare' ? 0 : 1);
  return worstFirst(outcomes.toSorted((a, b) => rank(a) - rank(b)));
}

/** A line of the overview: a model, or an expected leg that has no outcome. */
export interface Line {
  readonly verdict: Verdict;
  readonly name: Text;
  readonly reason: Text;
  /** What a heading among several says of it. */
  readonly said: Text;
  /** How many of its rules, or checks, failed. */
  readonly failed: Text;
}

export function linesOf(models: readonly Model[], beside: Beside): readonly Line[] {
  const present = models.map((model) => lineOf(model, beside));
  const absent = (beside.missing ?? []).map((leg) => missingLine(leg, models));
  return worstFirst([...present, ...absent]);
}

function lineOf({ key, verdict, outcomes }: Model, beside: Beside): Line {
  const name = [code(key)];
  const reason = reasonOf(outcomes, beside);
  return {
    verdict,
    name,
    reason,
    said: [...name, words(': '), ...reason],
    failed: failedOf(outcomes),
  };
}

/** Where its data did not pass, a comparison was never begun. */
function missingLine(leg: string, models: readonly Model[]): Line {
  const validated = models
    .filter(({ key }) => leg === `compare ${key}`)
    .flatMap(({ outcomes }) => outcomes)
    .find(({ command, verdict }) => command === 'validate' && verdict !== 'passed');
  const name = [code(leg)];
  const line = { verdict: 'errored', name, failed: [words('–')] } as const;
  if (!validated)
    return { ...line, reason: [words(noOutcome)], said: [...name, words(' has no outcome')] };
  const reason = notCompared(validated);
  return { ...line, reason, said: [...name, words(': '), ...reason] };
}

/** Where the data broke its contract, a comparison on it would prove nothing. */
function reasonOf([lead, ...others]: Model['outcomes'], { findings = [] }: Beside): Text {
  const stopped = findings.some(({ rule }) => rule === 'not-compared');
  const alone = lead.command === 'validate' && others.every(({ command }) => command !== 'compare');
  return stopped && alone ? notCompared(lead) : headingOf(lead);
}

function notCompared(validated: Outcome): Text {
  return [words('validation did not pass, so nothing was compared: '), ...headingOf(validated)];
}

/** Of the worst outcome that has rules or checks, as the reason is. */
function failedOf(outcomes: readonly Outcome[]): Text {
  const judged = outcomes.find(({ command }) => command === 'compare' || command === 'validate');
  if (judged?.command === 'compare' && judged.result) {
    return share(
      judged.result.rules.map(({ verdict }) => verdict),
      'rule',
    );
  }
  if (judged?.command === 'validate' && judged.result) {
    return share(
      judged.result.checks.map(({ status }) => status),
      'check',
    );
  }
  return [words('–')];
}

/** `3 of 8 rules`. */
function share(answers: readonly string[], noun: string): Text {
  const failed = answers.filter((word) => word === 'failed' || word === 'errored').length;
  return [words(`${count(failed)} of ${plural(answers.length, noun)}`)];
}
