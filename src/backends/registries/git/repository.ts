import type { Environment } from '../../../ports/backend.ts';
import type { Git } from './run-git.ts';

/** The web address of a remote repository, for what is asked beside git: large files. */
export interface WebAddress {
  /** Without a login. */
  readonly url: string;
  /** The whole header; null: none is known. */
  readonly authorization: string | null;
}

/** A repository with the registry's tags: one on this machine, or our own small copy of a remote one. */
export interface Repository {
  /** Where it is, without a login: for people and for the ledger. */
  readonly name: string;
  /** Reads its refs and its objects. */
  readonly git: Git;
  /** What a push goes to: a path, or the name of the remote. */
  readonly pushTo: string;
  /** Where its objects beside those of git may lie: Git LFS has a folder there. */
  readonly gitDir: string;
  /** The folder of the working files, from which DVC's relative paths start. */
  readonly workTree: string;
  readonly web: WebAddress | null;
  readonly environment: Environment;
  /** Sees the tags of this artifact as they are now. */
  refresh(artifact: string): Promise<void>;
  /** Makes sure that a commit is here; false where the repository has none of that name. */
  hasCommit(commit: string): Promise<boolean>;
  /** Brings the content of files here in one go, where it is not here yet. */
  bring(blobs: readonly string[]): Promise<void>;
  /** Lends a git that may write objects, which nobody sees before they are pushed. */
  writing<Result>(use: (git: Git) => Promise<Result>): Promise<Result>;
}
