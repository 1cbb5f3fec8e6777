import { inTag } from '../../../domain/model/gto/tag-name.ts';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { turnstile } from '../../http/turnstile.ts';
import { loginOf, withoutLogin } from './address.ts';
import { authorizationFor } from './login.ts';
import type { Repository } from './repository.ts';
import { type Answer, askGit, firstWords, type Git, runGit } from './run-git.ts';
import { scratchFolder } from './scratch.ts';
import { gitVariables, type Setting } from './variables.ts';

/** What belongs to one artifact, as refspecs; a star goes across `/`. */
function refspecsOf(artifact: string): readonly string[] {
  const name = inTag(artifact);
  return ['@', '#'].map((sign) => `+refs/tags/${name}${sign}*:refs/tags/${name}${sign}*`);
}

/**
 * A repository elsewhere. Its tags and commits come into a small copy that is this run's own;
 * folders and files only when they are asked for. `settings` are those of the working directory.
 */
export async function remoteRepository(
  url: string,
  environment: Environment,
  settings: readonly Setting[],
): Promise<Repository> {
  const name = withoutLogin(url);
  const authorization = authorizationFor(url, environment, settings);
  const gitDir = await scratchFolder(environment);
  const own = [...partialCopy, ['remote.origin.url', url] as const];
  const all = [...settings, ...authorization.settings, ...own];
  const variables = { ...gitVariables(environment, all), GIT_DIR: gitDir };
  const git: Git = { variables, scrub: scrubber(url, authorization.secrets) };
  await askGit(git, ['init', '--quiet', '--bare']);
  const turns = turnstile(1);
  // One at a time: git locks the list of what is shallow, and gives up where it finds it locked.
  const fetch = async (words: readonly string[], lines?: readonly string[]) => {
    await turns.enter();
    try {
      const input = lines?.map((line) => `${line}\n`).join('');
      return await runGit(git, ['fetch', ...quietly, ...words], input);
    } finally {
      turns.leave();
    }
  };
  return {
    name,
    environment,
    git,
    pushTo: 'origin',
    gitDir,
    workTree: '.',
    web: /^https?:/.test(url) ? { url: name, authorization: authorization.header } : null,
    async refresh(artifact) {
      const partial = ['--depth=1', '--filter=tree:0', '--prune'];
      const wanted = ['--', 'origin', ...refspecsOf(artifact)];
      let answer = await fetch([...partial, ...wanted]);
      // With a depth git fails in silence where there is nothing to fetch; then only the pruning is left.
      if (answer.code === 1 && answer.stderr === '') answer = await fetch(['--prune', ...wanted]);
      if (answer.code !== 0) throw unreachable(name, answer);
      if ((await askGit(git, ['for-each-ref', '--count=1'])) === '') await checkBranches(git, name);
    },
    async hasCommit(commit) {
      const partial = ['--depth=1', '--filter=blob:none'];
      const answer = await fetch([...partial, '--', 'origin', commit]);
      if (answer.code === 0) return true;
      if (unknownObject.test(answer.stderr)) return false;
      throw unreachable(name, answer);
    },
    async bring(blobs) {
      if (blobs.length === 0) return;
      const answer = await fetch(['--filter=blob:none', '--stdin', '--', 'origin'], blobs);
      if (answer.code !== 0) throw unreachable(name, answer);
    },
    writing: (use) => use(git),
  };
}

/** A commit that is here has not its files here: told of the commit, the server would leave them out. */
const partialCopy: readonly Setting[] = [['fetch.negotiationAlgorithm', 'noop']];

/** To git any web page is a repository without a branch. */
async function checkBranches(git: Git, name: string): Promise<void> {
  const answer = await runGit(git, ['ls-remote', '--exit-code', '--heads', '--', 'origin']);
  if (answer.code === 0) return;
  if (answer.code !== 2) throw unreachable(name, answer);
  throw new UserError('registry-not-this', {
    what: `There is no git repository at ${name}, or one without a commit.`,
    why: 'It shows no branch.',
    next: 'Correct the address, or push a first commit.',
  });
}

const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'];
const unknownObject =
  /not our ref|couldn't find remote ref|unadvertised object|no such remote ref/i;

/** No login in any message, however git writes the address. */
function scrubber(url: string, secrets: readonly string[]): (text: string) => string {
  const { password = '' } = loginOf(url) ?? {};
  const hidden = [...secrets, password].filter((secret) => secret.length > 0);
  return (text) => {
    const bare = text.replaceAll(url, withoutLogin(url)).replace(/\/\/[^/\s@']*@/g, '//');
    return hidden.reduce((clean, secret) => clean.replaceAll(secret, '***'), bare);
  };
}

const loginWords =
  /returned error: 401|authentication failed|could not read (username|password)|permission denied|prompts disabled/i;
const forbiddenWords = /returned error: 403|not authorized|write access .*not granted/i;
const missingWords = /returned error: 404|repository .*not found|does not appear to be a git repo/i;

/** What git could not do there, in our words. */
export function unreachable(name: string, { stderr }: Answer): UserError {
  const why = `git says: ${firstWords(stderr) || 'nothing; it was ended after ten minutes'}`;
  if (forbiddenWords.test(stderr)) {
    return new UserError('registry-forbidden', {
      what: `The repository ${name} does not let this user do that.`,
      why,
      next: 'Give the job the permission: on GitHub "contents: write" to register and to promote, "contents: read" to read.',
    });
  }
  if (loginWords.test(stderr)) {
    return new UserError('registry-login', {
      what: `The repository ${name} wants a login.`,
      why,
      next: 'Give git one: persist-credentials at actions/checkout, the variable CONTENDER_GIT_TOKEN, or a credential helper.',
    });
  }
  if (missingWords.test(stderr)) {
    return new UserError('registry-missing', {
      what: `There is no git repository at ${name}.`,
      why,
      next: 'Correct the address; a private repository says the same to those who may not see it.',
    });
  }
  return new UserError('registry-unreachable', {
    what: `The repository ${name} cannot be reached.`,
    why,
    next: 'Check the address and the network, then run again.',
  });
}
