import { type Arriving, lost, whole } from './exchange.ts';
import type { Download, Link } from './link.ts';
import type { HttpAnswer, HttpRequest, Lost } from './message.ts';
import { pauseBefore, wait } from './pace.ts';

/** How many bytes went on to the reader. */
interface Place {
  delivered: number;
}

/**
 * The bytes of a file. When the connection is lost the rest is asked for, and progress starts the
 * count of the tries anew. Whether the bytes are right is for a digest to say.
 */
export async function* downloaded(
  { refusal, ...asked }: Download,
  link: Link,
): AsyncGenerator<Uint8Array> {
  const place: Place = { delivered: 0 };
  for (let attempt = 1; ; attempt += 1) {
    const before = place.delivered;
    const request = restOf({ ...asked, method: 'GET' }, before);
    const result = yield* pieces(request, place, link);
    if (result === 'end') return;
    if (place.delivered > before) attempt = 1;
    const pause = pauseBefore({ attempt, pace: link.pace }, request, result);
    if (pause !== null) await wait(pause, request.signal);
    else throw result.kind === 'lost' ? link.unreachable(request, result) : refusal(result);
  }
}

function restOf(request: HttpRequest, delivered: number): HttpRequest {
  if (delivered === 0) return request;
  return { ...request, headers: { ...request.headers, range: `bytes=${delivered}-` } };
}

/** Many a server knows no ranges and sends all of it again: what was there before is passed over. */
async function* pieces(
  request: HttpRequest,
  place: Place,
  { open }: Link,
): AsyncGenerator<Uint8Array, 'end' | HttpAnswer | Lost> {
  try {
    const arriving = await open(request);
    if (arriving.statusCode === 416 && lengthOf(arriving) === place.delivered) return 'end';
    if (arriving.statusCode !== 200 && arriving.statusCode !== 206) return await whole(arriving);
    let known = place.delivered - startOf(arriving, place);
    if (known < 0) throw new Error('its answer leaves out a part of the file');
    for await (const chunk of arriving.body as AsyncIterable<Uint8Array>) {
      const rest = chunk.subarray(Math.min(known, chunk.byteLength));
      known -= chunk.byteLength - rest.byteLength;
      place.delivered += rest.byteLength;
      if (rest.byteLength > 0) yield rest;
    }
    return 'end';
  } catch (error) {
    return lost(error);
  }
}

function startOf({ statusCode, headers }: Arriving, { delivered }: Place): number {
  if (statusCode === 200) return 0;
  const [, start] = /^bytes (\d+)-/.exec(String(headers['content-range'])) ?? [];
  return start === undefined ? delivered : Number(start);
}

/** How long the whole file is, said where nothing of it is left. */
function lengthOf({ headers }: Arriving): number | undefined {
  const [, length] = /^bytes \*\/(\d+)$/.exec(String(headers['content-range'])) ?? [];
  return length === undefined ? undefined : Number(length);
}
