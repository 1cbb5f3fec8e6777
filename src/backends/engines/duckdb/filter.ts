import { UserError } from '../../../errors.ts';
import type { DataSource } from '../../../ports/data-engine.ts';

/** The contract's filter cannot tell which rows exist, so that nothing can be judged. */
export function unusableFilter(
  { filter, object, paths }: Pick<DataSource, 'filter' | 'object' | 'paths'>,
  why: string,
): UserError {
  return new UserError('contract-filter', {
    what: `The filter of ${object}, ${filter}, cannot be used on ${paths.join(', ')}.`,
    why,
    next: 'Write one condition over the columns of a row, which has an answer for every value; TRY_CAST yields NULL where CAST fails.',
  });
}
