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
  /** Expected legs that have no outcome, such as `wine` or `compare wine`; any makes `joint` errored. */
  readonly missing: readonly string[];
  readonly comment: CommentState;
  readonly commentUrl: string | null;
  readonly check: CheckState;
  readonly checkUrl: string | null;
  readonly html: string | null;
}

export interface CheckCommandResult {
  readonly outcomes: readonly ReportedOutcome[];
}

/** A leg of a matrix, or one model, that must have an outcome: of this command, or of any. */
export interface ExpectedLeg {
  readonly command: string | null;
  readonly key: string;
}

type Legs = readonly Pick<ReportedOutcome, 'command' | 'key'>[];

/** The expected legs without an outcome, each as it is written: `wine` or `compare wine`. */
export function missingLegs(expected: readonly ExpectedLeg[], outcomes: Legs): readonly string[] {
  return expected
    .filter((leg) => !outcomes.some((outcome) => isOf(leg, outcome)))
    .map(({ command, key }) => (command === null ? key : `${command} ${key}`));
}

function isOf({ command, key }: ExpectedLeg, outcome: Legs[number]): boolean {
  return outcome.key === key && (command === null || command === outcome.command);
}

/** The joint verdict; without any outcome nothing was judged, and what is missing never passed. */
export function jointVerdict(
  outcomes: readonly { readonly verdict: Verdict }[],
  missing: readonly string[] = [],
): Verdict {
  return missing.length > 0 ? 'errored' : worstVerdict(outcomes.map(({ verdict }) => verdict));
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
