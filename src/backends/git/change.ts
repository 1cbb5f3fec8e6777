/** One path that differs from the commit. */
export interface Change {
  /** From the root of the repository, each byte as one character: a name need not be UTF-8. */
  readonly bytes: string;
  /** The same for people. */
  readonly path: string;
  /** `nested` is a folder with a repository of its own, in which git does not look. */
  readonly kind: 'tracked' | 'untracked' | 'submodule' | 'nested';
}
