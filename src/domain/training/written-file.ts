/** A file that a training left, as a path from the working directory. */
export interface WrittenFile {
  readonly path: string;
  /** `sha256:…` of its bytes. */
  readonly digest: string;
}
