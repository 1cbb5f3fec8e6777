import { constants } from 'node:os';
import type { JobEnd, JobStatus } from '../../../ports/training-backend.ts';
import { stopSeconds } from './pod.ts';
import { containerIn, type Pod } from './pod-answer.ts';
import type { Failure, Progress, Workload } from './workload.ts';

/** What is known of a job: what its controller says, its pods, and why there may be none. */
export interface Sighting {
  readonly progress: Progress;
  /** Those that are there, and those that were. */
  readonly pods: readonly Pod[];
  /** Why its controller cannot make pods; null: nothing is known. */
  readonly hindrance: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Kind = Pick<Workload, 'kind' | 'container' | 'restarts'>;

/** The life of a job by what Kubernetes says of it. */
export function statusOf({ progress, pods, hindrance, now }: Sighting, workload: Kind): JobStatus {
  switch (progress.kind) {
    case 'complete':
      return ended(unnoticedEnd(pods, workload) ?? { kind: 'succeeded' });
    case 'failing':
      if (!pods.some((pod) => isOverdue(pod, now))) return { kind: 'running' };
      return ended(endOf(pods, workload, progress));
    case 'failed':
      return ended(endOf(pods, workload, progress));
    case 'suspended':
      return queued(sentence(`It is suspended: ${progress.message || 'nobody says why'}`));
    case 'open':
      return openStatus({ pods, hindrance, now }, workload);
  }
}

function openStatus(
  { pods, hindrance, now }: Omit<Sighting, 'progress'>,
  { container }: Kind,
): JobStatus {
  const hindrances = pods.map((pod) => hindranceOf(pod, container, now));
  const never = hindrances.find((one) => one?.isFinal);
  if (never) return ended({ kind: 'rejected', why: never.why });
  if (pods.some((pod) => hasStarted(pod, container))) return { kind: 'running' };
  const why =
    hindrances.find((one) => one)?.why ??
    pods.map(waitsFor).find((reason) => reason !== null) ??
    hindrance;
  return queued(why ?? null);
}

/** A node that answers has ended a pod by the time that its deletion names. */
const overdueMs = 30_000;

/** Its node does not answer any more. */
export function isOverdue({ metadata }: Pod, now: number): boolean {
  return now > Date.parse(metadata.deletionTimestamp ?? '') + overdueMs;
}

/** A state that nobody knows counts as running, such as that of a pod whose node is silent. */
function hasStarted(pod: Pod, container: string): boolean {
  const state = containerIn(pod, container)?.state;
  if (state?.running || state?.terminated) return true;
  return pod.status.phase !== 'Pending' && pod.status.phase !== '';
}

const neverImage = ['InvalidImageName', 'ErrImageNeverPull'];
/** The node tries it again after 10, 20, 40 … s: a registry may have been down for a moment. */
const noImageYet = [
  'ErrImagePull',
  'ImagePullBackOff',
  'ImageInspectError',
  'RegistryUnavailable',
  'SignatureValidationFailed',
];
/** From the node's start of the pod: three tries. */
const imagePatienceMs = 60_000;
/** A Secret that is not there, a user whom the image does not have, and the like. */
const noContainer = ['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'];

interface PodHindrance {
  readonly why: string;
  /** It will not run any more. */
  readonly isFinal: boolean;
}

/** Why a pod that waits does not run, in the words of its node; null: nothing hinders it. */
function hindranceOf(pod: Pod, container: string, now: number): PodHindrance | null {
  const { reason = '', message } = containerIn(pod, container)?.state.waiting ?? {};
  const said = message ? `: ${message}` : '';
  if (noContainer.includes(reason)) {
    return {
      why: sentence(`The node cannot make the container (${reason})${said}`),
      isFinal: true,
    };
  }
  if (!neverImage.includes(reason) && !noImageYet.includes(reason)) return null;
  const why = sentence(`The image ${imageOf(pod, container)} cannot be had (${reason})${said}`);
  // A node that does not say since when is not waited for.
  const isTriedAgain = now - Date.parse(pod.status.startTime ?? '') < imagePatienceMs;
  return { why, isFinal: neverImage.includes(reason) || !isTriedAgain };
}

function imageOf({ spec }: Pod, container: string): string {
  return spec.containers.find(({ name }) => name === container)?.image ?? 'of the job';
}

/** The scheduler's words, or the node's; null where nothing is said. */
function waitsFor(pod: Pod): string | null {
  const scheduled = pod.status.conditions?.find(({ type }) => type === 'PodScheduled');
  if (scheduled?.status === 'False') return sentence(`${scheduled.reason}: ${scheduled.message}`);
  return scheduled ? 'Its node makes it ready: it fetches the image and mounts the volumes.' : null;
}

/** How it failed: by the pod that failed first, since those of a job end each other. */
function endOf(
  pods: readonly Pod[],
  { kind, container }: Kind,
  { reason, message }: Failure,
): JobEnd {
  const late = pods.find(({ status }) => status.reason === 'DeadlineExceeded');
  if (late || reason === 'DeadlineExceeded') {
    const { activeDeadlineSeconds: seconds = secondsIn(message) } = (late ?? pods[0])?.spec ?? {};
    return seconds === stopSeconds
      ? { kind: 'cancelled' }
      : { kind: 'timed-out', minutes: seconds / 60 };
  }
  const taken = pods.map(takenAway).find((end) => end !== null);
  if (taken) return taken;
  const first = firstFailure(pods, container);
  if (first) return first;
  const why = `The ${kind} failed (${reason || 'without a reason'}): ${message || 'no more is said'}`;
  return { kind: 'lost', why: `${sentence(why)} No pod of it is left that tells more.` };
}

/** Of the training itself; null: each pod ended well, or nobody knows. */
function firstFailure(pods: readonly Pod[], container: string): JobEnd | null {
  const [first] = pods
    .map((pod) => ({ pod, end: containerIn(pod, container)?.state.terminated }))
    .filter(({ end }) => end !== undefined && end.exitCode !== 0)
    .sort((a, b) => (a.end?.finishedAt ?? '').localeCompare(b.end?.finishedAt ?? ''));
  return first?.end ? endOfContainer(first.end, imageOf(first.pod, container)) : null;
}

/**
 * A controller may look at the leading pod alone. One that was deleted is no failure: those that the others
 * do not need any more are; nor is one that has a successor.
 */
function unnoticedEnd(pods: readonly Pod[], { container, restarts }: Kind): JobEnd | null {
  if (restarts) return null;
  const left = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  return firstFailure(left, container);
}

/** Kubernetes says the limit only in words where the pods are gone. */
function secondsIn(message: string): number {
  return Number(/(\d+)s\b/.exec(message)?.[1] ?? 0);
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

function ended(end: JobEnd): JobStatus {
  return { kind: 'ended', end };
}

function queued(why: string | null): JobStatus {
  return { kind: 'queued', why };
}

/** On one line, with a full stop, and not endless. */
function sentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '');
  return `${line.length > 500 ? `${line.slice(0, 500)}…` : line}.`;
}
