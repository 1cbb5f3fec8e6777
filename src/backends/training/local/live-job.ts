import { type FileHandle, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type {
  JobEnd,
  JobOutputs,
  JobRef,
  JobStatus,
  LogPart,
  TrainingJob,
} from '../../../ports/training-backend.ts';
import { Ending } from './ending.ts';
import { leave } from './job-file.ts';
import { createLog, readPart } from './log-file.ts';
import { memoryKills } from './memory-kills.ts';
import { Meter } from './meter.ts';
import { type LeaderExit, type ProcessGroup, startGroup } from './process-group.ts';
import { ownStart } from './process-table.ts';

/** A job that this process has started, until its outputs were read. */
export interface LiveJob {
  readonly ref: JobRef;
  status(): JobStatus;
  onEnd(listener: () => void): void;
  logs(from: string): Promise<LogPart>;
  cancel(graceMs: number): void;
  outputs(): Promise<JobOutputs>;
}

/** Starts the command, and stays with it until nothing of it lives. */
export async function startJob(job: TrainingJob): Promise<LiveJob> {
  const environment: Readonly<Record<string, string>> = {
    ...job.environment,
    CONTENDER_OUTPUT_DIR: resolve(job.outputDirectory),
  };
  const killsBefore = memoryKills();
  const file = await createLog(job.logPath, job.mark);
  try {
    // All that the job starts is younger than we are; the others need no second look.
    const marks = { token: job.mark, logPath: await realpath(job.logPath), since: ownStart() };
    const startedAt = new Date().toISOString();
    const group = await startGroup({ command: job.command, environment, log: file.fd, marks });
    const ref: JobRef = { name: job.name, mark: job.mark, logPath: marks.logPath, id: group.id };
    return live({ ref, group, file, startedAt, killsBefore });
  } catch (error) {
    await file.close();
    await leave(job.logPath);
    throw error;
  }
}

interface Started {
  readonly ref: JobRef;
  readonly group: ProcessGroup;
  readonly file: FileHandle;
  readonly startedAt: string;
  readonly killsBefore: number | null;
}

function live({ ref, group, file, startedAt, killsBefore }: Started): LiveJob {
  const ending = new Ending(group);
  const meter = new Meter(group.leader, group.learn);
  let end: JobEnd | undefined;
  const over = attend(group, ending).then((attended) => {
    end = endOf(attended, killsBefore);
    return attended;
  });
  return {
    ref,
    status() {
      if (end) return { kind: 'ended', end };
      meter.sample();
      return { kind: 'running' };
    },
    onEnd: (listener) => void over.then(listener, listener),
    logs: (from) => readPart(file, from),
    cancel(graceMs) {
      if (!end) ending.ask(graceMs);
    },
    async outputs() {
      try {
        const { durationMs, leftBehind, stillAlive } = await over;
        const resources = meter.read();
        return {
          startedAt,
          durationMs,
          resources,
          leftBehind,
          stillAlive,
        };
      } finally {
        await file.close();
        await leave(ref.logPath);
      }
    },
  };
}

/** What SIGKILL did not end has not answered either. */
const stuck: LeaderExit = { exitCode: null, signal: 'SIGKILL' };

/** Stays with the group until nothing of it is alive. */
async function attend(group: ProcessGroup, ending: Ending) {
  const started = performance.now();
  try {
    const exit = await Promise.race([group.ended, ending.hopeless.then(() => stuck)]);
    const durationMs = Math.round(performance.now() - started);
    const { wasAsked } = ending;
    return { exit, durationMs, wasAsked, ...(await ending.sweep()) };
  } finally {
    group.release();
  }
}

/** Our own signal outranks what the command answered to it. */
function endOf(
  { exit: { exitCode, signal }, wasAsked }: { exit: LeaderExit; wasAsked: boolean },
  killsBefore: number | null,
): JobEnd {
  if (wasAsked) return { kind: 'cancelled' };
  if (exitCode === 0) return { kind: 'succeeded' };
  if (signal === 'SIGKILL' && killsBefore !== null && (memoryKills() ?? 0) > killsBefore) {
    return { kind: 'out-of-memory' };
  }
  return exitCode === null
    ? { kind: 'killed', signal: signal ?? 'unknown' }
    : { kind: 'failed', exitCode };
}
