import { constants } from 'node:os';
import { z } from 'zod';
import type { JobEnd, JobStatus } from '../../../ports/training-backend.ts';

/** What `GET /api/jobs/<name>` says. */
export const jobDetails = z.object({
  status: z.string(),
  message: z.string().nullish(),
  error_type: z.string().nullish(),
  driver_exit_code: z.number().int().nullish(),
  driver_node_id: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
});
export type JobDetails = z.output<typeof jobDetails>;

/** What `POST /api/jobs/<name>/stop` says: false of a job that has ended. */
export const stopping = z.object({ stopped: z.boolean() });

/** Whether it may still do something. */
export function isLive({ status }: JobDetails): boolean {
  return !['SUCCEEDED', 'STOPPED', 'FAILED'].includes(status);
}

/** Whether it has not begun, and may be waiting for a node that has what it asks for. */
export function waitsForPlace({ status, message }: JobDetails): boolean {
  return status === 'PENDING' && /waiting for resources/.test(message ?? '');
}

/** Ray's words for the state of a job in ours. One that it has not yet is taken for running. */
export function statusOf(details: JobDetails): JobStatus {
  switch (details.status) {
    case 'PENDING':
      return { kind: 'queued', why: details.message ?? null };
    case 'SUCCEEDED':
      return { kind: 'ended', end: { kind: 'succeeded' } };
    case 'STOPPED':
      return { kind: 'ended', end: { kind: 'cancelled' } };
    case 'FAILED':
      return { kind: 'ended', end: failureOf(details) };
    case 'RUNNING':
      return { kind: 'running' };
    default:
      return { kind: 'running', unknown: details.status };
  }
}

/** It never came to the entry point. */
const neverRan = [
  'RUNTIME_ENV_SETUP_FAILURE',
  'JOB_SUPERVISOR_ACTOR_START_TIMEOUT',
  'JOB_SUPERVISOR_ACTOR_START_FAILURE',
  'JOB_SUPERVISOR_ACTOR_UNSCHEDULABLE',
  'JOB_ENTRYPOINT_COMMAND_START_ERROR',
];

function failureOf({ error_type, driver_exit_code: code, message }: JobDetails): JobEnd {
  // What the job printed may stand behind the message, so that no word of it counts.
  const [text = ''] = (message ?? '').split(/, last available logs/);
  if (code != null) return exitOf(code);
  // The command ended by itself in the moment in which it was stopped.
  if (/psutil\.NoSuchProcess/.test(text)) return { kind: 'cancelled' };
  const why = wordsOf(text) || `Ray says no more than ${error_type ?? 'FAILED'}.`;
  if (neverRan.includes(error_type ?? '')) return { kind: 'rejected', why };
  return /\bOOM\b|low on memory/.test(text) ? { kind: 'out-of-memory' } : { kind: 'lost', why };
}

const signals = new Map(Object.entries(constants.signals).map(([name, value]) => [value, name]));

/** Python counts a signal below zero, a shell above 128. */
function exitOf(code: number): JobEnd {
  const signal = signals.get(code < 0 ? -code : code - 128);
  return signal ? { kind: 'killed', signal } : { kind: 'failed', exitCode: code };
}

/** The first line, and the last of the traceback that may follow. */
function wordsOf(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  const full = lines.filter((line) => /\w/.test(line));
  const [first = ''] = full;
  const last = full.at(-1) ?? '';
  const words = first === last ? first : `${first} ${last}`;
  return words.length > 500 ? `${words.slice(0, 500)}…` : words;
}
