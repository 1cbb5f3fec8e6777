import type {
  Environment,
  FoundPackages,
  Surroundings,
} from '../../domain/training/environment.ts';
import { packagesName } from '../../domain/training/kept-files.ts';
import type { CommandEnd } from '../../domain/training/run-record.ts';
import { sha256 } from '../../inputs/digest.ts';
import type { Open } from '../command.ts';

type Known = Pick<Environment, 'lockFiles' | 'gpus'>;

/** A place that did not live long enough to tell. */
export const unseen: Surroundings = {
  machine: { os: 'unknown', arch: 'unknown', cpus: 0, memoryBytes: 0, node: null, python: null },
  packages: null,
  container: null,
  deterministic: {},
};

const hurryMs = 300;

/** Null: of a cancelled training a Python that takes its time is not waited for, or a kill would take the outcome. */
export function heard(
  surroundings: Promise<Surroundings | null>,
  { kind }: CommandEnd,
): Promise<Surroundings | null> {
  if (kind !== 'cancelled' && kind !== 'preempted') return surroundings;
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), hurryMs).unref();
  });
  return Promise.race([surroundings, late]);
}

/** The environment of a run record; the packages themselves go to a file of the output folder. */
export async function keepSurroundings(
  found: Surroundings,
  known: Known,
  open: Open,
): Promise<Environment> {
  // One of an earlier run would be taken for this one's.
  if (!found.packages) await open.output.remove(packagesName);
  else await open.output.write(packagesName, textOf(found.packages));
  return environmentOf(found, known, open.output.path(packagesName));
}

/** The same without a file. */
export function environmentOf(
  { machine, packages, container, deterministic }: Surroundings,
  { lockFiles, gpus }: Known,
  path: string,
): Environment {
  return {
    ...machine,
    lockFiles,
    ...(gpus && { gpus }),
    ...(packages && {
      packages: {
        path,
        digest: `sha256:${sha256(textOf(packages))}`,
        tool: packages.tool,
        count: packages.lines.length,
      },
    }),
    ...(container && { container }),
    ...(Object.keys(deterministic).length > 0 && { deterministic }),
  };
}

function textOf({ lines }: FoundPackages): string {
  return lines.map((line) => `${line}\n`).join('');
}
