import { readFileSync, type StatsFs, statfsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';

/** What the machine, or the container on it, gives this process. */
export interface Machine {
  readonly memoryBytes: number;
  readonly threads: number;
  /** Where intermediate results may be spilled to; null: nobody says. */
  readonly freeDiskBytes: number | null;
}

/** Settings of the engine, in its own words. */
export interface Limits extends Record<string, string> {
  readonly memory_limit: string;
  readonly threads: string;
}

const mebibyte = 1024 * 1024;
/** Node itself, and what the engine holds beside its own account. */
const outsideEngine = 320 * mebibyte;
const leastMemory = 128 * mebibyte;
/** With less, threads hold so much at once that nothing is left to spill. */
const memoryOfThread = 128 * mebibyte;

/** Most of the memory that Node leaves, as many threads as it feeds, and nine tenths of the free disk. */
export function limitsOf({ memoryBytes, threads, freeDiskBytes }: Machine): Limits {
  const memory = Math.max(leastMemory, (memoryBytes - outsideEngine) * 0.85);
  return {
    memory_limit: mebibytes(memory),
    threads: String(Math.max(1, Math.min(threads, Math.floor(memory / memoryOfThread)))),
    ...(freeDiskBytes !== null && { max_temp_directory_size: mebibytes(freeDiskBytes * 0.9) }),
  };
}

function mebibytes(bytes: number): string {
  return `${Math.floor(bytes / mebibyte)}MiB`;
}

/** Reads them of this machine; `folder` is where intermediate results would be spilled to. */
export function readMachine(folder: string): Machine {
  const disk = diskOf(folder);
  return {
    memoryBytes: memoryBytes(),
    // Knows the share of the processors that a container has.
    threads: availableParallelism(),
    freeDiskBytes: disk && disk.bavail * disk.bsize,
  };
}

function diskOf(folder: string): StatsFs | null {
  try {
    return statfsSync(folder);
  } catch {
    return null;
  }
}

/** What the machine has, or the container on it may take. */
export function memoryBytes(): number {
  return Math.min(totalmem(), containerMemory('/'));
}

/**
 * The least limit of the control groups that this process is in, in bytes; infinite where there is none.
 * Both versions of the kernel's files are read, and a group's limit holds for all groups inside it.
 */
export function containerMemory(root: string): number {
  const limits = groupsIn(textAt(join(root, 'proc/self/cgroup'))).flatMap(({ file, base, path }) =>
    pathsUp(path).map((one) => bytesIn(textAt(join(root, base, one, file)))),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...limits);
}

interface Group {
  readonly base: string;
  readonly path: string;
  readonly file: string;
}

/** Lines such as `0::/user.slice` and `5:memory:/docker/1f`. */
function groupsIn(lines: string): readonly Group[] {
  return lines.split('\n').flatMap((line): Group[] => {
    const [, controllers, path = '/'] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers === '') return [{ base: 'sys/fs/cgroup', path, file: 'memory.max' }];
    return controllers?.split(',').includes('memory')
      ? [{ base: 'sys/fs/cgroup/memory', path, file: 'memory.limit_in_bytes' }]
      : [];
  });
}

/** `/a/b`, `/a`, and the root, which inside a container is the group itself. */
function pathsUp(path: string): readonly string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '..');
  return [...names.keys(), names.length].map((depth) => names.slice(0, depth).join('/'));
}

function bytesIn(text: string): number {
  return /^\d+\s*$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
