import { kubeApi } from '../../src/backends/training/kubernetes/api.ts';
import { kubeCluster } from '../../src/backends/training/kubernetes/cluster.ts';
import { batchJob } from '../../src/backends/training/kubernetes/job.ts';
import type { Workload } from '../../src/backends/training/kubernetes/workload.ts';
import { UserError } from '../../src/errors.ts';
import { type Answers, answering } from './answering.ts';
import { plainPlace } from './live/kubernetes-jobs.ts';

/** The only job that it knows. */
export const handle = { name: 'a', mark: 'm', id: 'u' };
export const pods = 'GET /api/v1/namespaces/default/pods';
export const log = 'GET /api/v1/namespaces/default/pods/p/log';
export const reviews = 'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
/** Whoever asks may do it. */
export const permitted = { [reviews]: { status: 201, body: { status: { allowed: true } } } };

export function pathOf({ group, version, plural }: Workload): string {
  return `/apis/${group}/${version}/namespaces/default/${plural}`;
}

export function object(more: object = {}, metadata: object = {}) {
  return { metadata: { name: 'a', uid: 'u', ...metadata }, spec: {}, status: {}, ...more };
}

/** A pod whose container of this name runs. */
export function podRunning(container: string) {
  const containerStatuses = [{ name: container, state: { running: {} } }];
  const status = { phase: 'Running', containerStatuses };
  return { metadata: { name: 'p', uid: 'p' }, spec: {}, status };
}

export const running = podRunning('train');

/** As Kubernetes refuses. */
export function refusal(code: number, reason: string, message: string) {
  return { status: code, body: { kind: 'Status', status: 'Failure', code, reason, message } };
}

export function invalid(message: string, causes: readonly object[]) {
  const { status, body } = refusal(422, 'Invalid', message);
  return { status, body: { ...body, details: { causes } } };
}

/** A cluster of one kind, whose server answers so; what it does not know is not found. */
export async function clusterOf(answers: Answers, workload: Workload = batchJob) {
  const { url, asked } = await answering(answers, refusal(404, 'NotFound', 'not found'));
  const login = { name: 'the user "ci"', isRenewable: false, read: async () => ({}) };
  const pace = { answerMs: 2_000, idleMs: 2_000, pauseMs: 1 };
  const api = kubeApi(
    { server: url, namespace: 'default', login },
    { environment: () => undefined, pace },
  );
  return { cluster: kubeCluster(api, workload, plainPlace), asked };
}

export async function problemsOf(work: Promise<unknown>) {
  const error = await work.then(() => new Error('It did not throw.')).catch((thrown) => thrown);
  if (!(error instanceof UserError)) throw error;
  return error.problems;
}
