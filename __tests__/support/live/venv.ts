import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { cannotRun, describeInFull, isAllAsked } from '../cannot-run.ts';
import { projectFolder } from '../run-node.ts';

/** A Python environment with a lock file beside this file. */
export type Venv = 'mlflow3' | 'mlflow2' | 'gto' | 'moto' | 'ray';

/** The folder of its programs, an absolute path. Builds it where it is missing, which takes a while. */
function venv(name: Venv): string {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/live.mjs', name], {
    cwd: projectFolder,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(stderr.trim().slice(-500) || `exit code ${status}`);
  return join(projectFolder, '.cache/live', name, 'bin');
}

interface LiveSuite {
  /** What is tested, such as `registries/mlflow`. */
  readonly subject: string;
  readonly needs: readonly Venv[];
  /** Runs only where LIVE is `all`: too long for every run. */
  readonly optIn?: boolean;
}

/**
 * Tests against real programs, whose folders `body` gets in the order of `needs`. Where they cannot be
 * had, one line says so and the tests count as skipped; under CI that is a failure.
 */
export function liveSuite(
  { subject, needs, optIn = false }: LiveSuite,
  body: (...folders: readonly string[]) => void,
): void {
  if (optIn && !isAllAsked) {
    describeInFull(subject, () => undefined);
    return;
  }
  const found = findAll(needs);
  if ('folders' in found) describe(subject, () => body(...found.folders));
  else cannotRun(subject, found.why);
}

function findAll(
  names: readonly Venv[],
): { readonly folders: readonly string[] } | { readonly why: string } {
  try {
    return { folders: names.map(venv) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
