import type { Comparable } from '../../domain/comparison/predictions.ts';
import { labelOf } from '../../domain/model/version.ts';
import { UserError } from '../../errors.ts';
import { digestOfTestSet } from '../../inputs/rows-digest.ts';
import type { ComparedSide } from '../../inputs/side.ts';
import type { PredictionSettings } from '../../ports/prediction-reader.ts';
import type { Open } from '../command.ts';
import { comparableOf, type Found, type Sides } from './comparable.ts';

/** The sides of a comparison, and the pinned release beside them where there is one. */
export interface AllSides extends Sides {
  readonly anchor: ComparedSide | null;
}

/** What is compared, with the anchor on the same rows; a first model has nothing to lose against. */
export async function comparableWithAnchor(
  sides: AllSides,
  settings: PredictionSettings,
  open: Open,
): Promise<Found> {
  const found = await comparableOf(sides, settings, open);
  const { candidate, anchor } = sides;
  const { comparable } = found;
  if (!anchor || comparable.kind === 'first-model') return found;
  if (comparable.kind === 'paired' && !anchor.predictions) throw notEvaluated(anchor);
  const pinned = { candidate, baseline: anchor, opponent: 'anchor' } as const;
  const against = await comparableOf(pinned, settings, open);
  return { ...found, comparable: joined(comparable, against.comparable, anchor) };
}

function joined(comparable: Comparable, against: Comparable, anchor: ComparedSide): Comparable {
  if (comparable.kind === 'paired' && against.kind === 'paired') {
    const isSame = digestOfTestSet(comparable.rows) === digestOfTestSet(against.rows);
    if (isSame) return { ...comparable, anchor: against.rows };
  }
  if (comparable.kind === 'numbers' && against.kind === 'numbers' && against.baseline) {
    return { ...comparable, anchor: against.baseline };
  }
  throw notEvaluated(anchor);
}

function notEvaluated({ side }: ComparedSide): UserError {
  return new UserError('anchor-not-evaluated', {
    what: `The anchor ${side.version === undefined ? side.path : labelOf(side.version)} has no predictions on this test set.`,
    why: 'Rules about a loss must hold against it too, and only on the same rows.',
    next: 'Evaluate it once on this test set and register the predictions, or pin another release.',
  });
}
