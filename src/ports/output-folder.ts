/** The folder where a command leaves its files. Writing replaces a file whole, or not at all. */
export interface OutputFolder {
  /** The path under which others find a file of this folder. */
  path(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** Takes a file away, so that nobody mistakes it for this run's; a missing one is fine. */
  remove(name: string): Promise<void>;
}
