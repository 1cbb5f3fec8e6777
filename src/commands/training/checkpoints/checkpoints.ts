import type { Finding } from '../../../domain/finding.ts';
import type { CheckpointHistory } from '../../../domain/training/checkpoint/history.ts';
import { type CheckpointKey, placesOf } from '../../../domain/training/checkpoint/key.ts';
import { sha256 } from '../../../inputs/digest.ts';
import type { CheckpointPlan } from '../../../inputs/training-plan.ts';
import type { Open } from '../../command.ts';
import type { Companion } from '../companion.ts';
import { attendance } from './attendance.ts';
import type { Desk } from './desk.ts';
import { type Restored, restore } from './restore.ts';
import { Saver } from './saver.ts';

/** What is asked of checkpoints; plain JSON, so that a later process can take over. */
export interface CheckpointsAsked {
  readonly plan: CheckpointPlan;
  readonly key: CheckpointKey;
  readonly attempt: number;
}

/** What checkpoints need of everything outside. */
type Places = Pick<Open, 'checkpoints' | 'checkpointFolder' | 'now'>;

/** Where the command begins. */
export interface Resumption {
  /** What the command finds as CONTENDER_CHECKPOINT_DIR: absolute, and empty but for what is resumed. */
  readonly directory: string;
  /** What it finds as CONTENDER_RESUME: a verified file or folder; null: it begins at zero. */
  readonly resume: string | null;
  readonly findings: readonly Finding[];
}

/** The checkpoints of one training. */
export interface Checkpoints {
  /** Once, before the command starts. Throws when the store cannot be reached. */
  restore(): Promise<Resumption>;
  /** Instead of it, where the command of an earlier attempt still runs: touches nothing. */
  takeOver(): Promise<Resumption>;
  /** Saves while the command runs, and a last time when it has ended. */
  readonly companion: Companion;
  /** Returns at once; what is newest is saved in the background, before the interval is over. */
  saveSoon(): void;
  /** For the run record, after the companion is closed. */
  history(): CheckpointHistory;
  /** What happened while saving; `restore` hands over its own. */
  findings(): readonly Finding[];
}

/** Throws when the store or the folder cannot be used at all, before anything is touched. */
export async function openCheckpoints(asked: CheckpointsAsked, open: Places): Promise<Checkpoints> {
  const desk = await deskOf(asked, open);
  const saver = new Saver(desk);
  const attending = attendance(saver, { everyMs: asked.plan.everyMinutes * 60_000 });
  let restored: Restored | undefined;
  return {
    async restore() {
      restored = await restore(desk);
      const { resume, resumed, findings } = restored;
      if (resumed) saver.latest = new Date(resumed.savedAt);
      return { directory: desk.folder.path, resume, findings };
    },
    async takeOver() {
      await saver.takeOver();
      return { directory: desk.folder.path, resume: null, findings: [] };
    },
    companion: attending.companion,
    saveSoon: attending.saveSoon,
    history: () => ({
      store: desk.store.uri,
      resumed: restored?.resumed ?? null,
      saved: saver.saved,
      newest: saver.newest ?? restored?.resumed ?? null,
      lostSeconds: attending.lostSeconds(),
    }),
    findings: () => [...saver.findings(), ...attending.findings()],
  };
}

/**
 * Stores what the training itself had no time for: in a process after it, such as the post step. Does
 * nothing when the checkpoint folder is meanwhile another training's.
 */
export async function saveLeft(asked: CheckpointsAsked, open: Places): Promise<readonly Finding[]> {
  const desk = await deskOf(asked, open);
  if (!(await desk.folder.isOwnedBy(desk.owner))) return [];
  const saver = new Saver(desk);
  await saver.takeOver();
  await saver.saveNewest(AbortSignal.timeout(leftMs));
  const { newest } = saver;
  return [...saver.findings(), ...(newest ? [storedLate(desk, newest.step)] : [])];
}

/** A runner gives a cancelled job five minutes for all that comes after. */
const leftMs = 4 * 60_000;

function storedLate({ store }: Desk, step: number | null): Finding {
  const which = step === null ? 'The newest checkpoint' : `The checkpoint of step ${step}`;
  return {
    level: 'note',
    rule: 'checkpoint-stored-late',
    message: `${which} was stored in ${store.uri} after the training had ended. Run the job again to go on from it.`,
  };
}

async function deskOf({ plan, key, attempt }: CheckpointsAsked, open: Places): Promise<Desk> {
  const folder = await open.checkpointFolder(plan);
  const store = await open.checkpoints(plan.store);
  const places = placesOf(key, sha256);
  const owner = `${places.key}${attempt}`;
  return { folder, store, key, places, attempt, owner, path: plan.path, now: open.now };
}
