import type { ClusterJob } from '../remote/cluster.ts';
import type { KubePlace } from './pod.ts';
import type { Pod } from './pod-answer.ts';

/** A kind of object whose controller makes pods. */
export interface Workload {
  /** As people call it, such as `Job`. */
  readonly kind: string;
  /** Such as `batch`. */
  readonly group: string;
  readonly version: string;
  /** As it stands in paths and roles. */
  readonly plural: string;
  /** Options of the URI that only this kind has. */
  readonly options: readonly string[];
  /** The container that trains, in each of its pods. */
  readonly container: string;
  /** Whether its controller may start a pod that failed once more. */
  readonly restarts: boolean;
  /** Whether Kubernetes removes it some time after its end. */
  readonly removesItself: boolean;
  manifest(job: ClusterJob, place: KubePlace): object;
  /** A label selector. */
  podsOf(name: string): string;
  /** 0 leads. */
  rankOf(pod: Pod): number;
  /** What its conditions say. */
  progressOf(conditions: readonly Condition[]): Progress;
}

export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
}

export type Progress =
  | { readonly kind: 'open' }
  /** No pods are wanted for now. */
  | { readonly kind: 'suspended'; readonly message: string }
  | { readonly kind: 'complete' }
  /** It will fail, once its pods are ended. */
  | ({ readonly kind: 'failing' } & Failure)
  | ({ readonly kind: 'failed' } & Failure);

export interface Failure {
  readonly reason: string;
  readonly message: string;
}

/** What conditions of these names say; those that come before the last word are not taken for it. */
export function progressBy(
  conditions: readonly Condition[],
  { complete, failed }: { readonly complete: string; readonly failed: string },
): Progress {
  const found = (type: string) => {
    return conditions.find((one) => one.type === type && one.status === 'True');
  };
  if (found(complete)) return { kind: 'complete' };
  const { reason = '', message = '' } = found(failed) ?? found('FailureTarget') ?? {};
  if (found(failed)) return { kind: 'failed', reason, message };
  if (found('FailureTarget')) return { kind: 'failing', reason, message };
  const suspended = found('Suspended');
  return suspended ? { kind: 'suspended', message: suspended.message } : { kind: 'open' };
}
