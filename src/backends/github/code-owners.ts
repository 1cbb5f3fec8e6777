import { codeOwnersOf, codeOwnersPlaces } from '../../domain/promotion/code-owners.ts';
import { UserError } from '../../errors.ts';
import type { GitHubClient } from './client.ts';
import { isStatus } from './failure.ts';

/**
 * Who owns a path, by the CODEOWNERS file of the default branch as it is now: that of the commit at
 * hand may be anybody's.
 */
export async function readCodeOwners(
  client: GitHubClient,
  path: string,
): Promise<readonly string[]> {
  for (const place of codeOwnersPlaces) {
    const text = await textOf(client, place);
    if (text === undefined) continue;
    const owners = codeOwnersOf(text, path);
    if (owners.length > 0) return owners;
    throw new UserError('codeowners-nobody', {
      what: `Nobody owns ${path}, so that nobody could approve.`,
      why: `The last line of ${place} on the default branch that matches it names no login and no team.`,
      next: `Name its owners there as @login or @org/team, or name the approvers in the policy.`,
    });
  }
  throw new UserError('codeowners-missing', {
    what: `Cannot tell who owns ${path}.`,
    why: `The default branch has none of ${codeOwnersPlaces.join(', ')}, or the token may not read it.`,
    next: 'Add the file, or name the approvers in the policy.',
  });
}

/** Undefined: it is not there. */
async function textOf(
  { octokit, repository }: GitHubClient,
  path: string,
): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...repository, path });
    if ('content' in data && data.type === 'file' && data.encoding === 'base64') {
      return Buffer.from(data.content, 'base64').toString('utf8');
    }
    throw new TypeError(`${path} is no file, or too large`);
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}
