import { readFile, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Room } from '../domain/training/room.ts';

/** What is left where `folder` lies, or will lie once it is made. */
export async function readRoom(folder: string): Promise<Room> {
  const [freeDisk, sharedMemory, limits] = await Promise.all([
    readFreeDisk(folder),
    freeOn('/dev/shm'),
    readFile('/proc/self/limits', 'utf8').catch(() => ''),
  ]);
  const openFiles = Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Number.NaN);
  return { freeDisk, sharedMemory, openFiles: Number.isFinite(openFiles) ? openFiles : null };
}

/** Bytes that this user may still write where `folder` lies, or will lie; null where nobody tells. */
export async function readFreeDisk(folder: string): Promise<number | null> {
  return freeOn(await existing(folder));
}

async function existing(folder: string): Promise<string> {
  const path = resolve(folder);
  const above = dirname(path);
  if (above === path) return path;
  return stat(path).then(
    () => path,
    () => existing(above),
  );
}

async function freeOn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
