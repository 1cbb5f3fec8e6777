import { z } from 'zod';

const text = z.string().default('');

const terminated = z.object({
  exitCode: z.number().int(),
  reason: text,
  message: text,
  finishedAt: z.string().nullish(),
});

const containerStatus = z.object({
  name: z.string(),
  image: text,
  imageID: text,
  containerID: text,
  state: z
    .object({
      waiting: z.object({ reason: text, message: text }).optional(),
      running: z.looseObject({}).optional(),
      terminated: terminated.optional(),
    })
    .default({}),
});

export const condition = z.object({
  type: z.string(),
  status: z.string(),
  reason: text,
  message: text,
});

/** What a pod says of itself; members that nobody here reads are dropped. */
export const pod = z.object({
  metadata: z.object({
    name: z.string(),
    uid: z.string(),
    deletionTimestamp: z.string().optional(),
    labels: z.record(z.string(), z.string()).default({}),
  }),
  spec: z.object({
    activeDeadlineSeconds: z.number().optional(),
    containers: z.array(z.object({ name: z.string(), image: text })).default([]),
  }),
  status: z.object({
    phase: text,
    startTime: z.string().optional(),
    reason: text,
    message: text,
    conditions: z.array(condition).nullish(),
    containerStatuses: z.array(containerStatus).nullish(),
  }),
});

export type Pod = z.output<typeof pod>;
export type ContainerStatus = z.output<typeof containerStatus>;

export const podList = z.object({ items: z.array(pod) });

/** Undefined: its node has not told of it yet. */
export function containerIn({ status }: Pod, name: string): ContainerStatus | undefined {
  return status.containerStatuses?.find((one) => one.name === name);
}

/** By the name that was asked for. */
export function imageAsked({ spec }: Pod, container: string): string {
  return spec.containers.find(({ name }) => name === container)?.image ?? 'of the job';
}
