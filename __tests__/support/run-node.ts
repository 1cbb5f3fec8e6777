import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

export interface NodeProcess {
  /** A file of the bundle, and its arguments. */
  readonly file: string;
  readonly arguments?: readonly string[];
  readonly nodeArguments?: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited but PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  /** After these seconds the process is killed, so that a hang fails one test and not the run. */
  readonly timeoutSeconds?: number;
  /** Called with the running process, for tests that send it signals. */
  readonly started?: (child: ChildProcess) => void;
}

export interface EndedProcess {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of both streams in the order in which they arrived, as a runner reads them. */
  readonly lines: readonly string[];
}

/** Runs a file of `dist`, or of the folder that CONTENDER_DIST names, as a process of its own. */
export async function runNode(process: NodeProcess): Promise<EndedProcess> {
  const file = resolve(bundleFolder(), process.file);
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`);
  const child = spawn(
    globalThis.process.execPath,
    [...(process.nodeArguments ?? []), file, ...(process.arguments ?? [])],
    {
      cwd: process.cwd,
      env: { ...inherited(), ...process.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  process.started?.(child);
  return ended(child, (process.timeoutSeconds ?? 50) * 1000);
}

function bundleFolder(): string {
  return resolve(projectFolder, process.env.CONTENDER_DIST ?? 'dist');
}

function inherited(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME };
}

function ended(child: ChildProcess, timeoutMs: number): Promise<EndedProcess> {
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  const lines: string[] = [];
  const stdout = collect(child.stdout, lines);
  const stderr = collect(child.stderr, lines);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      done({ exitCode, signal, stdout: stdout(), stderr: stderr(), lines });
    });
  });
}

/** Gathers a stream's text, and adds each line to `lines` when it is complete. */
function collect(stream: ChildProcess['stdout'], lines: string[]): () => string {
  let text = '';
  let line = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    text += chunk;
    const parts = `${line}${chunk}`.split('\n');
    line = parts.pop() ?? '';
    lines.push(...parts);
  });
  stream?.on('end', () => {
    if (line !== '') lines.push(line);
  });
  return () => text;
}
