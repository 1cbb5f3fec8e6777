/** The answer of a command, from best to worst. `errored` means that the tool could not judge. */
export const verdicts = ['passed', 'undecided', 'failed', 'errored'] as const;
export type Verdict = (typeof verdicts)[number];

/** The worst of several verdicts; without any, nothing was judged, which is never a pass. */
export function worstVerdict(all: readonly Verdict[]): Verdict {
  if (all.length === 0) return 'errored';
  return verdicts[Math.max(...all.map((verdict) => verdicts.indexOf(verdict)))] ?? 'errored';
}

/** What `undecided` means for the exit code. */
export const undecidedPolicies = ['fail', 'warn', 'pass'] as const;
export type OnUndecided = (typeof undecidedPolicies)[number];

export type ExitCode = 0 | 1 | 2;

/** `undecided` blocks as the policy says: `blocks` is the caller's answer for this run. */
export function exitCodeOf(verdict: Verdict, undecidedBlocks: boolean): ExitCode {
  switch (verdict) {
    case 'passed':
      return 0;
    case 'undecided':
      return undecidedBlocks ? 1 : 0;
    case 'failed':
      return 1;
    case 'errored':
      return 2;
  }
}
