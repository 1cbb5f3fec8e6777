import { dirname, extname, join } from 'node:path';
import { z } from 'zod';
import type { MetricNumbers } from '../domain/comparison/metric-numbers.ts';
import type { PredictionSource } from '../domain/comparison/prediction-source.ts';
import type { Side } from '../domain/comparison/result.ts';
import type { RunRecord } from '../domain/training/run-record.ts';
import { UserError } from '../errors.ts';
import { digestOfFile } from './digest.ts';
import { type Located, parseText, readDocument } from './document.ts';
import { firstExisting } from './first-existing.ts';
import { tasksOf } from './numbers/harness-results.ts';
import { numbersIn } from './numbers/index.ts';
import { runRecordSchema } from './run-record.ts';
import { aboutRun, refuseUnfinished, writtenFile } from './run-side.ts';

/** One side of a comparison as it was found: what is known of the model, and its answers. */
export interface ComparedSide {
  readonly side: Side;
  readonly predictions: PredictionSource | null;
  /** Null where no metric was written. */
  readonly metrics: MetricNumbers | null;
  /** In what format the metrics were found, in words; null for a run record's own. */
  readonly format: string | null;
  /** What both sides must have in common where only numbers are compared, by what it is. */
  readonly identity: Readonly<Record<string, string>>;
  /** What a reader should know of how the metrics were read. */
  readonly notes: readonly string[];
  /** The name in the run record, where there is one. */
  readonly model: string | null;
  /** The run that made it; null where a file of predictions or metrics was named. */
  readonly record: RunRecord | null;
  /** SHA-256 of each file that the side was read from, by its path. */
  readonly digests: Readonly<Record<string, string>>;
}

/** A side of which no run is known. */
const unknownRun = {
  metrics: null,
  format: null,
  identity: {},
  notes: [],
  model: null,
  record: null,
} as const;

/** Reads what a person names as a side: predictions, a run record, or a file of metrics. */
export async function readSide(path: string): Promise<ComparedSide> {
  const digests = { [path]: await digestOfFile(path) };
  if (!isDocument(path)) {
    return { ...unknownRun, side: { path }, predictions: onDisk(path), digests };
  }
  const document = await readDocument(path, z.unknown());
  if (!isRunRecord(document.value)) return sideOfNumbers(document, digests);
  const { value: record } = parseText(path, document.text, runRecordSchema);
  refuseUnfinished(path, record);
  const predictions = record.predictions && (await writtenFile(record.predictions, path));
  const { known, ...about } = aboutRun(record);
  return {
    ...unknownRun,
    ...about,
    side: { path: predictions ?? path, ...known },
    predictions: predictions === null ? null : onDisk(predictions),
    model: record.model,
    digests: {
      ...digests,
      ...(predictions !== null && { [predictions]: await digestOfFile(predictions) }),
    },
  };
}

/** Whether a file is read as a document; the others hold rows. */
export function isDocument(path: string): boolean {
  const ending = extname(path).toLowerCase();
  if (ending !== '.toml') return ['.json', '.yaml', '.yml'].includes(ending);
  throw new UserError('metrics-format', {
    what: `Cannot read ${path}.`,
    why: 'Metrics are read from JSON and YAML, not from TOML.',
    next: 'Write them as JSON; those of DVC with "dvc metrics show --json".',
    file: path,
  });
}

export function isRunRecord(value: unknown): boolean {
  const known = z.object({ schema: z.string().startsWith('contender/run@') });
  return known.safeParse(value).success;
}

/** A file of metrics; beside the results of lm-evaluation-harness its log has the rows. */
async function sideOfNumbers(
  document: Located<unknown>,
  digests: ComparedSide['digests'],
): Promise<ComparedSide> {
  const { path } = document;
  const numbers = numbersIn(document);
  const log = await logBeside(document);
  return {
    ...unknownRun,
    ...numbers,
    side: { path: log ?? path },
    predictions: log === undefined ? null : onDisk(log),
    digests: { ...digests, ...(log !== undefined && { [log]: await digestOfFile(log) }) },
  };
}

/** `samples_<task>_<date>.jsonl` beside `results_<date>.json` of a single task: rows tell more than their mean. */
async function logBeside({ path, value }: Located<unknown>): Promise<string | undefined> {
  const date = /(?:^|[\\/])results_([^\\/]+)\.json$/.exec(path)?.[1];
  const [task, ...others] = tasksOf(value);
  if (date === undefined || task === undefined || others.length > 0) return undefined;
  return firstExisting([join(dirname(path), `samples_${task}_${date}.jsonl`)]);
}

function onDisk(path: string): PredictionSource {
  return { name: path, place: { kind: 'disk', path } };
}
