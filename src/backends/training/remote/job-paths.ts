import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { TrainingJob } from '../../../ports/training-backend.ts';

/** Where the command's output folder lies, from the working directory of the job, with `/`. */
export function outputPath({ outputDirectory }: Pick<TrainingJob, 'outputDirectory'>): string {
  const path = relative(resolve('.'), resolve(outputDirectory));
  const isInside = path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..';
  return isInside ? path.split(sep).join('/') : 'contender-output';
}

/**
 * The same variables for a job that works in `directory`: those that name folders here name the ones there.
 * `here` are the folders of this machine that stand for it.
 */
export function translated(
  environment: TrainingJob['environment'],
  here: readonly string[],
  directory: string,
): TrainingJob['environment'] {
  const longestFirst = here.map((path) => resolve(path)).sort((a, b) => b.length - a.length);
  const translate = (value: string): string => {
    const from = longestFirst.find((path) => value === path || value.startsWith(`${path}${sep}`));
    return from === undefined ? value : directory + value.slice(from.length).split(sep).join('/');
  };
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, translate(value)]),
  );
}
