import type { AskedIssue, Question } from '../../domain/promotion/issue-approval.ts';

/** An issue as GitHub lists it. */
export interface ListedIssue {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly created_at: string;
  readonly body?: string | null | undefined;
  readonly user: { readonly id: number; readonly login: string; readonly type?: string } | null;
  readonly pull_request?: unknown;
}

/** The account of the token. */
export interface Viewer {
  readonly login: string;
  /** Null: GitHub does not say it. */
  readonly databaseId: number | null;
}

/** The text of an issue; its first line, which nobody sees, tells what it asks. */
export function issueBody({ binding, body }: Question): string {
  return `${markerOf(binding)}\n${body}`;
}

function markerOf(binding: string): string {
  return `<!-- contender:approval v1 binding=${binding} -->`;
}

/** Ours are those with the marker of this question that our own account opened, the oldest first. */
export function ownIssues(
  listed: readonly ListedIssue[],
  { viewer, binding }: { readonly viewer: Viewer; readonly binding: string },
): readonly ListedIssue[] {
  const marker = markerOf(binding);
  return listed
    .filter(({ body, user, pull_request }) => {
      const [first = ''] = (body ?? '').split(/\r?\n/);
      return first === marker && !pull_request && isBy(viewer, user);
    })
    .toSorted((a, b) => a.number - b.number);
}

/** GraphQL names a bot without the `[bot]` that its issues carry: a person may have that login. */
function isBy({ login, databaseId }: Viewer, user: ListedIssue['user']): boolean {
  if (!user || (databaseId !== null && databaseId !== user.id)) return false;
  const plain = user.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user.login;
  return plain === login.replace(/\[bot\]$/, '');
}

export function askedBy({ number, html_url, state, created_at }: ListedIssue): AskedIssue {
  return {
    number,
    url: html_url,
    // A state that is not known opens nothing.
    state: state === 'open' ? 'open' : 'closed',
    openedAt: created_at,
  };
}
