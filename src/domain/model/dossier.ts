import type { Outcome, OutcomeOf } from '../outcome.ts';
import { isBound, supersedes } from '../promotion/binding.ts';
import type { RunRecord } from '../training/run-record.ts';
import { type Digest, isDigest } from './version.ts';

/** All that is known of one model's bytes: what its card and its bill of materials are made from. */
export interface Dossier {
  readonly model: string;
  readonly digest: Digest;
  /** Null: nothing at hand tells how it was trained. */
  readonly run: RunRecord | null;
  /** Comparisons that came to a result, of one key only the newest. */
  readonly comparisons: readonly OutcomeOf<'compare'>[];
  readonly validations: readonly OutcomeOf<'validate'>[];
}

/** A dossier for each model that a training run or a comparison is about, in their order. */
export function dossiersOf(outcomes: readonly Outcome[]): readonly Dossier[] {
  const found = new Map<string, Dossier>();
  for (const { command, subject, result } of outcomes) {
    const { model, digest } = subject;
    if (model === null || digest === null || !isDigest(digest) || result === null) continue;
    if (command !== 'train' && command !== 'compare') continue;
    found.set(`${digest} ${model}`, dossierOf(model, digest, outcomes));
  }
  return [...found.values()];
}

/** The dossier of a trained model, from its run record and the outcomes that are kept beside it. */
export function dossierOfRun(run: RunRecord, digest: Digest, kept: readonly Outcome[]): Dossier {
  return about({ model: run.model, digest, run }, kept, true);
}

function dossierOf(model: string, digest: Digest, outcomes: readonly Outcome[]): Dossier {
  const runs = outcomes.flatMap(({ command, result }) => (command === 'train' && result) || []);
  const run = runs.find((record) => record.model === model && record.modelFiles?.digest === digest);
  return about({ model, digest, run: run ?? null }, outcomes, false);
}

/** What speaks about these bytes, or about the data they were trained on, and about nothing else; the newest of each key. */
function about(
  one: Pick<Dossier, 'model' | 'digest' | 'run'>,
  outcomes: readonly Outcome[],
  kept: boolean,
): Dossier {
  const { model, digest, run } = one;
  const commit = run ? run.code.headSha : null;
  const evaluated = { model, digest, commit, trainedOn: run?.data ?? null };
  const bound = distinct(outcomes.filter((outcome) => isBound(evaluated, outcome, kept)));
  const own = bound.filter((outcome) => {
    return outcome.result !== null && !bound.some((other) => supersedes(other, outcome));
  });
  return {
    ...one,
    comparisons: own.flatMap((outcome) => (outcome.command === 'compare' ? [outcome] : [])),
    validations: own.flatMap((outcome) => (outcome.command === 'validate' ? [outcome] : [])),
  };
}

/** The same outcome, found in two places, is one. */
function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...new Map(outcomes.map((outcome) => [JSON.stringify(outcome), outcome])).values()];
}
