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
import type { Interruption, Signal } from './interruption.ts';

export interface FinishedJob extends JobOutputs {
  readonly end: CommandEnd;
  readonly log: FollowedLog;
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
  /** Called before the job is submitted and after, with all by which another process can end it. */
  submitting?(ref: JobRef): void;
}

/**
 * What a command gets to save when the job is cancelled: a runner sends SIGINT, 7.5 s later SIGTERM and
 * 2.5 s later the kill, and all steps of an ending must fit before its second signal.
 */
const cancelGraceMs = 6_000;
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
  attention.submitting?.({ name, mark, logPath, id: null });
  const ref = await backend.submit(job);
  const stop = stopper(backend, ref);
  const takeBack = attention.interruption.handTo(stop.onSignal);
  try {
    attention.submitting?.(ref);
    const log = logOf(backend, { ref, variables: job.environment }, attention);
    return await stayWith(backend, { ref, log, stop }, attention);
  } catch (error) {
    // Nobody attends to it any more. Of a job that has ended this does nothing.
    await backend.cancel(ref, 0).catch(() => undefined);
    throw error;
  } finally {
    takeBack();
  }
}

interface Followed {
  readonly ref: JobRef;
  readonly log: Reader;
  readonly stop: Stopper;
}

async function stayWith(
  backend: TrainingBackend,
  { ref, log, stop }: Followed,
  { companions, graceMs }: Attention,
): Promise<FinishedJob> {
  const started = performance.now();
  for (let looks = 0; ; looks += 1) {
    const status = await backend.status(ref);
    const isUpToDate = await log.readOn();
    if (status.kind === 'ended') {
      const told = await log.end();
      const outputs = await backend.outputs(ref);
      return { ...outputs, ...told, end: endOf(status.end, stop.why) };
    }
    const seconds = (performance.now() - started) / 1000;
    for (const companion of companions) {
      const reason = companion.look?.(seconds);
      if (reason) await stop.because(reason, graceMs(reason));
    }
    if (isUpToDate) await pause(looks < firstPolls ? firstPollMs : pollMs);
  }
}

/** Why we ended it outranks how it then ended. */
function endOf(end: JobEnd, why: StopReason | undefined): CommandEnd {
  if (why) return why;
  if (end.kind !== 'lost') return end;
  throw new UserError('train-lost', {
    what: 'Nobody can tell how the training ended.',
    why: end.why,
    next: 'Look at its log, and run the job again.',
  });
}

interface Stopper {
  readonly why: StopReason | undefined;
  because(reason: StopReason, graceMs: number): Promise<void>;
  onSignal(signal: Signal): void;
}

/** The first reason counts, and a cancellation above all: then nobody waits for the rest. */
function stopper(backend: TrainingBackend, ref: JobRef): Stopper {
  let why: StopReason | undefined;
  return {
    get why() {
      return why;
    },
    async because(reason, graceMs) {
      if (why) return;
      why = reason;
      await backend.cancel(ref, graceMs);
    },
    onSignal(signal) {
      why = { kind: 'cancelled' };
      // A server that cannot be reached is met again at the next look.
      backend.cancel(ref, signal === 'SIGTERM' ? 0 : cancelGraceMs).catch(() => undefined);
    },
  };
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
