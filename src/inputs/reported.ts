import { stat } from 'node:fs/promises';
import type { Outcome } from '../domain/outcome.ts';
import { together, UserError } from '../errors.ts';
import { outcomePathsIn } from './evidence.ts';
import { readOutcomes } from './outcome.ts';

/**
 * The outcomes to report: files, and the JSON files of folders. Of a folder the outcomes of
 * `report` and `check` are left out, since they repeat others. Every place must hold one: a missing
 * leg of a matrix would make the others look like a pass.
 */
export async function readReported(places: readonly string[]): Promise<readonly Outcome[]> {
  const read = await together(...places.map((place) => () => readPlace(place)));
  return read.flat();
}

async function readPlace(place: string): Promise<readonly Outcome[]> {
  const status = await stat(place).catch(() => undefined);
  if (!status) throw nothingIn(place, 'There is no such file or folder');
  if (status.isFile()) return readOutcomes([place]);
  const outcomes = await readOutcomes(await outcomePathsIn(place));
  const reported = outcomes.filter(({ command }) => command !== 'report' && command !== 'check');
  if (reported.length === 0) throw nothingIn(place, 'No outcome lies there');
  return reported;
}

function nothingIn(place: string, why: string): UserError {
  return new UserError('outcomes-missing', {
    what: `There is no outcome to report in ${place}.`,
    why: `${why}, and a report about nothing is never a pass.`,
    next: 'Run validate, train or compare before, or name their outcome files in the input outcomes.',
  });
}
