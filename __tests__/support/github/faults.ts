/** Something that goes wrong once (or `times` times) with one operation. */
export interface Fault {
  /** An operation id of GitHub's description, or `graphql`. */
  readonly operation: string;
  readonly times?: number;
  /** How many such requests go well before. */
  readonly skip?: number;
  /** `after`: the effect is done, and only the answer is lost or replaced. */
  readonly when?: 'before' | 'after';
  /** The request waits for this before it is served. */
  readonly held?: () => Promise<void>;
  /** What somebody else does just before the request is served. */
  readonly meanwhile?: () => void;
  /**
   * A status with headers, a closed socket, an answer that breaks off, the page of a proxy, or none
   * ever; left out, the request is served.
   */
  readonly answer?: FaultyAnswer | 'drop' | 'cut' | 'page' | 'silence';
}

export interface FaultyAnswer {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Holds everybody back until so many are there. */
export function meetingOf(count: number): () => Promise<void> {
  let there = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  return () => {
    there += 1;
    if (there === count) resolve();
    return promise;
  };
}

/** The primary limit: 403, nothing left until the reset, which is so many seconds away. */
export function primaryLimit(seconds: number): FaultyAnswer {
  const reset = Math.floor(Date.now() / 1000) + seconds;
  return {
    status: 403,
    message: 'API rate limit exceeded for installation.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  };
}

/** The secondary limit names itself in the message. */
export function secondaryLimit(seconds: number): FaultyAnswer {
  return {
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes.',
    headers: { 'retry-after': String(seconds) },
  };
}
