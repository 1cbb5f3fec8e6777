import { ownedPath } from '../../domain/promotion/code-owners.ts';
import type { Account, Answer } from '../../domain/promotion/issue-approval.ts';
import { UserError } from '../../errors.ts';
import type { GitHubClient } from './client.ts';
import { readCodeOwners } from './code-owners.ts';
import { isStatus } from './failure.ts';
import type { EditedComments } from './issue-past.ts';

/** A comment with what GitHub says of its author's place in the repository. */
export interface ReadAnswer extends Answer {
  /** Whether the author belongs to the repository or its owner, and did not merely comment. */
  readonly isOfHouse: boolean;
}

const ofHouse: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** All comments of an issue. */
export async function listAnswers({ octokit, repository }: GitHubClient, number: number) {
  const target = { ...repository, issue_number: number, per_page: 100 };
  return octokit.paginate(octokit.rest.issues.listComments, target, ({ data }) => {
    if (!Array.isArray(data)) throw new TypeError('the list of comments is no list');
    return data;
  });
}

/** Comments as answers, the oldest first. */
export function answersIn(
  listed: Awaited<ReturnType<typeof listAnswers>>,
  edited: EditedComments,
): readonly ReadAnswer[] {
  return listed
    .toSorted((a, b) => a.id - b.id)
    .flatMap(({ id, user, body, created_at, updated_at, ...of }) => {
      if (!user) return [];
      return [
        {
          account: { id: user.id, login: user.login },
          text: body ?? '',
          createdAt: created_at,
          // One that is not known may have been.
          isEdited: updated_at !== created_at || edited.get(id) !== false,
          isPerson: user.type === 'User' && !of.performed_via_github_app,
          isOfHouse: ofHouse.includes(of.author_association ?? ''),
        },
      ];
    });
}

/**
 * The accounts that may approve now. A login counts only for somebody of the house, because a freed
 * login may be anybody's; a team counts for the members it has at this moment.
 */
export async function readApprovers(
  client: GitHubClient,
  written: readonly string[],
  answers: readonly ReadAnswer[],
): Promise<readonly Account[]> {
  const names = (await Promise.all(written.map((name) => namesOf(client, name)))).flat();
  const teams = names.filter((name) => name.includes('/'));
  const logins = new Set(names.filter((name) => !name.includes('/')).map(plainLogin));
  const named = answers.filter(({ account, isOfHouse }) => {
    return isOfHouse && logins.has(plainLogin(account.login));
  });
  const members = await Promise.all(teams.map((team) => readTeam(client, team)));
  return [...named.map(({ account }) => account), ...members.flat()];
}

/** A path stands for those who own it. */
async function namesOf(client: GitHubClient, approver: string): Promise<readonly string[]> {
  const path = ownedPath(approver);
  return path === null ? [approver] : readCodeOwners(client, path);
}

/** GitHub takes logins in any case. */
function plainLogin(name: string): string {
  return name.replace(/^@/, '').toLowerCase();
}

async function readTeam({ octokit }: GitHubClient, team: string): Promise<readonly Account[]> {
  const [org = '', slug = ''] = team.replace(/^@/, '').split('/');
  const target = { org, team_slug: slug, per_page: 100 };
  try {
    return await octokit.paginate(octokit.rest.teams.listMembersInOrg, target, ({ data }) => {
      if (!Array.isArray(data)) throw new TypeError('the list of members is no list');
      return data.map(({ id, login }) => ({ id, login }));
    });
  } catch (error) {
    if (!isStatus(error, 403) && !isStatus(error, 404)) throw error;
    throw new UserError(
      'team-unreadable',
      {
        what: `Cannot read who belongs to the team ${team}.`,
        why: "GitHub does not know it, or hides it: a job's own token cannot read the teams of an organization.",
        next: 'Give the input github-token the token of an App with "Members: read", or name the approvers by their logins.',
      },
      { cause: error },
    );
  }
}

/** The account behind a commit; none where GitHub does not know the commit, or its author. */
export async function readAuthors(
  { octokit, repository }: GitHubClient,
  commit: string | null,
): Promise<readonly number[]> {
  if (commit === null) return [];
  try {
    const { data } = await octokit.rest.repos.getCommit({ ...repository, ref: commit });
    return typeof data.author?.id === 'number' ? [data.author.id] : [];
  } catch (error) {
    if (isStatus(error, 404) || isStatus(error, 422)) return [];
    throw error;
  }
}
