import type { CheckResult } from '../../domain/data/check.ts';
import type { Measurement } from '../../domain/data/measurement.ts';
import type { PlannedCheck } from '../../domain/data/plan.ts';
import type { DataSet } from '../../ports/data-engine.ts';

const shownExamples = 5;

/** Adds to each failed check the first rows that fail it. */
export async function withExamples(
  set: DataSet,
  planned: readonly PlannedCheck[],
  checks: readonly CheckResult[],
): Promise<readonly CheckResult[]> {
  const failed = failedMeasurements(planned, checks);
  const asked = failed.filter((measurement) => measurement !== undefined);
  const found = asked.length > 0 ? await set.examples(asked, shownExamples) : undefined;
  return checks.map((check, index) => {
    const measurement = failed[index];
    const examples = measurement && found?.get(measurement);
    return examples ? { ...check, examples } : check;
  });
}

/** Saves all rows that fail a check; answers whether there was one. */
export async function saveFailedRows(
  set: DataSet,
  planned: readonly PlannedCheck[],
  checks: readonly CheckResult[],
): Promise<boolean> {
  const failed = failedMeasurements(planned, checks).flatMap((measurement, index) => {
    const id = checks[index]?.id;
    return measurement && id !== undefined ? [[id, measurement] as const] : [];
  });
  return failed.length > 0 && (await set.saveFailures(new Map(failed))) > 0;
}

/** By check, what was measured of those that rows fail. */
function failedMeasurements(
  planned: readonly PlannedCheck[],
  checks: readonly CheckResult[],
): readonly (Measurement | undefined)[] {
  return checks.map(({ status, failing }, index) => {
    const plan = planned[index];
    const shown = status === 'failed' && failing > 0 && plan?.kind === 'measured';
    return shown ? plan.measurement : undefined;
  });
}

/** The file of each data set in the folder; a name that is a path becomes one word, and no two the same. */
export function failuresFiles(
  folder: string,
  names: readonly string[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    const word = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '') || 'data';
    let free = word;
    for (let nth = 2; taken.has(free.toLowerCase()); nth += 1) free = `${word}-${nth}`;
    taken.add(free.toLowerCase());
    files.set(name, `${folder.replace(/\/+$/, '')}/${free}.parquet`);
  }
  return files;
}
