import type { Finding } from '../../domain/finding.ts';
import type { Permissions } from '../../domain/permissions.ts';
import type { AskedIssue, Hearing, Question } from '../../domain/promotion/issue-approval.ts';
import { UserError } from '../../errors.ts';
import type { IssueApprovals, Voters } from '../../ports/approvals.ts';
import type { Environment } from '../../ports/backend.ts';
import { readActors, runIdOf } from './approvals.ts';
import { type GitHubClient, githubClient, neverTwice, type Pace, usualPace } from './client.ts';
import { failureOf, isLost } from './failure.ts';
import { askedBy, issueBody, type ListedIssue, ownIssues, type Viewer } from './issue-marker.ts';
import { readPast } from './issue-past.ts';
import { answersIn, listAnswers, readApprovers, readAuthors } from './issue-voters.ts';

/** What a job needs that promotes behind an issue. */
const needsOfIssues: Permissions = { actions: 'read', contents: 'read', issues: 'write' };

interface Desk {
  readonly client: GitHubClient;
  readonly runId: number;
}

/** Issues of this repository that ask for approvals, and their answers. */
export function githubIssueApprovals(
  token: string,
  environment: Environment,
  pace: Pace = usualPace,
): IssueApprovals {
  const desk = { client: githubClient(token, environment, pace), runId: runIdOf(environment) };
  return {
    ask: (question) => told('open an issue for the approval', () => ask(desk, question)),
    hear: (issue, voters) => told(`read ${issue.url}`, () => hear(desk, issue, voters)),
    close: (issue, says) => close(desk, issue, says),
  };
}

/** Whatever goes wrong shuts the gate, in words. */
async function told<T>(what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, why, next } = failureOf(error, needsOfIssues);
    throw new UserError(code, { what: `Cannot ${what}.`, why, next }, { cause: error });
  }
}

/** Two runs may open one each in the same moment: the one with the lower number is asked in. */
async function ask(desk: Desk, question: Question): Promise<AskedIssue> {
  const viewer = await readViewer(desk);
  const [known] = await findIssues(desk, question, viewer);
  if (known) return askedBy(known);
  const created = await create(desk, question, viewer);
  const [oldest = created, ...others] = withCreated(
    await findIssues(desk, question, viewer),
    created,
  );
  if (others.some(({ number }) => number === created.number)) {
    await close(desk, askedBy(created), `The same is asked in #${oldest.number}.`);
  }
  return askedBy(oldest);
}

/** A list may lag behind what was written. */
function withCreated(found: readonly ListedIssue[], created: ListedIssue): readonly ListedIssue[] {
  const all = found.some(({ number }) => number === created.number) ? found : [...found, created];
  return all.toSorted((a, b) => a.number - b.number);
}

/** GraphQL knows the account behind every kind of token. */
async function readViewer({ client }: Desk): Promise<Viewer> {
  const { viewer } = await client.octokit.graphql<{ readonly viewer: Viewer }>(
    'query { viewer { login databaseId } }',
  );
  return viewer;
}

/** The issues that ask this question and are young enough, the oldest first. */
async function findIssues(
  { client }: Desk,
  { binding, days }: Question,
  viewer: Viewer,
): Promise<readonly ListedIssue[]> {
  const { octokit, repository } = client;
  const oldest = Date.now() - days * 24 * 60 * 60 * 1000;
  const target = {
    ...repository,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  } as const;
  const found = await octokit.paginate(octokit.rest.issues.listForRepo, target, (page, done) => {
    if (!Array.isArray(page.data)) throw new TypeError('the list of issues is no list');
    if (page.data.some(({ created_at }) => Date.parse(created_at) < oldest)) done();
    return page.data;
  });
  const young = found.filter(({ created_at }) => Date.parse(created_at) >= oldest);
  return ownIssues(young, { viewer, binding });
}

/** After a lost answer the list tells whether the issue is there. */
async function create(desk: Desk, question: Question, viewer: Viewer): Promise<ListedIssue> {
  const { octokit, repository, pause } = desk.client;
  const { title } = question;
  const body = issueBody(question);
  const open = async () => {
    return (await octokit.rest.issues.create({ ...repository, ...neverTwice, title, body })).data;
  };
  try {
    return await open();
  } catch (error) {
    if (!isLost(error)) throw error;
    await pause();
    const [found] = await findIssues(desk, question, viewer);
    return found ?? (await open());
  }
}

async function hear(desk: Desk, issue: AskedIssue, voters: Voters): Promise<Hearing> {
  const { client } = desk;
  const target = { ...client.repository, issue_number: issue.number };
  // The past is read last: what changed before that, it tells.
  const { data } = await client.octokit.rest.issues.get(target);
  const listed = await listAnswers(client, issue.number);
  const { edited, closedAt } = await readPast(client, issue.number);
  const answers = answersIn(listed, edited);
  const [approvers, actorIds, authorIds] = await Promise.all([
    readApprovers(client, voters.approvers, answers),
    readActors(desk),
    readAuthors(client, voters.commit),
  ]);
  return { issue: askedBy(data), answers, approvers, actorIds, authorIds, closedAt };
}

async function close(
  { client }: Desk,
  { number, url }: AskedIssue,
  says: string,
): Promise<Finding | undefined> {
  const target = { ...client.repository, ...neverTwice, issue_number: number };
  try {
    await client.octokit.rest.issues.createComment({ ...target, body: says });
    const state = { state: 'closed', state_reason: 'completed' } as const;
    await client.octokit.rest.issues.update({ ...target, ...state });
    return undefined;
  } catch (error) {
    const { code, why, next } = failureOf(error, needsOfIssues);
    const message = `The issue ${url} could not be closed; its answer stands. ${why} ${next}`;
    return { level: 'warning', rule: code, message };
  }
}
