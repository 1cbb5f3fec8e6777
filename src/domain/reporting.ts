import type { Verdict } from './verdict.ts';

/** One line of a joint report. */
export interface ReportedOutcome {
  readonly command: string;
  readonly key: string;
  readonly verdict: Verdict;
  readonly title: string;
}

export interface ReportResult {
  readonly outcomes: readonly ReportedOutcome[];
  readonly comment: 'created' | 'updated' | 'unchanged' | 'skipped' | 'refused';
  readonly commentUrl: string | null;
  readonly check: 'created' | 'updated' | 'skipped' | 'refused';
  readonly checkUrl: string | null;
  readonly html: string | null;
}

export interface CheckCommandResult {
  readonly outcomes: readonly ReportedOutcome[];
}
