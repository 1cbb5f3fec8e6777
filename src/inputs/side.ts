import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import type { PredictionSource } from '../domain/comparison/prediction-source.ts';
import type { Side } from '../domain/comparison/result.ts';
import type { NamedData } from '../domain/data/fingerprint-difference.ts';
import { labelOf, type ModelVersion } from '../domain/model/version.ts';
import type { RunRecord, WrittenFile } from '../domain/training/run-record.ts';
import { UserError } from '../errors.ts';
import { digestOfFile, type OpenableFile } from './digest.ts';
import { parseText, readDocument, unreadable } from './document.ts';
import { textOf } from './evidence.ts';
import { metricsIn } from './metrics-file.ts';
import { runRecordSchema } from './run-record.ts';
import { unplaced } from './unplaced.ts';

/** One side of a comparison as it was found: what is known of the model, and its answers. */
export interface ComparedSide {
  readonly side: Side;
  readonly predictions: PredictionSource | null;
  /** Null where no metric was written. */
  readonly metrics: Readonly<Record<string, number>> | null;
  /** The name in the run record, where there is one. */
  readonly model: string | null;
  /** SHA-256 of each file that the side was read from, by its path. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Reads what a person names as a side: predictions, a run record, or a JSON file of metrics. */
export async function readSide(path: string): Promise<ComparedSide> {
  const digests = { [path]: await digestOfFile(path) };
  if (extname(path).toLowerCase() !== '.json') {
    return { side: { path }, predictions: onDisk(path), metrics: null, model: null, digests };
  }
  const document = await readDocument(path, z.unknown());
  if (!isRunRecord(document.value)) {
    const { metrics } = metricsIn(document);
    return { side: { path }, predictions: null, metrics, model: null, digests };
  }
  const { value: record } = parseText(path, document.text, runRecordSchema);
  refuseUnfinished(path, record);
  const predictions = record.predictions && (await writtenFile(record.predictions, dirname(path)));
  return {
    side: { path: predictions ?? path, ...aboutRun(record) },
    predictions: predictions === null ? null : onDisk(predictions),
    metrics: anyOf(record.metrics),
    model: record.model,
    digests: {
      ...digests,
      ...(predictions !== null && { [predictions]: await digestOfFile(predictions) }),
    },
  };
}

/** A registered version as a side, from the evidence that was registered with it. */
export async function sideOfVersion(
  { version, alias }: { readonly version: ModelVersion; readonly alias: string },
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
  return {
    side: {
      path: file?.path ?? 'run-record.json',
      ...aboutRun(record),
      version: version.version,
      alias,
      digest: version.digest,
      registeredAt: version.registeredAt,
      ...(version.commit !== null && { commit: version.commit }),
    },
    predictions: file && written ? streamed(label, file, written.digest) : null,
    metrics: anyOf(record.metrics),
    model: version.model,
    digests: written && file ? { [label]: written.digest } : {},
  };
}

/** The first of these files that exists. */
export async function firstExisting(
  paths: readonly (string | undefined)[],
): Promise<string | undefined> {
  for (const path of paths) {
    const isThere =
      path !== undefined &&
      (await access(path).then(
        () => true,
        () => false,
      ));
    if (isThere) return path;
  }
  return undefined;
}

function onDisk(path: string): PredictionSource {
  return { name: path, place: { kind: 'disk', path } };
}

function isRunRecord(value: unknown): boolean {
  const known = z.object({ schema: z.string().startsWith('contender/run@') });
  return known.safeParse(value).success;
}

function aboutRun(record: RunRecord): Pick<Side, 'digest' | 'commit' | 'data'> {
  const { modelFiles, code } = record;
  const commit = code.headSha ?? code.sha;
  return {
    ...(modelFiles && { digest: modelFiles.digest }),
    ...(commit && { commit }),
    data: dataOf(record),
  };
}

function dataOf({ data, fingerprints = {} }: RunRecord): NamedData {
  const sets = Object.entries(data).map(([name, digest]) => {
    const fingerprint = Object.hasOwn(fingerprints, name) ? fingerprints[name] : undefined;
    return [name, { digest, ...(fingerprint && { fingerprint }) }] as const;
  });
  return Object.fromEntries(sets);
}

function anyOf(metrics: RunRecord['metrics']): RunRecord['metrics'] | null {
  return Object.keys(metrics).length > 0 ? metrics : null;
}

function refuseUnfinished(path: string, { end }: RunRecord): void {
  if (end.kind === 'succeeded') return;
  throw new UserError('run-unfinished', {
    what: `The run in ${path} cannot be compared.`,
    why: `It ended as "${end.kind}", so its numbers are those of no finished model.`,
    next: 'Train again, and compare a run that succeeded.',
    file: path,
  });
}

/** The file that a run wrote: where its record says, or beside the record if both were moved. */
async function writtenFile({ path, digest }: WrittenFile, beside: string): Promise<string> {
  const candidates = [path, join(beside, basename(path))];
  let changed: string | undefined;
  for (const candidate of candidates) {
    if ((await firstExisting([candidate])) === undefined) continue;
    if ((await digestOfFile(candidate)) === digest) return candidate;
    changed ??= candidate;
  }
  if (changed === undefined) throw unreadable(path, { code: 'ENOENT' });
  throw new UserError('predictions-changed', {
    what: `${changed} is not the file that the run wrote.`,
    why: `Its digest is not ${digest}, which the run record states.`,
    next: 'Compare the predictions of this very run; train again if they are gone.',
    file: changed,
  });
}

/** The bytes of a registry, which must be those that the run wrote. */
function streamed(name: string, file: OpenableFile, digest: string): PredictionSource {
  async function* open() {
    const hash = createHash('sha256');
    for await (const chunk of file.open()) {
      hash.update(chunk);
      yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` === digest) return;
    throw new UserError('predictions-changed', {
      what: `${name} in the registry is not the file that the run wrote.`,
      why: `Its digest is not ${digest}, which the run record states.`,
      next: 'Restore the registry from a copy, or register the model again.',
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
