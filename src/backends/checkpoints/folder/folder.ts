import { randomUUID } from 'node:crypto';
import { realpath, rename } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { CheckpointFolder } from '../../../ports/checkpoint-folder.ts';
import { pathOfUri } from '../../files/file-uri.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { isAlive, ourselves } from '../../training/local/ourselves.ts';
import { codeOf, removeTree } from '../disk.ts';
import { readManifest } from '../stored.ts';
import { moveAside, namesIn, readNote, type Side, sideOf, writeNote } from './side.ts';
import { stage } from './stage.ts';
import { lookInto, measure } from './units.ts';

interface Place {
  /** The folder of the command, from the working directory. */
  readonly path: string;
  /** URI of the store, which must lie elsewhere. */
  readonly store: string;
}

/** The folder that a training command writes its checkpoints to, on a disk of this machine. */
export async function checkpointFolder({ path, store }: Place): Promise<CheckpointFolder> {
  const root = await realpath(resolve(path)).catch(() => resolve(path));
  refusePlace(root, path, store);
  const side = await sideOf(root);
  const saved = new Set((await readNote(side))?.saved);
  let owner = '';
  const note = async (mark: string) => {
    saved.add(mark);
    owner ||= (await readNote(side))?.owner ?? '';
    await writeNote(side, { owner, process: ourselves(), saved: [...saved] });
  };
  return {
    path: root,
    async clear(newOwner) {
      await refuseInUse(path, side);
      owner = newOwner;
      saved.clear();
      return clear({ root, side, owner }).catch(unusable(path));
    },
    isOwnedBy: async (asked) => (await readNote(side))?.owner === asked,
    look: () => lookInto(root, saved),
    stage: (unit, draft, signal) =>
      stage({ path: root, staging: side.staging }, { unit, draft }, signal),
    staged: () => stagedIn(side),
    discard: (folder) => removeTree(folder),
    noteSaved: ({ mark }) => note(mark),
    arrival: () => newFolder(join(side.root, 'arriving')),
    async admit(arrival, unit) {
      const target = join(root, unit);
      await rename(join(arrival, unit), target);
      await removeTree(arrival);
      const measured = await measure(root, unit);
      if (measured.kind === 'unit') await note(measured.unit.mark);
      return target;
    },
  };
}

/** What is moved aside must not hold what the run needs. */
function refusePlace(root: string, path: string, store: string): void {
  const holds = [resolve('.'), ...(store.startsWith('file:') ? [resolve(pathOfUri(store))] : [])];
  const held = holds.find((other) => isWithin(other, root));
  if (held === undefined) return;
  throw new UserError('checkpoint-path-refused', {
    what: `The folder ${path} cannot be a checkpoint folder.`,
    why: `It holds ${held}, and is made empty before each training.`,
    next: 'Name a folder of its own in train.checkpoint.path of the policy, such as checkpoints.',
  });
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return (
    way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path)
  );
}

/** Two trainings in one folder would take each other's checkpoints for their own. */
async function refuseInUse(path: string, side: Side): Promise<void> {
  const attending = (await readNote(side))?.process ?? '';
  if (attending === ourselves() || !isAlive(attending)) return;
  throw new UserError('checkpoint-folder-in-use', {
    what: `Another training writes its checkpoints to ${path}.`,
    why: `It was started by process ${attending.split('/')[0]}, which still runs.`,
    next: 'Wait for it, or name a folder for each in train.checkpoint.path of the policy.',
  });
}

async function clear({
  root,
  side,
  owner,
}: {
  readonly root: string;
  readonly side: Side;
  readonly owner: string;
}): Promise<string | null> {
  const aside = await moveAside(root, side);
  await removeTree(join(side.root, 'arriving'));
  await makeFolder(side.staging);
  await writeNote(side, { owner, process: ourselves(), saved: [] });
  return aside === null ? null : relative(resolve('.'), aside);
}

async function stagedIn(side: Side) {
  const names = (await namesIn(side.staging)).filter((name) => !name.startsWith('.'));
  const found = [];
  for (const name of names) {
    const folder = join(side.staging, name);
    const manifest = await readManifest(folder);
    if (typeof manifest === 'string') found.push({ folder, manifest });
  }
  return found;
}

async function newFolder(parent: string): Promise<string> {
  const folder = join(parent, randomUUID());
  await makeFolder(folder);
  return folder;
}

function unusable(path: string): (cause: unknown) => never {
  return (cause) => {
    throw new UserError(
      'checkpoint-path-unusable',
      {
        what: `The checkpoint folder ${path} cannot be made empty for this training.`,
        why: `The system answered ${codeOf(cause)}; nothing in it was lost.`,
        next: 'Let this user write there, or name another folder in train.checkpoint.path.',
      },
      { cause },
    );
  };
}
