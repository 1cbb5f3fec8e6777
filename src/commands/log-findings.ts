import { type Finding, placeOf } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { RunContext } from '../domain/provenance.ts';
import { annotationsOf, type Delivery } from './delivery.ts';

/** A check run shows findings beside their lines; the log then must not repeat them. */
export function besideCheck(
  outcomes: readonly Outcome[],
  { checkUrl }: Pick<Delivery, 'checkUrl'>,
): readonly Finding[] {
  const all = outcomes.flatMap(({ findings }) => findings);
  return checkUrl === null ? all : all.filter((finding) => !placeOf(finding));
}

/**
 * Without a check run findings that have a line go to the log; those of this very run are there
 * already, from the steps that found them.
 */
export function insteadOfCheck(
  outcomes: readonly Outcome[],
  { checkUrl }: Pick<Delivery, 'checkUrl'>,
  { host, runId }: Pick<RunContext, 'host' | 'runId'>,
): readonly Finding[] {
  if (host !== 'github' || checkUrl !== null) return [];
  return annotationsOf(outcomes.filter(({ provenance }) => provenance.runId !== runId));
}
