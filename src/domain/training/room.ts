import type { Finding } from '../finding.ts';

/** What the machine has left for a training; null where the system does not tell. */
export interface Room {
  /** Bytes free where outputs are written, and of memory that processes can share. */
  readonly freeDisk: number | null;
  readonly sharedMemory: number | null;
  /** How many files a process may open. */
  readonly openFiles: number | null;
}

const gibibyte = 1024 ** 3;
const leastDisk = 5 * gibibyte;
const leastShared = gibibyte;
const leastFiles = 4096;

/**
 * Whether there is room to train on GPUs: hours of work end badly on a full disk. Two checkpoints stand
 * in the folder while the newer one is written; `checkpoint` is the size of an older one, in bytes.
 */
export function judgeRoom(
  { freeDisk, sharedMemory, openFiles }: Room,
  checkpoint: number | null = null,
): readonly Finding[] {
  const needed = leastDisk + 2 * (checkpoint ?? 0);
  const why =
    checkpoint === null
      ? ''
      : `, for two checkpoints of ${gib(checkpoint)}, as the last one had, and ${gib(leastDisk)} beside them`;
  return [
    ...when(freeDisk === null || freeDisk < needed, {
      level: 'error',
      rule: 'disk-full',
      message: `The disk of the output directory has ${freeDisk === null ? 'an unknown amount' : gib(freeDisk)} free, and a training on GPUs needs at least ${gib(needed)}${why}. Free some, or name another folder by output-directory.`,
    }),
    ...when(sharedMemory !== null && sharedMemory < leastShared, {
      level: 'warning',
      rule: 'shared-memory',
      message: `Processes can share only ${gib(sharedMemory ?? 0)} of memory, which workers that load data fill soon. Start the container with --shm-size=8g or --ipc=host.`,
    }),
    ...when(openFiles !== null && openFiles < leastFiles, {
      level: 'warning',
      rule: 'open-files',
      message: `A process may open only ${openFiles} files here; workers that load data may need more. Raise it with "ulimit -n ${leastFiles}" before the training.`,
    }),
  ];
}

const mebibyte = 1024 ** 2;
const scarceDisk = 512 * mebibyte;
const fullDisk = 128 * mebibyte;

/**
 * What so many free bytes mean while a training runs. Who began with less than the limit knows of it,
 * and is warned only.
 */
export function judgeFreeDisk(free: number, atStart: number): 'enough' | 'scarce' | 'full' {
  if (free < fullDisk && atStart >= fullDisk) return 'full';
  return free < scarceDisk ? 'scarce' : 'enough';
}

function when(condition: boolean, finding: Finding): readonly Finding[] {
  return condition ? [finding] : [];
}

function gib(bytes: number): string {
  return `${(bytes / gibibyte).toFixed(1)} GiB`;
}
