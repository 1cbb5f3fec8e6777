import type { Environment } from '../../../ports/backend.ts';
import type { Identity } from './push.ts';
import { type Git, inWorkingDirectory, runGit } from './run-git.ts';

/** Who makes the tags: as git would say in the working directory, else who started the run. */
export async function identityOf(git: Git, environment: Environment): Promise<Identity> {
  const [name, mail] = await Promise.all([
    environment('GIT_COMMITTER_NAME') || configured(git, 'user.name'),
    environment('GIT_COMMITTER_EMAIL') || configured(git, 'user.email'),
  ]);
  const actor = environment('GITHUB_ACTOR');
  const host = new URL(environment('GITHUB_SERVER_URL') || 'https://github.com').hostname;
  const fallback = actor ? `${actor}@users.noreply.${host}` : 'contender@localhost';
  return `${clean(name || actor || 'contender')} <${clean(mail || fallback)}>`;
}

async function configured(git: Git, key: string): Promise<string> {
  const { code, stdout } = await runGit(inWorkingDirectory(git), ['config', '--get', key]);
  return code === 0 ? stdout.toString('utf8').trim() : '';
}

/** A name with an angle bracket or a line break would forge the line of the tagger. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[<>\u0000-\u001f\u007f]/g, '').trim() || 'contender';
}
