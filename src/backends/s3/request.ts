import type { IncomingMessage } from 'node:http';
import type { AwsRequest } from './exchange.ts';

/** A request in the bucket; without a key it is about the bucket itself. */
export interface S3Request extends Pick<AwsRequest, 'method' | 'headers' | 'body'> {
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** Sends one signed request; throws an S3Refusal for every answer above 299. */
export type Send = (request: S3Request, signal?: AbortSignal) => Promise<IncomingMessage>;

/** The address of a request, with its query in the order of the names. */
export function urlOf(base: string, { key, query }: S3Request): string {
  const path = key === undefined ? '' : `/${key.split('/').map(encoded).join('/')}`;
  const names = Object.keys(query ?? {}).sort();
  const search = names.map((name) => `${encoded(name)}=${encoded(query?.[name] ?? '')}`).join('&');
  return `${base}${path || '/'}${search && `?${search}`}`;
}

/** As the signature wants it, which also encodes what a URL may hold plain. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
