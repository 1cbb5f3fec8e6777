/** Commits of the local repository, each in a folder of its own; the user's own files are never touched. */
export interface Checkouts {
  /**
   * Checks a commit out, from what the local repository holds: nothing is fetched. `into` must be new or
   * empty; null is a temporary folder.
   */
  checkOut(commit: string, into: string | null): Promise<Checkout>;
}

export interface Checkout {
  /** Its root, as an absolute path. */
  readonly folder: string;
  /** What the working directory is in the user's own tree, as an absolute path in this one. */
  readonly workingDirectory: string;
  /** Folders of other repositories that the commit names, and that are empty here. */
  readonly emptySubmodules: readonly string[];
  /** Changes its files by a patch: all of it, or nothing. */
  apply(patch: Uint8Array): Promise<void>;
  /** Copies files of the user's working directory to the same places, by their paths from it. */
  bring(paths: readonly string[]): Promise<void>;
  /** Takes the folder away, and every trace of it. */
  remove(): Promise<void>;
}
