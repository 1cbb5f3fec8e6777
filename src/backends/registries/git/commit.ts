import { UserError } from '../../../errors.ts';
import type { Candidate } from '../../../ports/model-registry.ts';
import { hashed } from '../hashed.ts';
import { modelFiles } from './files/model-files.ts';
import type { Repository } from './repository.ts';
import { type Git, inWorkingDirectory, runGit } from './run-git.ts';

/**
 * The commit that the version goes to: the run's own where it has these bytes, else the one that is
 * checked out now, to which the model was committed after the run. Nothing is committed here.
 */
export async function commitWithModel(
  repository: Repository,
  candidate: Candidate,
): Promise<string> {
  const head = await headHere(repository.git);
  const commits = [...new Set([candidate.commit, head])].filter((commit) => commit !== null);
  const tried: Tried[] = [];
  for (const commit of commits) {
    const found = await look(repository, candidate.model, commit);
    if ('digest' in found && found.digest === candidate.digest) return commit;
    tried.push({ commit, found });
  }
  throw notCommitted(repository, candidate, tried);
}

type Found = { readonly digest: string } | { readonly error: UserError | 'no such commit' };

interface Tried {
  readonly commit: string;
  readonly found: Found;
}

async function look(repository: Repository, model: string, commit: string): Promise<Found> {
  if (!/^[0-9a-f]{40,64}$/.test(commit) || !(await repository.hasCommit(commit)))
    return { error: 'no such commit' };
  try {
    return { digest: (await hashed(await modelFiles(repository, commit, model))).digest };
  } catch (error) {
    if (error instanceof UserError) return { error };
    throw error;
  }
}

/** The commit of the working directory, whatever repository the registry is in. */
async function headHere(git: Git): Promise<string | null> {
  const answer = await runGit(inWorkingDirectory(git), [
    'rev-parse',
    '--verify',
    '--quiet',
    'HEAD^{commit}',
  ]);
  return answer.code === 0 ? answer.stdout.toString('utf8').trim() : null;
}

function notCommitted({ name }: Repository, { model, digest }: Candidate, tried: readonly Tried[]) {
  const other = tried.flatMap(({ commit, found }) =>
    'digest' in found ? [{ commit, ...found }] : [],
  );
  if (other.length > 0) {
    const has = other.map((one) => `${one.digest} in the commit ${one.commit.slice(0, 7)}`);
    return new UserError('digest-mismatch', {
      what: `The model ${model} in ${name} has the digest ${has.join(', and ')}.`,
      why: `It should have ${digest}, which is what the run made.`,
      next: 'Commit the model as the run wrote it, and push. Where git changes line ends, mark its files "-text" in .gitattributes.',
    });
  }
  const absent = tried.flatMap(({ commit, found }) =>
    'error' in found && found.error === 'no such commit' ? [commit.slice(0, 7)] : [],
  );
  const unpushed = `${name} does not have ${absent.join(' and ')}.`;
  const [first] = tried.flatMap(({ found }) =>
    'error' in found && found.error !== 'no such commit' ? found.error.problems : [],
  );
  if (first) {
    const why = absent.length > 0 ? `${first.why} ${unpushed}` : first.why;
    return new UserError(first.code, { ...first, why });
  }
  return new UserError('model-not-committed', {
    what: `No commit of ${name} is known that has the model ${model}.`,
    why:
      tried.length === 0
        ? 'The run names no commit, and the working directory has none.'
        : unpushed,
    next: 'Commit the model (plain, by Git LFS or by DVC), push, and register from that commit.',
  });
}
