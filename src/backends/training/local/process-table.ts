import { readdirSync } from 'node:fs';
import { readProc } from './proc-file.ts';

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
export function membersOf(
  group: number,
  table = processTable(),
): readonly GroupMember[] | undefined {
  return table?.flatMap((row) => (row.group === group ? (memberOf(row.pid, group) ?? []) : []));
}

/** A living process and who started it; the parent of an orphan is whoever took it over. */
export interface TableRow extends LivingProcess {
  readonly pid: number;
  readonly parent: number;
}

/** Everything that lives on the machine; undefined where the system has no /proc. */
export function processTable(): readonly TableRow[] | undefined {
  return processIds()?.flatMap((pid) => {
    try {
      const fields = statusFields(pid);
      const group = groupOfLiving(fields);
      if (group === undefined) return [];
      return [{ pid, group, parent: Number(fields[1]), start: Number(fields[19]) }];
    } catch {
      // It ended between two reads.
      return [];
    }
  });
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
    const memory = readProc(`/proc/${pid}/status`);
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
    return Number(fieldsOf(readProc('/proc/self/stat'))[19]);
  } catch {
    return 0;
  }
}

function groupOfLiving([state, , group]: readonly string[]): number | undefined {
  return state === 'Z' || state === 'X' ? undefined : Number(group);
}

/** The fields after the name, which may itself hold blanks and brackets: state is the first. */
function statusFields(pid: number): readonly string[] {
  return fieldsOf(readProc(`/proc/${pid}/stat`));
}

function fieldsOf(stat: string): readonly string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function kibibytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}
