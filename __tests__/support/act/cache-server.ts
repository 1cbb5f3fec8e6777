import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../folder.ts';

/** The cache that act gives to the steps of a workflow: the first version of GitHub's protocol, for real. */
export interface ActCache {
  readonly url: string;
  stop(): Promise<void>;
}

const patienceMs = 60_000;

/** A job that tells where its cache is, and waits until it is no longer needed. */
const workflow = (folder: string) => `
on: push
jobs:
  wait:
    runs-on: own
    steps:
      - run: |
          echo "$ACTIONS_CACHE_URL" > "${folder}/url.tmp"
          mv "${folder}/url.tmp" "${folder}/url"
          for _ in $(seq 1 1200); do
            [ -e "${folder}/stop" ] && exit 0
            sleep 0.5
          done
`;

export async function startActCache(act: string): Promise<ActCache> {
  const folder = temporaryFolder();
  const checkout = join(folder, 'checkout');
  mkdirSync(join(checkout, '.github/workflows'), { recursive: true });
  writeFileSync(join(checkout, '.github/workflows/wait.yml'), workflow(folder));
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: checkout });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Wait');
  const words = [
    ...['push', '--platform', 'own=-self-hosted', '--artifact-server-addr', '127.0.0.1'],
    ...['--cache-server-addr', '127.0.0.1', '--cache-server-path', join(folder, 'cache')],
    ...['--action-cache-path', join(folder, 'acts')],
  ];
  const env = { PATH: process.env.PATH ?? '', HOME: folder };
  const child = spawn(act, words, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const stop = async () => {
    writeFileSync(join(folder, 'stop'), '');
    await ended;
  };
  const deadline = Date.now() + patienceMs;
  while (!existsSync(join(folder, 'url'))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`act gives no cache: ${said.slice(-2000)}`);
    }
    await sleep(100);
  }
  return { url: readFileSync(join(folder, 'url'), 'utf8').trim(), stop };
}
