import type { NoComment, Posted, Refused, StaleMark } from '../../ports/pull-request.ts';
import { barTo } from './bar.ts';
import {
  type Conversation,
  listComments,
  readPullRequest,
  updateComment,
  viewerLogin,
} from './comment-calls.ts';
import { ownComments } from './decide-comment.ts';
import { decideStale } from './decide-stale.ts';
import { isLost, isStatus } from './failure.ts';
import { withMarker } from './marker.ts';
import { note, refusedBy } from './refusal.ts';

type Result = Posted | Refused | NoComment;

interface Task extends Conversation {
  readonly mark: StaleMark;
  readonly viewer: string;
}

/** Marks the comment of this key as older than the commit that a run has begun to judge. */
export async function markStale(task: Omit<Task, 'viewer'>): Promise<Result> {
  try {
    return await mark({ ...task, viewer: await viewerLogin(task) });
  } catch (error) {
    return refusedBy('comment', error);
  }
}

/** Why it looks a second time: the pull request has moved on meanwhile, or an answer was lost. */
type Again = 'moved' | 'failed';

async function mark(task: Task, again?: Again): Promise<Result> {
  const { viewer, mark: wanted } = task;
  const found = ownComments(await listComments(task), { viewer, key: wanted.key });
  const step = decideStale(found, wanted);
  switch (step.kind) {
    case 'none':
      return step;
    case 'keep':
      return { kind: again === 'failed' ? 'updated' : 'unchanged', url: step.comment.url };
    case 'newer':
      return { kind: 'unchanged', url: step.comment.url, notes: [newerRun] };
    case 'mark': {
      if (again) return write(task, step, again);
      const pull = await readPullRequest(task);
      const moved = pull.headSha !== wanted.headSha;
      // A newer run may have reported since we looked.
      return barTo(pull) ?? (moved ? mark(task, 'moved') : write(task, step));
    }
  }
}

type Mark = Extract<ReturnType<typeof decideStale>, { kind: 'mark' }>;

async function write(task: Task, { comment, markdown }: Mark, again?: Again): Promise<Result> {
  const { key, run } = task.mark;
  const body = withMarker({ key, head: comment.marked.head, run }, markdown);
  try {
    await updateComment(task, { id: comment.id, body });
    return { kind: 'updated', url: comment.url };
  } catch (error) {
    // A lost answer may hide a write, and a comment that is gone needs no mark: look again.
    if (again === 'failed' || !(isLost(error) || isStatus(error, 404))) throw error;
    await task.client.pause();
    return mark(task, 'failed');
  }
}

const newerRun = note('newer-run', 'The comment was left alone: a newer run has written it.');
