import type { Posted, Refused, StickyComment } from '../../ports/pull-request.ts';
import { type GitHubClient, neverTwice } from './client.ts';
import {
  type CommentStep,
  decideComment,
  type ListedComment,
  type OwnComment,
  ownComments,
  type Sticky,
} from './decide-comment.ts';
import { closed, isLost, isStatus, locked } from './failure.ts';
import { bodyDigest, withMarker } from './marker.ts';
import { note, refusal, refusedBy } from './refusal.ts';

type Result = Posted | Refused | { readonly kind: 'none' };

/** One comment on one pull request, and who writes it. */
interface Task {
  readonly client: GitHubClient;
  readonly pullRequest: number;
  readonly comment: StickyComment;
  readonly viewer: string;
}

/** What was done so far. */
interface History {
  readonly tried: Posted['kind'];
  /** A list may lag behind the comment that we wrote. */
  readonly created?: ListedComment;
  readonly failed?: true;
}

type WritingStep = Extract<CommentStep, { kind: 'create' | 'update' }>;

/** Brings the one comment of this key up to date, or says why it could not. */
export async function upsertComment(task: Omit<Task, 'viewer'>): Promise<Result> {
  try {
    return await upsert(
      { ...task, viewer: await viewerLogin(task.client) },
      { tried: 'unchanged' },
    );
  } catch (error) {
    return refusedBy('comment', error);
  }
}

/** Looks, decides, writes; and looks again where an answer was lost or others may write meanwhile. */
async function upsert(task: Task, history: History): Promise<Result> {
  const { comment, viewer } = task;
  const found = ownComments(await list(task, history.created), { viewer, key: comment.key });
  const step = decideComment(found, { ...comment, body: bodyDigest(comment.markdown) });
  switch (step.kind) {
    case 'none':
      return step;
    case 'newer':
      return superseded(step.comment, comment.run);
    case 'keep':
      return settle(task, step, history.tried);
    case 'create':
    case 'update':
      return (history.tried === 'unchanged' && (await barTo(task))) || write(task, step, history);
  }
}

async function write(task: Task, step: WritingStep, history: History): Promise<Result> {
  const tried = step.kind === 'create' ? 'created' : 'updated';
  try {
    // Another run may have created one in the same moment: only a new list tells.
    if (step.kind === 'create')
      return upsert(task, { ...history, tried, created: await create(task) });
    await update(task, step.comment);
    return settle(task, step, tried);
  } catch (error) {
    if (history.failed || !mayBeOtherwise(step, error)) throw error;
    await task.client.pause();
    return upsert(task, { ...history, tried, failed: true });
  }
}

/** A lost answer may hide a write; a comment that is gone may be created anew. */
function mayBeOtherwise(step: WritingStep, error: unknown): boolean {
  return isLost(error) || (step.kind === 'update' && isStatus(error, 404));
}

async function viewerLogin({ octokit }: GitHubClient): Promise<string> {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>(
    'query { viewer { login } }',
  );
  return viewer.login;
}

async function list(
  task: Task,
  created: ListedComment | undefined,
): Promise<readonly ListedComment[]> {
  const { octokit, repository } = task.client;
  const target = { ...repository, issue_number: task.pullRequest, per_page: 100 };
  const listed = await octokit.paginate(octokit.rest.issues.listComments, target, ({ data }) => {
    // The client would take an object in a list's place for a list without comments of ours.
    if (!Array.isArray(data)) throw new TypeError('the list of comments is no list');
    return data;
  });
  const seen = !created || listed.some(({ id }) => id === created.id);
  return seen ? listed : [...listed, created];
}

/** A closed or locked pull request gets no comment; asked only before the first write. */
async function barTo({ client, pullRequest }: Task): Promise<Refused | undefined> {
  const { octokit, repository } = client;
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pullRequest });
  if (data.state === 'closed') return refusal('comment', closed);
  if (data.state !== 'open') throw new TypeError('the pull request is neither open nor closed');
  return data.locked ? refusal('comment', locked) : undefined;
}

async function create({ client, pullRequest, comment }: Task): Promise<ListedComment> {
  const { data } = await client.octokit.rest.issues.createComment({
    ...client.repository,
    ...neverTwice,
    issue_number: pullRequest,
    body: textOf(comment),
  });
  return data;
}

async function update({ client, comment }: Task, { id }: OwnComment): Promise<void> {
  await client.octokit.rest.issues.updateComment({
    ...client.repository,
    ...neverTwice,
    comment_id: id,
    body: textOf(comment),
  });
}

function textOf(comment: StickyComment): string {
  const { key, headSha: head, run } = comment;
  return withMarker({ key, head, run }, comment.markdown);
}

/** Minimises the younger duplicates. The comment stands already, so a failure here is only noted. */
async function settle({ client }: Task, step: Sticky, kind: Posted['kind']): Promise<Posted> {
  const posted = { kind, url: step.comment.url };
  try {
    for (const { nodeId } of step.surplus) await client.octokit.graphql(minimize, { id: nodeId });
    return posted;
  } catch (error) {
    const { finding } = refusedBy('comment', error);
    return {
      ...posted,
      note: note(finding.rule, 'An older copy of the comment could not be hidden.'),
    };
  }
}

const minimize = `mutation($id: ID!) {
  minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized } }
}`;

function superseded({ url, marked }: OwnComment, run: string): Posted {
  const message = `The comment was left alone: run ${marked.run} is newer than run ${run} and has reported.`;
  return { kind: 'unchanged', url, note: note('newer-run', message) };
}
