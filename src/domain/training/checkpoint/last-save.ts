/** How fast something went before: bytes and the milliseconds that they took. */
export interface Pace {
  readonly bytes: number;
  readonly ms: number;
}

/** What was measured so far; undefined: nothing yet. */
export interface Paces {
  /** From the folder of the command to a copy of ours. */
  readonly copying: Pace | undefined;
  /** From that copy to the store. */
  readonly storing: Pace | undefined;
}

const mib = 2 ** 20;
/** Slow disks and slow lines: it is better to keep what is safe than to break off half-way. */
const assumed: Readonly<Record<keyof Paces, Pace>> = {
  copying: { bytes: 100 * mib, ms: 1000 },
  storing: { bytes: 20 * mib, ms: 1000 },
};
const safety = 0.8;

/** What to do with the newest checkpoint when the command has ended and time is short. */
export type LastSave = 'store' | 'copy' | 'keep-earlier';

/** By the last measured rates; what is only copied can still be stored after the command has ended. */
export function decideLastSave(bytes: number, withinMs: number, paces: Paces): LastSave {
  const copying = msFor(bytes, paces.copying ?? assumed.copying);
  const storing = msFor(bytes, paces.storing ?? assumed.storing);
  if (copying + storing <= withinMs * safety) return 'store';
  return copying <= withinMs * safety ? 'copy' : 'keep-earlier';
}

function msFor(bytes: number, pace: Pace): number {
  return pace.bytes > 0 ? (bytes * pace.ms) / pace.bytes : 0;
}
