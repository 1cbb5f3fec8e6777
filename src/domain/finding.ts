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
