import type { CodeVersion } from '../domain/training/run-record.ts';

/** The repository that the working directory belongs to. */
export interface SourceControl {
  /** Which commits were checked out, pushed and branched from; nulls for what cannot be told. It never fails a run. */
  version(): Promise<Omit<CodeVersion, 'dirty' | 'changes'>>;
  /** The quick part of it: which commit was checked out, and which one its author pushed. */
  commit(): Promise<Pick<CodeVersion, 'sha' | 'headSha'>>;
  /**
   * What differs from the commit that was checked out, but for `except`: files and folders by their paths
   * from the working directory. Null outside a repository, and where the repository ignores the working
   * directory; throws where git cannot tell.
   */
  changes(except: readonly string[]): Promise<UncommittedChanges | null>;
  /** The commit from which the checked out one and the pull request's base went apart; throws where nobody can tell. */
  mergeBase(): Promise<string>;
  /**
   * The files that make the work tree, by their paths from the working directory: all that the commit has and
   * that are still there, and new ones that the repository does not ignore; also those of submodules. Throws
   * outside a repository.
   */
  files(): Promise<readonly string[]>;
  /** The bytes of a file as a commit has it, by its path from the working directory; throws where it has none. */
  file(commit: string, path: string): AsyncIterable<Uint8Array>;
}

/** Changed, deleted and new files; those that the repository ignores are none of them. */
export interface UncommittedChanges {
  /** By their paths from the root of the repository. */
  readonly paths: readonly string[];
  /** What makes the changed files of the commit's, with new and binary ones; throws where no patch can hold it. */
  patch(): Promise<Uint8Array>;
}
