/** The folder where a command leaves its files. Writing replaces a file whole, or not at all. */
export interface OutputFolder {
  /** The path under which others find a file of this folder. */
  path(name: string): string;
  write(name: string, text: string): Promise<void>;
}
