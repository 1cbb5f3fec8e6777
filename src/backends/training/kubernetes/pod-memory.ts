import type { Handle } from '../remote/cluster.ts';
import type { Pod } from './pod-answer.ts';

/** Pods that were seen stay known: one that its node's end took away tells of it only while it is there. */
export interface PodMemory {
  with(handle: Handle, pods: readonly Pod[]): readonly Pod[];
  of(handle: Handle): readonly Pod[];
  forget(handle: Handle): void;
}

export function podMemory(): PodMemory {
  const jobs = new Map<string, Map<string, Pod>>();
  return {
    with({ name }, pods) {
      const known = jobs.get(name) ?? new Map<string, Pod>();
      for (const pod of pods) known.set(pod.metadata.uid, pod);
      jobs.set(name, known);
      return [...known.values()];
    },
    of: ({ name }) => [...(jobs.get(name)?.values() ?? [])],
    forget: ({ name }) => void jobs.delete(name),
  };
}
