import { basename } from 'node:path';
import type { Outcome } from '../domain/outcome.ts';
import { isBound } from '../domain/promotion/binding.ts';
import type { RunRecord } from '../domain/training/run-record.ts';
import { type Problem, refuse, together, UserError } from '../errors.ts';
import { digestOfFile, digestOfFiles, type OpenableFile } from './digest.ts';
import { openFile, openFiles, readOutcomeFiles } from './evidence.ts';
import { readModelFiles } from './model-folder.ts';

/** What is registered: the model's files, and what speaks for them. */
export interface Registration {
  readonly digest: string;
  readonly files: readonly OpenableFile[];
  readonly evidence: readonly OpenableFile[];
  /** What the outcomes among the evidence say. */
  readonly outcomes: readonly Outcome[];
}

export interface RegistrationPaths {
  readonly record: string;
  /** Default: the path in the run record. */
  readonly model: string | undefined;
  /** Null: of the outcomes that are found those that are about this model. */
  readonly named: readonly string[] | null;
  readonly found: readonly string[];
}

/** Reads the files of a run, and holds them to what its record says. */
export async function readRegistration(
  record: RunRecord,
  paths: RegistrationPaths,
): Promise<Registration> {
  const [model, written, outcomes] = await together(
    () => readModel(record, paths),
    () => readWritten(record),
    () => readOutcomes(record, paths),
  );
  const kept = outcomes.map(({ file }) => file);
  const evidence = [await openFile(paths.record, 'run-record.json'), ...written, ...kept];
  refuse(doubles(evidence));
  return { ...model, evidence, outcomes: outcomes.map(({ outcome }) => outcome) };
}

async function readModel(record: RunRecord, paths: RegistrationPaths) {
  if (record.end.kind !== 'succeeded' || !record.modelFiles) {
    throw new UserError('run-unfinished', {
      what: `The run in ${paths.record} has no model to register.`,
      why:
        record.end.kind === 'succeeded'
          ? 'Its record names no model.'
          : `The run ended as "${record.end.kind}".`,
      next: 'Train again; only the model of a run that succeeded is registered.',
      file: paths.record,
    });
  }
  const path = paths.model ?? record.modelFiles.path;
  const files = await readModelFiles(path);
  const { digest } = await digestOfFiles(files);
  if (digest === record.modelFiles.digest) return { digest, files };
  throw changed(path, digest, record.modelFiles.digest);
}

/** The predictions and metrics that the run wrote, under their base names. */
async function readWritten(record: RunRecord): Promise<readonly OpenableFile[]> {
  const written = [record.predictions, record.metricsFile].filter((file) => file !== null);
  const readers = written.map(({ path, digest }) => async () => {
    const found = await digestOfFile(path);
    if (found !== digest) throw changed(path, found, digest);
    return openFile(path, basename(path));
  });
  return together(...readers);
}

async function readOutcomes(
  record: RunRecord,
  { named, found }: RegistrationPaths,
): Promise<readonly { readonly file: OpenableFile; readonly outcome: Outcome }[]> {
  const paths = named ?? found;
  const files = await openFiles(paths);
  const outcomes = await readOutcomeFiles(files);
  const evaluated = {
    model: record.model,
    digest: record.modelFiles?.digest ?? '',
    commit: record.code.headSha,
    trainedOn: record.data,
  };
  const isEvidence = ({ outcome }: (typeof outcomes)[number]) => {
    const isKnown = ['validate', 'train', 'compare'].includes(outcome.command);
    // What erred before it knew what it is about proves nothing, and would speak against the version for ever.
    return isKnown && outcome.result !== null && isBound(evaluated, outcome, named !== null);
  };
  if (named) refuse(outcomes.filter((file) => !isEvidence(file)).map(({ path }) => foreign(path)));
  return files.flatMap((file, index) => {
    const read = outcomes[index];
    if (!read || !isEvidence(read)) return [];
    return [{ file: { ...file, path: `outcomes/${basename(file.path)}` }, outcome: read.outcome }];
  });
}

/** Two files of one name would be one file in the registry. */
function doubles(evidence: readonly OpenableFile[]): readonly Problem[] {
  const names = evidence.map(({ path }) => path);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({
      code: 'evidence-name',
      what: `Two files of evidence have the name ${name}.`,
      why: 'The registry keeps evidence by name, so that one of them would be lost.',
      next: 'Give one of them another name.',
    }));
}

function foreign(path: string): Problem {
  return {
    code: 'evidence-foreign',
    what: `The outcome ${path} is no evidence for this model.`,
    why: 'It is about another model, other bytes or other data, or it is of a kind that proves nothing.',
    next: 'Leave it out, or validate and compare this model.',
    file: path,
  };
}

function changed(path: string, found: string, recorded: string): UserError {
  return new UserError('digest-mismatch', {
    what: `${path} has the digest ${found}.`,
    why: `The run record says ${recorded}: the bytes changed after training.`,
    next: 'Train again, or restore what the run wrote.',
    file: path,
  });
}
