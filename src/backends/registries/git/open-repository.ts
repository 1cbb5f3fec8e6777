import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { addressOf, parseAddress, withoutLogin } from './address.ts';
import { localRepository } from './local.ts';
import { remoteRepository } from './remote.ts';
import type { Repository } from './repository.ts';
import { askGit, type Git, runGit } from './run-git.ts';
import { gitVariables, type Setting } from './variables.ts';

/** Opens the repository that a `git:` URI names. */
export async function openRepository(uri: string, environment: Environment): Promise<Repository> {
  const git: Git = { variables: gitVariables(environment), scrub: (text) => text };
  await checkGit(git);
  const given = parseAddress(uri);
  const address = given.kind === 'origin' ? await originOf(git) : given;
  if (address.kind === 'url') {
    return remoteRepository(address.url, environment, await settingsFor(git, address.url));
  }
  if (address.kind === 'folder') return localRepository(address.path, environment);
  return localRepository('.', environment, { below: true });
}

/** The remote that the working directory comes from. */
async function originOf(git: Git): Promise<ReturnType<typeof addressOf>> {
  const origin = await runGit(git, ['remote', 'get-url', '--push', 'origin']);
  if (origin.code === 0) {
    const top = await runGit(git, ['rev-parse', '--show-toplevel']);
    const text = origin.stdout.toString('utf8').trim();
    return addressOf(text, top.stdout.toString('utf8').trim() || '.');
  }
  const { code, stdout } = await runGit(git, ['remote']);
  const others = stdout.toString('utf8').trim().split('\n').join(', ');
  if (code !== 0 || others === '') return { kind: 'origin' };
  throw new UserError('registry-missing', {
    what: 'The working directory has no remote "origin".',
    why: `Its remotes are: ${others}. Which of them has the tags is not for a tool to guess.`,
    next: 'Name the repository: git:<path or address>.',
  });
}

/** How the working directory reaches this address: proxies, certificates, and the login of actions/checkout. */
async function settingsFor(git: Git, url: string): Promise<readonly Setting[]> {
  const words = ['config', '--local', '--includes', '-z'];
  const [web, login] = await Promise.all([
    runGit(git, [...words, '--get-urlmatch', 'http', withoutLogin(url)]),
    runGit(git, [...words, '--get-regexp', '^(credential\\.|core\\.sshcommand$)']),
  ]);
  const read = (text: Buffer) =>
    text
      .toString('utf8')
      .split('\0')
      .filter((entry) => entry.includes('\n'))
      .map(
        (entry) =>
          [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)] as const,
      );
  const { origin } = /^https?:/.test(url) ? new URL(url) : { origin: '' };
  return [
    ...read(web.stdout).map(
      ([key, value]) => [key.replace(/^http\./, `http.${origin}/.`), value] as const,
    ),
    ...read(login.stdout),
  ];
}

async function checkGit(git: Git): Promise<void> {
  const said = await askGit(git, ['--version']);
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said) ?? [];
  if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31)) return;
  throw new UserError('git-too-old', {
    what: `This machine has ${said}.`,
    why: 'Before 2.31 git takes no settings from variables, so that a login would stand where others can read it.',
    next: 'Install git 2.31 or newer.',
  });
}
