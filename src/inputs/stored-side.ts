import { createHash } from 'node:crypto';
import { basename, posix } from 'node:path';
import { z } from 'zod';
import type { PredictionSource } from '../domain/comparison/prediction-source.ts';
import { labelOf, type ModelVersion } from '../domain/model/version.ts';
import { UserError } from '../errors.ts';
import type { OpenableFile } from './digest.ts';
import { parseText } from './document.ts';
import { textOf } from './evidence.ts';
import { numbersIn } from './numbers/index.ts';
import { runRecordSchema } from './run-record.ts';
import { aboutRun, refuseUnfinished } from './run-side.ts';
import { type ComparedSide, isDocument, isRunRecord } from './side.ts';
import { unplaced } from './unplaced.ts';

/** A registered version, and the alias it was found by. */
interface FoundVersion {
  readonly version: ModelVersion;
  readonly alias?: string;
}

/** A registered version as a side, from the evidence that was registered with it. */
export async function sideOfVersion(
  { version, alias }: FoundVersion,
  evidence: readonly OpenableFile[],
): Promise<ComparedSide> {
  const name = `${version.model} ${labelOf(version.version)}`;
  const found = evidence.find(({ path }) => path === 'run-record.json');
  if (!found) throw noEvidence(name, 'It was registered without a run record.');
  const text = await textOf(found);
  const { value: record } = unplaced(() => {
    return parseText(`${name}: run-record.json`, text, runRecordSchema);
  });
  const written = record.predictions;
  const file = written && evidence.find(({ path }) => path === basename(written.path));
  if (written && !file) throw noEvidence(name, `${basename(written.path)} is not there.`);
  const label = file ? `${name}: ${basename(file.path)}` : `${name}: run-record.json`;
  const { known, ...about } = aboutRun(record);
  return {
    ...about,
    side: {
      path: file?.path ?? 'run-record.json',
      ...known,
      version: version.version,
      ...(alias !== undefined && { alias }),
      digest: version.digest,
      registeredAt: version.registeredAt,
      ...(version.commit !== null && { commit: version.commit }),
    },
    predictions: file && written ? streamed(label, file, written.digest) : null,
    format: null,
    notes: [],
    model: version.model,
    digests: written && file ? { [label]: written.digest } : {},
  };
}

/** Files as they were in one commit; `path` is from the working directory. */
export interface Commit {
  readonly sha: string;
  file(path: string): OpenableFile;
}

/** A side as it was in a commit: predictions, a run record with its predictions, or a file of metrics. */
export async function sideOfCommit(path: string, { sha, file }: Commit): Promise<ComparedSide> {
  // As git names it, so that the end still tells the format.
  const named = (one: string) => `${sha.slice(0, 7)}:${one}`;
  const name = named(path);
  const nothing = { model: null, record: null, metrics: null, format: null, identity: {} } as const;
  const side = { path, commit: sha };
  if (!isDocument(path)) {
    const predictions = unchecked(name, file(path));
    return { ...nothing, side, predictions, notes: [], digests: {} };
  }
  const text = await textOf(file(path));
  const document = unplaced(() => parseText(name, text, z.unknown()));
  if (!isRunRecord(document.value)) {
    const numbers = unplaced(() => numbersIn(document));
    return { ...nothing, ...numbers, side, predictions: null, digests: {} };
  }
  const { value: record } = unplaced(() => parseText(name, text, runRecordSchema));
  refuseUnfinished(name, record);
  const { known, ...about } = aboutRun(record);
  const written = record.predictions;
  const predictions =
    written && streamed(named(written.path), file(posix.normalize(written.path)), written.digest);
  return {
    ...about,
    side: { ...side, ...known },
    predictions,
    format: null,
    notes: [],
    model: record.model,
    digests: written ? { [named(written.path)]: written.digest } : {},
  };
}

function unchecked(name: string, file: OpenableFile): PredictionSource {
  return { name, place: { kind: 'stream', open: () => file.open() } };
}

/** The bytes of a registry or a repository, which must be those that the run wrote. */
function streamed(name: string, file: OpenableFile, digest: string): PredictionSource {
  async function* open() {
    const hash = createHash('sha256');
    for await (const chunk of file.open()) {
      hash.update(chunk);
      yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` === digest) return;
    throw new UserError('predictions-changed', {
      what: `${name} is not the file that the run wrote.`,
      why: `Its digest is not ${digest}, which the run record states.`,
      next: 'Restore it from a copy, or train and register the model again.',
    });
  }
  return { name, place: { kind: 'stream', open } };
}

function noEvidence(name: string, why: string): UserError {
  return new UserError('baseline-evidence', {
    what: `${name} cannot be compared with.`,
    why: `${why} Predictions and metrics of a registered model are read from its evidence.`,
    next: 'Train and register it again with "contender register", or give the input baseline.',
  });
}
