import { z } from 'zod';
import type { Problem } from '../../../errors.ts';
import type { ClusterJob } from '../remote/cluster.ts';
import { encodedScript, longestScript } from './submission.ts';

/** What `GET /api/v0/nodes?detail=1` says. */
export const nodeList = z.object({
  data: z.object({
    result: z.object({
      result: z.array(
        z.object({ state: z.string(), resources_total: z.record(z.string(), z.number()) }),
      ),
    }),
  }),
});
export type Nodes = z.output<typeof nodeList>['data']['result']['result'];

/** What Ray cannot do for any job. */
export function unfitFor(job: ClusterJob): readonly Problem[] {
  const { image, secrets, sharedMemoryGib } = job;
  const problems: Problem[] = [];
  const add = (what: string, why: string, next: string) => {
    problems.push({ code: 'train-demand', what, why, next });
  };
  if (image !== null) {
    add(
      `The job asks for the image ${image}, and Ray does not pick images for jobs.`,
      'A job on Ray runs in the image of its node.',
      'Leave `train.job.image` out, and start the nodes from that image.',
    );
  }
  const names = Object.keys(secrets);
  if (names.length > 0) {
    add(
      `The job asks for the secrets ${names.join(', ')}, and Ray keeps no secrets.`,
      'Whatever a job of Ray is given can be read by everybody who may use the cluster.',
      'Leave `train.job.secrets` out, and have the nodes provide them, as a file or by their identity.',
    );
  }
  if (sharedMemoryGib !== null) {
    add(
      `The job asks for ${sharedMemoryGib} GiB of shared memory, and Ray gives none to a job.`,
      'A job on Ray sees the /dev/shm of its node.',
      'Leave `train.job.shared-memory-gib` out, and start the nodes with enough of it.',
    );
  }
  const length = encodedScript(job).length;
  if (length > longestScript) {
    add(
      `The command and its variables are ${length} characters long, and Ray takes ${longestScript}.`,
      'They travel as one variable, whose length the system of the nodes limits.',
      'Hand over fewer or shorter variables, and keep the command in a file.',
    );
  }
  return problems;
}

/** Why it would wait for ever: Ray takes such a job, and never says so. A job runs on one node. */
export function unmetBy(nodes: Nodes, job: ClusterJob): readonly Problem[] {
  const alive = nodes.filter(({ state }) => state === 'ALIVE');
  const demands = demandsOf(job);
  const fits = (node: Nodes[number]) =>
    demands.every(({ resource, amount }) => (node.resources_total[resource] ?? 0) >= amount);
  if (alive.some(fits)) return [];
  const asked = demands.map(({ amount, unit }) => inUnit(amount, unit)).join(' and ');
  const most = demands.map(({ resource, unit }) => {
    return inUnit(Math.max(0, ...alive.map((node) => node.resources_total[resource] ?? 0)), unit);
  });
  const code = 'train-demand';
  const count = `${alive.length} ${alive.length === 1 ? 'node' : 'nodes'}`;
  if (demands.length === 0) {
    const what = 'The Ray cluster has no node that is alive.';
    return [{ code, what, why: 'The job would wait for ever.', next: 'Look at `ray status`.' }];
  }
  return [
    {
      code,
      what: `No node of the Ray cluster has ${asked}: the job would wait for ever.`,
      why: `It has ${count}; the most that one of them has is ${most.join(', ')}.`,
      next: 'Ask for less. Where nodes are added on demand, add `autoscales=yes` to the URI.',
    },
  ];
}

interface Demand {
  readonly resource: string;
  readonly amount: number;
  readonly unit: Unit;
}

type Unit = 'GPU' | 'CPU' | 'GiB of memory';

function demandsOf({ gpus, cpus, memoryGib }: ClusterJob): readonly Demand[] {
  const all: readonly Demand[] = [
    { resource: 'GPU', amount: gpus, unit: 'GPU' },
    { resource: 'CPU', amount: cpus ?? 0, unit: 'CPU' },
    { resource: 'memory', amount: (memoryGib ?? 0) * 1024 ** 3, unit: 'GiB of memory' },
  ];
  return all.filter(({ amount }) => amount > 0);
}

function inUnit(amount: number, unit: Unit): string {
  if (unit === 'GiB of memory') return `${Math.floor((amount / 1024 ** 3) * 10) / 10} ${unit}`;
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
