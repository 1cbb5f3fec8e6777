import { UserError } from '../../../errors.ts';
import { type GitHubClient, neverTwice } from '../client.ts';
import { isLost, isStatus } from '../failure.ts';

/** A branch at one of its commits: the files by their paths. */
export interface Snapshot {
  readonly commit: string;
  readonly tree: string;
  /** SHA-1 of each file's blob. */
  readonly files: ReadonlyMap<string, string>;
}

/** A change on top of a snapshot; null: the branch begins with it. */
export interface Change {
  readonly on: Snapshot | null;
  readonly files: Readonly<Record<string, string>>;
  readonly message: string;
}

/** `refused`: mostly somebody else was faster. `unknown`: the answer is lost. */
export type Advance =
  | { readonly kind: 'moved' | 'unknown' }
  | { readonly kind: 'refused'; readonly error: unknown };

/** One branch of the repository, through the API alone: there is no clone. */
export class Branch {
  readonly name: string;
  readonly client: GitHubClient;
  /** Blobs never change, so each is fetched once. */
  readonly #blobs = new Map<string, Promise<string>>();
  #last: Snapshot | null = null;

  constructor(name: string, client: GitHubClient) {
    this.name = name;
    this.client = client;
  }

  /** The commit that the branch is at now; null: there is no such branch. */
  async head(): Promise<string | null> {
    const { octokit, repository } = this.client;
    try {
      const target = { ...repository, ref: `heads/${this.name}` };
      return (await octokit.rest.git.getRef(target)).data.object.sha;
    } catch (error) {
      if (isStatus(error, 404)) return null;
      throw error;
    }
  }

  async snapshot(commit: string): Promise<Snapshot> {
    if (this.#last?.commit === commit) return this.#last;
    const { octokit, repository } = this.client;
    const target = { ...repository, tree_sha: commit, recursive: 'true' };
    const { data } = await octokit.rest.git.getTree(target);
    if (data.truncated) throw new TypeError('the list of files is not whole');
    const files = new Map<string, string>();
    for (const { path, type, sha } of data.tree) if (type === 'blob') files.set(path, sha);
    this.#last = { commit, tree: data.sha, files };
    return this.#last;
  }

  /** The text of a file; undefined: it is not there. */
  async text({ files }: Snapshot, path: string): Promise<string | undefined> {
    const sha = files.get(path);
    if (sha === undefined) return undefined;
    const known = this.#blobs.get(sha) ?? this.#fetch(sha);
    this.#blobs.set(sha, known);
    // One that could not be read may be read the next time.
    known.catch(() => this.#blobs.delete(sha));
    return known;
  }

  async #fetch(sha: string): Promise<string> {
    const { octokit, repository } = this.client;
    const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
  }

  /** Makes the commit, which nobody sees until the branch moves to it. */
  async commit({ on, files, message }: Change): Promise<string> {
    const { octokit, repository } = this.client;
    const tree = Object.entries(files).map(([path, content]) => {
      return { path, content, mode: '100644', type: 'blob' } as const;
    });
    const made = await octokit.rest.git.createTree({
      ...repository,
      tree,
      ...(on && { base_tree: on.tree }),
    });
    const { data } = await octokit.rest.git.createCommit({
      ...repository,
      message,
      tree: made.data.sha,
      parents: on ? [on.commit] : [],
    });
    return data.sha;
  }

  /**
   * Moves the branch, without force: GitHub takes a commit only if it follows the one that the
   * branch is at, which makes this a compare-and-set.
   */
  async advance(commit: string, on: Snapshot | null): Promise<Advance> {
    const { octokit, repository } = this.client;
    const target = { ...repository, ...neverTwice, sha: commit };
    try {
      if (on)
        await octokit.rest.git.updateRef({ ...target, ref: `heads/${this.name}`, force: false });
      else await octokit.rest.git.createRef({ ...target, ref: `refs/heads/${this.name}` });
      return { kind: 'moved' };
    } catch (error) {
      if (isStatus(error, 409) || isStatus(error, 422)) return { kind: 'refused', error };
      if (isLost(error)) return { kind: 'unknown' };
      throw error;
    }
  }

  /** Where the branch is now as seen from a commit that it was at. */
  async since(commit: string, now: string): Promise<'ahead' | 'behind' | 'elsewhere'> {
    if (commit === now) return 'ahead';
    const { octokit, repository } = this.client;
    const target = { ...repository, base: commit, head: now, per_page: 1 };
    try {
      const { data } = await octokit.rest.repos.compareCommits(target);
      if (data.status === 'ahead' || data.status === 'identical') return 'ahead';
      return data.status === 'behind' ? 'behind' : 'elsewhere';
    } catch (error) {
      if (isStatus(error, 404)) return 'elsewhere';
      throw error;
    }
  }
}

/** The name in `branch:<name>`; refused where Git would not take it. */
export function branchName(uri: string): string {
  const name = uri.slice('branch:'.length);
  const isGood =
    /^[A-Za-z\d][\w./-]*$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(name);
  if (isGood) return name;
  throw new UserError('uri-refused', {
    what: `Cannot use the URI "${uri}".`,
    why: name === '' ? 'It names no branch.' : `"${name}" is no name for a branch.`,
    next: 'Write it as branch:<name>, for example branch:contender-ledger.',
  });
}
