import { lstat, opendir, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, normalize, resolve, sep } from 'node:path';
import { isOwnFile } from '../../../domain/training/kept-files.ts';
import { UserError } from '../../../errors.ts';
import type { TrainingJob } from '../../../ports/training-backend.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { outputPath } from './job-paths.ts';

/**
 * Moves what a job brought, and was found to be files and folders only, to where it belongs: `staging` stands
 * for its working directory, and lies on the disk of ours. Each file takes its place at once. Of the output
 * folder what is Contender's own stays as it is.
 */
export async function take(staging: string, job: TrainingJob): Promise<void> {
  const output = outputPath(job);
  const from = join(staging, output);
  const own = resolve(job.outputDirectory);
  for await (const path of filesBelow(from)) {
    if (!isOwnFile(path.split(sep).join('/'))) await place(join(from, path), join(own, path), own);
  }
  const here = resolve('.');
  for (const result of job.files.results.map(normalize)) {
    refuseResult(result);
    for await (const path of filesBelow(staging, result)) {
      if (isWithin(path, normalize(output))) continue;
      await place(join(staging, path), join(here, path), here);
    }
  }
}

/** What no training writes, whatever it promised. */
function refuseResult(path: string): void {
  const parts = path.split(/[\\/]/);
  const isSafe = !/^([\\/]|[A-Za-z]:)/.test(path) && !parts.includes('..') && path !== '.';
  if (isSafe && !parts.includes('.git')) return;
  throw new UserError('train-results-refused', {
    what: `Cannot bring "${path}" from the job.`,
    why: 'What a job writes elsewhere comes to its own paths in the working directory, never above it, to all of it, or to .git.',
    next: 'Let the command write its model and its files to a folder of their own.',
  });
}

/** Paths from `root`; nothing where `path` is not there. */
async function* filesBelow(root: string, path = ''): AsyncGenerator<string> {
  const found = await lstat(join(root, path)).catch(() => undefined);
  if (found?.isFile()) yield path;
  if (!found?.isDirectory()) return;
  for await (const entry of await opendir(join(root, path))) {
    yield* filesBelow(root, join(path, entry.name));
  }
}

async function place(from: string, to: string, root: string): Promise<void> {
  await makeFolder(dirname(to));
  const [parent, base] = await Promise.all([realpath(dirname(to)), realpath(root)]);
  const isGit = to.split(sep).includes('.git') && !root.split(sep).includes('.git');
  if (!isWithin(parent, base) || isGit) {
    throw new UserError('train-results-refused', {
      what: `Cannot bring ${to} from the job.`,
      why: isGit
        ? 'It belongs to git.'
        : 'A link on the way leads out of the folder where it belongs.',
      next: 'Remove the link, or let the command write to another path.',
    });
  }
  const old = await lstat(to).catch(() => undefined);
  if (old?.isDirectory()) await rm(to, { recursive: true });
  await rename(from, to);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}
