import { lstat, opendir } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { type Problem, refuse } from '../../../errors.ts';
import type { TrainingJob } from '../../../ports/training-backend.ts';
import { outputPath } from './job-paths.ts';

/** A file that a job wrote, by its path from the working directory of the job. */
export interface FoundFile {
  readonly path: string;
  readonly mode: number;
  readonly size: number;
  /** Seconds since 1970. */
  readonly modified: number;
  readonly link: null;
}

/** More than a model has; a job that writes more has gone astray. */
const mostFiles = 100_000;

/**
 * The files at the promised paths and in the output folder. What a stranger could lead us away with, links,
 * devices, sockets and pipes, is refused: all of them at once, by name.
 */
export async function filesOfJob(
  job: TrainingJob,
  directory: string,
): Promise<readonly FoundFile[]> {
  const files = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  const walk = async (path: string): Promise<void> => {
    const found = await lstat(join(directory, path)).catch(() => undefined);
    if (!found) return;
    if (found.isDirectory()) {
      for await (const { name } of await opendir(join(directory, path))) {
        await walk(join(path, name));
      }
    } else if (!found.isFile()) problems.push(refused(path, kindOf(found)));
    else {
      const { mode, size, mtimeMs } = found;
      files.set(path, { path, mode: mode & 0o755, size, modified: mtimeMs / 1000, link: null });
      if (files.size > mostFiles) refuse([...problems, tooMany()]);
    }
  };
  for (const path of [...job.files.results, outputPath(job)]) {
    const above = await linkAbove(directory, normalize(path));
    if (above === undefined) await walk(normalize(path));
    else problems.push(refused(above, 'a link'));
  }
  refuse(problems);
  return [...files.values()];
}

/** A link among the folders that lead to a path; undefined where none is. */
async function linkAbove(directory: string, path: string): Promise<string | undefined> {
  const parts = path.split(/[\\/]/);
  for (let depth = 1; depth < parts.length; depth += 1) {
    const above = join(...parts.slice(0, depth));
    const found = await lstat(join(directory, above)).catch(() => undefined);
    if (found?.isSymbolicLink()) return above;
  }
  return undefined;
}

function kindOf(found: Awaited<ReturnType<typeof lstat>>): string {
  if (found.isSymbolicLink()) return 'a link';
  if (found.isSocket()) return 'a socket';
  return found.isFIFO() ? 'a pipe' : 'a device';
}

function refused(path: string, kind: string): Problem {
  return {
    code: 'train-results-refused',
    what: `Cannot bring "${path}" from the job.`,
    why: `It is ${kind}, and only files and folders travel back.`,
    next: 'Let the command write the file itself.',
  };
}

function tooMany(): Problem {
  return {
    code: 'train-results-refused',
    what: 'Cannot bring the results from the job.',
    why: `They are more than ${mostFiles} files.`,
    next: 'Let the command pack them, or write fewer.',
  };
}
