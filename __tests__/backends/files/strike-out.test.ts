import { execFile } from 'node:child_process';
import { appendFileSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { strikeOut } from '../../../src/backends/files/strike-out.ts';
import { temporaryFolder } from '../../support/folder.ts';

test('what is struck out is stars, and all else stays', async () => {
  const path = join(temporaryFolder(), 'train.log');
  writeFileSync(path, 'key sommelier-42, again sommelier-42\n');
  await strikeOut(path, [
    { start: 4, end: 16 },
    { start: 24, end: 36 },
  ]);
  expect(readFileSync(path, 'utf8')).toBe('key ************, again ************\n');
});

test('a command that appends meanwhile keeps its place', async () => {
  const path = join(temporaryFolder(), 'train.log');
  writeFileSync(path, 'sommelier-42\n');
  const script = 'for i in $(seq 300); do echo "line $i"; done >> "$0"';
  const appending = promisify(execFile)('sh', ['-c', script, path]);
  for (let round = 0; round < 50; round += 1) {
    await strikeOut(path, [{ start: 0, end: 12 }]);
    await sleep(1);
  }
  await appending;
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines[0]).toBe('************');
  expect(lines.slice(1, -1)).toEqual(
    Array.from({ length: 300 }, (_, index) => `line ${index + 1}`),
  );
});

test('nothing to strike out needs no file', async () => {
  await expect(strikeOut('/nonexistent/train.log', [])).resolves.toBeUndefined();
});

test('the length never changes', async () => {
  const path = join(temporaryFolder(), 'train.log');
  writeFileSync(path, 'x'.repeat(100_000));
  await strikeOut(path, [{ start: 10, end: 90_000 }]);
  appendFileSync(path, 'y');
  expect(statSync(path).size).toBe(100_001);
});

test('a link in place of the log is not followed', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'precious'), 'precious');
  symlinkSync(join(folder, 'precious'), join(folder, 'train.log'));
  const striking = strikeOut(join(folder, 'train.log'), [{ start: 0, end: 4 }]);
  await expect(striking).rejects.toMatchObject({ code: 'ELOOP' });
  expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('precious');
});

test('many places in many megabytes are struck out in a moment', async () => {
  const path = join(temporaryFolder(), 'train.log');
  writeFileSync(path, 'step 1 sommelier-42 done\n'.repeat(100_000));
  const ranges = Array.from({ length: 100_000 }, (_, line) => {
    return { start: line * 25 + 7, end: line * 25 + 19 };
  });
  const began = performance.now();
  await strikeOut(path, ranges);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(readFileSync(path, 'utf8')).toBe('step 1 ************ done\n'.repeat(100_000));
});

test('of a log that was cut meanwhile nothing is written behind its end', async () => {
  const path = join(temporaryFolder(), 'train.log');
  writeFileSync(path, 'short');
  await strikeOut(path, [{ start: 2, end: 40 }]);
  expect(readFileSync(path, 'utf8')).toBe('sh***');
});
