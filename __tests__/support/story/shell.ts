import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { projectFolder } from '../run-node.ts';

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface ShellOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a script as a person types it, with `contender` for the bundle's command line. */
export function runShell(script: string, { cwd, env }: ShellOptions): Promise<Ended> {
  const cli = join(resolve(projectFolder, process.env.CONTENDER_DIST ?? 'dist'), 'cli.js');
  const contender = `contender() { '${process.execPath}' '${cli}' "$@"; }`;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('bash', ['-e', '-c', `${contender}\n${script}`], {
    cwd,
    env: { PATH, HOME, NO_PROXY: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = [child.stdout, child.stderr].map((stream) => {
    const chunks: string[] = [];
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    return chunks;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => {
      const [stdout = '', stderr = ''] = texts.map((chunks) => chunks.join(''));
      done({ exitCode, stdout, stderr });
    });
  });
}
