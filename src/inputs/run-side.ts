import { basename, dirname, join } from 'node:path';
import type { MetricNumbers } from '../domain/comparison/metric-numbers.ts';
import type { Side } from '../domain/comparison/result.ts';
import type { NamedData } from '../domain/data/fingerprint-difference.ts';
import type { RunRecord } from '../domain/training/run-record.ts';
import type { WrittenFile } from '../domain/training/written-file.ts';
import { UserError } from '../errors.ts';
import { digestOfFile } from './digest.ts';
import { firstExisting } from './first-existing.ts';
import { unreadable } from './text-file.ts';

/** What a run record says of a side, wherever its files are. */
export function aboutRun(record: RunRecord): {
  readonly known: Pick<Side, 'digest' | 'commit' | 'data'>;
  readonly metrics: MetricNumbers | null;
  readonly record: RunRecord;
  /** The data that metrics without rows were computed on, as far as its name tells. */
  readonly identity: Readonly<Record<string, string>>;
} {
  const { modelFiles, code, metrics } = record;
  const commit = code.headSha ?? code.sha;
  const known = {
    ...(modelFiles && { digest: modelFiles.digest }),
    ...(commit && { commit }),
    data: dataOf(record),
  };
  const numbers = Object.entries(metrics).map(([name, value]) => {
    return [name, { kind: 'plain', value }] as const;
  });
  return {
    known,
    record,
    metrics: numbers.length > 0 ? Object.fromEntries(numbers) : null,
    identity: evaluatedOn(record),
  };
}

function dataOf({ data, fingerprints = {} }: RunRecord): NamedData {
  const sets = Object.entries(data).map(([name, digest]) => {
    const fingerprint = Object.hasOwn(fingerprints, name) ? fingerprints[name] : undefined;
    return [name, { digest, ...(fingerprint && { fingerprint }) }] as const;
  });
  return Object.fromEntries(sets);
}

/** A data set with such a name is no data to train on. */
const evaluation = /^(eval|evaluation|test|testing|holdout|hold-out|validation)$/i;

function evaluatedOn({ data }: RunRecord): Readonly<Record<string, string>> {
  const sets = Object.entries(data).filter(([name]) => evaluation.test(name));
  return Object.fromEntries(sets.map(([name, digest]) => [`data set ${name}`, digest]));
}

export function refuseUnfinished(path: string, { end }: RunRecord): void {
  if (end.kind === 'succeeded') return;
  throw new UserError('run-unfinished', {
    what: `The run in ${path} cannot be compared.`,
    why: `It ended as "${end.kind}", so its numbers are those of no finished model.`,
    next: 'Train again, and compare a run that succeeded.',
    file: path,
  });
}

/** The file that a run wrote: where its record says, or beside the record if both were moved. */
export async function writtenFile({ path, digest }: WrittenFile, record: string): Promise<string> {
  const candidates = [path, join(dirname(record), basename(path))];
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
