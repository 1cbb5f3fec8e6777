import { constants } from 'node:os';
import type { JobEnd, JobStatus } from '../../../ports/training-backend.ts';
import type { JobReport } from './door.ts';

/** Also of a running job whose node is still being made ready. */
const waiting = new Set([
  'PENDING',
  'CONFIGURING',
  'POWER_UP_NODE',
  'REQUEUED',
  'REQUEUE_FED',
  'REQUEUE_HOLD',
  'RESV_DEL_HOLD',
  'SPECIAL_EXIT',
]);

/** Also of one that holds its nodes and does not compute. */
const running = new Set(['RUNNING', 'SUSPENDED', 'STOPPED', 'SIGNALING', 'RESIZING', 'STAGE_OUT']);

/** `DEADLINE`: it could not have ended before a time that somebody set. */
const ended: Readonly<Record<string, (report: JobReport) => JobEnd>> = {
  COMPLETED: () => ({ kind: 'succeeded' }),
  FAILED: endOfFailed,
  OUT_OF_MEMORY: () => ({ kind: 'out-of-memory' }),
  CANCELLED: () => ({ kind: 'cancelled' }),
  TIMEOUT: endAtLimit,
  DEADLINE: endAtLimit,
  PREEMPTED: () => ({ kind: 'preempted' }),
  NODE_FAIL: () => lost('Its node failed (NODE_FAIL).'),
  BOOT_FAIL: () => lost('Its node could not be started (BOOT_FAIL).'),
  LAUNCH_FAILED: () => lost('Its node could not start it (LAUNCH_FAILED).'),
  REVOKED: () => lost('Another cluster of the federation has taken it (REVOKED).'),
};

/** A state that is not known is running: the time budget ends it, and it is never a success. */
export function statusOf(report: JobReport): JobStatus {
  const { states, reason } = report;
  if (states.includes('COMPLETING')) return { kind: 'running' };
  if (states.some((state) => waiting.has(state))) {
    return { kind: 'queued', why: reason === null || reason === 'None' ? null : reason };
  }
  const endOf = ended[states[0] ?? ''];
  if (endOf) return { kind: 'ended', end: endOf(report) };
  const unknown = states.find((state) => !running.has(state));
  return { kind: 'running', ...(unknown !== undefined && { unknown }) };
}

/**
 * Slurm writes the signal of the script's shell after the colon; of the command's own the shell makes an exit code
 * above 128. What is no signal is a mistake of the node's, such as 53: the log could not be written.
 */
function endOfFailed({ exit, reason }: JobReport): JobEnd {
  if (exit === null) return lost('It failed, and the accounting does not tell its exit code.');
  const { code } = exit;
  const signal = signalOf(exit.signal || code - 128);
  if (signal !== undefined) return { kind: 'killed', signal };
  if (exit.signal === 0 && code > 0) return { kind: 'failed', exitCode: code };
  const why = `Slurm says FAILED with ${code}:${exit.signal} (${reason}).`;
  return lost(
    `${why} Most often the folder for the log does not exist on the node, or the user may not write there.`,
  );
}

function signalOf(number: number): string | undefined {
  return Object.entries(constants.signals).find(([, known]) => known === number)?.[0];
}

function endAtLimit({ states: [state], minutes }: JobReport): JobEnd {
  return minutes === null
    ? lost(`Slurm ended it at a limit of time that it does not tell (${state}).`)
    : { kind: 'timed-out', minutes };
}

function lost(why: string): JobEnd {
  return { kind: 'lost', why };
}
