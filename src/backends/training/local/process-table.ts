import { readdirSync, readFileSync } from 'node:fs';

/** A living process of a group. */
export interface GroupMember {
  readonly pid: number;
  /** Resident memory now and at its highest, in bytes. */
  readonly residentBytes: number;
  readonly peakBytes: number;
  /** Its own time and that of its ended children. */
  readonly cpuSeconds: number;
}

/** Linux gives user space always a hundred ticks a second. */
const ticksPerSecond = 100;

/**
 * The living members of a process group, from /proc; undefined where there is none. A zombie is
 * not alive: where nobody reaps, it stays for ever and still answers to signals.
 */
export function membersOf(group: number): readonly GroupMember[] | undefined {
  const pids = processIds();
  return pids?.flatMap((pid) => memberOf(pid, group) ?? []);
}

/** All processes of the machine; undefined where the system has no /proc. */
export function processIds(): readonly number[] | undefined {
  try {
    const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
    return pids.length > 0 ? pids : undefined;
  } catch {
    return undefined;
  }
}

function memberOf(pid: number, group: number): GroupMember | undefined {
  try {
    const fields = statusFields(pid);
    if (groupOfLiving(fields) !== group) return undefined;
    const memory = readFileSync(`/proc/${pid}/status`, 'latin1');
    const ticks = fields.slice(11, 15).map(Number);
    return {
      pid,
      residentBytes: kibibytes(memory, 'VmRSS') * 1024,
      peakBytes: kibibytes(memory, 'VmHWM') * 1024,
      cpuSeconds: ticks.reduce((sum, tick) => sum + tick, 0) / ticksPerSecond,
    };
  } catch {
    // It ended between two reads.
    return undefined;
  }
}

export interface LivingProcess {
  readonly group: number;
  /** In ticks since the machine did. */
  readonly start: number;
}

/** Undefined for one that has ended. Throws where it is gone. */
export function livingProcess(pid: number): LivingProcess | undefined {
  const fields = statusFields(pid);
  const group = groupOfLiving(fields);
  return group === undefined ? undefined : { group, start: Number(fields[19]) };
}

/** When a living process began, in ticks since the machine did; undefined for one that is gone. */
export function startOf(pid: number): string | undefined {
  try {
    const fields = statusFields(pid);
    return groupOfLiving(fields) === undefined ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** When this very process began, as `startOf` tells it; 0 where the system has no /proc. */
export function ownStart(): number {
  try {
    return Number(fieldsOf(readFileSync('/proc/self/stat', 'latin1'))[19]);
  } catch {
    return 0;
  }
}

function groupOfLiving([state, , group]: readonly string[]): number | undefined {
  return state === 'Z' || state === 'X' ? undefined : Number(group);
}

/** The fields after the name, which may itself hold blanks and brackets: state is the first. */
function statusFields(pid: number): readonly string[] {
  return fieldsOf(readFileSync(`/proc/${pid}/stat`, 'latin1'));
}

function fieldsOf(stat: string): readonly string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function kibibytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}
