import { execFile } from 'node:child_process';
import { arch, availableParallelism, platform, release, totalmem } from 'node:os';
import type { Machine } from '../../../domain/training/run-record.ts';

type Variables = Readonly<Record<string, string>>;

/** This machine, with the interpreters that a command with these variables finds. */
export async function readMachine(environment: Variables): Promise<Machine> {
  const [node, python3, python] = await Promise.all([
    versionOf('node', environment),
    versionOf('python3', environment),
    versionOf('python', environment),
  ]);
  return {
    os: `${platform()} ${release()}`,
    arch: arch(),
    cpus: availableParallelism(),
    memoryBytes: totalmem(),
    node,
    python: python3 ?? python,
  };
}

/** `24.21.0` from `v24.21.0` or `Python 3.12.1`; null when it is not there or does not answer. */
function versionOf(program: string, environment: Variables): Promise<string | null> {
  const options = { env: environment, timeout: 3_000, windowsHide: true };
  return new Promise((resolve) => {
    execFile(program, ['--version'], options, (_error, stdout) => {
      resolve(/\d+\.\d+\S*/.exec(stdout)?.[0] ?? null);
    });
  });
}
