import type { Permissions } from '../../domain/permissions.ts';
import { UserError } from '../../errors.ts';
import { failureOf } from './failure.ts';

/** What a job needs that reports on another run. */
const needsOfRuns: Permissions = { actions: 'read', 'pull-requests': 'write', checks: 'write' };

/** What GitHub refused, for a report that then cannot be made. */
export function unreadable(what: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const { code, why, next } = failureOf(error, needsOfRuns);
  return new UserError(code, { what: `Cannot read ${what}.`, why, next }, { cause: error });
}
