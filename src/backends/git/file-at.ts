import { spawn } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { UserError } from '../../errors.ts';
import { flags } from './git.ts';

/** The bytes of a file as the commit has it. A path that leaves the repository is not found in it. */
export async function* fileAt(commit: string, path: string): AsyncGenerator<Uint8Array> {
  if (isAbsolute(path))
    throw notThere(commit, path, 'The path must start at the working directory.');
  const words = ['cat-file', 'blob', `${commit}:./${path.replaceAll('\\', '/')}`];
  const child = spawn('git', [...flags, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  let first = true;
  for await (const chunk of child.stdout) {
    if (first) refusePointer(commit, path, chunk);
    first = false;
    yield chunk;
  }
  if ((await ended) === 0) return;
  const message = Buffer.concat(said)
    .toString('utf8')
    .split('\n')[0]
    ?.replace(/^fatal: /, '');
  throw notThere(commit, path, message ? `git says: ${message}.` : 'git could not be started.');
}

const pointer = 'version https://git-lfs.github.com/spec/';

/** Large files may lie elsewhere, and only their names in the repository. */
function refusePointer(commit: string, path: string, chunk: Buffer): void {
  if (chunk.subarray(0, pointer.length).toString('latin1') !== pointer) return;
  throw new UserError('baseline-in-lfs', {
    what: `${path} cannot be read as it was in ${commit.slice(0, 7)}.`,
    why: 'The repository holds only a pointer of Git LFS, and not the file.',
    next: 'Check that commit out with lfs: true into another folder, and give its file as the input baseline.',
  });
}

function notThere(commit: string, path: string, why: string): UserError {
  return new UserError('baseline-not-in-commit', {
    what: `${path} is not in the commit ${commit.slice(0, 7)}.`,
    why,
    next: 'Commit the file to the base branch, or name another one by the input baseline: merge-base:<path>.',
  });
}
