import { readFileSync } from 'node:fs';
import { SeriesRecorder } from '../../../domain/training/account/series-recorder.ts';
import type { Resources } from '../../../domain/training/run-record.ts';
import { type GroupMember, membersOf, processTable, type TableRow } from './process-table.ts';

/** At first as often as it is asked, or a short run would end unseen; seconds. */
const firstSeconds = 5;
const everySeconds = 2;
/** What samples may cost: this much at first, and this share of one core later. */
const firstCost = 0.02;
const shareOfCore = 0.004;
/** The system counts time in hundredths of a second: over less than this a share means little. */
const leastSeconds = 1;
const mebibyte = 1024 * 1024;

/** What a group uses, sampled. */
export class Meter {
  readonly #group: number;
  readonly #onLook: (table: readonly TableRow[]) => void;
  readonly #started = performance.now();
  readonly #cpu = new SeriesRecorder('CPU', 'cores');
  readonly #memory = new SeriesRecorder('memory', 'MiB');
  #next = 0;
  /** Seconds of a core that samples have taken. */
  #cost = 0;
  #peakBytes: number | null = null;
  #cpuSeconds: number | null = null;
  /** The sample that the newest points were made of. */
  #drawn = { at: 0, cpuSeconds: 0 };

  /** To look at all processes is most of the cost: `onLook` may take part in it. */
  constructor(group: number, onLook: (table: readonly TableRow[]) => void = () => undefined) {
    this.#group = group;
    this.#onLook = onLook;
  }

  /** Call it as often as you like; it decides when a sample is worth its cost. */
  sample(): void {
    const seconds = (performance.now() - this.#started) / 1000;
    if (seconds < this.#next || this.#cost > firstCost + shareOfCore * seconds) return;
    this.#next = seconds < firstSeconds ? seconds : seconds + everySeconds;
    const before = workedSeconds();
    this.#look(seconds);
    this.#cost += workedSeconds() - before;
  }

  read(): Resources {
    const series = [this.#cpu, this.#memory].map((one) => one.read());
    const told = series.filter(({ points }) => points.length > 0);
    return {
      peakMemoryBytes: this.#peakBytes,
      cpuSeconds: this.#cpuSeconds,
      ...(told.length > 0 && { series: told }),
    };
  }

  #look(seconds: number): void {
    const table = processTable();
    if (table) this.#onLook(table);
    const members = membersOf(this.#group, table);
    if (!members || members.length === 0) return;
    const used = together(members);
    this.#peakBytes = Math.max(this.#peakBytes ?? 0, used.residentBytes, used.peakBytes);
    this.#cpuSeconds = Math.max(this.#cpuSeconds ?? 0, used.cpuSeconds);
    this.#draw(seconds, used);
  }

  #draw(seconds: number, { residentBytes, cpuSeconds }: Used): void {
    const span = seconds - this.#drawn.at;
    if (span < leastSeconds) return;
    const cores = (cpuSeconds - this.#drawn.cpuSeconds) / span;
    // What a process used is lost to the group where it was not waited for: then this span is unknown.
    this.#cpu.add(seconds, cores < 0 ? null : cores);
    this.#memory.add(seconds, residentBytes / mebibyte);
    this.#drawn = { at: seconds, cpuSeconds };
  }
}

/** Seconds that this thread has run on a core: on a busy machine far more pass than it works. */
function workedSeconds(): number {
  try {
    return Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'latin1'), 10) / 1e9;
  } catch {
    return performance.now() / 1000;
  }
}

type Used = Omit<GroupMember, 'pid'>;

/** Memory that processes share counts once for each; the highest is that of one alone. */
function together(members: readonly GroupMember[]): Used {
  let [residentBytes, peakBytes, cpuSeconds] = [0, 0, 0];
  for (const member of members) {
    residentBytes += member.residentBytes;
    peakBytes = Math.max(peakBytes, member.peakBytes);
    cpuSeconds += member.cpuSeconds;
  }
  return { residentBytes, peakBytes, cpuSeconds };
}
