import { realpathSync } from 'node:fs';
import type { JobRef } from '../../../ports/training-backend.ts';
import { Ending } from './ending.ts';
import { Kin } from './kin.ts';
import { processTable } from './process-table.ts';
import { straysOf } from './strays.ts';
import { signalGroup, signalProcesses } from './warden.ts';

/** What a job of another process, which is gone, has left running. */
export interface LeftJob {
  count(): number;
  /** Asks to stop, then ends; settles when nothing lives, or nothing helps. */
  end(): Promise<void>;
}

/**
 * Found by its marks, and by its group while the command itself lives: afterwards the number of the group may
 * belong to somebody else.
 */
export function leftJob({ mark, logPath, id }: JobRef): LeftJob {
  const marks = { token: mark, logPath: realPath(logPath) };
  const [pid, start] = (id ?? '').split('/').map(Number);
  const kin = new Kin(pid || Number.NaN, start || Number.NaN);
  const look = () => {
    const table = processTable() ?? [];
    kin.learn(table);
    const group = table.find((row) => row.pid === pid && row.start === start)?.pid ?? Number.NaN;
    const members = table.filter((row) => row.group === group).length;
    const outside = [...new Set([...kin.strays(group), ...(straysOf(group, marks) ?? [])])];
    return { group, outside, count: members + outside.length };
  };
  const ending = new Ending({
    count: () => look().count,
    send(signal) {
      const { group, outside } = look();
      if (!Number.isNaN(group)) signalGroup(group, signal);
      signalProcesses(outside, signal);
    },
  });
  return {
    count: () => look().count,
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
