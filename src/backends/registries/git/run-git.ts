import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { UserError } from '../../../errors.ts';

/** How git is started: in which repository, and with which variables. */
export interface Git {
  readonly variables: Readonly<Record<string, string>>;
  /** Takes out of git's own words what nobody may see. */
  readonly scrub: (text: string) => string;
}

/** The same git in the working directory, whatever repository the registry is in. */
export function inWorkingDirectory(git: Git): Git {
  const { GIT_DIR: _, ...variables } = git.variables;
  return { ...git, variables };
}

export interface Answer {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Long enough for a slow host, short enough for a job. */
const limitMs = 10 * 60_000;
const saidBytes = 64 * 1024;

/** Runs git to its end, whatever that is. It never goes through a shell. */
export async function runGit(
  git: Git,
  words: readonly string[],
  input?: string | AsyncIterable<Uint8Array>,
): Promise<Answer> {
  const child = start(git, words);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const said = listen(child);
  const ended = endOf(child);
  await feed(child, input);
  const code = await ended;
  return { code, stdout: Buffer.concat(chunks), stderr: git.scrub(said()) };
}

/** What git answers, without the last line break; throws where it fails. */
export async function askGit(
  git: Git,
  words: readonly string[],
  input?: string | AsyncIterable<Uint8Array>,
): Promise<string> {
  const { code, stdout, stderr } = await runGit(git, words, input);
  if (code !== 0) throw gitFailed(words[0] ?? '', stderr);
  return stdout.toString('utf8').replace(/\n$/, '');
}

/** What git writes, as it comes; throws where it fails. */
export async function* streamGit(git: Git, words: readonly string[]): AsyncGenerator<Uint8Array> {
  const child = start(git, words);
  child.stdin.end();
  const said = listen(child);
  const ended = endOf(child);
  try {
    yield* child.stdout;
    const code = await ended;
    if (code !== 0) throw gitFailed(words[0] ?? '', git.scrub(said()));
  } finally {
    child.kill();
  }
}

export function gitFailed(verb: string, stderr: string): UserError {
  const said = firstWords(stderr);
  return new UserError('git-failed', {
    what: `git ${verb} failed.`,
    why: said ? `git says: ${said}` : 'It gave no reason.',
    next: 'Check that the repository is whole (git fsck) and that this user may use it.',
  });
}

/** The sentence of git that tells why, on one line. */
export function firstWords(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const telling =
    lines.find((line) => /^(fatal|error|remote: error|! )/.test(line)) ?? lines.at(-1);
  const words = (telling ?? '').replace(/^(fatal|error): /, '').trim();
  return words.length > 300 ? `${words.slice(0, 300)} …` : words;
}

function start(git: Git, words: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', words, { env: git.variables, windowsHide: true, timeout: limitMs });
}

async function feed(
  child: ChildProcessWithoutNullStreams,
  input: string | AsyncIterable<Uint8Array> | undefined,
): Promise<void> {
  // A process that ends before it has read everything says why on its own.
  child.stdin.on('error', () => undefined);
  if (typeof input === 'object') {
    for await (const chunk of input) {
      if (!child.stdin.writable) break;
      if (!child.stdin.write(chunk)) await Promise.race([once(child.stdin, 'drain'), endOf(child)]);
    }
    child.stdin.end();
    return;
  }
  child.stdin.end(input ?? '');
}

function listen(child: ChildProcessWithoutNullStreams): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    if (bytes < saidBytes) chunks.push(chunk);
    bytes += chunk.byteLength;
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

function endOf(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) => reject(notStarted(cause)));
    child.on('close', resolve);
  });
}

function notStarted(cause: NodeJS.ErrnoException): UserError {
  return new UserError(
    'git-missing',
    {
      what: 'git could not be started.',
      why: `The system answered ${cause.code ?? cause.message}.`,
      next: 'Install git 2.31 or newer, and see that it is on the PATH.',
    },
    { cause },
  );
}
