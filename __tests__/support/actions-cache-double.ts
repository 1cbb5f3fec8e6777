import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateCacheEntryRequest,
  CreateCacheEntryResponse,
  FinalizeCacheEntryUploadRequest,
  FinalizeCacheEntryUploadResponse,
  GetCacheEntryDownloadURLRequest,
  GetCacheEntryDownloadURLResponse,
} from '../../node_modules/@actions/cache/lib/generated/results/api/v1/cache.js';

interface Entry {
  readonly key: string;
  readonly version: string;
  content: Buffer;
  isFinal: boolean;
}

/** The second version of the cache's protocol, as far as its package's own generated messages say it. */
export interface CacheDouble {
  readonly url: string;
  readonly entries: readonly Entry[];
  /** What GitHub answers instead of taking an entry, such as that this event may only read. */
  refusal: string | undefined;
  close(): Promise<void>;
}

/** Every message is read and written by the generated types: one that they do not know fails the request. */
export async function startCacheDouble(): Promise<CacheDouble> {
  const entries: Entry[] = [];
  const double = { url: '', entries, refusal: undefined as string | undefined };

  const calls: Readonly<Record<string, (body: string) => string>> = {
    CreateCacheEntry(body) {
      const { key, version } = CreateCacheEntryRequest.fromJsonString(body, strict);
      const isThere = entries.some((entry) => entry.key === key && entry.version === version);
      const message = double.refusal ?? (isThere ? `cache ${key} already exists` : undefined);
      if (message !== undefined) {
        return CreateCacheEntryResponse.toJsonString({ ok: false, signedUploadUrl: '', message });
      }
      entries.push({ key, version, content: Buffer.alloc(0), isFinal: false });
      const signedUploadUrl = `${double.url}/account/container/${entries.length - 1}?sig=x`;
      return CreateCacheEntryResponse.toJsonString({ ok: true, signedUploadUrl, message: '' });
    },
    FinalizeCacheEntryUpload(body) {
      const request = FinalizeCacheEntryUploadRequest.fromJsonString(body, strict);
      const { key, version, sizeBytes } = request;
      const index = entries.findIndex((one) => one.key === key && one.version === version);
      const entry = entries[index];
      const ok = entry !== undefined && String(entry.content.length) === sizeBytes;
      if (ok) entry.isFinal = true;
      const answer = { ok, entryId: String(index + 1), message: '' };
      return FinalizeCacheEntryUploadResponse.toJsonString(answer);
    },
    GetCacheEntryDownloadURL(body) {
      const request = GetCacheEntryDownloadURLRequest.fromJsonString(body, strict);
      const { key, restoreKeys, version } = request;
      const newest = [...entries].reverse().filter((one) => one.isFinal && one.version === version);
      const found =
        newest.find((one) => one.key === key) ??
        restoreKeys.flatMap((prefix) => newest.filter((one) => one.key.startsWith(prefix)))[0];
      const index = found ? entries.indexOf(found) : -1;
      return GetCacheEntryDownloadURLResponse.toJsonString({
        ok: found !== undefined,
        signedDownloadUrl: found ? `${double.url}/account/container/${index}?sig=x` : '',
        matchedKey: found?.key ?? '',
      });
    },
  };

  const server = createServer((from, to) => {
    answer(from, to, { calls, entries }).catch((error: unknown) => {
      to.writeHead(400, { 'content-type': 'application/json' });
      to.end(JSON.stringify({ code: 'malformed', msg: String(error) }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  double.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(double, {
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
}

const strict = { ignoreUnknownFields: false };

interface Served {
  readonly calls: Readonly<Record<string, (body: string) => string>>;
  readonly entries: readonly Entry[];
}

async function answer(from: IncomingMessage, to: ServerResponse, served: Served): Promise<void> {
  const url = new URL(from.url ?? '', 'http://double');
  const pieces: Buffer[] = [];
  for await (const piece of from) pieces.push(piece);
  const body = Buffer.concat(pieces);
  const [, method] =
    /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(url.pathname) ?? [];
  if (method === undefined) return blob(to, { from, url, body, ...served });
  if (!from.headers.authorization?.startsWith('Bearer ')) throw new Error('no token');
  const call = served.calls[method];
  if (!call) throw new Error(`no method ${method}`);
  to.writeHead(200, { 'content-type': 'application/json' });
  to.end(call(body.toString('utf8')));
}

interface BlobRequest extends Served {
  readonly from: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
}

/** Azure's blobs, as small ones are sent: in one request. */
function blob(to: ServerResponse, { from, url, body, entries }: BlobRequest): void {
  const entry = entries[Number(url.pathname.split('/').at(-1))];
  if (!entry || url.searchParams.has('comp')) throw new Error(`no blob ${url.pathname}`);
  if (from.method === 'GET') {
    to.writeHead(200, { 'content-length': String(entry.content.length) });
    to.end(entry.content);
    return;
  }
  entry.content = body;
  to.writeHead(201, { etag: '"x"', 'last-modified': new Date().toUTCString() });
  to.end();
}
