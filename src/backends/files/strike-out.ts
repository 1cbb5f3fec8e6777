import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Bytes of a file from `start` up to, but not with, `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const star = '*'.charCodeAt(0);
const mostAtOnce = 1024 * 1024;

/**
 * Overwrites these bytes of a file, in order, with as many stars, while others go on appending to it:
 * neither its length nor their place changes. It needs a descriptor of its own, since one that appends
 * writes at the end wherever it is told to. A link is not followed: the command may have put it there.
 */
export async function strikeOut(path: string, ranges: readonly Range[]): Promise<void> {
  if (ranges.length === 0) return;
  const file = await open(path, constants.O_RDWR | constants.O_NOFOLLOW);
  try {
    for (const near of together(ranges)) await strike(file, near);
  } finally {
    await file.close();
  }
}

/** What was appended stays as it is, so that one write for many ranges may repeat what is between them. */
function together(ranges: readonly Range[]): readonly (readonly Range[])[] {
  const groups: Range[][] = [];
  for (const range of ranges) {
    const group = groups.at(-1);
    const isNear = group?.[0] !== undefined && range.end - group[0].start <= mostAtOnce;
    if (isNear) group.push(range);
    else groups.push([range]);
  }
  return groups;
}

async function strike(file: FileHandle, ranges: readonly Range[]): Promise<void> {
  const start = ranges[0]?.start ?? 0;
  const end = ranges.at(-1)?.end ?? start;
  const bytes = await readWhole(file, start, end);
  for (const range of ranges) bytes.fill(star, range.start - start, range.end - start);
  for (let done = 0; done < bytes.byteLength; ) {
    const left = bytes.byteLength - done;
    done += (await file.write(bytes, done, left, start + done)).bytesWritten;
  }
}

/** Less than was asked only where the file ends before. */
async function readWhole(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - start);
  for (let done = 0; done < bytes.byteLength; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.byteLength - done, start + done);
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}
