import { type Finding, levels, placeOf } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import { type Permissions, permissionLines } from '../domain/permissions.ts';
import type { ReportResult } from '../domain/reporting.ts';
import type {
  CheckRun,
  NoComment,
  Posted,
  PullRequestHost,
  Refused,
} from '../ports/pull-request.ts';
import type { Beside } from '../report/beside.ts';
import { renderCheck } from '../report/check.ts';
import { budgets, renderMarkdown } from '../report/markdown.ts';
import { pageTitle } from '../report/page-title.ts';
import type { Open } from './command.ts';
import { guideUrl } from './guide.ts';
import { offGitHub, undelivered, withoutPullRequest, withoutToken } from './undelivered.ts';

/** Where the report went, and what kept it from other places; never a reason to change a verdict. */
export interface Delivery
  extends Pick<ReportResult, 'comment' | 'commentUrl' | 'check' | 'checkUrl' | 'html'> {
  readonly findings: readonly Finding[];
  /** All that the job has to ask for, where it asks for too little. */
  readonly permissions?: Permissions | undefined;
}

export interface Wish {
  readonly key: string;
  readonly token: string | undefined;
  /** `create`: whether a first comment may appear; an existing one is brought up to date. */
  readonly comment: 'never' | { readonly create: boolean };
  readonly check: boolean;
  /** What is said beside the outcomes. */
  readonly notes: readonly Finding[];
  /** Expected legs that have no outcome. */
  readonly missing: readonly string[];
  /** What only the source of the outcomes knows. */
  readonly beside: Pick<Beside, 'untrusted' | 'head'>;
  /** Why there is no pull request, where more is known than that there is none. */
  readonly unplaced?: Finding | undefined;
}

interface Post {
  readonly outcomes: readonly Outcome[];
  readonly open: Open;
  readonly wish: Wish;
  readonly host: PullRequestHost;
}

/** Posts the comment and the check run where there is a place and a token for them. */
export async function deliver(
  outcomes: readonly Outcome[],
  open: Open,
  wish: Wish,
): Promise<Omit<Delivery, 'html'>> {
  if (open.context.host !== 'github') return undelivered(offGitHub);
  if (wish.comment === 'never' && !wish.check) return undelivered();
  if (!wish.token) return undelivered(withoutToken);
  const post = { outcomes, open, wish, host: await open.pullRequests(wish.token) };
  const comment = await postComment(post);
  // Where the comment could not be written, the check run is the next best place to say why.
  const check = await postCheck(post, comment.findings);
  const permissions = comment.permissions ?? check.permissions;
  if (permissions) tellPermissions(open, permissions);
  return {
    comment: comment.state,
    commentUrl: comment.url,
    check: check.state,
    checkUrl: check.url,
    findings: [...comment.findings, ...check.findings],
    permissions,
  };
}

/** Tells an existing comment's readers that a run for a newer commit has begun. */
export async function deliverMark(
  open: Open,
  { key, token, comment, unplaced }: Pick<Wish, 'key' | 'token' | 'comment' | 'unplaced'>,
): Promise<Omit<Delivery, 'html'>> {
  const { host, pullRequest, headSha } = open.context;
  if (host !== 'github') return undelivered(offGitHub);
  if (comment === 'never') return { ...undelivered(), comment: 'none' };
  if (!token) return undelivered(withoutToken);
  if (pullRequest === null || headSha === null) {
    return undelivered(unplaced ?? withoutPullRequest);
  }
  const pullRequests = await open.pullRequests(token);
  const answer = await pullRequests.markStale(pullRequest, { key, headSha, run: runOf(open) });
  const { state, url, findings, permissions } = sent(answer);
  if (permissions) tellPermissions(open, permissions);
  return { ...undelivered(...findings), comment: state, commentUrl: url, permissions };
}

interface Sent<State> {
  readonly state: State;
  readonly url: string | null;
  readonly findings: readonly Finding[];
  readonly permissions?: Permissions | undefined;
}

async function postComment(post: Post): Promise<Sent<Delivery['comment']>> {
  const { outcomes, open, wish, host } = post;
  const { pullRequest, headSha } = open.context;
  if (wish.comment === 'never') return { state: 'none', url: null, findings: [] };
  if (pullRequest === null || headSha === null) {
    return { state: 'skipped', url: null, findings: [wish.unplaced ?? withoutPullRequest] };
  }
  const place = { ...besideOf(post), budget: budgets.comment };
  const answer = await host.upsertComment(pullRequest, {
    key: wish.key,
    headSha,
    run: runOf(open),
    render: ({ shedMore, head }) => renderMarkdown(outcomes, { ...place, shedMore, head }),
    create: wish.comment.create,
  });
  return sent(answer);
}

async function postCheck(
  post: Post,
  findings: readonly Finding[],
): Promise<Sent<Delivery['check']>> {
  const { outcomes, open, wish, host } = post;
  const { headSha } = open.context;
  if (!wish.check || headSha === null) return { state: 'skipped', url: null, findings: [] };
  const beside = besideOf(post);
  const answer = await host.upsertCheck({
    name: `contender / ${wish.key}`,
    key: wish.key,
    headSha,
    run: runOf(open),
    conclusion: conclusionOf(outcomes, wish.missing),
    title: pageTitle(outcomes, beside),
    ...renderCheck(outcomes, { ...beside, findings: [...wish.notes, ...findings] }),
    annotations: annotationsOf(outcomes),
  });
  return sent(answer);
}

function besideOf({ open, wish }: Post): Beside {
  const { notes: findings, missing, beside } = wish;
  return { ...beside, findings, missing, runUrl: runUrl(open), guideUrl: guideUrl(open) };
}

function sent(answer: Posted | Refused): Sent<Posted['kind'] | 'refused'>;
function sent(answer: Posted | Refused | NoComment): Sent<Posted['kind'] | 'refused' | 'none'>;
function sent(answer: Posted | Refused | NoComment): Sent<Delivery['comment']> {
  switch (answer.kind) {
    case 'none':
      return { state: 'none', url: null, findings: [] };
    case 'refused':
      return {
        state: 'refused',
        url: null,
        findings: [answer.finding],
        permissions: answer.permissions,
      };
    case 'created':
    case 'updated':
    case 'unchanged':
      return { state: answer.kind, url: answer.url, findings: answer.notes ?? [] };
  }
}

/** In the log there is room for the block as it stands in a workflow. */
function tellPermissions(open: Open, permissions: Permissions): void {
  open.progress('Add to the job, then run it again:');
  for (const line of permissionLines(permissions)) open.progress(`  ${line}`);
}

/** Undecided without blocking is neutral; what ends a job unsuccessfully, or is missing, is a failure. */
export function conclusionOf(
  outcomes: readonly Outcome[],
  missing: readonly string[] = [],
): CheckRun['conclusion'] {
  if (outcomes.length === 0 || missing.length > 0) return 'failure';
  if (outcomes.some(({ exitCode }) => exitCode !== 0)) return 'failure';
  return outcomes.every(({ verdict }) => verdict === 'passed') ? 'success' : 'neutral';
}

/** Findings that have a place in a file, worst first. */
export function annotationsOf(outcomes: readonly Outcome[]): readonly Finding[] {
  return outcomes
    .flatMap(({ findings }) => findings)
    .filter((finding) => placeOf(finding))
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/** `412.1`: orders runs, so that an older one never overwrites a newer one's comment. */
function runOf({ context: { runNumber, runAttempt } }: Open): string {
  return `${runNumber ?? 0}.${runAttempt ?? 1}`;
}

export function runUrl({ context: { serverUrl, repository, runId } }: Open): string | null {
  return serverUrl && repository && runId
    ? `${serverUrl}/${repository}/actions/runs/${runId}`
    : null;
}
