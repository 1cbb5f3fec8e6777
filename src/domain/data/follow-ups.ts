import type { Aggregate, Measured, Measurement } from './measurement.ts';
import type { PlannedCheck } from './plan.ts';
import { judgeCuts } from './quantile.ts';

/** What is worth measuring only now: the quantiles that lie beyond their bands, so that people see by how much. */
export function followUps(
  planned: readonly PlannedCheck[],
  measured: ReadonlyMap<Measurement, Measured>,
): readonly Aggregate[] {
  return planned.flatMap((plan) => {
    if (plan.kind !== 'measured' || plan.check.demand.kind !== 'aggregate') return [];
    const found = measured.get(plan.measurement);
    if (found?.kind !== 'cuts' || found.checked === 0) return [];
    const { status } = judgeCuts(plan.check, { found });
    return status === 'failed' ? [plan.check.demand] : [];
  });
}
