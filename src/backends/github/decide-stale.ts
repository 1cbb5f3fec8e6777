import type { StaleMark } from '../../ports/pull-request.ts';
import type { OwnComment } from './decide-comment.ts';
import { isNewerRun } from './marker.ts';
import { asStale } from './stale-text.ts';

/** What to do about a comment while a newer run is in progress. */
export type StaleStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'keep'; readonly comment: OwnComment }
  | { readonly kind: 'newer'; readonly comment: OwnComment }
  | { readonly kind: 'mark'; readonly comment: OwnComment; readonly markdown: string };

/**
 * Marks the comment when it is about another commit. A marked comment carries the run that marked it,
 * so that an older run cannot take the mark away, while the run itself may replace all of it.
 */
export function decideStale(found: readonly OwnComment[], mark: StaleMark): StaleStep {
  const [comment] = found;
  if (!comment) return { kind: 'none' };
  const newer = found.find(({ marked }) => isNewerRun(marked.run, mark.run));
  if (newer) return { kind: 'newer', comment: newer };
  const { head, run, text } = comment.marked;
  if (head === mark.headSha) return { kind: 'keep', comment };
  const markdown = asStale(text, { headSha: head, newer: mark.headSha });
  const stands = run === mark.run && markdown.trimEnd() === text.replaceAll('\r\n', '\n').trimEnd();
  return stands ? { kind: 'keep', comment } : { kind: 'mark', comment, markdown };
}
