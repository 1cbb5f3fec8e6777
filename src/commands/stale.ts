import type { Outcome } from '../domain/outcome.ts';
import type { CommentState } from '../domain/reporting.ts';
import { renderAside } from '../report/aside.ts';
import type { Open } from './command.ts';
import { conclude } from './conclude.ts';
import { deliverMark, type Wish } from './delivery.ts';

/**
 * Tells the readers of an existing comment that its result is about to be replaced. Nothing is judged,
 * and nothing is created.
 */
export async function reportStale(
  open: Open,
  wish: Pick<Wish, 'key' | 'token' | 'comment' | 'unplaced'>,
): Promise<Outcome> {
  const { findings, permissions, ...places } = await deliverMark(open, wish);
  const title = titleOf(places.comment);
  return conclude(open, {
    command: 'report',
    key: wish.key,
    verdict: 'passed',
    exitCode: 0,
    title,
    subject: { model: null, digest: null },
    findings,
    outputs: { 'comment-url': places.commentUrl ?? '', 'check-url': '', html: '' },
    // Nothing was judged yet, which is never a pass.
    result: { joint: 'errored', outcomes: [], missing: [], ...places, html: null },
    inputDigests: {},
    markdown: renderAside(title, { findings, permissions }),
  });
}

function titleOf(comment: CommentState): string {
  switch (comment) {
    case 'created':
    case 'updated':
      return 'Marked the comment about another commit: a newer run is in progress';
    case 'unchanged':
      return 'The comment needs no mark';
    case 'refused':
      return 'Could not mark the comment about another commit';
    case 'none':
    case 'skipped':
      return 'There is no comment to mark';
  }
}
