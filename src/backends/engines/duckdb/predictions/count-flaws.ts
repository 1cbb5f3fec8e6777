import type { ColumnRoles } from '../../../../domain/comparison/roles.ts';
import type { Flaw } from './flaws.ts';

/** What must hold for what generation counts. */
interface Count {
  readonly name: string;
  /** SQL of what is wrong; `$` stands for the column. */
  readonly wrong: string;
  readonly what: string;
  readonly next: string;
}

const counts: readonly Count[] = [
  {
    name: 'samples',
    wrong: 'NOT ($ >= 1 AND $ = trunc($))',
    what: 'without a whole number of samples',
    next: 'Write how many samples were drawn, at least 1.',
  },
  {
    name: 'correct',
    wrong: 'NOT ($ >= 0 AND $ = trunc($))',
    what: 'with an impossible number of correct samples',
    next: 'Write how many of the samples are correct, from 0 to all of them.',
  },
  {
    name: 'winner',
    wrong: '$ NOT IN (0, 1, 1.5, 2)',
    what: 'with no known winner',
    next: 'Write 1 where the baseline won, 2 where the candidate did, 0 for a draw.',
  },
  {
    name: 'length',
    wrong: '$ < 0',
    what: 'with a negative length',
    next: 'Write the length of the answer.',
  },
];

/** What cannot be among so many samples, correct ones, winners and lengths. */
export function countFlaws(values: ColumnRoles['values']): readonly Flaw[] {
  const names = [...values.keys()];
  const column = (name: string) => `v${names.indexOf(name)}`;
  const flaws = counts
    .filter(({ name }) => names.includes(name))
    .map(({ name, wrong, what, next }): Flaw => {
      const where = wrong.replaceAll('$', column(name));
      const source = `in the column "${values.get(name)}"`;
      return {
        code: 'predictions-count',
        where,
        what: `${what} ${source}`,
        next,
        column: column(name),
      };
    });
  if (!values.has('samples') || !values.has('correct')) return flaws;
  const more: Flaw = {
    code: 'predictions-count',
    where: `${column('correct')} > ${column('samples')}`,
    what: `with more correct samples than samples in the column "${values.get('correct')}"`,
    next: 'Write how many of the samples are correct, from 0 to all of them.',
    column: column('correct'),
  };
  return [...flaws, more];
}
