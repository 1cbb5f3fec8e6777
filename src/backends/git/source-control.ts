import type { CodeVersion } from '../../domain/training/run-record.ts';
import type { Environment } from '../../ports/backend.ts';
import type { SourceControl } from '../../ports/source-control.ts';
import { changesNow } from './changes.ts';
import { fileAt } from './file-at.ts';
import { git } from './git.ts';
import { noMergeBase } from './no-merge-base.ts';

/** All variables of ours, which a git of another index needs. */
type Variables = () => Readonly<Record<string, string>>;

/** The `git` on the PATH; without it, or outside a repository, every answer is null. */
export function gitSourceControl(environment: Environment, variables: Variables): SourceControl {
  async function readCommit(): Promise<Pick<CodeVersion, 'sha' | 'headSha'>> {
    const sha = await commitOf('HEAD');
    return { sha, headSha: sha === null ? null : await authored(sha, environment) };
  }
  let asked: ReturnType<typeof readCommit> | undefined;
  // Whoever begins asks for it twice, and each call of git costs 10 ms.
  const commit = () => {
    asked ??= readCommit();
    return asked;
  };
  return {
    commit,
    async version() {
      const { sha, headSha } = await commit();
      if (headSha === null) return { sha, headSha, mergeBase: null };
      const mergeBase = await git(['merge-base', headSha, upstreamOf(environment)]);
      return { sha, headSha, mergeBase };
    },
    changes: (except) => changesNow(except, variables),
    async mergeBase() {
      const { headSha } = await readCommit();
      const upstream = upstreamOf(environment);
      const found = headSha && (await git(['merge-base', headSha, upstream]));
      if (found) return found;
      throw await noMergeBase({ headSha, upstream });
    },
    file: (sha, path) => fileAt(sha, path),
  };
}

/** The branch that a pull request goes to, else the one that the repository starts with. */
function upstreamOf(environment: Environment): string {
  const base = environment('GITHUB_BASE_REF');
  return base ? `refs/remotes/origin/${base}` : 'refs/remotes/origin/HEAD';
}

/** On a pull request GitHub checks out a merge commit, whose second parent is what the author pushed. */
async function authored(sha: string, environment: Environment): Promise<string> {
  const merge = environment('GITHUB_REF')?.startsWith('refs/pull/') === true;
  return merge ? ((await commitOf('HEAD^2')) ?? sha) : sha;
}

function commitOf(revision: string): Promise<string | null> {
  return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
}
