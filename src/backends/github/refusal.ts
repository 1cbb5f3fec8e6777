import type { Finding } from '../../domain/finding.ts';
import type { Permissions } from '../../domain/permissions.ts';
import type { Refused } from '../../ports/pull-request.ts';
import { type Failure, failureOf } from './failure.ts';

/** What a job needs that reports. */
const needsOfReport: Permissions = { 'pull-requests': 'write', checks: 'write' };

/** A place where a report can stand. */
export type Place = 'comment' | 'check run';

/** What GitHub answered, or did not, as a finding. */
export function refusedBy(place: Place, error: unknown): Refused {
  return refusal(place, failureOf(error, needsOfReport));
}

/** It degrades to the step summary, which needs no permission. */
export function refusal(place: Place, { code, why, next, permissions }: Failure): Refused {
  const message = `Cannot write the ${place}; the report is in the step summary. ${why} ${next}`;
  const finding: Finding = { level: 'warning', rule: code, message };
  return { kind: 'refused', finding, ...(permissions && { permissions }) };
}

export function note(rule: string, message: string): Finding {
  return { level: 'note', rule, message };
}
