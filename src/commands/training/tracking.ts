import type { Finding } from '../../domain/finding.ts';
import { readProgress } from '../../domain/training/progress.ts';
import type { CommandEnd, RunRecord, TrainingEnd } from '../../domain/training/run-record.ts';
import type { RunToTrack, RunTracker, TrackedEnd, TrackedPoint } from '../../ports/run-tracker.ts';
import type { Companion } from './companion.ts';
import { Teller } from './teller.ts';

/** Tells a tracker how a training goes. What fails there never fails the training. */
export interface Tracking extends Companion {
  /** The run's page; null: it is not begun. */
  url(): string | null;
  /** Hands over what is known once the record is written. */
  conclude(record: RunRecord, withinMs?: number): Promise<Tracked>;
}

export interface Tracked {
  /** The run's page; null: it could not be begun. */
  readonly url: string | null;
  readonly findings: readonly Finding[];
}

/** Begins at once and in the background: the training does not wait for the tracker. */
export function track(tracker: RunTracker, run: RunToTrack, now: () => Date): Tracking {
  const teller = new Teller((signal) => tracker.begin(run, signal));
  let lastStep = 0;
  return {
    url: () => teller.url,
    told(line) {
      const progress = teller.hasRoom() ? readProgress(line) : undefined;
      if (!progress) return;
      const { step, values } = progress;
      const at = now().getTime();
      // MLflow and its like count steps in whole numbers.
      const whole = Math.round(step);
      lastStep = Math.max(lastStep, whole);
      for (const [name, value] of values) teller.add({ name, value, step: whole, at });
    },
    look(seconds) {
      teller.tick(seconds);
      return undefined;
    },
    async close(end, withinMs) {
      const signal = AbortSignal.timeout(Math.min(withinMs, patienceMs));
      await teller.finish((begun) => begun.end(howOf(end), now().getTime(), signal), signal);
    },
    async conclude(record, withinMs = patienceMs) {
      const { parameters, data, end } = record;
      const endedAt = Date.parse(record.startedAt) + record.durationMs;
      const metrics = Object.entries(record.metrics).map(([name, value]): TrackedPoint => {
        return { name, value, step: lastStep, at: endedAt };
      });
      const signal = AbortSignal.timeout(Math.min(Math.floor(withinMs), patienceMs));
      await teller.finish(async (begun) => {
        await begun.settle({ parameters, data, metrics }, signal);
        if (end.kind === 'incomplete') await begun.end('failed', endedAt, signal);
      }, signal);
      return { url: teller.url, findings: findingsOf(tracker, teller) };
    },
  };
}

/** A server that says nothing for so long costs the training no more time. */
const patienceMs = 15_000;

function howOf({ kind }: TrainingEnd | CommandEnd): TrackedEnd {
  if (kind === 'succeeded') return 'finished';
  return kind === 'cancelled' || kind === 'preempted' ? 'killed' : 'failed';
}

function findingsOf(tracker: RunTracker, { failure, lost }: Teller): readonly Finding[] {
  const why = failure instanceof Error ? ` ${failure.message}` : '';
  if (failure === undefined && lost === 0) return [];
  const what =
    failure === undefined
      ? `${lost === 1 ? '1 line' : `${lost} lines`} of progress came faster than ${tracker.uri} took them, and stayed out there.`
      : `The training was not, or not wholly, told to ${tracker.uri}.${why}`;
  return [
    { level: 'warning', rule: 'tracking', message: `${what} The run record holds its result.` },
  ];
}
