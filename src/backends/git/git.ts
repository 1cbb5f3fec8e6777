import { execFile } from 'node:child_process';

const limitMs = 20_000;

/** It takes no lock, and starts none of the repository's monitors. */
export const flags: readonly string[] = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];

/** What git answers, or null. It asks nobody. */
export function git(words: readonly string[]): Promise<string | null> {
  const options = { timeout: limitMs, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', [...flags, ...words], options, (error, stdout) => {
      resolve(error ? null : stdout.trim());
    });
  });
}
