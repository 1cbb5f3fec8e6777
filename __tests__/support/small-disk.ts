import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, test } from '@jest/globals';
import { cannotRun } from './cannot-run.ts';

const mounted: string[] = [];

/** `test` with a disk of so many kilobytes of its own; skipped, with the reason, where none may be mounted. */
export function testWithDisk(
  kilobytes: number,
  title: string,
  body: (disk: string) => Promise<void>,
): void {
  const disk = smallDisk(kilobytes);
  if (disk) test(title, () => body(disk));
  else cannotRun(title, 'this user may not mount a small disk');
}

/** Takes the right to write away from everybody, also from root. */
export function makeReadOnly(disk: string): void {
  asRoot('mount', ['-o', 'remount,ro', disk]);
}

function smallDisk(kilobytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'contender-disk-'));
  try {
    asRoot('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=777`, 'tmpfs', folder]);
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  mounted.push(folder);
  return folder;
}

/** A runner's user is not root, but may become it without a password. */
function asRoot(command: string, words: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  const [program = command, ...rest] = isRoot ? [command] : ['sudo', '-n', command];
  execFileSync(program, [...rest, ...words], { stdio: 'ignore' });
}

afterAll(() => {
  for (const folder of mounted) {
    asRoot('umount', [folder]);
    rmSync(folder, { recursive: true });
  }
});
