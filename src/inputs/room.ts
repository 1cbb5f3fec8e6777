import { readFile, statfs } from 'node:fs/promises';
import type { Room } from '../domain/training/room.ts';

/** What is left where `folder` lies. */
export async function readRoom(folder: string): Promise<Room> {
  const [freeDisk, sharedMemory, limits] = await Promise.all([
    freeOn(folder),
    freeOn('/dev/shm'),
    readFile('/proc/self/limits', 'utf8').catch(() => ''),
  ]);
  const openFiles = Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Number.NaN);
  return { freeDisk, sharedMemory, openFiles: Number.isFinite(openFiles) ? openFiles : null };
}

async function freeOn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
