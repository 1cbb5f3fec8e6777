import { readlinkSync } from 'node:fs';
import { livingProcess, type TableRow } from './process-table.ts';

/**
 * Who descends from a command, remembered from look to look. A daemon may leave the group, the environment
 * and the log, and is an orphan as soon as its parent ends; who saw it before knows where it came from.
 */
export class Kin {
  readonly #leader: number;
  /** Process ids with their starts: a later process may have the same number. */
  readonly #known: Map<number, number>;

  constructor(leader: number, start: number) {
    this.#leader = leader;
    this.#known = new Map([[leader, start]]);
  }

  learn(table: readonly TableRow[]): void {
    const starts = new Map(table.map(({ pid, start }) => [pid, start]));
    for (const [pid, start] of this.#known) {
      if (starts.get(pid) !== start) this.#known.delete(pid);
    }
    for (let before = -1; before < this.#known.size; ) {
      before = this.#known.size;
      for (const row of table) {
        if (this.#known.has(row.parent) || this.#isMember(row)) this.#known.set(row.pid, row.start);
      }
    }
  }

  /** While the leader lives, the number of its group is nobody else's. */
  #isMember({ group }: TableRow): boolean {
    return group === this.#leader && this.#known.has(group);
  }

  /** The living outside of this group; of other users none, for nobody here could end them. */
  strays(group: number): readonly number[] {
    return [...this.#known]
      .filter(([pid, start]) => isStray(pid, start, group))
      .map(([pid]) => pid);
  }
}

function isStray(pid: number, start: number, group: number): boolean {
  try {
    const found = livingProcess(pid);
    // The system shows the working directory only of processes that are ours.
    return (
      found?.start === start && found.group !== group && readlinkSync(`/proc/${pid}/cwd`) !== ''
    );
  } catch {
    return false;
  }
}
