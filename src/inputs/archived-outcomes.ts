import type { Outcome } from '../domain/outcome.ts';
import { type Problem, refuse, UserError } from '../errors.ts';
import { type ArchivedFile, unpack } from './archive.ts';
import { parseOutcomes } from './outcome.ts';

export interface ArchivedOutcomes {
  readonly outcomes: readonly Outcome[];
  /** How many files of the archive were no outcomes, and were not read. */
  readonly ignored: number;
}

/**
 * The outcomes in the zip of an artifact. Those of `report` and `check` are left out, since they
 * repeat others. Without any outcome, or with two answers to one question, it throws.
 */
export async function readArchivedOutcomes(archive: Uint8Array): Promise<ArchivedOutcomes> {
  const { files, ignored } = await unpack(archive, outcomesAmong);
  const all = parsed(files);
  const outcomes = all.filter(({ command }) => command !== 'report' && command !== 'check');
  if (outcomes.length === 0) throw nothingIn(files.length, ignored);
  refuse(twice(outcomes));
  return { outcomes, ignored };
}

/**
 * The JSON files of folders named `outcomes`, at any depth. An upload of that folder alone leaves its
 * name out: then they are the JSON files at the top.
 */
function outcomesAmong(paths: readonly string[]): ReadonlySet<string> {
  const inFolder = paths.filter((path) => /(^|\/)outcomes\/[^/]+$/.test(path));
  const inPlace = inFolder.length > 0 ? inFolder : paths.filter((path) => !path.includes('/'));
  return new Set(inPlace.filter((path) => path.endsWith('.json')));
}

/** Problems without a place: the files of an artifact are none of the repository. */
function parsed(files: readonly ArchivedFile[]): readonly Outcome[] {
  try {
    return parseOutcomes(
      files.map(({ path, text }) => ({ path: `${path} of the artifact`, text })),
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    refuse(error.problems.map(({ file: _, line: __, ...problem }) => problem));
    throw error;
  }
}

/** Which of two answers holds nobody could tell. */
function twice(outcomes: readonly Outcome[]): readonly Problem[] {
  const seen = new Set<string>();
  return outcomes.flatMap(({ command, key }): readonly Problem[] => {
    const name = JSON.stringify([command, key]);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        code: 'outcome-twice',
        what: `The artifact has two outcomes of ${command} with the key "${key}".`,
        why: 'Which of them holds, nobody could tell.',
        next: 'Give each job of the run a key of its own.',
      },
    ];
  });
}

function nothingIn(read: number, ignored: number): UserError {
  return new UserError('outcomes-missing', {
    what: 'The artifact has no outcome to report.',
    why: `${read + ignored} files lie in it, and a report about nothing is never a pass.`,
    next: 'Upload the folder "outcomes" of the output directory, also where a step before has failed (if: always()).',
  });
}
