import { z } from 'zod';
import { controlWord } from '../../../domain/training/remote/control-lines.ts';
import type { ClusterLog, Handle } from '../remote/cluster.ts';
import { type Answer, type Ask, need, nothing, type Refused } from './service.ts';

const group = '/aws/sagemaker/TrainingJobs';

/** How far one stream was read. */
interface Place {
  /** Of the service; good for 24 hours. */
  readonly token: string;
  /** Milliseconds of the last event, and how many of that one were delivered: to go on without the token. */
  readonly at: number;
  readonly seen: number;
}

type Cursor = Readonly<Record<string, Place>>;

/** Of one call; what is more comes with the next. */
const mostBytes = 2 ** 20;
/** Of one stream: however many of them are empty, somebody has to look at the job meanwhile. */
const mostPages = 100;

/** A stream for each container, and after each return from a spot interruption; each event is one line. */
export async function readLog(
  ask: Ask,
  { name, mark }: Pick<Handle, 'name' | 'mark'>,
  from: string,
): Promise<ClusterLog> {
  const cursor: Record<string, Place> = from === '' ? {} : (JSON.parse(from) as Cursor);
  const parts: Buffer[] = [];
  let bytes = 0;
  for (const stream of await streamsOf(ask, name)) {
    for (let pages = 0; pages < mostPages; pages += 1) {
      const before = cursor[stream];
      const page = await pageOf(ask, stream, before);
      const rank = rankOf(name, stream);
      const part = rank === first ? textOf(page.lines) : othersOf(page.lines, rank, mark);
      parts.push(part);
      bytes += part.byteLength;
      cursor[stream] = page.place;
      // An empty page is not the end: the same token once more is.
      if (page.place.token === before?.token || bytes >= mostBytes) break;
    }
    if (bytes >= mostBytes) break;
  }
  return { bytes: Buffer.concat(parts), next: JSON.stringify(cursor) };
}

/** What reading a log asks, of a job that is not there: who may not ask is told so. */
export async function tryToRead(ask: Ask, name: string): Promise<readonly Answer<unknown>[]> {
  const logGroupName = group;
  const streams = { logGroupName, logStreamNamePrefix: `${name}/` };
  const events = { logGroupName, logStreamName: `${name}/${first}` };
  return [
    await ask({ operation: 'DescribeLogStreams', input: streams, answer: nothing }),
    await ask({ operation: 'GetLogEvents', input: events, answer: nothing }),
  ];
}

const streamPage = z.object({
  logStreams: z.array(z.object({ logStreamName: z.string() })).default([]),
  nextToken: z.string().nullish(),
});

/** In the order of their names; none until the container runs. */
async function streamsOf(ask: Ask, name: string): Promise<readonly string[]> {
  const streams: string[] = [];
  for (let nextToken: string | undefined; ; ) {
    const input = {
      logGroupName: group,
      logStreamNamePrefix: `${name}/`,
      ...(nextToken && { nextToken }),
    };
    const said = await ask({ operation: 'DescribeLogStreams', input, answer: streamPage });
    if (isMissing(said)) return [];
    const page = need(said);
    streams.push(...page.logStreams.map(({ logStreamName }) => logStreamName));
    if (!page.nextToken) return streams;
    nextToken = page.nextToken;
  }
}

const eventPage = z.object({
  events: z.array(z.object({ timestamp: z.number(), message: z.string() })).default([]),
  nextForwardToken: z.string(),
});

interface Page {
  readonly lines: readonly string[];
  readonly place: Place;
}

async function pageOf(ask: Ask, stream: string, before: Place | undefined): Promise<Page> {
  const input = { logGroupName: group, logStreamName: stream, startFromHead: true };
  const get = (more: object) =>
    ask({ operation: 'GetLogEvents', input: { ...input, ...more }, answer: eventPage });
  const said = await get(before ? { nextToken: before.token } : {});
  if (isMissing(said)) return { lines: [], place: before ?? { token: '', at: 0, seen: 0 } };
  if (!before || !isOldToken(said)) return read(need(said), before);
  return read(need(await get({ startTime: before.at })), before, before.seen);
}

/** Leaves out the first `skipped` events, which were delivered before. */
function read(
  { events, nextForwardToken }: z.output<typeof eventPage>,
  before: Place = { token: '', at: 0, seen: 0 },
  skipped = 0,
): Page {
  const fresh = events.slice(skipped);
  const at = fresh.at(-1)?.timestamp ?? before.at;
  const same = fresh.filter(({ timestamp }) => timestamp === at).length;
  const seen = at === before.at ? before.seen + same : same;
  return {
    lines: fresh.map(({ message }) => message),
    place: { token: nextForwardToken, at, seen },
  };
}

function isMissing(said: Answer<unknown>): said is Refused {
  return said.kind === 'refused' && said.code === 'ResourceNotFoundException';
}

function isOldToken(said: Answer<unknown>): said is Refused {
  return said.kind === 'refused' && said.code === 'InvalidParameterException';
}

const first = 'algo-1';

function textOf(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8');
}

/** Each line of a further container tells whose it is. How the job goes is for the first one to tell. */
function othersOf(lines: readonly string[], rank: string, mark: string): Buffer {
  const own = lines.filter((line) => !line.includes(`${controlWord}${mark}`));
  return textOf(own.map((line) => `[${rank}] ${line}`));
}

/** `<job>/algo-2-1617181920` is of `algo-2`. */
function rankOf(name: string, stream: string): string {
  return /^algo-\d+/.exec(stream.slice(name.length + 1))?.[0] ?? first;
}
