import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { TrainingJob } from '../../../ports/training-backend.ts';
import { fileAt } from '../../aws/s3-files.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { outputPath } from './job-paths.ts';
import { unpackResults } from './store-archive.ts';
import { type Store, unreached } from './store-bucket.ts';
import { take } from './take-results.ts';

interface Arrival {
  readonly job: TrainingJob;
  /** Where the archive lies. */
  readonly key: string;
  readonly isGzip: boolean;
}

/** Brings what a job handed over as one archive; throws where there is none, or only the empty one from its start. */
export async function receive(
  { client }: Pick<Store, 'client'>,
  { job, key, isGzip }: Arrival,
): Promise<void> {
  const objects = await client.list(key).catch(unreached);
  const size = objects.find((object) => object.key === key)?.size ?? 0;
  if (size === 0) throw nothingHandedOver(key);
  // On the disk where it will stay, so that it only has to be renamed.
  const staging = join(job.outputDirectory, `.arriving-${randomUUID()}`);
  const paths = resultPaths(job);
  const isWanted = (path: string) => paths.some((one) => isWithin(path, one));
  const { open } = fileAt(client, key, { path: key, size });
  try {
    await makeFolder(job.outputDirectory);
    await unpackResults({ bytes: open(), isGzip, isWanted }, staging).catch(unreached);
    await take(staging, job);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** What travels back, as paths below the working directory: none of them holds another. */
export function resultPaths(job: TrainingJob): readonly string[] {
  const all = [...new Set([...job.files.results.map(posix.normalize), outputPath(job)])];
  return all.filter((path) => !all.some((other) => other !== path && isWithin(path, other)));
}

function nothingHandedOver(key: string): UserError {
  return new UserError('train-results-lost', {
    what: 'The training has handed over nothing.',
    why: `The object store has no archive ${key}, or one without a byte.`,
    next: 'Look at the end of its log and at how the place says that it ended, and run the job again.',
  });
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
