import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CurveRecorder } from '../../../domain/training/curve-recorder.ts';
import type { CommandEnd } from '../../../domain/training/run-record.ts';
import type { Backend } from '../../../ports/backend.ts';
import type {
  FinishedJob,
  TrainingBackend,
  TrainingJob,
  Watcher,
} from '../../../ports/training-backend.ts';
import { Ending } from './ending.ts';
import { createLog, readOn } from './log-file.ts';
import { LogLines } from './log-lines.ts';
import { readMachine } from './machine.ts';
import { Meter } from './meter.ts';
import { type LeaderExit, type ProcessGroup, startGroup } from './process-group.ts';
import { newToken } from './strays.ts';

const pollMs = 100;
/** A run of a moment is watched more closely, or its memory would go unseen. */
const firstPollMs = 20;
const firstPolls = 50;

/** The machine that runs Contender. */
export const local: Backend<TrainingBackend> = {
  scheme: 'local',
  summary: 'a process group on this machine',
  async open() {
    return { run };
  },
};

async function run(job: TrainingJob, watcher: Watcher): Promise<FinishedJob> {
  const environment: Readonly<Record<string, string>> = {
    ...job.environment,
    CONTENDER_OUTPUT_DIR: resolve(job.outputDirectory),
  };
  const machine = readMachine(environment);
  const file = await createLog(job.logPath);
  const curves = new CurveRecorder();
  const lines = new LogLines({
    show: watcher.show,
    told: (line) => curves.add(line),
    now: () => performance.now(),
  });
  const startedAt = new Date().toISOString();
  // From before the start: a signal in between would end us, and leave the command alone.
  const signals = listen(watcher);
  try {
    const token = newToken(environment.CONTENDER_JOB);
    const marks = { token, logPath: await realpath(job.logPath) };
    const group = await startGroup({ command: job.command, environment, log: file.fd, marks });
    const meter = new Meter(group.id);
    const poll = async () => {
      meter.sample();
      await readOn(file, lines);
    };
    const attended = await attend(group, { job, signals, lines, poll });
    await readOn(file, lines);
    lines.end();
    const log = { bytes: lines.bytes, lines: lines.lines, lastLine: lines.lastLine };
    const resources = meter.read();
    const told = { log, curves: curves.series() };
    return { ...attended, ...told, startedAt, resources, machine: await machine };
  } finally {
    signals.stop();
    await file.close();
  }
}

type Signal = 'SIGINT' | 'SIGTERM';

interface Signals {
  /** Hands on what has come already, and what comes. */
  handTo(listener: (signal: Signal) => void): void;
  stop(): void;
}

function listen(watcher: Watcher): Signals {
  const early: Signal[] = [];
  let take: (signal: Signal) => void = (signal) => early.push(signal);
  const stop = watcher.onSignal((signal) => take(signal));
  return {
    handTo(listener) {
      take = listener;
      for (const signal of early) listener(signal);
    },
    stop,
  };
}

interface Attendance {
  readonly job: TrainingJob;
  readonly signals: Signals;
  readonly lines: LogLines;
  poll(): Promise<void>;
}

/** Stays with the group until nothing of it is alive. */
async function attend(
  group: ProcessGroup,
  { job, signals, lines, poll }: Attendance,
): Promise<Pick<FinishedJob, 'end' | 'durationMs' | 'leftBehind' | 'stillAlive'>> {
  const started = performance.now();
  const ending = new Ending(group);
  let reason: 'cancelled' | 'timed-out' | undefined;
  signals.handTo((signal) => {
    reason = 'cancelled';
    if (signal === 'SIGTERM') ending.force();
    else ending.ask();
  });
  const limit = deadline(job.timeoutMinutes, () => {
    reason ??= 'timed-out';
    ending.ask();
  });
  const following = new AbortController();
  const followed = follow(following.signal, { lines, poll });
  // A log that cannot be read is reported when the group is gone, not before.
  followed.catch(() => undefined);
  try {
    const exit = await Promise.race([group.ended, ending.hopeless.then(() => stuck)]);
    const durationMs = Math.round(performance.now() - started);
    clearTimeout(limit);
    const remains = await ending.sweep();
    const end = endOf(exit, { reason, minutes: job.timeoutMinutes ?? 0 });
    return { end, durationMs, ...remains };
  } finally {
    clearTimeout(limit);
    signals.stop();
    group.release();
    following.abort();
    await followed;
  }
}

/** What SIGKILL did not end has not answered either. */
const stuck: LeaderExit = { exitCode: null, signal: 'SIGKILL' };

async function follow(
  signal: AbortSignal,
  { lines, poll }: Pick<Attendance, 'lines' | 'poll'>,
): Promise<void> {
  for (let polls = 0; !signal.aborted; polls += 1) {
    await poll();
    lines.tick();
    await sleep(polls < firstPolls ? firstPollMs : pollMs, undefined, { signal }).catch(
      () => undefined,
    );
  }
}

/** A timer holds at most 2^31 - 1 milliseconds, which is 24 days; no job lives longer. */
function deadline(minutes: number | null, act: () => void): NodeJS.Timeout | undefined {
  if (minutes === null || minutes * 60_000 >= 2 ** 31) return undefined;
  return setTimeout(act, minutes * 60_000);
}

/** Our own signal outranks what the command answered to it. */
function endOf(
  { exitCode, signal }: LeaderExit,
  { reason, minutes }: { reason: 'cancelled' | 'timed-out' | undefined; minutes: number },
): CommandEnd {
  if (reason === 'cancelled') return { kind: 'cancelled' };
  if (reason === 'timed-out') return { kind: 'timed-out', minutes };
  if (exitCode === 0) return { kind: 'succeeded' };
  return exitCode === null
    ? { kind: 'killed', signal: signal ?? 'unknown' }
    : { kind: 'failed', exitCode };
}
