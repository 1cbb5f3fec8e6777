import { UserError } from '../../errors.ts';
import { git } from './git.ts';

interface Sought {
  readonly headSha: string | null;
  readonly upstream: string;
}

/** Why there is no merge base, and what to do about it. */
export async function noMergeBase({ headSha, upstream }: Sought): Promise<UserError> {
  const what = 'The merge base of this branch is not known.';
  if (headSha === null) {
    return new UserError('merge-base-unknown', {
      what,
      why: 'The working directory is in no git repository with a commit, or git is not installed.',
      next: 'Run it in a clone of the repository, or give the input baseline a file.',
    });
  }
  const isShallow = (await git(['rev-parse', '--is-shallow-repository'])) === 'true';
  if (isShallow) {
    return new UserError('merge-base-unknown', {
      what,
      why: 'The clone is shallow: it has only the latest commits, and the merge base is not among them.',
      next: 'Set fetch-depth: 0 at actions/checkout, or run "git fetch --unshallow".',
    });
  }
  return new UserError('merge-base-unknown', {
    what,
    why: `The commit ${headSha.slice(0, 7)} and ${upstream} have no commit in common, or that branch was not fetched.`,
    next: `Fetch it with "git fetch origin", and where there is no pull request set it with "git remote set-head origin --auto".`,
  });
}
