import { execFile } from 'node:child_process';
import type { CodeVersion } from '../../domain/training/run-record.ts';
import type { Environment } from '../../ports/backend.ts';
import type { SourceControl } from '../../ports/source-control.ts';

const limitMs = 20_000;

/** The `git` on the PATH; without it, or outside a repository, every answer is null. */
export function gitSourceControl(environment: Environment): SourceControl {
  async function commit(): Promise<Pick<CodeVersion, 'sha' | 'headSha'>> {
    const sha = await commitOf('HEAD');
    return { sha, headSha: sha === null ? null : await authored(sha, environment) };
  }
  return {
    commit,
    async version(): Promise<CodeVersion> {
      const { sha, headSha } = await commit();
      if (headSha === null) return { sha, headSha, mergeBase: null, dirty: null };
      const base = environment('GITHUB_BASE_REF');
      const upstream = base ? `refs/remotes/origin/${base}` : 'refs/remotes/origin/HEAD';
      const [mergeBase, dirty] = await Promise.all([
        git(['merge-base', headSha, upstream]),
        git(['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=none']),
      ]);
      return { sha, headSha, mergeBase, dirty: dirty === null ? null : dirty !== '' };
    },
  };
}

/** On a pull request GitHub checks out a merge commit, whose second parent is what the author pushed. */
async function authored(sha: string, environment: Environment): Promise<string> {
  const merge = environment('GITHUB_REF')?.startsWith('refs/pull/') === true;
  return merge ? ((await commitOf('HEAD^2')) ?? sha) : sha;
}

function commitOf(revision: string): Promise<string | null> {
  return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
}

/** What git answers, or null. It takes no lock, asks nobody, and starts none of the repository's monitors. */
function git(words: readonly string[]): Promise<string | null> {
  const flags = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];
  const options = { timeout: limitMs, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', [...flags, ...words], options, (error, stdout) => {
      resolve(error ? null : stdout.trim());
    });
  });
}
