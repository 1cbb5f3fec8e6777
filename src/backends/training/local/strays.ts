import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** How a process is known that left its group: what it inherited when the command started. */
export interface JobMarks {
  /** A random text that stands in the environment of the command as CONTENDER_JOB. */
  readonly token: string;
  /** The log that its streams go to. */
  readonly logPath: string;
}

/**
 * Living processes outside of the group that came from the job: a daemon starts a session of its own, and
 * with `env -i` even an environment of its own, but it still writes to the log. Undefined where the
 * system has no /proc; processes of other users cannot be seen and are not ours.
 */
export function straysOf(group: number, marks: JobMarks): readonly number[] | undefined {
  try {
    const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
    return pids.filter((pid) => isStray(pid, group, marks));
  } catch {
    return undefined;
  }
}

function isStray(pid: number, group: number, marks: JobMarks): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X' || Number(processGroup) === group) return false;
    return carries(pid, marks.token) || holds(pid, marks.logPath);
  } catch {
    // It ended between two reads, or belongs to somebody else.
    return false;
  }
}

function carries(pid: number, token: string): boolean {
  const environment = readFileSync(`/proc/${pid}/environ`, 'latin1');
  return environment.split('\0').includes(`CONTENDER_JOB=${token}`);
}

/** Its own output: we ourselves have the log open, too, under another number. */
function holds(pid: number, logPath: string): boolean {
  return ['1', '2'].some((stream) => readlinkSync(`/proc/${pid}/fd/${stream}`) === logPath);
}
