import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ReportResult } from '../domain/reporting.ts';
import type { CheckRun, PullRequestHost } from '../ports/pull-request.ts';
import { budgets, renderMarkdown } from '../report/markdown.ts';
import { pageTitle } from '../report/page-title.ts';
import type { Open } from './command.ts';

/** Where the report went, and what kept it from other places; never a reason to change a verdict. */
export interface Delivery
  extends Pick<ReportResult, 'comment' | 'commentUrl' | 'check' | 'checkUrl' | 'html'> {
  readonly findings: readonly Finding[];
}

export interface Wish {
  readonly key: string;
  readonly token: string | undefined;
  /** `create`: whether a first comment may appear; an existing one is brought up to date. */
  readonly comment: 'never' | { readonly create: boolean };
  readonly check: boolean;
  /** What is said beside the outcomes. */
  readonly notes: readonly Finding[];
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
  const check = await postCheck(post);
  return {
    comment: comment.state,
    commentUrl: comment.url,
    check: check.state,
    checkUrl: check.url,
    findings: [...comment.findings, ...check.findings],
  };
}

interface Sent<State> {
  readonly state: State;
  readonly url: string | null;
  readonly findings: readonly Finding[];
}

function undelivered(...findings: readonly Finding[]): Omit<Delivery, 'html'> {
  return { comment: 'skipped', commentUrl: null, check: 'skipped', checkUrl: null, findings };
}

async function postComment({
  outcomes,
  open,
  wish,
  host,
}: Post): Promise<Sent<Delivery['comment']>> {
  const { pullRequest, headSha } = open.context;
  if (wish.comment === 'never') return { state: 'none', url: null, findings: [] };
  if (pullRequest === null || headSha === null) {
    return { state: 'skipped', url: null, findings: [withoutPullRequest] };
  }
  const answer = await host.upsertComment(pullRequest, {
    key: wish.key,
    headSha,
    run: runOf(open),
    markdown: renderMarkdown(outcomes, {
      budget: budgets.comment,
      findings: wish.notes,
      runUrl: runUrl(open),
    }),
    create: wish.comment.create,
  });
  if (answer.kind === 'none') return { state: 'none', url: null, findings: [] };
  return sent(answer);
}

async function postCheck({ outcomes, open, wish, host }: Post): Promise<Sent<Delivery['check']>> {
  const { headSha } = open.context;
  if (!wish.check || headSha === null) return { state: 'skipped', url: null, findings: [] };
  const answer = await host.upsertCheck({
    name: `contender / ${wish.key}`,
    key: wish.key,
    headSha,
    conclusion: conclusionOf(outcomes),
    title: pageTitle(outcomes),
    summary: renderMarkdown(outcomes, {
      budget: budgets.check,
      findings: wish.notes,
      runUrl: runUrl(open),
    }),
    annotations: annotationsOf(outcomes),
  });
  return sent(answer);
}

type Answer = Awaited<ReturnType<PullRequestHost['upsertCheck']>>;

function sent(answer: Answer): Sent<Answer['kind']> {
  if (answer.kind === 'refused') {
    return { state: 'refused', url: null, findings: [answer.finding] };
  }
  return { state: answer.kind, url: answer.url, findings: answer.note ? [answer.note] : [] };
}

/** Undecided without blocking is neutral; whatever ends a job unsuccessfully is a failure. */
export function conclusionOf(outcomes: readonly Outcome[]): CheckRun['conclusion'] {
  if (outcomes.length === 0 || outcomes.some(({ exitCode }) => exitCode !== 0)) return 'failure';
  return outcomes.every(({ verdict }) => verdict === 'passed') ? 'success' : 'neutral';
}

const levelRank = { error: 0, warning: 1, note: 2 } as const;

/** Findings that have a place in a file, worst first. */
function annotationsOf(outcomes: readonly Outcome[]): readonly Finding[] {
  return outcomes
    .flatMap(({ findings }) => findings)
    .filter(({ file, line }) => file !== undefined && line !== undefined)
    .toSorted((a, b) => levelRank[a.level] - levelRank[b.level]);
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

const offGitHub: Finding = {
  level: 'note',
  rule: 'not-posted',
  message: 'Nothing was posted, because this is not GitHub Actions. The report is in the files.',
};

const withoutToken: Finding = {
  level: 'warning',
  rule: 'not-posted',
  message:
    'Nothing was posted, because there is no token. Give the input github-token, or leave it out to use that of the job. The report is in the step summary.',
};

const withoutPullRequest: Finding = {
  level: 'note',
  rule: 'not-posted',
  message:
    'No comment was written, because this run belongs to no pull request. The report is in the step summary.',
};
