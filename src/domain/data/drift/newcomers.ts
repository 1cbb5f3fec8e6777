import { grouped } from '../../grouped.ts';
import type { RowsAnswer } from '../rows-answer.ts';
import type { Sums } from './bin.ts';
import type { Categorical } from './categorical.ts';
import { tooFew } from './decide.ts';
import { categoryLabel, figure } from './label.ts';

const shownNames = 5;

interface Allowed {
  readonly sums: Sums;
  /** The largest accepted share. */
  readonly share: number;
  readonly minRows: number;
}

/** Values that the profile does not know; those that are gone are only told. */
export function judgeNewcomers(
  { unseen, newcomers, vanished }: Categorical,
  { sums, share, minRows }: Allowed,
): RowsAnswer {
  const { m } = sums;
  const gone = vanished.length > 0 ? `; gone: ${named(vanished)}` : '';
  if (unseen === null) {
    const reason =
      'The profile lists only the most frequent values, so that nobody knows a new one.';
    return { status: 'unchecked', checked: 0, failing: 0, reason };
  }
  const counts = { checked: m, failing: unseen };
  const listed = newcomers.reduce((sum, [, rows]) => sum + rows, 0);
  const names = named(
    newcomers.map(([value]) => value),
    listed === unseen,
  );
  const observed =
    unseen === 0 ? `no new value${gone}` : `${figure(unseen / m)} new (${names})${gone}`;
  const few = tooFew(sums, minRows);
  if (few !== undefined) return { ...counts, status: 'undecided', reason: few, observed };
  if (unseen / m <= share) return { ...counts, status: 'passed', observed };
  const reason = `${grouped(unseen)} of ${grouped(m)} rows have a value that the profile does not know: ${names}.`;
  return { ...counts, status: 'failed', reason, observed };
}

/** `isAll`: there are no values beyond these. */
function named(values: readonly string[], isAll = true): string {
  const shown = values.slice(0, shownNames).map(categoryLabel).join(', ');
  const more = values.length - shownNames;
  if (!isAll) return `${shown} and others`;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
