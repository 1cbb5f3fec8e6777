import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readKernelErrors } from '../../../src/backends/gpu/kernel-log.ts';
import { temporaryFolder } from '../../support/folder.ts';

function logOf(...records: readonly string[]) {
  const path = join(temporaryFolder(), 'kmsg');
  writeFileSync(path, records.map((record) => `${record}\n`).join(''));
  return path;
}

test('errors of the driver are found among all that the kernel tells', () => {
  const path = logOf(
    '5,0,0,-;Linux version 6.8.0',
    '3,812,60000000,-;NVRM: Xid (PCI:0000:0F:00): 79, pid=4711, name=python3, GPU has fallen off the bus.',
    ' SUBSYSTEM=pci',
    '3,813,61500000,c;NVRM: Xid (PCI:0000:17:00.0): 13, Graphics Exception',
    '3,814,62000000,-;NVRM: GPU at PCI:0000:17:00: GPU-1',
  );
  expect(readKernelErrors(path, 100)).toEqual([
    { bus: '0000:0f:00', code: 79, secondsAgo: 40 },
    { bus: '0000:17:00', code: 13, secondsAgo: 39 },
  ]);
});

test('a log without errors has none, and one that cannot be read is not checked', () => {
  expect(readKernelErrors(logOf('5,0,0,-;Linux version 6.8.0'))).toEqual([]);
  expect(readKernelErrors(join(temporaryFolder(), 'kmsg'))).toBeNull();
});

test('the real log of the kernel is read whole, or closed, and never waited for', () => {
  const began = performance.now();
  const errors = readKernelErrors();
  expect(errors === null || Array.isArray(errors)).toBe(true);
  expect(performance.now() - began).toBeLessThan(1_000);
});
