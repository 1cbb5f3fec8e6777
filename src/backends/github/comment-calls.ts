import { type GitHubClient, neverTwice } from './client.ts';
import type { ListedComment } from './decide-comment.ts';

/** The pull request whose comments are read and written. */
export interface Conversation {
  readonly client: GitHubClient;
  readonly pullRequest: number;
}

/** The login behind the token: GraphQL knows it for every kind of token. */
export async function viewerLogin({ client }: Conversation): Promise<string> {
  const { viewer } = await client.octokit.graphql<{ viewer: { login: string } }>(
    'query { viewer { login } }',
  );
  return viewer.login;
}

/** All comments of the pull request, 100 a page. */
export async function listComments({
  client,
  pullRequest,
}: Conversation): Promise<readonly ListedComment[]> {
  const { octokit, repository } = client;
  const target = { ...repository, issue_number: pullRequest, per_page: 100 };
  return octokit.paginate(octokit.rest.issues.listComments, target, ({ data }) => {
    // The client would take an object in a list's place for a list without comments of ours.
    if (!Array.isArray(data)) throw new TypeError('the list of comments is no list');
    return data;
  });
}

/** What decides whether a comment may be written, and what it has to say. */
export interface PullRequestState {
  readonly open: boolean;
  readonly locked: boolean;
  readonly headSha: string;
}

export async function readPullRequest({
  client,
  pullRequest,
}: Conversation): Promise<PullRequestState> {
  const target = { ...client.repository, pull_number: pullRequest };
  const { data } = await client.octokit.rest.pulls.get(target);
  if (data.state !== 'open' && data.state !== 'closed') {
    throw new TypeError('the pull request is neither open nor closed');
  }
  return { open: data.state === 'open', locked: data.locked, headSha: data.head.sha };
}

export async function createComment(
  { client, pullRequest }: Conversation,
  body: string,
): Promise<ListedComment> {
  const target = { ...client.repository, ...neverTwice, issue_number: pullRequest };
  return (await client.octokit.rest.issues.createComment({ ...target, body })).data;
}

export async function updateComment(
  { client }: Conversation,
  { id, body }: { readonly id: number; readonly body: string },
): Promise<void> {
  const target = { ...client.repository, ...neverTwice, comment_id: id };
  await client.octokit.rest.issues.updateComment({ ...target, body });
}

export async function minimizeComment({ client }: Conversation, nodeId: string): Promise<void> {
  const { minimizeComment } = await client.octokit.graphql<Minimized>(minimize, { id: nodeId });
  if (!minimizeComment?.minimizedComment?.isMinimized) throw new TypeError('it still stands there');
}

interface Minimized {
  readonly minimizeComment?: {
    readonly minimizedComment?: { readonly isMinimized: boolean } | null;
  };
}

const minimize = `mutation($id: ID!) {
  minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized } }
}`;
