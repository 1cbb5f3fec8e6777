import { execFile } from 'node:child_process';

const limitMs = 20_000;

/** It takes no lock, and starts none of the repository's monitors. */
export const flags: readonly string[] = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];

/** What git answers, or null. It asks nobody. */
export function git(words: readonly string[]): Promise<string | null> {
  const options = { timeout: limitMs, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', [...flags, ...words], options, (error, stdout) => {
      resolve(error ? null : stdout.trim());
    });
  });
}

/** How git ended. */
export type GitAnswer =
  | { readonly kind: 'answered'; readonly stdout: Buffer }
  /** It wrote more than was allowed. */
  | { readonly kind: 'too-much' }
  /** The first line of what it said, without `fatal:`. */
  | { readonly kind: 'failed'; readonly said: string };

interface GitCall {
  readonly input?: Uint8Array;
  readonly folder?: string;
  /** All variables of git; default: our own. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
  readonly mostBytes?: number;
}

/** The bytes that git answers with, and why it does not. */
export function askGit(words: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
  const options = {
    encoding: 'buffer',
    timeout: call.limitMs ?? 120_000,
    killSignal: 'SIGKILL',
    maxBuffer: call.mostBytes ?? 256 * 1024 * 1024,
    windowsHide: true,
    ...(call.folder !== undefined && { cwd: call.folder }),
    ...(call.variables && { env: call.variables }),
  } as const;
  return new Promise((resolve) => {
    const child = execFile('git', [...flags, ...words], options, (error, stdout, stderr) => {
      if (!error) resolve({ kind: 'answered', stdout });
      else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') resolve({ kind: 'too-much' });
      else resolve({ kind: 'failed', said: reasonIn(stderr.toString('utf8'), error) });
    });
    // It may end before it has read everything; its exit code tells.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(call.input);
  });
}

function reasonIn(stderr: string, error: Error & { readonly killed?: boolean }): string {
  const line = stderr.split('\n').find((text) => /^(?:fatal|error): /.test(text));
  const said = (line ?? stderr.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '').trim();
  if (said !== '') return `git says: ${said.slice(0, 300).replace(/\.$/, '')}.`;
  return error.killed ? 'git did not answer in time.' : 'git could not be started.';
}
