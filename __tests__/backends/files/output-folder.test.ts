import { execFile } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { outputFolder } from '../../../src/backends/files/output-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is written under its path and replaced as a whole', async () => {
  const output = outputFolder(folder);
  await output.write('a/b.txt', 'old');
  await output.write('a/b.txt', 'new');
  expect(readFileSync(output.path('a/b.txt'), 'utf8')).toBe('new');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
});

test('a folder that cannot be made is the user’s to mend', async () => {
  writeFileSync(join(folder, 'taken'), 'mine');
  const writing = outputFolder(join(folder, 'taken')).write('x.txt', 'text');
  await expect(writing).rejects.toMatchObject({ problems: [{ code: 'output-unwritable' }] });
  expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('mine');
});

test('when the file does not fit any more, the old one stays whole and no piece is left', async () => {
  const module = new URL('../../../src/backends/files/output-folder.ts', import.meta.url);
  const script = `
    const { outputFolder } = await import(${JSON.stringify(module.href)});
    const output = outputFolder(${JSON.stringify(folder)});
    await output.write('x.txt', 'old');
    await output.write('x.txt', 'n'.repeat(100_000)).catch((error) => console.log(error.problems[0].why));`;
  const limited = ['-c', 'ulimit -f 8; exec "$0" --no-warnings --input-type=module -e "$1"'];
  const { stdout } = await promisify(execFile)('bash', [...limited, process.execPath, script]);
  expect(stdout).toContain('EFBIG');
  expect(readFileSync(join(folder, 'x.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['x.txt']);
});

test('where no folder can be made at all it gives up at once', async () => {
  symlinkSync('/proc', join(folder, 'link'));
  const writing = outputFolder(join(folder, 'link')).write('outcomes/x.json', 'text');
  await expect(writing).rejects.toMatchObject({ problems: [{ code: 'output-unwritable' }] });
});
