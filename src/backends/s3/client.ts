import type { IncomingMessage } from 'node:http';
import { type AwsLine, patientLine, sendAws, textOf } from './exchange.ts';
import { refusalOf, S3Refusal, s3Error } from './failure.ts';
import { putInParts, type UploadSource } from './multipart.ts';
import { type S3Request, type Send, urlOf } from './request.ts';
import type { S3Settings } from './settings.ts';
import { elementsIn, textIn, textsIn } from './xml.ts';

export interface S3Object {
  readonly key: string;
  readonly size: number;
}

export interface PutOptions {
  /** Only where nothing is under this key yet. */
  readonly isNew?: boolean;
  readonly signal?: AbortSignal;
}

/** A bucket. Keys are taken as they are; failures are told in words of ours, refusals as S3Refusal. */
export interface S3Client {
  readonly settings: S3Settings;
  readonly send: Send;
  /** The bytes of an object, as they come; undefined where there is none. */
  get(key: string): Promise<IncomingMessage | undefined>;
  put(key: string, source: UploadSource, options?: PutOptions): Promise<void>;
  list(prefix: string): Promise<readonly S3Object[]>;
  remove(key: string): Promise<void>;
}

export function s3Client(settings: S3Settings, patience: Partial<AwsLine> = {}): S3Client {
  const { credentials, proxy } = settings;
  const line = { ...patientLine, ...patience, credentials, proxy };

  const send = async (request: S3Request, signal?: AbortSignal) => {
    const { method, headers, body } = request;
    const url = urlOf(settings.base, request);
    const asked = {
      method,
      url,
      service: 's3',
      ...(headers && { headers }),
      ...(body && { body }),
    };
    const answer = await sendAws(asked, line, signal);
    if ((answer.statusCode ?? 0) < 300) return answer;
    throw await refusalOf(answer);
  };
  const inOurWords = (error: unknown): never => {
    throw error instanceof DOMException ? error : s3Error(settings, error);
  };

  return {
    settings,
    send,
    get: (key) =>
      send({ method: 'GET', key }).catch((error: unknown) => {
        if (error instanceof S3Refusal && error.code === 'NoSuchKey') return undefined;
        return inOurWords(error);
      }),
    put: (key, source, options) =>
      put({ send, key }, source, options).catch((error: unknown) => {
        options?.signal?.throwIfAborted();
        return inOurWords(error);
      }),
    list: (prefix) => listAll(send, prefix).catch(inOurWords),
    remove: async (key) => {
      const answer = await send({ method: 'DELETE', key }).catch(inOurWords);
      await textOf(answer);
    },
  };
}

/** Larger files go in parts, each of which can be tried again for itself. */
const largestWhole = 64 * 2 ** 20;

async function put(
  { send, key }: { readonly send: Send; readonly key: string },
  source: UploadSource,
  { isNew = false, signal }: PutOptions = {},
): Promise<void> {
  if (source.size > largestWhole) return putInParts({ send, key }, source, signal);
  const { size, sha256 } = source;
  const headers = isNew ? { 'If-None-Match': '*' } : {};
  const body = { size, sha256, open: () => source.open(0, size) };
  await textOf(await send({ method: 'PUT', key, headers, body }, signal));
}

async function listAll(send: Send, prefix: string): Promise<readonly S3Object[]> {
  const found: S3Object[] = [];
  for (let token: string | undefined; ; ) {
    const query = {
      'list-type': '2',
      'encoding-type': 'url',
      prefix,
      ...(token && { 'continuation-token': token }),
    };
    const xml = await textOf(await send({ method: 'GET', query }));
    for (const content of elementsIn(xml, 'Contents')) {
      const key = decodeURIComponent((textIn(content, 'Key') ?? '').replaceAll('+', ' '));
      found.push({ key, size: Number(textIn(content, 'Size')) });
    }
    if (textIn(xml, 'IsTruncated') !== 'true') return found;
    token = textsIn(xml, 'NextContinuationToken')[0];
    if (!token) throw new Error('the list has no end');
  }
}
