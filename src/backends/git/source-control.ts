import type { CodeVersion } from '../../domain/training/run-record.ts';
import type { Environment } from '../../ports/backend.ts';
import type { SourceControl } from '../../ports/source-control.ts';
import { changesFrom } from './changes.ts';
import { fileAt } from './file-at.ts';
import { git } from './git.ts';
import { type Head, readHead } from './head.ts';
import { noMergeBase } from './no-merge-base.ts';
import { workFiles } from './work-files.ts';

/** All variables of ours, which a git of another index needs. */
type Variables = () => Readonly<Record<string, string>>;

/** The `git` on the PATH; without it, or outside a repository, every answer is null. */
export function gitSourceControl(environment: Environment, variables: Variables): SourceControl {
  let asked: Promise<Head> | undefined;
  // Whoever begins asks for it three times, and each call of git costs 10 ms.
  const head = () => {
    asked ??= readHead(variables());
    return asked;
  };
  return {
    commit: async () => commitAt(await head(), environment),
    async version() {
      const { sha, headSha } = await commitAt(await head(), environment);
      if (headSha === null) return { sha, headSha, mergeBase: null };
      const mergeBase = await git(['merge-base', headSha, upstreamOf(environment)]);
      return { sha, headSha, mergeBase };
    },
    changes: async (except) => changesFrom(await head(), except, variables),
    async mergeBase() {
      const { headSha } = await commitAt(await readHead(variables()), environment);
      const upstream = upstreamOf(environment);
      const found = headSha && (await git(['merge-base', headSha, upstream]));
      if (found) return found;
      throw await noMergeBase({ headSha, upstream });
    },
    files: workFiles,
    file: (sha, path) => fileAt(sha, path),
  };
}

/** The branch that a pull request goes to, else the one that the repository starts with. */
function upstreamOf(environment: Environment): string {
  const base = environment('GITHUB_BASE_REF');
  return base ? `refs/remotes/origin/${base}` : 'refs/remotes/origin/HEAD';
}

async function commitAt(
  head: Head,
  environment: Environment,
): Promise<Pick<CodeVersion, 'sha' | 'headSha'>> {
  if (head.kind !== 'commit') return { sha: null, headSha: null };
  return { sha: head.sha, headSha: await authored(head.sha, environment) };
}

/** On a pull request GitHub checks out a merge commit, whose second parent is what the author pushed. */
async function authored(sha: string, environment: Environment): Promise<string> {
  const merge = environment('GITHUB_REF')?.startsWith('refs/pull/') === true;
  return merge ? ((await commitOf('HEAD^2')) ?? sha) : sha;
}

function commitOf(revision: string): Promise<string | null> {
  return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
}
