/** A question to a service. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FileBody;
  /** Whether to send it twice does no more than to send it once; left out: only GET and HEAD. */
  readonly repeatable?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes that are sent as they come, and can be had again for another try. */
export interface FileBody {
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

export interface HttpAnswer {
  readonly kind: 'answer';
  readonly status: number;
  /** Undefined: not there. Names are in lower case. */
  header(name: string): string | undefined;
  /** The whole body. */
  readonly text: string;
}

/** No answer, or only a part of one: nobody knows what the service did. */
export interface Lost {
  readonly kind: 'lost';
  /** Half a sentence, such as `connect ECONNREFUSED 127.0.0.1:5000`. */
  readonly reason: string;
  readonly cause: unknown;
}

export function isRead({ method }: Pick<HttpRequest, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}
