import { stat } from 'node:fs/promises';
import type { Outcome } from '../domain/outcome.ts';
import { together, UserError } from '../errors.ts';
import { outcomePathsIn } from './evidence.ts';
import { readOutcomes } from './outcome.ts';

/**
 * The outcomes to report: files, and the JSON files of folders. Of a folder the outcomes of
 * `report` and `check` are left out, since they repeat others. Every place must hold one: a missing
 * leg of a matrix would make the others look like a pass. Where somebody counts the legs, all of them
 * may be missing.
 */
export async function readReported(
  places: readonly string[],
  { mayBeNone = false }: { readonly mayBeNone?: boolean } = {},
): Promise<readonly Outcome[]> {
  if (mayBeNone && (await areEmpty(places))) return [];
  const read = await together(...places.map((place) => () => readPlace(place)));
  return read.flat();
}

async function areEmpty(places: readonly string[]): Promise<boolean> {
  const files = await Promise.all(places.map(filesIn));
  return files.every((count) => count === 0);
}

/** A file counts as one; what is not there, as none. */
async function filesIn(place: string): Promise<number> {
  const status = await stat(place).catch(() => undefined);
  if (!status) return 0;
  return status.isFile() ? 1 : (await outcomePathsIn(place)).length;
}

async function readPlace(place: string): Promise<readonly Outcome[]> {
  const status = await stat(place).catch(() => undefined);
  if (!status) throw nothingIn(place, 'There is no such file or folder');
  if (status.isFile()) return withoutReports(place, await readOutcomes([place]));
  const outcomes = await readOutcomes(await outcomePathsIn(place));
  const reported = outcomes.filter(({ command }) => command !== 'report' && command !== 'check');
  if (reported.length === 0) throw nothingIn(place, 'No outcome lies there');
  return reported;
}

/** A report passes when it could report, so its verdict would hide those of what it reported. */
function withoutReports(place: string, outcomes: readonly Outcome[]): readonly Outcome[] {
  if (outcomes.every(({ command }) => command !== 'report')) return outcomes;
  throw new UserError('outcome-is-report', {
    what: `The outcome ${place} is a report itself.`,
    why: 'It says whether it could report, and nothing about the model or the data.',
    next: 'Name the outcome files that it reported in the input outcomes.',
    file: place,
  });
}

function nothingIn(place: string, why: string): UserError {
  return new UserError('outcomes-missing', {
    what: `There is no outcome to report in ${place}.`,
    why: `${why}, and a report about nothing is never a pass.`,
    next: 'Run validate, train or compare before, or name their outcome files in the input outcomes.',
  });
}
