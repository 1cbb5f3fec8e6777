import type { Finding } from '../domain/finding.ts';
import type { ReportResult } from '../domain/reporting.ts';

type Undelivered = Pick<ReportResult, 'commentUrl' | 'checkUrl'> & {
  readonly comment: 'skipped';
  readonly check: 'skipped';
  readonly findings: readonly Finding[];
};

/** There was nowhere to post to. */
export function undelivered(...findings: readonly Finding[]): Undelivered {
  return { comment: 'skipped', commentUrl: null, check: 'skipped', checkUrl: null, findings };
}

export const offGitHub: Finding = {
  level: 'note',
  rule: 'not-posted',
  message: 'Nothing was posted, because this is not GitHub Actions. The report is in the files.',
};

export const withoutToken: Finding = {
  level: 'warning',
  rule: 'not-posted',
  message:
    'Nothing was posted, because there is no token. Give the input github-token, or leave it out to use that of the job. The report is in the step summary.',
};

export const withoutPullRequest: Finding = {
  level: 'note',
  rule: 'not-posted',
  message:
    'No comment was written, because this run belongs to no pull request. The report is in the step summary.',
};
