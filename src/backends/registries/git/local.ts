import { mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import type { Repository } from './repository.ts';
import { firstWords, type Git, runGit } from './run-git.ts';
import { scratchPlace } from './scratch.ts';
import { gitVariables } from './variables.ts';

/** A repository on this machine, read where it lies. What is written goes there by a push, past its own rules for one. */
export async function localRepository(
  path: string,
  environment: Environment,
  { below = false }: { readonly below?: boolean } = {},
): Promise<Repository> {
  const gitDir = await gitDirOf(path, environment, below);
  const variables = { ...gitVariables(environment), GIT_DIR: gitDir };
  const git: Git = { variables, scrub: (text) => text };
  return {
    name: path,
    environment,
    git,
    pushTo: gitDir,
    gitDir,
    workTree: await workTreeOf(git, gitDir),
    web: null,
    async refresh() {},
    async hasCommit(commit) {
      return (await runGit(git, ['cat-file', '-e', `${commit}^{commit}`])).code === 0;
    },
    async bring() {},
    writing: (use) => inQuarantine(git, environment, use),
  };
}

/** Where git keeps the repository; `below`: the path may also be a folder inside it. */
async function gitDirOf(path: string, environment: Environment, below: boolean): Promise<string> {
  const above = dirname(resolve(path));
  const variables = gitVariables(environment);
  const git: Git = {
    variables: below ? variables : { ...variables, GIT_CEILING_DIRECTORIES: above },
    scrub: (text) => text,
  };
  const { code, stdout, stderr } = await runGit(git, [
    '-C',
    path,
    'rev-parse',
    '--absolute-git-dir',
  ]);
  if (code === 0) return stdout.toString('utf8').trimEnd();
  throw new UserError('registry-missing', {
    what: `There is no git repository at ${path === '.' ? 'the working directory' : path}.`,
    why: `git says: ${firstWords(stderr)}`,
    next: 'Correct the URI: git:<path or address of the repository that has the tags>.',
  });
}

/** A bare repository has no working files; then they are those of whoever runs this. */
async function workTreeOf(git: Git, gitDir: string): Promise<string> {
  const folder = basename(gitDir) === '.git' ? dirname(gitDir) : '.';
  const { code, stdout } = await runGit(git, ['-C', folder, 'rev-parse', '--is-bare-repository']);
  return code === 0 && stdout.toString('utf8').trim() === 'false' ? folder : '.';
}

/** New objects lie apart until a push takes them over: of a lost race nothing is left. */
async function inQuarantine<Result>(
  git: Git,
  environment: Environment,
  use: (git: Git) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(scratchPlace(environment), 'contender-git-'));
  try {
    const objects = await runGit(git, [
      'rev-parse',
      '--path-format=absolute',
      '--git-path',
      'objects',
    ]);
    return await use({
      ...git,
      variables: {
        ...git.variables,
        GIT_OBJECT_DIRECTORY: folder,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.stdout.toString('utf8').trimEnd(),
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
