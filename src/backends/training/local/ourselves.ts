import { readFileSync } from 'node:fs';
import { startOf } from './process-table.ts';

/** `<process id>/<start>` of this process, which no later one has; empty where the system has no /proc. */
export function ourselves(): string {
  try {
    const pid = Number(readFileSync('/proc/self/stat', 'latin1').split(' ')[0]);
    return `${pid}/${startOf(pid)}`;
  } catch {
    return '';
  }
}

/** Whether the process of such a name still runs. */
export function isAlive(owner: string): boolean {
  const [pid, start] = owner.split('/');
  return Boolean(start) && startOf(Number(pid)) === start;
}
