import { posix, relative, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { UncommittedChanges } from '../../ports/source-control.ts';
import type { Change } from './change.ts';
import { askGit, git } from './git.ts';
import type { Head } from './head.ts';
import { patchOf } from './patch.ts';

type Variables = () => Readonly<Record<string, string>>;

/** What differs from HEAD, as the port describes it. */
export async function changesFrom(
  head: Head,
  except: readonly string[],
  variables: Variables,
): Promise<UncommittedChanges | null> {
  if (head.kind === 'unreadable') throw unreadable(head.why);
  // Nothing can differ from a commit that is not there.
  if (head.kind === 'none') return null;
  const [tracked, untracked] = await Promise.all([trackedChanges(), untrackedFiles()]);
  const places = placesIn(except, head.prefix);
  const changes = [...tracked, ...untracked].filter(({ path }) => !isWithin(path, places));
  const spared = tracked.filter(({ path }) => isWithin(path, places));
  if (changes.length > 0 && (await isIgnored())) return null;
  const paths = [...new Set(changes.map(({ path }) => path))].sort();
  return { paths, patch: () => patchOf({ changes, spared }, variables()) };
}

function unreadable(why: string): UserError {
  return new UserError('changes-unknown', {
    what: 'Nobody can tell whether files differ from the commit.',
    why,
    next: why.includes('dubious ownership')
      ? 'If you trust this folder, run: git config --global --add safe.directory "$PWD"'
      : 'Look what "git status" says in the working directory.',
  });
}

/** Against the files themselves, not the index: what was staged and undone again is no change. */
async function trackedChanges(): Promise<readonly Change[]> {
  const words = ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-relative'];
  const cells = await listed([...words, '--no-ext-diff', '--ignore-submodules=none', 'HEAD', '--']);
  const changes: Change[] = [];
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const [meta = '', bytes = ''] = [cells[at], cells[at + 1]];
    const isSubmodule = /^:(?:160000 |\d{6} 160000 )/.test(meta);
    changes.push({ ...named(bytes), kind: isSubmodule ? 'submodule' : 'tracked' });
  }
  return changes;
}

async function untrackedFiles(): Promise<readonly Change[]> {
  const words = ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', ':/'];
  return (await listed(words)).map((bytes) => {
    return bytes.endsWith('/')
      ? { ...named(bytes.slice(0, -1)), kind: 'nested' }
      : { ...named(bytes), kind: 'untracked' };
  });
}

async function listed(words: readonly string[]): Promise<readonly string[]> {
  const answer = await askGit(words);
  if (answer.kind === 'answered') {
    return answer.stdout.toString('latin1').split('\0').slice(0, -1);
  }
  throw new UserError('changes-unknown', {
    what: 'Nobody can tell whether files differ from the commit.',
    why: answer.kind === 'failed' ? answer.said : 'git lists more than 256 MiB of them.',
    next: 'Look what "git status" says in the working directory.',
  });
}

function named(bytes: string): Pick<Change, 'bytes' | 'path'> {
  return { bytes, path: Buffer.from(bytes, 'latin1').toString('utf8') };
}

/** By their paths from the root. One outside the repository changes nothing, and the working directory itself would spare all. */
function placesIn(paths: readonly string[], prefix: string): ReadonlySet<string> {
  const root = prefix.replace(/\/$/, '');
  const places = paths.flatMap((path) => {
    const below = relative('.', resolve(path)).replaceAll('\\', '/');
    const place = posix.join(prefix, below).replace(/\/$/, '');
    const isOutside = place === '..' || place.startsWith('../');
    const holdsUs = place === '.' || place === root || root.startsWith(`${place}/`);
    return isOutside || holdsUs ? [] : [place];
  });
  return new Set(places);
}

/** It, or a folder above it, is one of the places. */
function isWithin(path: string, places: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (places.has(path.slice(0, end))) return true;
  }
  return false;
}

/** Work in a folder that the repository ignores is none of its commit's. */
async function isIgnored(): Promise<boolean> {
  if ((await askGit(['check-ignore', '--quiet', '.'])).kind !== 'answered') return false;
  return (await git(['ls-files', '--', '.'])) === '';
}
