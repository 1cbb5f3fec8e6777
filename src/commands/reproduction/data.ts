import type { ReproducedData } from '../../domain/training/reproduction/result.ts';
import { type Problem, refuse, UserError } from '../../errors.ts';
import { digestData } from '../../inputs/data-digests.ts';

type Written = Readonly<Record<string, readonly string[]>>;
type Digests = Readonly<Record<string, string>>;

/** A data set as it is in one place; no digest where it cannot be read. */
interface Found {
  readonly digest: string | null;
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Two places to look for the data of a run: each call works in its folder. */
export interface Places {
  inCommit<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Copies files of the working directory to the same places of the commit's folder. */
  bring(paths: readonly string[]): Promise<void>;
}

/**
 * Proves that every data set is what the record says, to the byte. What is not so in the commit is brought
 * from the working directory, if it is so there.
 */
export async function proveData(
  written: Written,
  recorded: Digests,
  { inCommit, bring }: Places,
): Promise<readonly ReproducedData[]> {
  refuse(unlike(written, recorded));
  const proved: ReproducedData[] = [];
  const problems: Problem[] = [];
  for (const [name, paths] of Object.entries(written)) {
    const digest = recorded[name] ?? '';
    const committed = await inCommit(() => find(paths));
    if (committed.digest === digest) {
      proved.push({ name, digest, from: 'commit' });
      continue;
    }
    const here = await find(paths);
    if (here.digest !== digest) {
      problems.push(notFound({ name, digest, committed, here }));
      continue;
    }
    await bring(here.files);
    const brought = await inCommit(() => find(paths));
    if (brought.digest === digest) proved.push({ name, digest, from: 'working-directory' });
    else problems.push(notBrought(name));
  }
  refuse(problems);
  return proved;
}

async function find(paths: readonly string[]): Promise<Found> {
  try {
    const { sets, files } = await digestData({ data: paths });
    return { digest: sets.data ?? null, files: Object.keys(files), problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { digest: null, files: [], problems: error.problems };
  }
}

/** Data that one of the two does not know was not proved, or was no part of the training. */
function unlike(written: Written, recorded: Digests): readonly Problem[] {
  const unnamed = Object.keys(recorded).filter((name) => !Object.hasOwn(written, name));
  const unrecorded = Object.keys(written).filter((name) => !Object.hasOwn(recorded, name));
  return [
    ...unnamed.map((name): Problem => {
      return {
        code: 'data-unnamed',
        what: `Nobody can tell which files the data set ${quoted(name)} of the record has.`,
        why: 'The policy of that commit names no such data set.',
        next: 'Name the policy of the run by the input policy, and its folder by working-directory.',
      };
    }),
    ...unrecorded.map((name): Problem => {
      return {
        code: 'data-unrecorded',
        what: `The record does not say what the data set ${quoted(name)} was.`,
        why: 'The policy of that commit names it, so the record is not of this policy, or was changed.',
        next: 'Name the policy of the run by the input policy, or the record as it was written.',
      };
    }),
  ];
}

interface Sought {
  readonly name: string;
  readonly digest: string;
  readonly committed: Found;
  readonly here: Found;
}

function notFound({ name, digest, committed, here }: Sought): Problem {
  const isThere = committed.digest !== null || here.digest !== null;
  return {
    code: isThere ? 'data-differs' : 'data-missing',
    what: `The data set ${quoted(name)} is not what the run was trained from.`,
    why: isThere
      ? `The record says ${digest.slice(0, 80)}; the commit has ${said(committed)}, the working directory ${said(here)}.`
      : (here.problems[0]?.what ?? 'It is in neither the commit nor the working directory.'),
    next: 'Put the very files of the run there in the working directory, and run it again.',
  };
}

function said({ digest, problems }: Found): string {
  return digest ?? (problems.length > 0 ? 'none that can be read' : 'none');
}

function notBrought(name: string): Problem {
  return {
    code: 'data-differs',
    what: `The data set ${quoted(name)} of the working directory does not fit into the commit.`,
    why: 'Together with the files that the commit has there it is another data set.',
    next: 'Give its files a folder of their own.',
  };
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}
