import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectDuckDb } from '../../src/backends/engines/duckdb/connect.ts';
import { duckDbPredictions } from '../../src/backends/engines/duckdb/predictions/reader.ts';
import type { PairedRows, RowIds } from '../../src/domain/comparison/predictions.ts';
import { type Problem, UserError } from '../../src/errors.ts';
import type { PredictionSettings, ReadPredictions } from '../../src/ports/prediction-reader.ts';
import { temporaryFolder } from './folder.ts';
import { projectFolder } from './run-node.ts';

const environment = (name: string) => process.env[name];

export const usual: PredictionSettings = {
  task: undefined,
  columns: {},
  positive: undefined,
  threshold: 0.5,
  metrics: [],
  slices: [],
  fairness: [],
  explore: false,
  show: [],
  maxUnmatched: { kind: 'rows', rows: 0 },
  filter: undefined,
};

export const wine = (name: string) => {
  return join(projectFolder, `__tests__/fixtures/wine/predictions/${name}.csv`);
};

/** Writes a text to a new folder; the name's ending is the format. */
export function written(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

/** The same table as a file of another format: `csv`, `json` (one object a line) or `parquet`. */
export async function converted(path: string, format: 'csv' | 'json' | 'parquet', columns = '*') {
  const ending = { csv: 'csv', json: 'jsonl', parquet: 'parquet' }[format];
  const target = join(temporaryFolder(), `converted.${ending}`);
  const connection = await connectDuckDb(environment);
  await connection.run(`COPY (SELECT ${columns} FROM '${path}') TO '${target}' (FORMAT ${format})`);
  connection.closeSync();
  return target;
}

export function onDisk(path: string) {
  return { name: path, place: { kind: 'disk', path } } as const;
}

/** Reads a candidate, and a baseline where there is one. */
export async function readPredictions(
  candidate: string,
  baseline: string | null,
  settings: Partial<PredictionSettings> = {},
): Promise<ReadPredictions> {
  const files = {
    candidate: onDisk(candidate),
    baseline: baseline === null ? null : onDisk(baseline),
  };
  return duckDbPredictions(environment).read(files, { ...usual, ...settings });
}

export async function readPair(
  candidate: string,
  baseline: string,
  settings: Partial<PredictionSettings> = {},
): Promise<PairedRows> {
  const { joined } = await readPredictions(candidate, baseline, settings);
  if (joined.kind !== 'paired') throw new Error('A pair was read as a first model.');
  return joined.rows;
}

/** All ids as texts. */
export function texts(ids: RowIds): readonly (string | undefined)[] {
  return Array.from({ length: ids.length }, (_, row) => ids.at(row));
}

/** The problems that keep something from being done; none when it can be done. */
export async function problemsOf(attempt: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await attempt;
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}
