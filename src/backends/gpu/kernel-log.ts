import { closeSync, constants, openSync, readSync } from 'node:fs';
import { uptime } from 'node:os';
import type { KernelError } from '../../domain/training/gpu/reading.ts';

const mostRecords = 100_000;
const nvidiaError = /NVRM: Xid \(PCI:([\da-f:]+)(?:\.\d)?\): (\d+),/i;

/**
 * What NVIDIA's driver has told the kernel of errors of its cards since the machine started. Null where
 * this user may not read the kernel's log, which is the rule.
 */
export function readKernelErrors(
  path = '/dev/kmsg',
  now = uptime(),
): readonly KernelError[] | null {
  const records = recordsOf(path);
  return records?.flatMap((record) => errorIn(record, now)) ?? null;
}

/** The device gives a record for each read, and says at the end that it would have to wait. */
function recordsOf(path: string): readonly string[] | null {
  const buffer = Buffer.alloc(64 * 1024);
  const records: string[] = [];
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    while (records.length < mostRecords) {
      const length = readRecord(file, buffer);
      if (length === 0) break;
      records.push(...buffer.toString('utf8', 0, length).split('\n'));
    }
    return records;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** 0 at the end. The oldest record may be overwritten while it is read; the next one is still there. */
function readRecord(file: number, buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(file, buffer);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') return 0;
      if (code !== 'EPIPE') throw error;
    }
  }
}

/** `4,901,5000000,-;NVRM: Xid (PCI:0000:0f:00): 79, pid=…`: microseconds since the start, then words. */
function errorIn(record: string, now: number): readonly KernelError[] {
  const [, bus = '', code = ''] = nvidiaError.exec(record) ?? [];
  if (code === '') return [];
  const at = Number(record.split(',')[2]) / 1_000_000;
  const secondsAgo = Number.isFinite(at) ? Math.max(0, Math.round(now - at)) : null;
  return [{ bus: bus.toLowerCase(), code: Number(code), secondsAgo }];
}
