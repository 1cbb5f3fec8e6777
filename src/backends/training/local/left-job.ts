import { realpathSync } from 'node:fs';
import type { JobRef } from '../../../ports/training-backend.ts';
import { Ending } from './ending.ts';
import { startOf } from './process-table.ts';
import { straysOf } from './strays.ts';
import { signalGroup, signalProcesses } from './warden.ts';

/** What a job of another process, which is gone, has left running. */
export interface LeftJob {
  count(): number;
  /** Asks to stop, then ends; settles when nothing lives, or nothing helps. */
  end(): Promise<void>;
}

/** Found by its marks: the number of its group may belong to somebody else by now. */
export function leftJob({ mark, logPath, id }: JobRef): LeftJob {
  const marks = { token: mark, logPath: realPath(logPath) };
  const living = () => straysOf(Number.NaN, marks) ?? [];
  const leader = () => {
    const [pid = Number.NaN, start] = id?.split('/') ?? [];
    return start && startOf(Number(pid)) === start ? Number(pid) : undefined;
  };
  const ending = new Ending({
    count: () => living().length,
    send(signal) {
      const group = leader();
      const strays = living();
      if (group !== undefined) signalGroup(group, signal);
      signalProcesses(strays, signal);
    },
  });
  return {
    count: () => living().length,
    end: () => ending.endLeft(),
  };
}

/** As the system names the log; a log that is gone keeps the name it was given. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
