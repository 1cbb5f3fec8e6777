import type { GitHubClient } from './client.ts';

/** By the id of a comment, whether anybody ever changed it. */
export type EditedComments = ReadonlyMap<number, boolean>;

/** What became of an issue, which its present state does not tell. */
export interface IssuePast {
  readonly edited: EditedComments;
  /** When it was closed last; null: never. */
  readonly closedAt: string | null;
}

/**
 * REST has times of whole seconds, so that a comment changed in the second of its making looks
 * untouched, and forgets a closing once the issue is open again. GraphQL knows both.
 */
const query = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { nodes { ... on ClosedEvent { createdAt } } }
      comments(first: 100, after: $after) {
        nodes { databaseId lastEditedAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Page {
  readonly repository: {
    readonly issue: {
      readonly timelineItems: { readonly nodes: readonly { readonly createdAt: string }[] };
      readonly comments: {
        readonly nodes: readonly {
          readonly databaseId: number;
          readonly lastEditedAt: string | null;
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    };
  };
}

/** The past of an issue of this repository, with all its comments. */
export async function readPast(
  { octokit, repository }: GitHubClient,
  number: number,
): Promise<IssuePast> {
  const edited = new Map<number, boolean>();
  for (let after: string | null = null; ; ) {
    const page: Page = await octokit.graphql<Page>(query, { ...repository, number, after });
    const { timelineItems, comments } = page.repository.issue;
    for (const { databaseId, lastEditedAt } of comments.nodes) {
      edited.set(databaseId, lastEditedAt !== null);
    }
    if (!comments.pageInfo.hasNextPage) {
      return { edited, closedAt: timelineItems.nodes.at(-1)?.createdAt ?? null };
    }
    after = comments.pageInfo.endCursor;
  }
}
