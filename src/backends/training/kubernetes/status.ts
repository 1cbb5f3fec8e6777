import type { JobEnd, JobStatus } from '../../../ports/training-backend.ts';
import { endOf, type Kind, type Remains, unnoticedEnd } from './end.ts';
import { containerIn, imageAsked, type Pod } from './pod-answer.ts';
import { sentence } from './sentence.ts';
import type { Progress } from './workload.ts';

/** What is known of a job: what its controller says, its pods, and why there may be none. */
export interface Sighting extends Remains {
  readonly progress: Progress;
  /** Why its controller cannot make pods; null: nothing is known. */
  readonly hindrance: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The life of a job by what Kubernetes says of it. */
export function statusOf(sighting: Sighting, workload: Kind): JobStatus {
  const { progress, pods, now } = sighting;
  const stranger = strangerAmong(pods, workload);
  if (stranger) return ended({ kind: 'rejected', why: stranger });
  switch (progress.kind) {
    case 'complete':
      return ended(unnoticedEnd(pods, workload) ?? { kind: 'succeeded' });
    case 'failing':
      if (!pods.some((pod) => isOverdue(pod, now))) return { kind: 'running' };
      return ended(endOf(sighting, workload, progress));
    case 'failed':
      return ended(endOf(sighting, workload, progress));
    case 'suspended':
      return queued(sentence(`It is suspended: ${progress.message || 'nobody says why'}`));
    case 'open':
      return openStatus(sighting, workload);
  }
}

/** What makes these pods never trains, whether they still wait, run, or ended well; null: all may train. */
function strangerAmong(pods: readonly Pod[], { container }: Kind): string | null {
  for (const { spec } of pods) {
    const names = spec.containers.map(({ name }) => name);
    if (names.length === 0 || names.includes(container)) continue;
    return `Its pods have no container "${container}", in which it would train, but ${names.join(', ')}.`;
  }
  return null;
}

function openStatus({ pods, hindrance, now }: Sighting, { container }: Kind): JobStatus {
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
  const why = sentence(`The image ${imageAsked(pod, container)} cannot be had (${reason})${said}`);
  // A node that does not say since when is not waited for.
  const isTriedAgain = now - Date.parse(pod.status.startTime ?? '') < imagePatienceMs;
  return { why, isFinal: neverImage.includes(reason) || !isTriedAgain };
}

/** The scheduler's words, or the node's; null where nothing is said. */
function waitsFor(pod: Pod): string | null {
  const scheduled = pod.status.conditions?.find(({ type }) => type === 'PodScheduled');
  if (scheduled?.status === 'False') return sentence(`${scheduled.reason}: ${scheduled.message}`);
  return scheduled ? 'Its node makes it ready: it fetches the image and mounts the volumes.' : null;
}

function ended(end: JobEnd): JobStatus {
  return { kind: 'ended', end };
}

function queued(why: string | null): JobStatus {
  return { kind: 'queued', why };
}
