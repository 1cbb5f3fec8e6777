import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A folder on a disk of `kilobytes`, or undefined where this user may not mount one. */
export function smallDisk(kilobytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'contender-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder];
  try {
    execFileSync('/bin/mount', options, { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  mounted.push(folder);
  return folder;
}

/** Takes the right to write away from everybody, also from root. */
export function makeReadOnly(disk: string): void {
  execFileSync('/bin/mount', ['-o', 'remount,ro', disk], { stdio: 'ignore' });
}

const mounted: string[] = [];
afterAll(() => {
  for (const folder of mounted) {
    execFileSync('/bin/umount', [folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true });
  }
});
