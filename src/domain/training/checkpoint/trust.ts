/** Who may have written the code that trains, the least trusted first; `local`: a shell, not a workflow. */
export const trustLevels = ['fork-pull-request', 'pull-request', 'branch', 'local'] as const;
export type TrustLevel = (typeof trustLevels)[number];

/** What the host says of the event that started the run. */
export interface TriggeringEvent {
  /** Null off GitHub. */
  readonly name: string | null;
  readonly repository: string | null;
  /** Where the code comes from, by full name; null where the event names none, or its fork is gone. */
  readonly headRepository: string | null;
}

const ofBranches: ReadonlySet<string> = new Set([
  'create',
  'deployment',
  'deployment_status',
  'push',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
]);

const ofPullRequests: ReadonlySet<string> = new Set([
  'merge_group',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
]);

/**
 * The trust level of a run. A checkpoint is code to whoever loads it, so that an event of which it is not
 * known whose code it runs counts as a stranger's.
 */
export function trustOf({ name, repository, headRepository }: TriggeringEvent): TrustLevel {
  if (name === null) return 'local';
  if (ofBranches.has(name)) return 'branch';
  if (name === 'merge_group') return 'pull-request';
  const isOwn = repository !== null && headRepository?.toLowerCase() === repository.toLowerCase();
  return ofPullRequests.has(name) && isOwn ? 'pull-request' : 'fork-pull-request';
}
