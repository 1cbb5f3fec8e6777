import { UserError } from '../../../errors.ts';
import { isStatus } from '../failure.ts';
import type { Branch } from './branch.ts';

/** A force push, or a deletion, as GitHub keeps it for every branch. */
interface Activity {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly timestamp: string;
  readonly actor: { readonly login: string } | null;
}

const kinds = ['force_push', 'branch_deletion'] as const;

/**
 * GitHub itself remembers who rewrote a branch, and from which commit. Each of these, from the oldest
 * on, took entries away until the branch holds that commit again. A branch that is gone is no empty
 * ledger.
 */
export async function refuseRewritten(branch: Branch, now: string | null): Promise<void> {
  const activities = (await Promise.all(kinds.map((kind) => readActivities(branch, kind)))).flat();
  let missed: Activity | null = null;
  for (const activity of activities.toSorted(oldestFirst)) {
    const { before, after } = activity;
    if (missed === null || (await holds(branch, before, missed))) missed = activity;
    if (await holds(branch, after, missed)) missed = null;
  }
  if (missed === null || (now !== null && (await holds(branch, now, missed)))) return;
  const who = `${missed.actor?.login ?? 'somebody'} at ${missed.timestamp}`;
  throw rewritten(branch.name, { before: missed.before, who });
}

function oldestFirst(one: Activity, other: Activity): number {
  return Date.parse(one.timestamp) - Date.parse(other.timestamp) || one.id - other.id;
}

/** Whether a commit has in its history what the branch was at before it was rewritten. */
async function holds(branch: Branch, commit: string, { before }: Activity): Promise<boolean> {
  return !/^0+$/.test(commit) && (await branch.since(before, commit)) === 'ahead';
}

/** A token that may not see them proves nothing either way; the chain still has to hold. */
async function readActivities(
  { name, client }: Branch,
  kind: (typeof kinds)[number],
): Promise<readonly Activity[]> {
  const { octokit, repository } = client;
  const target = { ...repository, ref: `refs/heads/${name}`, activity_type: kind, per_page: 100 };
  try {
    return await octokit.paginate(octokit.rest.repos.listActivities, target);
  } catch (error) {
    if (isStatus(error, 403) || isStatus(error, 404)) return [];
    throw error;
  }
}

export function rewritten(
  name: string,
  { before, who }: { readonly before: string; readonly who?: string },
): UserError {
  return new UserError('ledger-broken', {
    what: `The branch ${name} of the ledger was rewritten${who ? ` by ${who}` : ''}.`,
    why: `It was at the commit ${before}, which is no ancestor of where it is now, so entries were taken out or changed.`,
    next: `Put it back by "git push --force origin ${before}:refs/heads/${name}", and find out why; nothing is promoted until then.`,
  });
}
