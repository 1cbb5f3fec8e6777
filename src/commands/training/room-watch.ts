import type { Finding } from '../../domain/finding.ts';
import { judgeFreeDisk } from '../../domain/training/room.ts';
import { readFreeDisk } from '../../inputs/room.ts';
import type { Open } from '../command.ts';
import type { Companion } from './companion.ts';

/** Looks at the free disk while a training runs: it warns once, and ends the training before the end. */
export interface RoomWatch extends Companion {
  findings(): readonly Finding[];
}

/** A look costs a call of the system; a fast disk takes a gigabyte between two. */
const everySeconds = 1;

/** Of the folders that a training writes to, which may lie on several disks. */
export function roomWatch(open: Pick<Open, 'progress'>, folders: readonly string[]): RoomWatch {
  const findings: Finding[] = [];
  const atStart = new Map<string, number>();
  let [next, isLooking, isFull] = [0, false, false];
  const lookAt = async (folder: string) => {
    const free = await readFreeDisk(folder);
    if (free === null) return;
    if (!atStart.has(folder)) atStart.set(folder, free);
    const judgement = judgeFreeDisk(free, atStart.get(folder) ?? free);
    isFull ||= judgement === 'full';
    if (judgement === 'enough' || findings.length > 0) return;
    const message = `The disk of ${folder} had only ${mebibytes(free)} free while the training ran. Free some space, keep fewer checkpoints, or name another folder.`;
    findings.push({ level: 'warning', rule: 'disk-scarce', message });
    open.progress(`The disk of ${folder} has only ${mebibytes(free)} left.`);
  };
  const lookAround = async () => {
    isLooking = true;
    for (const folder of folders) await lookAt(folder);
    isLooking = false;
  };
  return {
    look(seconds) {
      if (isFull) return { kind: 'disk-full' };
      // A network's disk may take its time.
      if (seconds < next || isLooking) return undefined;
      next = seconds + everySeconds;
      void lookAround();
      return undefined;
    },
    findings: () => findings,
  };
}

function mebibytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 ** 2)} MiB`;
}
