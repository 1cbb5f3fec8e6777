import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { ClusterJob, Handle } from '../remote/cluster.ts';
import { anything, type KubeApi, type KubeCall } from './api.ts';
import { type KubePlace, stopSeconds } from './pod.ts';
import { condition, type Pod, podList } from './pod-answer.ts';
import type { Refusal } from './refusal.ts';
import type { Workload } from './workload.ts';

const seconds = z.number().nullish();

const kubeObject = z.object({
  metadata: z.object({
    name: z.string(),
    uid: z.string(),
    creationTimestamp: z.string().default(''),
    deletionTimestamp: z.string().optional(),
    annotations: z.record(z.string(), z.string()).default({}),
  }),
  spec: z
    .object({
      activeDeadlineSeconds: seconds,
      runPolicy: z.object({ activeDeadlineSeconds: seconds }),
    })
    .partial()
    .default({}),
  status: z.object({ conditions: z.array(condition).nullish() }).default({}),
});
export type KubeObject = z.output<typeof kubeObject>;

const objectList = z.object({ items: z.array(kubeObject) });
const eventList = z.object({
  items: z.array(z.object({ message: z.string().default('') })),
});

/** The seconds that an object gives to all its pods together; undefined: it sets no limit. */
export function limitOf({ spec }: KubeObject): number | undefined {
  return spec.activeDeadlineSeconds ?? spec.runPolicy?.activeDeadlineSeconds ?? undefined;
}

/** An annotation. */
export const cancelled = 'contender.cancelled';

export interface Objects {
  /** The server looks at all of it, also whether there is such a kind, and keeps nothing. */
  tryOut(job: ClusterJob): Promise<Refusal | null>;
  create(job: ClusterJob): Promise<KubeObject | Refusal>;
  /** Null: there is none, or another one has its name. */
  get(handle: Pick<Handle, 'name' | 'id'>): Promise<KubeObject | null>;
  list(selector: string): Promise<readonly KubeObject[]>;
  /** Nobody goes on with it from now on. */
  markCancelled(object: KubeObject): Promise<void>;
  /** With its pods, each of which gets its grace. */
  remove(object: KubeObject): Promise<void>;
  pods(name: string): Promise<readonly Pod[]>;
  removePod(pod: Pod, graceSeconds: number): Promise<void>;
  /** Its node asks it to stop, gives it its grace, and keeps what it printed. */
  stopPod(pod: Pod): Promise<void>;
  /** Why its controller could not make pods; null: nobody says, or it may not be read. */
  hindrance(object: KubeObject): Promise<string | null>;
}

/** The objects of one kind in one namespace. */
export function objectsOf(api: KubeApi, workload: Workload, place: KubePlace): Objects {
  const core = `/api/v1/namespaces/${place.namespace}`;
  const { group, version, plural } = workload;
  const path = `/apis/${group}/${version}/namespaces/${place.namespace}/${plural}`;
  // Without Strict a member that the server does not know is passed over.
  const strict = { fieldValidation: 'Strict' };
  return {
    async tryOut(job) {
      const body = workload.manifest(job, place);
      const query = { ...strict, dryRun: 'All' };
      const call = { method: 'POST', path, query, body, repeatable: true } as const;
      const answer = await api.ask(call, kubeObject);
      if (answer.kind === 'refused') return answer;
      const passedOver = answer.warnings.filter((text) =>
        /^(unknown|duplicate) field\b/.test(text),
      );
      if (passedOver.length > 0) throw wouldPassOver(api, workload, passedOver);
      return null;
    },
    async create(job) {
      const body = workload.manifest(job, place);
      const answer = await api.ask({ method: 'POST', path, query: strict, body }, kubeObject);
      return answer.kind === 'refused' ? answer : answer.value;
    },
    async get({ name, id }) {
      const answer = await api.ask({ method: 'GET', path: `${path}/${name}` }, kubeObject);
      if (answer.kind === 'refused') {
        if (answer.status === 404 && answer.reason !== null) return null;
        throw api.errorOf(answer);
      }
      return id === null || id === answer.value.metadata.uid ? answer.value : null;
    },
    async list(labelSelector) {
      return (await api.need({ method: 'GET', path, query: { labelSelector } }, objectList)).items;
    },
    async markCancelled({ metadata: { name, uid } }) {
      const metadata = { uid, annotations: { [cancelled]: 'true' } };
      const call = { method: 'PATCH', path: `${path}/${name}`, body: { metadata } } as const;
      await unlessGone(api, { ...call, repeatable: true });
    },
    async remove({ metadata: { name, uid } }) {
      // Without a policy its pods would stay, owned by nobody, on their GPUs.
      await removed(api, `${path}/${name}`, {
        propagationPolicy: 'Foreground',
        preconditions: { uid },
      });
    },
    async pods(name) {
      const query = { labelSelector: workload.podsOf(name) };
      return (await api.need({ method: 'GET', path: `${core}/pods`, query }, podList)).items;
    },
    async removePod({ metadata: { name, uid } }, gracePeriodSeconds) {
      await removed(api, `${core}/pods/${name}`, { gracePeriodSeconds, preconditions: { uid } });
    },
    async stopPod({ metadata: { name, uid } }) {
      const body = { metadata: { uid }, spec: { activeDeadlineSeconds: stopSeconds } };
      const path = `${core}/pods/${name}`;
      await unlessGone(api, { method: 'PATCH', path, body, repeatable: true });
    },
    async hindrance({ metadata: { uid } }) {
      const query = { fieldSelector: `involvedObject.uid=${uid},reason=FailedCreate` };
      const answer = await api.ask({ method: 'GET', path: `${core}/events`, query }, eventList);
      return (answer.kind === 'done' && answer.value.items.at(-1)?.message) || null;
    },
  };
}

/** A server that does not heed Strict only warns, and would train without what was asked for. */
function wouldPassOver(api: KubeApi, { kind }: Workload, warnings: readonly string[]): UserError {
  return new UserError('train-refused', {
    what: `${api.title} would pass over a part of the ${kind}.`,
    why: `It warns: ${warnings.join('; ')}.`,
    next: 'Have a release installed that knows it, or do not ask for it in the policy or the URI.',
  });
}

function removed(api: KubeApi, path: string, options: object): Promise<void> {
  const body = { apiVersion: 'v1', kind: 'DeleteOptions', ...options };
  return unlessGone(api, { method: 'DELETE', path, body, repeatable: true });
}

/** To what is gone already, or is another object by now, nothing needs to be done. */
async function unlessGone(api: KubeApi, call: KubeCall): Promise<void> {
  const answer = await api.ask(call, anything);
  if (answer.kind === 'done' || (answer.reason !== null && [404, 409].includes(answer.status)))
    return;
  throw api.errorOf(answer);
}
