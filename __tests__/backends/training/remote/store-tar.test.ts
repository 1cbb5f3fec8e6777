import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tarEntries, tarOf } from '../../../../src/backends/training/remote/store-tar.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
  process.chdir(folder);
});
afterEach(() => process.chdir(home));

function file(path: string, content: string): string {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
  utimesSync(join(folder, path), 1_700_000_000, 1_700_000_000);
  return path;
}

async function packed(paths: readonly string[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of tarOf(await tarEntries(paths))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const long = `${'a'.repeat(60)}/${'ü'.repeat(60)}/it's "long".txt`;

test.each([['tar'], ['python3']])('%s unpacks what was packed', async (program) => {
  const paths = [
    file('train.py', 'print(1)'),
    file('empty', ''),
    file('exactly-one-block', 'x'.repeat(512)),
    file('-starts with a hyphen', 'y'),
    file(long, 'long'),
    file('run.sh', '#!/bin/sh'),
    file('large', 'z'.repeat(700_000)),
  ];
  chmodSync('run.sh', 0o755);
  symlinkSync('../train.py', join(folder, 'a'.repeat(60), 'link'));
  symlinkSync(long, 'long link');
  const links = [`${'a'.repeat(60)}/link`, 'long link'];
  const archive = join(temporaryFolder(), 'sources.tar');
  writeFileSync(archive, await packed([...paths, ...links]));
  const there = temporaryFolder();
  const words = program === 'tar' ? ['-x', '-o', '-f', archive] : ['-m', 'tarfile', '-e', archive];
  execFileSync(program, words, { cwd: there });
  const sums = (at: string) => {
    const list = 'find . -type f -exec sha256sum {} + | sort';
    return execFileSync('sh', ['-c', list], { cwd: at, encoding: 'utf8' });
  };
  expect(sums(there)).toBe(sums(folder));
  const look = `stat -c '%a %Y' run.sh train.py; readlink 'long link'`;
  expect(execFileSync('sh', ['-c', look], { cwd: there, encoding: 'utf8' })).toBe(
    `755 1700000000\n644 1700000000\n${long}\n`,
  );
});

test('the same files give the same bytes, whoever owns them', async () => {
  const paths = [file('a', '1'), file('b', '2')];
  expect(await packed(paths)).toEqual(await packed(paths));
});

test('nothing to send is an archive too', async () => {
  expect(await packed([])).toEqual(Buffer.alloc(1024));
});

test('a file that grew meanwhile is cut, one that shrank stops everything', async () => {
  const entries = await tarEntries([file('log', 'x'.repeat(100))]);
  const read = async () => {
    let bytes = 0;
    for await (const chunk of tarOf(entries)) bytes += chunk.byteLength;
    return bytes;
  };
  appendFileSync('log', 'more');
  expect(await read()).toBe(512 + 512 + 1024);
  writeFileSync('log', 'less');
  await expect(read()).rejects.toThrow('The file log changed while it was sent');
});

test('all that cannot travel is told at once', async () => {
  symlinkSync('/etc/hosts', 'away');
  symlinkSync('../..', 'up');
  mkdirSync('folder');
  execFileSync('mkfifo', ['pipe']);
  const paths = ['away', 'up', 'folder', 'pipe', 'missing', '/etc/hosts', '../x', file('fine', '')];
  const error = await tarEntries(paths).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    problems: [
      {
        what: expect.stringContaining('away') as unknown,
        why: expect.stringContaining('leads out') as unknown,
      },
      {
        what: expect.stringContaining('up') as unknown,
        why: expect.stringContaining('leads out') as unknown,
      },
      { what: expect.stringContaining('folder') as unknown, why: 'It is no ordinary file.' },
      { what: expect.stringContaining('pipe') as unknown, why: 'It is no ordinary file.' },
      { what: expect.stringContaining('missing') as unknown, why: 'It is not there.' },
      {
        what: expect.stringContaining('/etc/hosts') as unknown,
        why: expect.stringContaining('outside') as unknown,
      },
      {
        what: expect.stringContaining('../x') as unknown,
        why: expect.stringContaining('outside') as unknown,
      },
    ],
  });
});
