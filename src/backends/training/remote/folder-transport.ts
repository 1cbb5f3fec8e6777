import { lstat, mkdir, rm, statfs } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, posix } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { TrainingJob } from '../../../ports/training-backend.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { copyVerified } from './copy-file.ts';
import { outputPath } from './job-paths.ts';
import { type FoundFile, filesOfJob } from './job-results.ts';
import { tarEntries } from './store-tar.ts';
import { take } from './take-results.ts';
import type { JobPlace, Transport } from './transport.ts';

/** A folder that both sides see, here and as the job sees it: absolute paths. */
interface SharedFolder {
  readonly source: string;
  readonly target: string;
}

const work = 'work';
const copiesAtOnce = 4;
/** Left free on the disk. */
const reserveBytes = 256 * 2 ** 20;

/** Files travel as copies in a folder of the job: `<folder>/<name>/work` stands for the working directory. */
export function folderTransport({ source, target }: SharedFolder): Transport {
  const own = (name: string) => join(source, safe(name));
  const placeOf = (name: string): JobPlace => ({
    directory: posix.join(target, safe(name), work),
    mount: { source: own(name), target: posix.join(target, safe(name)) },
    before: '',
    after: '',
  });
  return {
    workspace: (name) => join(own(name), work),
    placeOf,
    bring: (job) =>
      writing(source, async () => {
        await makeFolder(source);
        await makeOwn(own(job.name));
        const directory = join(own(job.name), work);
        await mkdir(directory, { mode: 0o700 });
        await layOut(job, directory);
        return placeOf(job.name);
      }),
    fetch: (job, name) => fetchResults(job, join(own(name), work)),
    async remove(names) {
      // Another user's job may have left what only that user may remove.
      for (const name of names) await removeOwn(own(name)).catch(() => undefined);
    },
  };
}

/** No name leads anywhere else. */
function safe(name: string): string {
  if (/^[a-z][a-z0-9-]{0,62}$/.test(name)) return name;
  throw new Error(`"${name}" is no name of a job.`);
}

/** What an earlier try has left is removed; what is somebody else's is not touched. */
async function makeOwn(path: string): Promise<void> {
  await removeOwn(path);
  await mkdir(path, { mode: 0o700 });
}

async function removeOwn(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory() || !isOurs(found.uid)) {
    throw new UserError('train-folder-refused', {
      what: `Cannot use ${path} for the files of the job.`,
      why: found.isDirectory()
        ? `It belongs to the user ${found.uid}, who could change what is trained.`
        : 'It is a link or a file, and not a folder of ours.',
      next: 'Remove it, or name another folder.',
    });
  }
  await rm(path, { recursive: true, force: true });
}

/** Where a system knows no users, all is ours. */
function isOurs(uid: number): boolean {
  const own = userInfo().uid;
  return own === -1 || uid === own;
}

async function layOut(job: TrainingJob, directory: string): Promise<void> {
  const entries = await tarEntries(job.files.sources);
  await refuseWithoutRoom(
    directory,
    entries.reduce((sum, { size }) => sum + size, 0),
  );
  await makeFolder(join(directory, outputPath(job)));
  await inTurn(entries, async (entry) => {
    await copyVerified({ ...entry, from: entry.path, to: join(directory, entry.path) });
  });
}

/** Brings what the job wrote: first all of it is looked at, then all is copied, and then each file takes its place. */
async function fetchResults(job: TrainingJob, directory: string): Promise<void> {
  const files = await filesOfJob(job, directory);
  if (files.length === 0) return;
  await writing(job.outputDirectory, async () => {
    await makeFolder(job.outputDirectory);
    // On the disk where it will stay, so that it only has to be renamed.
    const staging = join(job.outputDirectory, `.arriving-${crypto.randomUUID()}`);
    try {
      await mkdir(staging, { mode: 0o700 });
      await refuseWithoutRoom(staging, total(files));
      await inTurn(files, async (file) => {
        const { path } = file;
        await copyVerified({ ...file, from: join(directory, path), to: join(staging, path) });
      });
      await take(staging, job);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  });
}

function total(files: readonly FoundFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

async function refuseWithoutRoom(path: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(path);
  if (bytes + reserveBytes <= bavail * bsize) return;
  throw new UserError('train-no-room', {
    what: `There is no room for the files of the job in ${path}.`,
    why: `They take ${bytes} bytes, and ${bavail * bsize} are free.`,
    next: 'Free space there, or name another folder.',
  });
}

/** A few at a time: most are small, and the disk is often a server. */
async function inTurn<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: copiesAtOnce }, worker));
}

async function writing<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = {
      what: `The files of the job cannot travel by ${path}.`,
      why: `The system answered ${code ?? message}.`,
      next: 'Free space or allow writing there, or name another folder.',
    };
    throw new UserError('train-folder-unusable', problem, { cause: error });
  }
}
