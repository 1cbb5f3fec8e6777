import { readlink, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { startOf } from '../training/local/process-table.ts';
import { askGit } from './git.ts';

const begin = 'contender-reproduce-';
const named = /^contender-reproduce-(\d+)-(\d+)-/;

/** How the name of a temporary work tree of ours begins; it says whose it is, where the system tells. */
export async function nameOfOurs(): Promise<string> {
  const pid = await readlink('/proc/self').catch(() => '');
  const start = startOf(Number(pid));
  return start === undefined ? begin : `${begin}${pid}-${start}-`;
}

/** The temporary work trees of the repository that a process which was killed could not take away. */
export async function leftBehind(): Promise<readonly string[]> {
  const answer = await askGit(['worktree', 'list', '--porcelain']);
  if (answer.kind !== 'answered') return [];
  const places = [...answer.stdout.toString('utf8').matchAll(/^worktree (.+)$/gm)];
  const temporary = await realpath(tmpdir());
  return places.flatMap(([, place = '']) => {
    const [, pid, start] = named.exec(basename(place)) ?? [];
    if (pid === undefined || dirname(place) !== temporary) return [];
    return startOf(Number(pid)) === start ? [] : [place];
  });
}
