import { UserError } from '../../../errors.ts';
import { type Git, gitFailed, runGit } from './run-git.ts';

/** The content of small objects by their names, in one process; those that are not there are left out. */
export async function readObjects(
  git: Git,
  names: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  if (names.length === 0) return found;
  for (const name of names) if (/[\n\r\0]/.test(name)) throw oddName(name);
  const { code, stdout, stderr } = await runGit(
    git,
    ['cat-file', '--batch'],
    names.map((name) => `${name}\n`).join(''),
  );
  if (code !== 0) throw gitFailed('cat-file', stderr);
  let place = 0;
  for (const name of names) {
    const end = stdout.indexOf(10, place);
    if (end < 0) throw gitFailed('cat-file', 'its answer ends too early');
    const header = stdout.toString('utf8', place, end);
    place = end + 1;
    const [, bytes] = /^[0-9a-f]{40,64} \w+ (\d+)$/.exec(header) ?? [];
    if (bytes === undefined) continue;
    found.set(name, stdout.subarray(place, place + Number(bytes)));
    place += Number(bytes) + 1;
  }
  return found;
}

function oddName(name: string): UserError {
  return new UserError('path-refused', {
    what: `The path ${JSON.stringify(name)} cannot be read from a commit.`,
    why: 'It has a line break, which git takes for the end of the name.',
    next: 'Rename the file.',
  });
}
