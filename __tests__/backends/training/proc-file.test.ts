import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readProc } from '../../../src/backends/training/local/proc-file.ts';

/** The environment of a process with a variable of so many bytes, as we read it and as the system does. */
async function environmentOf(bytes: number): Promise<readonly [string, string]> {
  const env = { LONG: 'ö'.repeat(bytes / 2), LAST: 'end' };
  const child = spawn('/bin/sleep', ['60'], { env, stdio: 'ignore' });
  await once(child, 'spawn');
  try {
    const path = `/proc/${child.pid}/environ`;
    return [readProc(path), readFileSync(path, 'latin1')];
  } finally {
    child.kill('SIGKILL');
  }
}

test.each([0, 4_000, 60_000, 65_536 - 'LONG=\0LAST=end\0'.length, 100_000])(
  'an environment with a variable of %d bytes is read whole',
  async (bytes) => {
    const [read, whole] = await environmentOf(bytes);
    expect(read).toBe(whole);
    expect(read.endsWith('\0LAST=end\0')).toBe(true);
  },
);

test('a process that is gone is an error', () => {
  expect(() => readProc('/proc/999999999/stat')).toThrow('ENOENT');
});
