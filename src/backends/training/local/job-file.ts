import { readFileSync } from 'node:fs';
import { link, rename, rm, writeFile } from 'node:fs/promises';
import { UserError } from '../../../errors.ts';
import { leftJob } from './left-job.ts';
import { isAlive, ourselves } from './ourselves.ts';

/** Lies beside the log while its job lives: whose job it is, and by what its processes are found. */
interface Occupant {
  readonly mark: string;
  /** `<process id>/<start>` of the Contender that started it. */
  readonly owner: string;
}

/**
 * Ends what a job has left there whose Contender was killed; one whose Contender lives keeps its log, and
 * then this throws.
 */
export async function vacate(logPath: string): Promise<void> {
  const file = fileOf(logPath);
  const last = read(file);
  if (last && isAlive(last.owner)) throw occupied(logPath, last.owner);
  if (last) await leftJob({ name: '', mark: last.mark, logPath, id: null }).end();
  await removeStale(file);
}

/** Takes the log for a new job, once nothing of an earlier one writes there. */
export async function occupy(logPath: string, mark: string): Promise<void> {
  await vacate(logPath);
  const file = fileOf(logPath);
  const own = `${file}.${crypto.randomUUID()}`;
  const occupant: Occupant = { mark, owner: ourselves() };
  const text = `${JSON.stringify(occupant)}\n`;
  try {
    await writeFile(own, text, { flag: 'wx' });
    // Appears whole, and only where none is: of two at once one finds the other.
    await link(own, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      // There are disks without links.
      return writeFile(file, text, { flag: 'wx' });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw occupied(logPath, read(file)?.owner ?? 'another process');
  } finally {
    await rm(own, { force: true });
  }
}

/** Somebody else may have found the same, and be quicker: what lives is put back. */
async function removeStale(file: string): Promise<void> {
  const taken = `${file}.${crypto.randomUUID()}`;
  try {
    await rename(file, taken);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (isAlive(read(taken)?.owner ?? '')) await link(taken, file).catch(() => undefined);
  await rm(taken, { force: true });
}

/** What the command has put in its way is told by whoever writes there next. */
export async function leave(logPath: string): Promise<void> {
  await rm(fileOf(logPath), { force: true }).catch(() => undefined);
}

function fileOf(logPath: string): string {
  return `${logPath}.job`;
}

/** Undefined where no job is, or what is there was never whole: then nothing was started yet. */
function read(file: string): Occupant | undefined {
  try {
    const { mark, owner } = JSON.parse(readFileSync(file, 'utf8'));
    const isOurs = /^[0-9a-f-]{36}(\/[0-9a-f-]{36})*$/.test(mark) && typeof owner === 'string';
    return isOurs ? { mark, owner } : undefined;
  } catch {
    return undefined;
  }
}

function occupied(logPath: string, owner: string): UserError {
  return new UserError('train-running', {
    what: `Another training writes ${logPath}.`,
    why: `It was started by ${owner.includes('/') ? `process ${owner.split('/')[0]}` : owner}, which still runs.`,
    next: 'Wait for it, or give this one another output-directory.',
  });
}
