import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Environment } from '../../src/ports/backend.ts';
import type { Candidate, ModelRegistry } from '../../src/ports/model-registry.ts';
import { temporaryFolder } from './folder.ts';
import { contents } from './registry-contract.ts';

/** What git and its users see in tests: nothing of this machine's user. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: temporaryFolder(),
  RUNNER_TEMP: temporaryFolder(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  DVC_NO_ANALYTICS: '1',
  ITERATIVE_DO_NOT_TRACK: '1',
};

export const environment: Environment = (name) => gitEnvironment[name];

/** A working directory and the bare repository that it pushes to. */
export interface Workplace {
  readonly origin: string;
  readonly clone: string;
  git(...words: readonly string[]): string;
  /** The same, at a time of its own: seconds since 1970. */
  gitAt(seconds: number, ...words: readonly string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  /** Commits everything, and pushes it. */
  commit(message?: string): string;
}

export function workplace(files: Readonly<Record<string, string>> = artifactOf('wine')): Workplace {
  const origin = join(temporaryFolder(), 'origin.git');
  const clone = temporaryFolder();
  const run = (variables: Readonly<Record<string, string>>, words: readonly string[]) =>
    execFileSync('git', words, {
      cwd: clone,
      env: { ...gitEnvironment, ...variables },
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  const git = (...words: readonly string[]) => run({}, words);
  const made: Workplace = {
    origin,
    clone,
    git,
    gitAt: (seconds, ...words) => {
      const date = `${seconds} +0000`;
      return run({ GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date }, words);
    },
    write(written) {
      for (const [path, text] of Object.entries(written)) {
        mkdirSync(dirname(join(clone, path)), { recursive: true });
        writeFileSync(join(clone, path), text);
      }
    },
    commit(message = 'work') {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      git('push', '--quiet', 'origin', 'HEAD:main');
      return git('rev-parse', 'HEAD');
    },
  };
  git('init', '--quiet', '--bare', '--initial-branch=main', origin);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', origin);
  made.write(files);
  made.commit();
  return made;
}

export function artifactOf(model: string, path = 'model'): Readonly<Record<string, string>> {
  return { 'dvc.yaml': `artifacts:\n  ${model}:\n    path: ${path}\n    type: model\n` };
}

/** A registry that finds each candidate committed: a commit for each run, as a training leaves it. */
export function committing(place: Workplace): (registry: ModelRegistry) => ModelRegistry {
  const commits = new Map<string, string>();
  let last = Promise.resolve('');
  const commitOf = (candidate: Candidate) => {
    last = last.then(async () => {
      const key = JSON.stringify([candidate.runId, await contents(candidate.files)]);
      const sha = commits.get(key) ?? (await commitModel(place, candidate));
      commits.set(key, sha);
      return sha;
    });
    return last;
  };
  return (registry) => ({
    ...registry,
    async register(candidate) {
      return registry.register({ ...candidate, commit: await commitOf(candidate) });
    },
  });
}

async function commitModel(place: Workplace, candidate: Candidate): Promise<string> {
  rmSync(join(place.clone, 'model'), { recursive: true, force: true });
  const texts = await contents(candidate.files);
  place.write(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`model/${path}`, text])),
  );
  return place.commit(candidate.runId);
}
