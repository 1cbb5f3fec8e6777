import type { Finding } from '../../domain/finding.ts';
import type { NoComment, Posted, Refused, StickyComment } from '../../ports/pull-request.ts';
import { barTo } from './bar.ts';
import {
  type Conversation,
  createComment,
  listComments,
  minimizeComment,
  type PullRequestState,
  readPullRequest,
  updateComment,
  viewerLogin,
} from './comment-calls.ts';
import {
  type CommentStep,
  decideComment,
  type ListedComment,
  type OwnComment,
  ownComments,
  type Sticky,
} from './decide-comment.ts';
import { isLost, isStatus, isTooLong } from './failure.ts';
import { bodyDigest, withMarker } from './marker.ts';
import { note, refusedBy } from './refusal.ts';
import { short } from './stale-text.ts';

type Result = Posted | Refused | NoComment;

/** One comment on one pull request, who writes it, and its text as far as it is known by now. */
interface Task extends Conversation {
  readonly comment: StickyComment;
  readonly viewer: string;
  readonly shedMore: number;
  /** Read only before the first write. */
  readonly pull?: PullRequestState;
}

/** What was done so far. */
interface History {
  readonly tried: Posted['kind'];
  /** A list may lag behind the comment that we wrote. */
  readonly created?: ListedComment;
  readonly failed?: true;
}

interface Sight {
  readonly found: readonly OwnComment[];
  readonly text: string;
}

type WritingStep = Extract<CommentStep, { kind: 'create' | 'update' }>;

/** Brings the one comment of this key up to date, or says why it could not. */
export async function upsertComment(
  given: Conversation & { readonly comment: StickyComment },
): Promise<Result> {
  try {
    const task = { ...given, viewer: await viewerLogin(given), shedMore: 0 };
    return await upsert(task, { tried: 'unchanged' });
  } catch (error) {
    return refusedBy('comment', error);
  }
}

/** Looks, decides, writes; and looks again where an answer was lost or others may write meanwhile. */
async function upsert(task: Task, history: History): Promise<Result> {
  const { viewer, comment } = task;
  const listed = withCreated(await listComments(task), history.created);
  return follow(task, ownComments(listed, { viewer, key: comment.key }), history);
}

function withCreated(
  listed: readonly ListedComment[],
  created: ListedComment | undefined,
): readonly ListedComment[] {
  const seen = !created || listed.some(({ id }) => id === created.id);
  return seen ? listed : [...listed, created];
}

async function follow(task: Task, found: readonly OwnComment[], history: History): Promise<Result> {
  const text = task.comment.render({ shedMore: task.shedMore, head: task.pull?.headSha ?? null });
  const step = decideComment(found, { ...task.comment, body: bodyDigest(text) });
  switch (step.kind) {
    case 'none':
      return step;
    case 'newer':
      return superseded(task, step);
    case 'keep':
      return settle(task, step, history.tried);
    case 'create':
    case 'update': {
      if (task.pull) return write(task, step, { found, text, ...history });
      const pull = await readPullRequest(task);
      return barTo(pull) ?? withPull({ ...task, pull }, found, history);
    }
  }
}

/** Where the head has moved on, a newer run may have reported since we looked. */
async function withPull(
  task: Task & { readonly pull: PullRequestState },
  found: readonly OwnComment[],
  history: History,
): Promise<Result> {
  const { pull, comment } = task;
  return pull.headSha === comment.headSha ? follow(task, found, history) : upsert(task, history);
}

async function write(task: Task, step: WritingStep, at: Sight & History): Promise<Result> {
  const { found, text, ...history } = at;
  const tried = step.kind === 'create' ? 'created' : 'updated';
  const { key, headSha: head, run } = task.comment;
  const body = withMarker({ key, head, run }, text);
  try {
    if (step.kind === 'create') {
      const created = await createComment(task, body);
      // Another run may have created one in the same moment: only a new list tells.
      return upsert(task, { ...history, tried, created });
    }
    await updateComment(task, { id: step.comment.id, body });
    return settle(task, step, tried);
  } catch (error) {
    if (isTooLong(error) && task.shedMore === 0)
      return follow({ ...task, shedMore: 1 }, found, history);
    if (history.failed || !mayBeOtherwise(step, error)) throw error;
    await task.client.pause();
    return upsert(task, { ...history, tried, failed: true });
  }
}

/** A lost answer may hide a write; a comment that is gone may be created anew. */
function mayBeOtherwise(step: WritingStep, error: unknown): boolean {
  return isLost(error) || (step.kind === 'update' && isStatus(error, 404));
}

/** Minimises the younger duplicates. The comment stands already, so a failure here is only noted. */
async function settle(task: Task, step: Sticky, kind: Posted['kind']): Promise<Posted> {
  const hidden = await hide(task, step.surplus);
  return { kind, url: step.comment.url, notes: [...ageNotes(task), ...hidden] };
}

async function hide(task: Task, surplus: readonly OwnComment[]): Promise<readonly Finding[]> {
  try {
    for (const { nodeId } of surplus) await minimizeComment(task, nodeId);
    return [];
  } catch (error) {
    const { finding } = refusedBy('comment', error);
    return [note(finding.rule, 'An older copy of the comment could not be hidden.')];
  }
}

function ageNotes({ comment, pull }: Task): readonly Finding[] {
  if (!pull || pull.headSha === comment.headSha) return [];
  const message = `The result is for the commit ${short(comment.headSha)}, but the pull request has moved on to ${short(pull.headSha)}; the comment says so.`;
  return [note('older-commit', message)];
}

async function superseded(task: Task, { comment, surplus }: Sticky): Promise<Posted> {
  const hidden = await hide(task, surplus);
  const message = `The comment was left alone: run ${comment.marked.run}, which has written it, is newer than run ${task.comment.run}.`;
  return { kind: 'unchanged', url: comment.url, notes: [note('newer-run', message), ...hidden] };
}
