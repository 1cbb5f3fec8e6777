import { type ChildProcess, spawn } from 'node:child_process';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { programOn } from '../../program.ts';

export interface Ran {
  /** Null: it was ended, because its time was over. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Calling {
  readonly words: readonly string[];
  /** What it finds on stdin; left out: nothing. */
  readonly input?: string;
  /** Its variables; left out: those that a question to Slurm needs. */
  readonly environment?: Readonly<Record<string, string>>;
}

export type Program = 'sbatch' | 'squeue' | 'scontrol' | 'sacct' | 'scancel';

/** Runs one of Slurm's commands without a shell, and for a minute at most. */
export type Programs = (program: Program, calling: Calling) => Promise<Ran>;

const limitMs = 60_000;
const longestAnswer = 16 * 1024 * 1024;

export function slurmPrograms(environment: Environment, within = limitMs): Programs {
  const path = environment('PATH') ?? '';
  const conf = environment('SLURM_CONF');
  const asking = { PATH: path, LC_ALL: 'C', ...(conf && { SLURM_CONF: conf }) };
  return (program, { words, input = '', environment: given }) => {
    const file = programIn(path, program);
    const env = given ? { ...given, ...(conf && { SLURM_CONF: conf }) } : asking;
    return new Promise((done) => {
      // In a group of its own: a Ctrl-C is for us, and what a wrapper has started ends with it.
      const child = spawn(file, words, { env, detached: true });
      const limit = setTimeout(() => endGroup(child), within).unref();
      const said = { stdout: '', stderr: '' };
      for (const stream of ['stdout', 'stderr'] as const) {
        child[stream].setEncoding('utf8');
        child[stream].on('data', (text: string) => {
          if (said[stream].length < longestAnswer) said[stream] += text;
        });
      }
      child.on('error', ({ message }) => done({ code: 127, stdout: '', stderr: message }));
      child.on('close', (code) => {
        clearTimeout(limit);
        done({ code: child.killed ? null : code, ...said });
      });
      // One that ends without reading has said why.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  };
}

function endGroup(child: ChildProcess): void {
  child.kill('SIGKILL');
  const words = ['-c', `kill -s KILL -- -${child.pid}`];
  spawn('/bin/sh', words, { stdio: 'ignore' }).on('error', () => undefined);
  child.stdout?.destroy();
  child.stderr?.destroy();
}

/** Whether this machine has it: a cluster without accounting may come without `sacct`. */
export function hasProgram(environment: Environment, program: Program): boolean {
  return Boolean(programOn(environment('PATH') ?? '', program));
}

/** Looked for by our own PATH: sbatch is given the variables of the job, which may hold another. */
function programIn(path: string, program: Program): string {
  const file = programOn(path, program);
  if (file) return file;
  throw new UserError('train-commands-missing', {
    what: `Cannot speak with Slurm: there is no ${program} in PATH.`,
    why: 'A slurm: address without a host uses the commands of Slurm on this machine.',
    next: 'Run on a login node of the cluster, or give the address of slurmrestd, such as slurm:https://head:6820.',
  });
}
