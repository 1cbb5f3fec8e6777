import type { Asked, Level, Measured } from '../../src/domain/comparison/metric.ts';
import { metricNamed } from '../../src/domain/comparison/metrics.ts';
import type { PairedRows } from '../../src/domain/comparison/predictions.ts';

/** What a rule asks where it asks nothing special. */
export const asked: Asked = {
  sampling: { seed: '00112233445566778899aabbccddeeff', candidateFirst: false },
};

/** A metric of the candidate of these rows, by name. */
export function levelOf(name: string, rows: PairedRows, extra: Partial<Asked> = {}) {
  const metric = metricNamed(name);
  if (!metric) throw new Error(`There is no metric ${name}.`);
  return metric.level(rows, rows.candidate, { ...asked, ...extra });
}

/** The same of the change of both models. */
export function changeOf(name: string, rows: PairedRows, extra: Partial<Asked> = {}) {
  const metric = metricNamed(name);
  if (!metric) throw new Error(`There is no metric ${name}.`);
  return metric.change(rows, { ...asked, ...extra });
}

/** A defined value; an undefined one fails the test with its reason. */
export function known<T>(measured: Measured<T>): T {
  if (measured.kind === 'undefined') throw new Error(measured.why);
  return measured.value;
}

/** The value of a level, or null where it is undefined. */
export function orNull(measured: Measured<Level>): number | null {
  return measured.kind === 'defined' ? measured.value.value : null;
}
