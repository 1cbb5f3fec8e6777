import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { textOf } from './exchange.ts';
import { S3Refusal } from './failure.ts';
import type { Send } from './request.ts';
import { escapeXml, textIn } from './xml.ts';

/** A file that can be read from the start, and in parts. */
export interface UploadSource {
  readonly size: number;
  /** SHA-256 of the whole, in hex. */
  readonly sha256: string;
  /** Bytes from `start` up to `end`, which is not among them. */
  open(start: number, end: number): Readable | Uint8Array;
}

interface Target {
  readonly send: Send;
  readonly key: string;
}

const mib = 2 ** 20;
const smallestPart = 16 * mib;
/** S3 takes 10,000. */
const mostParts = 9_000;
const atOnce = 4;
const abortMs = 10_000;

/** Each part is held in memory while it is sent; what fails is aborted, so that no part is paid for. */
export async function putInParts(
  { send, key }: Target,
  source: UploadSource,
  signal?: AbortSignal,
): Promise<void> {
  const started = await send({ method: 'POST', key, query: { uploads: '' } }, signal);
  const uploadId = textIn(await textOf(started), 'UploadId');
  if (!uploadId) throw new Error('the answer names no upload');
  try {
    const parts = await sendParts({ send, key, uploadId }, source, signal);
    await complete({ send, key, uploadId }, { parts, size: source.size }, signal);
  } catch (error) {
    await abort({ send, key, uploadId });
    throw error;
  }
}

interface Upload extends Target {
  readonly uploadId: string;
}

async function sendParts(
  upload: Upload,
  source: UploadSource,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const partBytes = Math.max(smallestPart, Math.ceil(source.size / mostParts / mib) * mib);
  const count = Math.ceil(source.size / partBytes);
  const tags: string[] = [];
  let next = 0;
  const failed = new AbortController();
  const stop = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]);
  const work = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const start = index * partBytes;
      const content = await bytesOf(source, start, Math.min(source.size, start + partBytes));
      tags[index] = await sendPart(upload, { number: index + 1, content }, stop);
    }
  };
  const workers = Array.from({ length: Math.min(atOnce, count) }, () =>
    work().catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  // All have ended before the upload is aborted, or a late part would stay for good.
  const results = await Promise.allSettled(workers);
  signal?.throwIfAborted();
  if (failed.signal.aborted) throw failed.signal.reason;
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return tags;
}

async function sendPart(
  { send, key, uploadId }: Upload,
  { number, content }: { readonly number: number; readonly content: Uint8Array },
  signal: AbortSignal,
): Promise<string> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const body = { size: content.byteLength, sha256, open: () => content };
  const query = { partNumber: String(number), uploadId };
  const answer = await send({ method: 'PUT', key, query, body }, signal);
  await textOf(answer);
  const { etag } = answer.headers;
  if (etag) return etag;
  throw new Error(`part ${number} got no tag`);
}

async function bytesOf(source: UploadSource, start: number, end: number): Promise<Uint8Array> {
  const content = source.open(start, end);
  if (content instanceof Uint8Array) return content;
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The answer may be 200 and still tell of a failure; a second try may find that the first has done it. */
async function complete(
  { send, key, uploadId }: Upload,
  { parts, size }: { readonly parts: readonly string[]; readonly size: number },
  signal?: AbortSignal,
): Promise<void> {
  const list = parts.map(
    (tag, index) =>
      `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escapeXml(tag)}</ETag></Part>`,
  );
  const xml = `<CompleteMultipartUpload>${list.join('')}</CompleteMultipartUpload>`;
  const content = Buffer.from(xml);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const body = { size: content.byteLength, sha256, open: () => content };
  const headers = { 'content-type': 'application/xml' };
  try {
    const answer = await send({ method: 'POST', key, query: { uploadId }, headers, body }, signal);
    const said = await textOf(answer);
    if (said.includes('<Error>')) throw new S3Refusal(200, textIn(said, 'Code') ?? '');
  } catch (error) {
    const isGone = error instanceof S3Refusal && error.code === 'NoSuchUpload';
    if (!isGone || !(await isWhole({ send, key }, size))) throw error;
  }
}

async function isWhole({ send, key }: Target, size: number): Promise<boolean> {
  const answer = await send({ method: 'HEAD', key }).catch(() => undefined);
  answer?.resume();
  return answer?.headers['content-length'] === String(size);
}

/** Also when the time is up: the request is short. */
async function abort({ send, key, uploadId }: Upload): Promise<void> {
  const signal = AbortSignal.timeout(abortMs);
  const answer = await send({ method: 'DELETE', key, query: { uploadId } }, signal).catch(
    () => undefined,
  );
  answer?.resume();
}
