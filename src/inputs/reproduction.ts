import { basename, dirname, isAbsolute } from 'node:path';
import { patchName } from '../domain/training/kept-files.ts';
import type { RunRecord } from '../domain/training/run-record.ts';
import { largestSeed } from '../domain/training/seed.ts';
import type { WrittenFile } from '../domain/training/written-file.ts';
import { type Problem, refuse, together, UserError } from '../errors.ts';
import { readKept } from './kept-file.ts';
import { readRunRecord } from './run-record.ts';
import { expectFile } from './text-file.ts';

/** A record of whatever origin from which a run can be made again. */
export interface Reproducible {
  readonly path: string;
  readonly record: RunRecord;
  /** The commit that was checked out: 40 or 64 hex digits. */
  readonly commit: string;
  /** The output folder of the run, as a path from the working directory. */
  readonly outputDirectory: string;
  /** What makes the changed files of the commit's, proved by its digest; null: there were none. */
  readonly patch: Uint8Array | null;
  /** The lines of the list of packages; null where it is not beside the record. */
  readonly packages: readonly string[] | null;
}

const mebibyte = 1024 * 1024;
const largestRecord = 20 * mebibyte;
const largestPatch = 10 * mebibyte;

/** Reads a run record as a stranger's; every reason why its run cannot be made again is told together. */
export async function readReproducible(path: string): Promise<Reproducible> {
  const { size } = await expectFile(path);
  if (size > largestRecord) refuse([notARecord(path, size)]);
  const record = await readRunRecord(path);
  const [patch, packages] = await together(
    () => readPatch(path, record.code.changes),
    () => readPackages(path, record.environment.packages),
    () => refuse(flaws(path, record)),
  );
  return {
    path,
    record,
    commit: record.code.sha ?? '',
    outputDirectory: outputDirectoryOf(record),
    patch,
    packages,
  };
}

function flaws(path: string, record: RunRecord): readonly Problem[] {
  const { end, code, command, seed, modelFiles, predictions, metricsFile, metrics } = record;
  const reasons: readonly (readonly [is: boolean, why: string, next: string])[] = [
    [
      end.kind !== 'succeeded',
      `The run ended as "${end.kind}", so it made nothing whole that could be made again.`,
      'Name the record of a run that succeeded.',
    ],
    [
      code.sha === null,
      'It names no commit: the training ran outside of a git repository.',
      'Train in a clone of a repository, with everything committed.',
    ],
    [
      code.sha !== null && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(code.sha),
      'Its commit is no 40 or 64 hexadecimal digits.',
      'Name a record as "contender train" wrote it.',
    ],
    [
      code.dirty === true && !code.changes,
      'Files differed from the commit, and nobody kept how.',
      'Train again with everything committed, or with "train.allow-uncommitted: true".',
    ],
    [command.trim() === '', 'It names no command.', 'Name a record as "contender train" wrote it.'],
    [
      misleading.test(command),
      'Its command has control characters, so it would look like another one when it is shown.',
      'Look at the command in the file, and where the file comes from.',
    ],
    [
      seed > largestSeed,
      `Its seed is larger than ${largestSeed}.`,
      'Name a record as "contender train" wrote it.',
    ],
    [
      !modelFiles && !predictions && Object.keys(metrics).length === 0,
      'The run wrote no model, no predictions and no metrics, so nothing could be compared.',
      'Name the record of a run that has one of them.',
    ],
    ...[modelFiles, predictions, metricsFile].flatMap((file) => (file ? [leaving(file)] : [])),
  ];
  return reasons.filter(([is]) => is).map(([, why, next]) => problem(path, why, next));
}

/** All but the tab and the end of a line; other ends of lines; and what turns the direction of a text. */
const misleading = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

function leaving({ path }: { readonly path: string }): readonly [boolean, string, string] {
  return [
    !isInside(path),
    `The path ${JSON.stringify(path.slice(0, 200))} leads out of the folder that the training runs in.`,
    'Train with relative paths below the working directory.',
  ];
}

/** Relative, and never upwards. */
function isInside(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return path !== '' && !isAbsolute(path) && !/^[A-Za-z]:/.test(path) && !parts.includes('..');
}

function problem(file: string, why: string, next: string): Problem {
  return {
    code: 'not-reproducible',
    what: `The run of ${file} cannot be made again.`,
    why,
    next,
    file,
  };
}

function notARecord(file: string, size: number): Problem {
  return problem(
    file,
    `The file has ${size} bytes, and no run record is larger than ${largestRecord}.`,
    'Check where the file comes from.',
  );
}

const usual = 'contender-output';

/** On GitHub it is recorded as an absolute path of a machine that is gone; its last part is its name. */
function outputDirectoryOf({ log }: RunRecord): string {
  const folder = dirname(log.path.replaceAll('\\', '/'));
  if (isInside(folder) && folder !== '.') return folder;
  const name = basename(folder);
  return isInside(name) && /^[\w.-]+$/.test(name) && name !== '.' ? name : usual;
}

async function readPatch(
  record: string,
  changes: WrittenFile | undefined,
): Promise<Uint8Array | null> {
  if (!changes) return null;
  const kept = await readKept(record, changes, largestPatch);
  if (kept) return kept;
  throw UserError.of([
    problem(
      record,
      `Files differed from the commit, and the patch of them, ${patchName} with the digest ${changes.digest.slice(0, 80)}, is not beside the record.`,
      'Keep the whole output folder of a training, and name the record in it.',
    ),
  ]);
}

async function readPackages(
  record: string,
  packages: WrittenFile | undefined,
): Promise<readonly string[] | null> {
  const kept = packages && (await readKept(record, packages, 4 * mebibyte));
  return kept ? new TextDecoder().decode(kept).split('\n').slice(0, -1) : null;
}
