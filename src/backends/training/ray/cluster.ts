import { refuse, UserError } from '../../../errors.ts';
import type { Cluster, ClusterLog } from '../remote/cluster.ts';
import { nodeList, unfitFor, unmetBy } from './fitness.ts';
import { readLog, withoutSecret } from './log.ts';
import type { RayServer } from './server.ts';
import { isLive, jobDetails, statusOf, stopping, waitsForPlace } from './status.ts';
import { configurationKey, markKey, receiptFor, submissionOf } from './submission.ts';

export interface RayOptions {
  /** Whether nodes come when a job needs them: then one that none can take is left to wait. */
  readonly autoscales: boolean;
}

/** Jobs of Ray's own job API, at the address of its dashboard. */
export function rayCluster(server: RayServer, options: RayOptions): Cluster {
  const { autoscales } = options;
  const { title } = server;
  const { detailsOf, nodeOf, stop, isStopped } = jobsOf(server);
  return {
    title,
    mayStartLate: true,
    async check(job) {
      const list = await server.find({ method: 'GET', path: '/api/v0/nodes?detail=1' }, nodeList);
      const unmet = autoscales ? [] : unmetBy(list?.data.result.result ?? [], job);
      refuse([...unfitFor(job), ...unmet]);
    },
    async find(names, configuration) {
      for (const name of names) {
        const details = await detailsOf(name);
        const { [configurationKey]: found, [markKey]: mark } = details?.metadata ?? {};
        if (!details || !isLive(details) || found !== configuration) continue;
        if (mark === undefined) continue;
        // Who asks for one name looks for what he has just submitted. Whether another that waits was cancelled
        // Ray does not tell, and it has done nothing yet: it is stopped as it starts.
        if (names.length === 1 || !waitsForPlace(details)) return { name, mark, id: name };
        await stop(name);
      }
      return null;
    },
    async standing(name) {
      const details = await detailsOf(name);
      if (!details) return null;
      return isLive(details) && !isStopped(name) ? 'live' : 'ended';
    },
    async submit(job) {
      const call = { method: 'POST', path: '/api/jobs/', body: submissionOf(job) } as const;
      const answer = await server.ask(call);
      // Ray says it with a 500, and with the last line of a traceback.
      const isTaken = answer.status >= 300 && /already exists/.test(answer.text);
      if (!isTaken) return server.read(call, answer, receiptFor(job)).submission_id;
      const details = await detailsOf(job.name);
      if (details?.metadata?.[markKey] !== job.mark) throw nameInUse(title, job.name);
      return job.name;
    },
    async status({ name }) {
      const details = await detailsOf(name);
      if (!details) {
        const why = `${title} has no job "${name}" any more: somebody deleted it.`;
        return { kind: 'ended', end: { kind: 'lost', why } };
      }
      const status = statusOf(details);
      // One that waits stays so for Ray, until it gets its place: then it is stopped as it starts.
      const isGivenUp = status.kind === 'queued' && isStopped(name);
      return isGivenUp ? { kind: 'ended', end: { kind: 'cancelled' } } : status;
    },
    async log({ name }, from) {
      const node = await nodeOf(name);
      return node ? logOf(server, logPath(name, node), from) : nothing(from);
    },
    async cancel({ name }) {
      // How long Ray waits before the kill was settled at the submission.
      await stop(name);
    },
    async container() {
      return null;
    },
    // Ray keeps the log of a removed job, and a later one of the same name would write on in it.
    async remove() {},
  };
}

/** Jobs by their names, and what of them is known here alone. */
function jobsOf(server: RayServer) {
  /** Those that we asked to stop. */
  const stopped = new Set<string>();
  /** The nodes that run them: there are their logs. */
  const nodes = new Map<string, string>();
  const detailsOf = async (name: string) => {
    const details = await server.find({ method: 'GET', path: `/api/jobs/${name}` }, jobDetails);
    if (details?.driver_node_id) nodes.set(name, details.driver_node_id);
    return details;
  };
  return {
    detailsOf,
    async nodeOf(name: string): Promise<string | undefined> {
      if (!nodes.has(name)) await detailsOf(name);
      return nodes.get(name);
    },
    async stop(name: string): Promise<void> {
      const path = `/api/jobs/${name}/stop`;
      // To ask twice does no more than once, and nothing to a job that has ended or is gone.
      await server.find({ method: 'POST', path, repeatable: true }, stopping);
      stopped.add(name);
    },
    isStopped: (name: string) => stopped.has(name),
  };
}

/** Byte for byte: the job API has it as text, and fails for good after one byte that is no UTF-8. */
function logPath(name: string, node: string): string {
  return `/api/v0/logs/file?node_id=${node}&filename=job-driver-${name}.log&lines=-1`;
}

async function logOf(server: RayServer, path: string, from: string): Promise<ClusterLog> {
  const { title } = server;
  try {
    const whole = withoutSecret(server.download(path), server.secret());
    return await readLog({ title, whole }, from);
  } catch (error) {
    // The node is lost and the log with it, or nothing was written yet.
    const text = error instanceof UserError ? error.message : '';
    if (!/file is not found|Agent for node id|node id .* not available/.test(text)) throw error;
    return nothing(from);
  }
}

function nothing(from: string): ClusterLog {
  return { bytes: new Uint8Array(), next: from };
}

function nameInUse(title: string, name: string): UserError {
  return new UserError('train-running', {
    what: `${title} has another job "${name}" already.`,
    why: 'A job was submitted under this name before, and this attempt has no other.',
    next: 'Look at it there. A new run or attempt gets a new name.',
  });
}
