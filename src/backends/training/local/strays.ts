import { readlinkSync } from 'node:fs';
import { readProc } from './proc-file.ts';
import { livingProcess, processIds } from './process-table.ts';

/** How a process is known that left its group: what it inherited when the command started. */
export interface JobMarks {
  /**
   * A random text that stands in the environment of the command as CONTENDER_JOB; of a training within
   * a training it begins with that of the outer one, so that the outer one finds all of it.
   */
  readonly token: string;
  /** The log that its streams go to. */
  readonly logPath: string;
  /** What began before is none of the job's; in ticks since the machine did. Default: anything may be. */
  readonly since?: number;
}

/**
 * Living processes outside of the group that came from the job: a daemon starts a session of its own, and
 * with `env -i` even an environment of its own, but it still writes to the log. Undefined where the
 * system has no /proc; processes of other users cannot be seen and are not ours.
 */
export function straysOf(group: number, marks: JobMarks): readonly number[] | undefined {
  return processIds()?.filter((pid) => isStray(pid, group, marks));
}

function isStray(pid: number, group: number, marks: JobMarks): boolean {
  try {
    const found = livingProcess(pid);
    if (!found || found.group === group || found.start < (marks.since ?? 0)) return false;
    return carries(pid, marks.token) || holds(pid, marks.logPath);
  } catch {
    // It ended between two reads, or belongs to somebody else.
    return false;
  }
}

function carries(pid: number, token: string): boolean {
  const environment = readProc(`/proc/${pid}/environ`);
  const mark = `CONTENDER_JOB=${token}`;
  return environment.split('\0').some((one) => one === mark || one.startsWith(`${mark}/`));
}

/** Its own output: we ourselves have the log open, too, under another number. */
function holds(pid: number, logPath: string): boolean {
  return [1, 2].some((stream) => targetOf(pid, stream) === logPath);
}

/** Undefined for a stream that a daemon has closed. */
function targetOf(pid: number, stream: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/fd/${stream}`);
  } catch {
    return undefined;
  }
}
