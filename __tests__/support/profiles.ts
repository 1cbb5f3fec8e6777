import { engines } from '../../src/backends/engines/index.ts';
import { openBackend } from '../../src/backends/open.ts';
import type { Column } from '../../src/domain/data/column.ts';
import type { ColumnProfile } from '../../src/domain/data/drift/profile.ts';
import type { Measured, Measurement } from '../../src/domain/data/measurement.ts';
import { withData } from './engine-contract.ts';

const openEngine = () =>
  openBackend('data engine', engines, { uri: 'duckdb:', environment: () => undefined });

/** A file of real data for drift. */
export function driftFile(name: string): string {
  return new URL(`../fixtures/drift/${name}`, import.meta.url).pathname;
}

export async function profilesOf(
  paths: readonly string[],
  columns: readonly Column[],
): Promise<ReadonlyMap<string, ColumnProfile>> {
  return withData(await openEngine(), { paths, columns }, (set) => {
    return set.columnProfiles(columns.map(({ name }) => name));
  });
}

/** The profile of the first column. */
export async function profileOf(path: string, column: Column): Promise<ColumnProfile> {
  const found = (await profilesOf([path], [column])).get(column.name);
  if (!found) throw new Error('The column has no profile.');
  return found;
}

export async function measured(
  paths: readonly string[],
  columns: readonly Column[],
  measurements: readonly Measurement[],
): Promise<readonly Measured[]> {
  return withData(await openEngine(), { paths, columns }, async (set) => {
    const { answers } = await set.measure(measurements);
    return measurements.map((one) => {
      const answer = answers.get(one);
      if (!answer) throw new Error('It was not measured.');
      return answer;
    });
  });
}
