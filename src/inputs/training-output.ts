import { stat } from 'node:fs/promises';
import { z } from 'zod';
import type { TrainingNumbers } from '../domain/training/metrics.ts';
import type { RunRecord } from '../domain/training/run-record.ts';
import type { WrittenFile } from '../domain/training/written-file.ts';
import { type Problem, UserError } from '../errors.ts';
import { digestOfFile, digestOfFiles } from './digest.ts';
import { type Footprint, readFootprint, untouched } from './footprint.ts';
import { metricsIn } from './metrics-file.ts';
import { readModelFiles } from './model-folder.ts';
import { unreadable } from './text-file.ts';

/** What a training command promises to write: a path for each part that was asked for. */
export interface Promised {
  readonly model: string | undefined;
  readonly metrics: string | undefined;
  readonly predictions: string | undefined;
}

/** What was at the promised paths before the command ran. */
export type Before = Readonly<Record<keyof Promised, Footprint>>;

export interface TrainingOutput
  extends Pick<RunRecord, 'modelFiles' | 'predictions' | 'metricsFile' | 'metrics' | 'parameters'> {
  readonly problems: readonly Problem[];
  /** Files of the model that are older than the run. */
  readonly untouchedModelFiles: number;
}

export async function readBefore({ model, metrics, predictions }: Promised): Promise<Before> {
  const at = async (path: string | undefined) => (path ? readFootprint(path) : new Map());
  return {
    model: await at(model),
    metrics: await at(metrics),
    predictions: await at(predictions),
  };
}

/** Reads what the command wrote; a part that is missing, old or unusable is null, and a problem. */
export async function readTrainingOutput(
  promised: Promised,
  before: Before,
): Promise<TrainingOutput> {
  const problems: Problem[] = [];
  const read = async <T>(part: keyof Promised, reader: (path: string) => Promise<T>) => {
    const path = promised[part];
    if (path === undefined) return null;
    const checked = refuseOld(part, path, before).then(() => reader(path));
    return checked.catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems.map((problem) => inContext(problem, part, path)));
      return null;
    });
  };
  const modelFiles = await read('model', readModel);
  const numbers = await read('metrics', readMetrics);
  const predictions = await read('predictions', readWritten);
  return {
    modelFiles,
    predictions,
    metricsFile: numbers?.file ?? null,
    metrics: numbers?.metrics ?? {},
    parameters: numbers?.parameters ?? {},
    problems,
    untouchedModelFiles: modelFiles
      ? untouched(before.model, await readFootprint(modelFiles.path))
      : 0,
  };
}

/** A file of an earlier run would be taken for what this run has learnt. */
async function refuseOld(part: keyof Promised, path: string, before: Before): Promise<void> {
  const now = await readFootprint(path);
  if (now.size === 0 || untouched(before[part], now) < now.size) return;
  throw new UserError('train-output-old', {
    what: `The training command did not write ${path}.`,
    why: `What is there as ${part} was there before the command started, and is unchanged.`,
    next: `Let the command write its ${part} there, or correct the path.`,
    file: path,
  });
}

async function readModel(path: string): Promise<NonNullable<RunRecord['modelFiles']>> {
  const { digest, manifest } = await digestOfFiles(await readModelFiles(path));
  return { path, digest, bytes: manifest.reduce((sum, { size }) => sum + size, 0) };
}

async function readMetrics(path: string): Promise<TrainingNumbers & { file: WrittenFile }> {
  const file = await readWritten(path);
  // The parser of YAML is large, and most of what is read needs none.
  const { readDocument } = await import('./document.ts');
  const document = await readDocument(path, z.unknown());
  return { ...metricsIn(document), file };
}

async function readWritten(path: string): Promise<WrittenFile> {
  const status = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (status.isFile() && status.size > 0) return { path, digest: await digestOfFile(path) };
  throw new UserError('train-output-unusable', {
    what: `Nothing can be read from ${path}.`,
    why: status.isFile() ? 'The file is empty.' : 'It is no file.',
    next: 'Let the training command write a file there, or correct the path.',
    file: path,
  });
}

/** A missing file is no wrong path of the reader's, but a promise that the command did not keep. */
function inContext(problem: Problem, part: keyof Promised, path: string): Problem {
  if (problem.code !== 'file-missing') return problem;
  return {
    code: 'train-output-missing',
    what: `The training command wrote no ${part}.`,
    why: `It ended without an error, but there is nothing at ${path}.`,
    next: `Let the command write its ${part} there, or correct the ${part === 'model' ? 'input model-path' : `input ${part}`}.`,
    file: path,
  };
}
