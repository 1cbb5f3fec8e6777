import { askGit } from './git.ts';

/** What git knows of the working directory and the commit that is checked out. */
export type Head =
  | {
      readonly kind: 'commit';
      readonly sha: string;
      /** The working directory as seen from the root, such as `models/`; empty at the root. */
      readonly prefix: string;
    }
  /** Outside a repository, in one without a commit, or without git. */
  | { readonly kind: 'none' }
  /**
   * A repository that git refuses to read: it may belong to another user, as in a container of a job, or be
   * a work tree whose repository is not here.
   */
  | { readonly kind: 'unreadable'; readonly why: string };

export async function readHead(variables: Readonly<Record<string, string>>): Promise<Head> {
  const words = ['rev-parse', '--show-prefix', '--verify', '--quiet', 'HEAD^{commit}'];
  // In the language in which we know the answer.
  const answer = await askGit(words, { variables: { ...variables, LC_ALL: 'C' } });
  if (answer.kind === 'answered') {
    const [, prefix = '', sha = ''] =
      /^([\s\S]*)\n([0-9a-f]+)\n$/.exec(answer.stdout.toString('utf8')) ?? [];
    return { kind: 'commit', sha, prefix };
  }
  const why = answer.kind === 'failed' ? answer.said : '';
  return outside.test(why) ? { kind: 'none' } : { kind: 'unreadable', why };
}

const outside = /not a git repository \(or any|git could not be started/;
