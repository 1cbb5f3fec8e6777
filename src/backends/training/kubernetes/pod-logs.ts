import { z } from 'zod';
import type { ClusterLog, Handle } from '../remote/cluster.ts';
import type { KubeApi } from './api.ts';
import { type LogCursor, readAnswer } from './log-cursor.ts';
import type { KubePlace } from './pod.ts';
import { containerIn, type Pod } from './pod-answer.ts';
import { isOverdue } from './status.ts';
import type { Workload } from './workload.ts';

/** A node keeps 10 MiB of a log by default. */
const mostBytes = 32 * 1024 * 1024;

const cursors = z.record(
  z.string(),
  z.object({ since: z.number(), delivered: z.number(), digest: z.string(), last: z.string() }),
);

/** What is new in the logs of a job's pods; each has a cursor of its own. */
export function podLogs(api: KubeApi, workload: Workload, { namespace }: KubePlace) {
  return async ({ mark }: Handle, pods: readonly Pod[], from: string): Promise<ClusterLog> => {
    const known = from === '' ? {} : cursors.parse(JSON.parse(from));
    const next: Record<string, LogCursor> = { ...known };
    const parts: Uint8Array[] = [];
    for (const pod of [...pods].sort((a, b) => workload.rankOf(a) - workload.rankOf(b))) {
      const { uid, name } = pod.metadata;
      const state = containerIn(pod, workload.container)?.state;
      if (!state?.running && !state?.terminated) continue;
      // The server would ask its node, and wait in vain: the end of the job would never be told.
      if (isOverdue(pod, Date.now())) continue;
      const cursor = known[uid];
      const bytes = await logOf(api, { namespace, name, container: workload.container }, cursor);
      const isFull = bytes.byteLength >= mostBytes;
      const isEnded = state.terminated !== undefined && !isFull;
      const part = readAnswer(cursor, { bytes, isEnded, isFull });
      if (part.next) next[uid] = part.next;
      if (part.hasGap) parts.push(gapAfter(cursor));
      parts.push(...shown(part.lines, workload.rankOf(pod), mark));
    }
    return { bytes: Buffer.concat(parts), next: JSON.stringify(next) };
  };
}

interface LogPlace {
  readonly namespace: string;
  readonly name: string;
  readonly container: string;
}

/** No log yet, or no longer: the pod has no node, its container has not begun, or it was removed. */
const noLog = [204, 400, 404];
/** Also told with 400, of a container that never will begin. */
const wrongContainer = /is not valid for pod/;

async function logOf(
  api: KubeApi,
  { namespace, name, container }: LogPlace,
  cursor: LogCursor | undefined,
): Promise<Uint8Array> {
  const sinceTime = cursor && `${new Date(cursor.since * 1000).toISOString().slice(0, 19)}Z`;
  const path = `/api/v1/namespaces/${namespace}/pods/${name}/log`;
  const query = {
    container,
    timestamps: 'true',
    limitBytes: String(mostBytes),
    ...(sinceTime && { sinceTime }),
  };
  const answer = await api.bytes({ method: 'GET', path, query }, mostBytes);
  if (answer instanceof Uint8Array) return answer;
  if (noLog.includes(answer.status) && !wrongContainer.test(answer.message))
    return new Uint8Array();
  throw api.errorOf(answer);
}

/** Why a command never ran, as its script tells it: true of all where it is true of one. */
const hindrance = /^(?:unfit|unready|folder|late)\b/;

const newline = Buffer.from('\n');

/** The pods of one training beside the leading one say who they are, and how they are is not told twice. */
function shown(lines: readonly Uint8Array[], rank: number, mark: string): readonly Uint8Array[] {
  if (rank === 0) return lines;
  const told = Buffer.from(`contender: ${mark} `);
  const name = Buffer.from(`[${rank}] `);
  return lines.flatMap((line) => {
    // Behind what the command has not ended, such as a bar of progress, the script begins no new line.
    const at = Buffer.from(line).indexOf(told);
    if (at === -1) return Buffer.concat([name, line]);
    const before = at === 0 ? [] : [Buffer.concat([name, line.subarray(0, at), newline])];
    const word = Buffer.from(line.subarray(at + told.length)).toString('latin1');
    return hindrance.test(word) ? [...before, line.subarray(at)] : before;
  });
}

function gapAfter(cursor: LogCursor | undefined): Uint8Array {
  const since = cursor ? ` after ${cursor.last}` : '';
  return Buffer.from(
    `[contender] Lines${since} may be missing: the node keeps only the newest part.\n`,
  );
}
