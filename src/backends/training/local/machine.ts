import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { arch, availableParallelism, platform, release, totalmem } from 'node:os';
import { interpreterIn } from '../../../domain/training/command-interpreter.ts';
import { deterministicOf } from '../../../domain/training/deterministic.ts';
import type { FoundPackages, Surroundings } from '../../../domain/training/environment.ts';
import { packagesOf } from '../../../domain/training/python-survey.ts';
import { programOn } from '../../program.ts';
import { readContainer } from './container.ts';
import { askInterpreter } from './interpreter.ts';

type Variables = Readonly<Record<string, string>>;

interface OurNode {
  readonly path: string;
  readonly version: string;
}

/**
 * This machine, with the interpreters and packages that a command with these variables finds. It takes a
 * tenth of a second and more, and waits for nobody: let it go on while the command runs.
 */
export async function readSurroundings(
  command: string,
  environment: Variables,
  ours?: OurNode,
): Promise<Surroundings> {
  const [node, python, container] = await Promise.all([
    nodeVersion(environment, ours),
    pythonOf(command, environment),
    readContainer(),
  ]);
  return {
    machine: {
      os: `${platform()} ${release()}`,
      arch: arch(),
      cpus: availableParallelism(),
      memoryBytes: totalmem(),
      node,
      python: python.version,
    },
    packages: python.packages,
    container,
    deterministic: deterministicOf(environment),
  };
}

interface FoundPython {
  readonly version: string | null;
  readonly packages: FoundPackages | null;
}

/** The Python that the command names, else the one on the PATH; its packages only where it is the one that runs. */
async function pythonOf(command: string, environment: Variables): Promise<FoundPython> {
  const named = interpreterIn(command);
  const programs = named ? [named] : ['python3', 'python'];
  for (const program of programs) {
    const asked = named === null ? undefined : await askInterpreter(program, environment);
    const version = asked?.version ?? (await versionOf(program, environment));
    if (version !== null) return { version, packages: asked ? packagesOf(asked) : null };
  }
  return { version: null, packages: null };
}

/** Of the Node that the command finds: ours need not be started to tell. */
async function nodeVersion(environment: Variables, ours?: OurNode): Promise<string | null> {
  const found = programOn(environment.PATH, 'node');
  const isOurs = found && ours && (await realpath(found).catch(() => found)) === ours.path;
  return isOurs ? ours.version : versionOf('node', environment);
}

/** `24.21.0` from `v24.21.0` or `Python 3.12.1`; null when it is not there or does not answer. */
function versionOf(program: string, environment: Variables): Promise<string | null> {
  const options = {
    env: environment,
    timeout: 3_000,
    // A script that stands for the program may take no other one.
    killSignal: 'SIGKILL',
    windowsHide: true,
  } as const;
  return new Promise((resolve) => {
    execFile(program, ['--version'], options, (_error, stdout) => {
      resolve(/\d+\.\d+\S*/.exec(stdout)?.[0] ?? null);
    });
  });
}
