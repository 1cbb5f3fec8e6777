import { encodeKey, isNewerRun, type Marked, readMarker } from './marker.ts';

/** A comment of ours for this key, oldest first in every list. */
export interface OwnComment {
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly marked: Marked;
}

/** The sticky comment, and younger copies of it that have to be minimised. */
export interface Sticky {
  readonly comment: OwnComment;
  readonly surplus: readonly OwnComment[];
}

/** What to do about the comments that are there. */
export type CommentStep =
  | { readonly kind: 'create' }
  | { readonly kind: 'none' }
  | ({ readonly kind: 'newer' } & Sticky)
  | ({ readonly kind: 'update' } & Sticky)
  | ({ readonly kind: 'keep' } & Sticky);

interface Wanted {
  readonly run: string;
  /** Digest of the text, as `bodyDigest` has it. */
  readonly body: string;
  /** Whether a first comment may appear. */
  readonly create: boolean;
}

/** The oldest comment is the sticky one: people may have linked to it. */
export function decideComment(found: readonly OwnComment[], wanted: Wanted): CommentStep {
  const [comment, ...surplus] = found;
  if (!comment) return { kind: wanted.create ? 'create' : 'none' };
  const newer = found.find(({ marked }) => isNewerRun(marked.run, wanted.run));
  // A younger comment of a newer run is about to give way: that run updates the oldest and hides its own.
  if (newer) return { kind: 'newer', comment: newer, surplus: newer === comment ? surplus : [] };
  const kind = comment.marked.body === wanted.body ? 'keep' : 'update';
  return { kind, comment, surplus };
}

export interface ListedComment {
  readonly id: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly user: { readonly login: string; readonly type?: string } | null;
  readonly minimized?: object | null | undefined;
}

/** Ours are those with the marker of this key, written by our own account, and not minimised. */
export function ownComments(
  listed: readonly ListedComment[],
  { viewer, key }: { readonly viewer: string; readonly key: string },
): readonly OwnComment[] {
  const own = listed.flatMap((comment) => {
    const marked = readMarker(comment.body ?? '');
    if (marked?.key !== encodeKey(key) || comment.minimized || !isBy(viewer, comment.user))
      return [];
    return [{ id: comment.id, nodeId: comment.node_id, url: comment.html_url, marked }];
  });
  return own.sort((a, b) => a.id - b.id);
}

/** GraphQL names a bot without the `[bot]` that its comments carry. */
function isBy(viewer: string, user: ListedComment['user']): boolean {
  const login = user?.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user?.login;
  return login === viewer.replace(/\[bot\]$/, '');
}
