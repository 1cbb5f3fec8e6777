import { constants } from 'node:os';
import type { JobEnd } from '../../../ports/training-backend.ts';
import { stopSeconds } from './pod.ts';
import { containerIn, imageAsked, type Pod } from './pod-answer.ts';
import { sentence } from './sentence.ts';
import type { Failure, Workload } from './workload.ts';

export type Kind = Pick<Workload, 'kind' | 'container' | 'restarts'>;

/** By what is known how a job ended. */
export interface Remains {
  /** Those that are there, and those that were. */
  readonly pods: readonly Pod[];
  /** What the object itself sets for all its pods together; undefined: nothing. */
  readonly limitSeconds?: number | undefined;
}

/** The training operator of PyTorchJobs has no reason of its own for it. */
const pastDeadline = /active longer than specified deadline/;

/** How it failed: by the pod that failed first, since those of a job end each other. */
export function endOf(
  { pods, limitSeconds }: Remains,
  { kind, container }: Kind,
  { reason, message }: Failure,
): JobEnd {
  const late = pods.find(({ status }) => status.reason === 'DeadlineExceeded');
  if (late?.spec.activeDeadlineSeconds === stopSeconds) return { kind: 'cancelled' };
  const why = sentence(
    `The ${kind} failed (${reason || 'without a reason'}): ${message || 'no more is said'}`,
  );
  if (late || reason === 'DeadlineExceeded' || pastDeadline.test(message)) {
    const { activeDeadlineSeconds: ofPod } = (late ?? pods[0])?.spec ?? {};
    const seconds = late ? ofPod : (limitSeconds ?? ofPod);
    if (seconds !== undefined) return { kind: 'timed-out', minutes: seconds / 60 };
    return { kind: 'lost', why: `${why} Nobody says whose limit of time it was.` };
  }
  const taken = pods.map(takenAway).find((end) => end !== null);
  if (taken) return taken;
  const first = firstFailure(pods, container);
  if (first) return first;
  return { kind: 'lost', why: `${why} No pod of it is left that tells more.` };
}

/** Of the training itself; null: each pod ended well, or nobody knows. */
function firstFailure(pods: readonly Pod[], container: string): JobEnd | null {
  const [first] = pods
    .map((pod) => ({ pod, end: containerIn(pod, container)?.state.terminated }))
    .filter(({ end }) => end !== undefined && end.exitCode !== 0)
    .sort((a, b) => (a.end?.finishedAt ?? '').localeCompare(b.end?.finishedAt ?? ''));
  return first?.end ? endOfContainer(first.end, imageAsked(first.pod, container)) : null;
}

/**
 * A controller may look at the leading pod alone. One that was deleted is no failure: those that the others
 * do not need any more are; nor is one that has a successor.
 */
export function unnoticedEnd(pods: readonly Pod[], { container, restarts }: Kind): JobEnd | null {
  if (restarts) return null;
  const left = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  return firstFailure(left, container);
}

/** Null for a pod that nobody took away. What its node ends for want of memory or disk is its own fault. */
function takenAway({ status }: Pod): JobEnd | null {
  const target = status.conditions?.find(({ type, status: is }) => {
    return type === 'DisruptionTarget' && is === 'True';
  });
  if (!target) return null;
  if (target.reason !== 'TerminationByKubelet' || status.reason === 'Terminated') {
    return { kind: 'preempted' };
  }
  const said = status.message || target.message;
  return { kind: 'lost', why: sentence(`The node evicted its pod: ${said}`) };
}

interface Terminated {
  readonly exitCode: number;
  readonly reason: string;
  readonly message: string;
}

/** With `/bin/sh` missing, or a folder that cannot be mounted, the container never began. */
const notStarted = ['StartError', 'ContainerCannotRun', 'ContainerStatusUnknown'];

function endOfContainer({ exitCode, reason, message }: Terminated, image: string): JobEnd {
  if (reason === 'OOMKilled') return { kind: 'out-of-memory' };
  if (reason === 'ContainerStatusUnknown') {
    return { kind: 'lost', why: sentence(`The node no longer knows its container: ${message}`) };
  }
  if (notStarted.includes(reason)) {
    return {
      kind: 'rejected',
      why: sentence(`The container of ${image} cannot start: ${message}`),
    };
  }
  const signal = signalOf(exitCode - 128);
  return signal ? { kind: 'killed', signal } : { kind: 'failed', exitCode };
}

function signalOf(number: number): string | undefined {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
}
