import type { Container } from '../../../domain/training/environment.ts';
import { type Problem, refuse, UserError } from '../../../errors.ts';
import type { JobStatus } from '../../../ports/training-backend.ts';
import type { Cluster, ClusterJob, Handle } from '../remote/cluster.ts';
import type { KubeApi } from './api.ts';
import { imageOf } from './image.ts';
import { cancelled, type KubeObject, limitOf, type Objects, objectsOf } from './objects.ts';
import { missingPermissions } from './permissions.ts';
import { type KubePlace, labelsOf, secretKeyOf } from './pod.ts';
import { containerIn, type Pod } from './pod-answer.ts';
import { podLogs } from './pod-logs.ts';
import { type PodMemory, podMemory } from './pod-memory.ts';
import type { Refusal } from './refusal.ts';
import { statusOf } from './status.ts';
import type { Workload } from './workload.ts';

/** Jobs of one kind in one namespace. */
export function kubeCluster(api: KubeApi, workload: Workload, place: KubePlace): Cluster {
  const title = `${api.title}, namespace "${place.namespace}"`;
  const objects = objectsOf(api, workload, place);
  const readLogs = podLogs(api, workload, place);
  const seen = podMemory();

  return {
    title,
    hasPeers: place.nodes > 1,
    async check(job) {
      const problems = [...unable(job, workload, place)];
      problems.push(...(await missingPermissions(api, workload, place.namespace)));
      refuse(problems);
      const refusal = await objects.tryOut(job);
      // Whose that one is, is found out when it is adopted or submitted.
      if (refusal && refusal.reason !== 'AlreadyExists') throw refusedJob(api, workload, refusal);
    },
    async find(names, configuration) {
      const wanted = labelsOf({ configuration });
      const selector = Object.entries(wanted)
        .map(([name, value]) => `${name}=${value}`)
        .join(',');
      const found = (await objects.list(selector))
        .filter(({ metadata }) => names.includes(metadata.name))
        .filter(({ metadata }) => metadata.annotations['contender.configuration'] === configuration)
        .filter((object) => isAlive(object, workload))
        .sort((a, b) => a.metadata.creationTimestamp.localeCompare(b.metadata.creationTimestamp));
      const last = found.at(-1);
      return last ? handleOf(last) : null;
    },
    async standing(name) {
      const there = await objects.get({ name, id: null });
      if (!there) return null;
      return isOpen(there, workload) ? 'live' : 'ended';
    },
    async submit(job) {
      const created = await objects.create(job);
      if (!('kind' in created)) return created.metadata.uid;
      if (created.reason !== 'AlreadyExists') throw refusedJob(api, workload, created);
      const there = await objects.get({ name: job.name, id: null });
      if (there?.metadata.annotations['contender.mark'] === job.mark) return there.metadata.uid;
      throw taken(title, job, workload);
    },
    status: (handle) => statusIn({ objects, seen, workload, place }, handle),
    async log(handle, from) {
      return readLogs(handle, await objects.pods(handle.name), from);
    },
    async cancel(handle, graceMs) {
      const object = await objects.get(handle);
      if (!object || !isOpen(object, workload)) return;
      if (graceMs > 0 && (await isAskedToStop(objects, object, workload))) return;
      await end(objects, object, graceMs);
    },
    container: async (handle) => containerOf(seen.of(handle), workload),
    async remove(handle) {
      const object = await objects.get(handle);
      if (!object || (workload.removesItself && !isOpen(object, workload))) return;
      await objects.remove(object);
    },
  };
}

interface Looked {
  readonly objects: Objects;
  readonly seen: PodMemory;
  readonly workload: Workload;
  readonly place: KubePlace;
}

async function statusIn(
  { objects, seen, workload, place }: Looked,
  handle: Handle,
): Promise<JobStatus> {
  const object = await objects.get(handle);
  if (!object) {
    const why = `The ${workload.kind} ${handle.name} is not in the namespace "${place.namespace}" any more: somebody deleted it.`;
    return { kind: 'ended', end: { kind: 'lost', why } };
  }
  const progress = progressOf(object, workload);
  // Its pods are taken away, and how they ended says nothing of those that come when it goes on.
  if (progress.kind === 'suspended') seen.forget(handle);
  const pods = seen.with(handle, await objects.pods(handle.name));
  const mayHinder = pods.length === 0 && progress.kind === 'open';
  const hindrance = mayHinder ? await objects.hindrance(object) : null;
  const limitSeconds = limitOf(object);
  return statusOf({ progress, pods, hindrance, limitSeconds, now: Date.now() }, workload);
}

/**
 * Whether each of its pods was asked to stop in a way that keeps its log and its exit code: what is deleted
 * is gone with its last words. Not where another pod would take its place, nor where one has not begun.
 */
async function isAskedToStop(
  objects: Objects,
  object: KubeObject,
  { container, restarts }: Workload,
): Promise<boolean> {
  if (restarts) return false;
  const pods = await objects.pods(object.metadata.name);
  const areRunning = pods.every((pod) => containerIn(pod, container)?.state.running);
  if (pods.length === 0 || !areRunning) return false;
  // In this order: what is marked is not adopted, and would go on for nobody if it were not stopped.
  await Promise.all(pods.map((pod) => objects.stopPod(pod)));
  await objects.markCancelled(object);
  return true;
}

/** The owner first, or its controller might make new pods; each pod then gets the grace that is left. */
async function end(objects: Objects, object: KubeObject, graceMs: number): Promise<void> {
  // 0 would only make the server forget the pod: its node may go on with it.
  const graceSeconds = Math.max(1, Math.ceil(graceMs / 1000));
  const pods = await objects.pods(object.metadata.name);
  await objects.remove(object);
  await Promise.all(pods.map((pod) => objects.removePod(pod, graceSeconds)));
}

function containerOf(pods: readonly Pod[], workload: Workload): Container | null {
  const [leading] = [...pods].sort((a, b) => workload.rankOf(a) - workload.rankOf(b));
  return leading ? imageOf(leading, workload.container) : null;
}

function progressOf({ status }: KubeObject, workload: Workload) {
  return workload.progressOf(status.conditions ?? []);
}

function isOpen(object: KubeObject, workload: Workload): boolean {
  const { kind } = progressOf(object, workload);
  return kind !== 'complete' && kind !== 'failed';
}

function isAlive(object: KubeObject, workload: Workload): boolean {
  const { kind } = progressOf(object, workload);
  const { deletionTimestamp, annotations } = object.metadata;
  if (deletionTimestamp !== undefined || cancelled in annotations) return false;
  return kind === 'open' || kind === 'suspended';
}

function handleOf({ metadata: { name, uid, annotations } }: KubeObject): Handle {
  return { name, mark: annotations['contender.mark'] ?? '', id: uid };
}

/** What no server needs to be asked about. */
function* unable(job: ClusterJob, { kind }: Workload, place: KubePlace): Generator<Problem> {
  const code = 'train-demand';
  if (job.image === null && kind !== 'TrainJob') {
    const what = `A ${kind} needs an image.`;
    const why = 'The policy names none, and a cluster has none by itself.';
    yield { code, what, why, next: 'Set image under train.job in the policy.' };
  }
  if (job.mount && place.volume === null) {
    const what = `The job's files are in ${job.mount.source}, and no pod would see them.`;
    const why = 'The URI does not say what holds this folder in the cluster.';
    const next = 'Give ?claim=<PersistentVolumeClaim> or ?host-path=<path on the nodes>.';
    yield { code, what, why, next };
  }
  for (const [variable, secret] of Object.entries(job.secrets)) {
    if (secretKeyOf(secret).key !== '') continue;
    const what = `The secret "${secret}" for ${variable} is no secret of Kubernetes.`;
    const why = 'There a Secret holds several values, each under a key.';
    yield { code, what, why, next: 'Write it as <name of the Secret>/<key>.' };
  }
}

function refusedJob(api: KubeApi, { kind, group, version }: Workload, refusal: Refusal): UserError {
  const isUnknown = refusal.reason === null || /requested resource/.test(refusal.message);
  if (refusal.status !== 404 || !isUnknown) return api.errorOf(refusal);
  return new UserError('train-demand', {
    what: `${api.title} has no ${kind}.`,
    why: `It does not serve ${group}/${version}.`,
    next: 'Have it installed, or use k8s: for a plain Job.',
  });
}

function taken(title: string, { name }: ClusterJob, { kind }: Workload): UserError {
  return new UserError('train-name-taken', {
    what: `${title} has a ${kind} ${name} already.`,
    why: 'It was not made by this attempt, and is left alone.',
    next: 'Run the job again: another attempt has another name.',
  });
}
