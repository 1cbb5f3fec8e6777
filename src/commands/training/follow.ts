import { LogLines } from '../../domain/training/log-lines.ts';
import type { CommandEnd } from '../../domain/training/run-record.ts';
import type { ByteRange } from '../../domain/training/secrets/secret-finder.ts';
import { secretMask } from '../../domain/training/secrets/secret-mask.ts';
import { UserError } from '../../errors.ts';
import type {
  JobEnd,
  JobOutputs,
  JobRef,
  TrainingBackend,
  TrainingJob,
} from '../../ports/training-backend.ts';
import type { Companion, StopReason } from './companion.ts';
import { herald } from './herald.ts';
import type { Interruption } from './interruption.ts';
import { leavesItRunning } from './out-of-reach.ts';
import { type Saving, type Stopper, stopper } from './stopper.ts';

export interface FinishedJob extends JobOutputs {
  readonly end: CommandEnd;
  readonly log: FollowedLog;
  /** Null: it still saves, and was left to itself. */
  readonly over: JobRef | null;
}

export interface FollowedLog {
  readonly bytes: number;
  readonly lines: number;
  readonly lastLine: string;
  /** Whether secrets in it could not be made unreadable. */
  readonly holdsSecrets: boolean;
}

/** How a job is attended to. */
export interface Attention {
  readonly companions: readonly Companion[];
  readonly interruption: Interruption;
  /** One line of the log as it comes: safe to show, cut where it is too long or too much. */
  show(line: string): void;
  /** What the command gets to save when a companion ends it. */
  graceMs(reason: StopReason): number;
  /** Makes these bytes of the log unreadable: a secret stands there. */
  strikeOut(logPath: string, ranges: readonly ByteRange[]): Promise<void>;
  /**
   * Called before the job is submitted and after, and when it shall end before its time, with all by which
   * another process can end it.
   */
  keep?(ref: JobRef, shallEnd: boolean): void;
  /** Tells why a job waits, or what its place says of it; on this machine nothing does. */
  progress?(line: string): void;
  /** How long the job may wait for a place; on this machine none waits. */
  readonly queueMinutes?: number;
  /** How a cancelled job elsewhere saves; absent or null: it ends before our own end. */
  readonly saveMs?: Saving | null;
}

const pollMs = 100;
/** A run of a moment is watched more closely, or its memory would go unseen. */
const firstPollMs = 20;
const firstPolls = 50;

/** Submits a job and stays with it to its end, whatever back end runs it. */
export async function follow(
  backend: TrainingBackend,
  job: TrainingJob,
  attention: Attention,
): Promise<FinishedJob> {
  const { name, mark, logPath } = job;
  const stop = stopper(backend, attention.saveMs ?? null);
  let ref: JobRef = backend.expected?.(job) ?? { name, mark, logPath, id: null };
  let isSubmitted = false;
  const keep = (shallEnd = stop.why !== undefined) => attention.keep?.(ref, shallEnd);
  const takeBack = attention.interruption.handTo((signal) => {
    stop.onSignal(signal);
    keep();
  });
  try {
    keep();
    ref = await backend.submit(job);
    isSubmitted = true;
    keep();
    stop.attach(ref);
    const log = logOf(backend, { ref, variables: job.environment }, attention);
    return await stayWith(backend, { ref, log, stop, keep }, attention);
  } catch (error) {
    // Nobody attends to it any more, unless it goes on out of reach: then the next attempt does. Of a job that
    // has ended, or never was, this does nothing.
    if (!leavesItRunning(error)) {
      if (isSubmitted) keep(true);
      await backend.cancel(ref, 0).catch(() => undefined);
    }
    throw error;
  } finally {
    takeBack();
  }
}

interface Followed {
  readonly ref: JobRef;
  readonly log: Reader;
  readonly stop: Stopper;
  keep(): void;
}

async function stayWith(
  backend: TrainingBackend,
  { ref, log, stop, keep }: Followed,
  { companions, graceMs, queueMinutes = Number.POSITIVE_INFINITY, ...attention }: Attention,
): Promise<FinishedJob> {
  let waitsSince = performance.now();
  const nap = napUntil((ended) => backend.onEnd?.(ref, ended));
  const tell = herald((line) => attention.progress?.(line));
  let started: number | undefined;
  for (let looks = 0; ; looks += 1) {
    const status = await backend.status(ref);
    tell(status);
    const isUpToDate = await log.readOn();
    if (status.kind === 'ended' || stop.isLeftToItself()) {
      const told = await log.end();
      const outputs = await backend.outputs(ref);
      const isOver = status.kind === 'ended';
      const end = endOf(isOver ? status.end : { kind: 'cancelled' }, stop.why);
      return { ...outputs, ...told, end, over: isOver ? ref : null };
    }
    const now = performance.now();
    if (status.kind === 'queued') refuseLonger(status.why, now - waitsSince, queueMinutes);
    else {
      // Who lost its place waits anew.
      waitsSince = now;
      started = Math.min(started ?? now, now - (status.ranMs ?? 0));
    }
    const seconds = started === undefined ? 0 : (now - started) / 1000;
    for (const companion of companions) {
      const reason = companion.look?.(seconds);
      if (reason && !stop.why) {
        await stop.because(reason, graceMs(reason));
        keep();
      }
    }
    if (isUpToDate) await nap(looks < firstPolls ? firstPollMs : pollMs);
  }
}

/** The queue has a clock of its own: what waits costs nothing, and may wait for ever. */
function refuseLonger(why: string | null, waitedMs: number, queueMinutes: number): void {
  if (waitedMs < queueMinutes * 60_000) return;
  const reason = why === null ? '' : ` The scheduler says: ${why}`;
  throw rejected(
    `It waited for a place for ${queueMinutes} ${queueMinutes === 1 ? 'minute' : 'minutes'}.${reason}`,
  );
}

function rejected(why: string): UserError {
  return new UserError('train-rejected', {
    what: 'The training never started.',
    why,
    next: 'Correct what it asks for in "train.gpu" and "train.job" of the policy, or wait longer by "train.job.queue-minutes".',
  });
}

/** Why we ended it outranks how it then ended. */
function endOf(end: JobEnd, why: StopReason | undefined): CommandEnd {
  if (why) return why;
  if (end.kind === 'rejected') throw rejected(end.why);
  if (end.kind !== 'lost') return end;
  throw new UserError('train-lost', {
    what: 'Nobody can tell how the training ended.',
    why: end.why,
    next: 'Look at its log, and run the job again.',
  });
}

interface Reader {
  /** Shows what is new; false when so much was printed that there is more. */
  readOn(): Promise<boolean>;
  end(): Promise<Pick<FinishedJob, 'log'>>;
}

/** Of 256 KiB each, then somebody looks whether the training may go on. */
const partsAtOnce = 64;

function logOf(
  backend: TrainingBackend,
  { ref, variables }: { readonly ref: JobRef; readonly variables: TrainingJob['environment'] },
  { companions, show, strikeOut }: Attention,
): Reader {
  let mask = secretMask(variables);
  const lines = new LogLines({
    show,
    told(line) {
      for (const companion of companions) companion.told?.(line);
    },
    now: () => performance.now(),
  });
  let from = '';
  let bytes = 0;
  let holdsSecrets = false;
  let failure: { readonly error: unknown } | undefined;
  const readPart = async () => {
    const { bytes: part, next, isFromStart } = await backend.logs(ref, from);
    from = next;
    if (isFromStart) {
      if (mask) lines.push(mask.end());
      lines.end();
      mask = secretMask(variables);
    }
    bytes += part.byteLength;
    if (!mask) lines.push(part);
    else {
      const { shown, secrets } = mask.push(part);
      lines.push(shown);
      if (secrets.length > 0)
        await strikeOut(ref.logPath, secrets).catch(() => {
          holdsSecrets = true;
        });
    }
    return part.byteLength > 0;
  };
  const readOn = async () => {
    try {
      for (let parts = 0; failure === undefined && (await readPart()); parts += 1) {
        if (parts === partsAtOnce) return false;
      }
    } catch (error) {
      // It is reported when the job has ended, not before.
      failure = { error };
    }
    lines.tick();
    return true;
  };
  return {
    readOn,
    async end() {
      while (!(await readOn()));
      if (failure) throw failure.error;
      if (mask) lines.push(mask.end());
      lines.end();
      return { log: { bytes, lines: lines.lines, lastLine: lines.lastLine, holdsSecrets } };
    },
  };
}

/** Pauses between looks, which the event cuts short; after it there are none. */
function napUntil(listen: (event: () => void) => void): (milliseconds: number) => Promise<void> {
  let wake: () => void = () => undefined;
  let isOver = false;
  listen(() => {
    isOver = true;
    wake();
  });
  return (milliseconds) => {
    return new Promise((resolve) => {
      if (isOver) return resolve();
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };
}
