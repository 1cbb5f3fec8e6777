import { setTimeout as sleep } from 'node:timers/promises';
import { type HttpAnswer, type HttpRequest, isRead, type Lost } from './message.ts';

/** How long the client waits. Tests hand in a faster one. */
export interface Pace {
  /** A small answer, whole, within so many milliseconds. */
  readonly answerMs: number;
  /** A file may stand still for so many milliseconds. */
  readonly idleMs: number;
  /** The first pause between two tries; each further one is twice as long. */
  readonly pauseMs: number;
}

export const usualPace: Pace = { answerMs: 60_000, idleMs: 60_000, pauseMs: 500 };

/** After the first try. */
const retries = 3;
const longestPauseMs = 60_000;
const always = [429, 502, 503, 504];

/**
 * How many milliseconds to wait before the request is sent again; null: never. After a 500 the work
 * may be half done, so that only reads go on.
 */
export function pauseBefore(
  { attempt, pace }: { readonly attempt: number; readonly pace: Pace },
  request: HttpRequest,
  result: HttpAnswer | Lost,
): number | null {
  const isSafe = request.repeatable ?? isRead(request);
  if (!isSafe || attempt > retries || request.signal?.aborted) return null;
  // Full jitter would let two tries follow each other at once; half of it is kept.
  const pause = pace.pauseMs * 2 ** (attempt - 1) * (0.5 + Math.random());
  if (result.kind === 'lost') return pause;
  const { status } = result;
  if (!always.includes(status) && !(status === 500 && isRead(request))) return null;
  const asked = retryAfterMs(result.header('retry-after'));
  return asked > longestPauseMs ? null : Math.max(asked, pause);
}

/** Seconds or a date, in milliseconds from now; 0 for what is neither, such as `-5`, which would be a year. */
function retryAfterMs(value = ''): number {
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  return /^[A-Z]/i.test(value) ? Date.parse(value) - Date.now() || 0 : 0;
}

/** Ends early at the signal: the next try then finds out that it was given up. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return sleep(ms, undefined, signal && { signal }).catch(() => undefined);
}
