import type { Finding } from '../../domain/finding.ts';
import { labelOf } from '../../domain/model/version.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { visible } from '../../report/visible.ts';
import type { Open } from '../command.ts';
import { runUrl } from '../delivery.ts';
import type { Gate } from './end.ts';
import { closeIssue } from './gate.ts';
import type { Request } from './request.ts';

interface Said {
  readonly entry: LedgerEntry | null;
  readonly gate: Gate | null;
}

/**
 * Says on the host's deployment that the version is there: after a move, and when an earlier attempt
 * of this run moved but may have died before it could say so. The findings tell why not; the ledger
 * has the move already, so that nothing here changes a verdict.
 */
export async function announce(
  request: Request,
  { entry, gate }: Said,
  open: Open,
): Promise<readonly Finding[]> {
  const closed = await closeAsked(request, { entry, gate }, open);
  return [...closed, ...(await tellDeployment(request, entry, open))];
}

/** The issue of a move has nothing left to ask. */
async function closeAsked(
  request: Request,
  { entry, gate }: Said,
  open: Open,
): Promise<readonly Finding[]> {
  if (!entry || !gate?.issue) return [];
  const page = runUrl(open);
  const says = `${descriptionOf(entry)}.${page ? ` ${page}` : ''}`;
  const finding = await closeIssue(request, { issue: gate.issue, says }, open);
  return finding ? [finding] : [];
}

async function tellDeployment(
  { stage, inputs }: Request,
  entry: LedgerEntry | null,
  open: Open,
): Promise<readonly Finding[]> {
  const { host, repository, sha, runId } = open.context;
  const { environment } = stage;
  if (host !== 'github' || !environment || entry?.event.subject.runId !== runId) return [];
  const token = inputs['github-token'];
  if (!token) return [notPosted(environment, 'there is no token. Set the input github-token.')];
  if (!repository || !sha)
    return [notPosted(environment, 'the run names no repository or commit.')];
  const deployments = await open.deployments(token);
  const description = descriptionOf(entry);
  const answer = await deployments.succeed({ environment, sha, description, runUrl: runUrl(open) });
  switch (answer.kind) {
    case 'posted':
      return answer.note ? [answer.note] : [];
    case 'none':
      return [withoutDeployment(environment, sha)];
    case 'refused':
      return [answer.finding];
  }
}

function descriptionOf({ event }: LedgerEntry): string {
  const { model, stage, from, to } = event.subject;
  const before = from === null ? 'is the first' : `took over from ${labelOf(from)}`;
  return visible(`Passed: ${labelOf(to)} of ${model} ${before} in ${stage}`, 600);
}

function notPosted(environment: string, why: string): Finding {
  return {
    level: 'warning',
    rule: 'deployment-not-posted',
    message: `Cannot write the deployment status of "${environment}"; the promotion stands: ${why}`,
  };
}

function withoutDeployment(environment: string, sha: string): Finding {
  return {
    level: 'note',
    rule: 'deployment-missing',
    message: `No deployment status was written: GitHub has no deployment of ${sha.slice(0, 7)} to "${environment}". A job with "environment: ${environment}" makes one.`,
  };
}
