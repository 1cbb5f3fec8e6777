/** SARIF's words for how much a finding matters. */
export const levels = ['error', 'warning', 'note'] as const;
export type Level = (typeof levels)[number];

/** One sentence or more about one mistake or fact, with its place in a file where there is one. */
export interface Finding {
  readonly level: Level;
  /** The rule, check or error code that speaks. */
  readonly rule: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** A line of a file of the repository. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** Where a finding can be shown beside the code: not without a line, and not outside the repository. */
export function placeOf({ file, line }: Finding): Place | undefined {
  const path = file?.replaceAll('\\', '/').replace(/^\.\//, '');
  if (!path || line === undefined || /^(?:\/|\.\.\/|[A-Za-z]:)/.test(path)) return undefined;
  return { path, line };
}
