import { followUps } from '../../domain/data/follow-ups.ts';
import type { Measurement } from '../../domain/data/measurement.ts';
import type { PlannedCheck } from '../../domain/data/plan.ts';
import type { DataSet, Measures } from '../../ports/data-engine.ts';

/** Measures what was planned and what else is asked, and then what the first answers leave to ask. */
export async function measureChecks(
  set: DataSet,
  planned: readonly PlannedCheck[],
  others: readonly Measurement[] = [],
): Promise<Measures> {
  const asked = planned.flatMap((plan) => (plan.kind === 'measured' ? [plan.measurement] : []));
  const { rows, answers } = await set.measure([...asked, ...others]);
  const more = followUps(planned, answers);
  if (more.length === 0) return { rows, answers };
  const further = await set.measure(more);
  return { rows, answers: new Map([...answers, ...further.answers]) };
}
