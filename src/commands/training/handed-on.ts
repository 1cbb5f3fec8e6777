import type { TrainingPlan } from '../../inputs/training-plan.ts';
import type { Open } from '../command.ts';

/** The variables of a job elsewhere that the policy names, as far as they are set. */
export function handedOn(
  { job }: Pick<TrainingPlan, 'job'>,
  open: Pick<Open, 'variables'>,
): Readonly<Record<string, string>> {
  const variables = open.variables();
  const named = job.variables.flatMap((name) => {
    const value = variables[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(named);
}
