import { type Verdict, worstVerdict } from './verdict.ts';

/** One line of a joint report. */
export interface ReportedOutcome {
  readonly command: string;
  readonly key: string;
  readonly verdict: Verdict;
  readonly title: string;
}

/** `none`: the mode of the comment asks for quiet. `skipped`: there is nowhere to write. */
export const commentStates = [
  'created',
  'updated',
  'unchanged',
  'none',
  'skipped',
  'refused',
] as const;
export type CommentState = (typeof commentStates)[number];

export const checkStates = ['created', 'updated', 'unchanged', 'skipped', 'refused'] as const;
export type CheckState = (typeof checkStates)[number];

export interface ReportResult {
  /** The worst of the reported outcomes; the report itself passes when it could report. */
  readonly joint: Verdict;
  readonly outcomes: readonly ReportedOutcome[];
  readonly comment: CommentState;
  readonly commentUrl: string | null;
  readonly check: CheckState;
  readonly checkUrl: string | null;
  readonly html: string | null;
}

export interface CheckCommandResult {
  readonly outcomes: readonly ReportedOutcome[];
}

/** The joint verdict; without any outcome nothing was judged, which is never a pass. */
export function jointVerdict(outcomes: readonly { readonly verdict: Verdict }[]): Verdict {
  return worstVerdict(outcomes.map(({ verdict }) => verdict));
}

/** The line that an outcome gets in a joint report. */
export function reportedOutcome({
  command,
  key,
  verdict,
  title,
}: ReportedOutcome): ReportedOutcome {
  return { command, key, verdict, title };
}
