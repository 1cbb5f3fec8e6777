import { UserError } from '../../errors.ts';
import type { Environment } from '../../ports/backend.ts';
import { dispatchers, type Trust } from './dispatchers.ts';
import { downloaded } from './download.ts';
import { exchange, lost, whole } from './exchange.ts';
import type { Download, Link } from './link.ts';
import type { HttpAnswer, HttpRequest, Lost } from './message.ts';
import { type Pace, pauseBefore, usualPace, wait } from './pace.ts';
import { turnstile } from './turnstile.ts';

/** Speaks HTTP with one service. Any status is an answer; what throws is a lost connection. */
export interface HttpClient {
  /** A small answer, whole. */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** The body of a GET as it comes; after a lost connection it goes on where it was. */
  download(request: Download): AsyncGenerator<Uint8Array>;
}

export interface HttpService {
  /** Whom people know, such as `The MLflow server`. */
  readonly name: string;
  /** Beginning of the codes of its errors: `registry` for `registry-unreachable`. */
  readonly codes: string;
  readonly environment: Environment;
  readonly trust?: Trust;
  readonly pace?: Pace;
}

const mostAtOnce = 4;

/**
 * A client with time limits, retries where they do no harm, four requests at once at most, and the
 * proxies that the environment names. Files stream in both directions.
 */
export function httpClient(service: HttpService): HttpClient {
  const { environment, trust = {}, pace = usualPace } = service;
  const dispatcherFor = dispatchers(environment, trust, pace);
  const turns = turnstile(mostAtOnce);
  const link: Link = {
    pace,
    open: (request) => exchange(request, dispatcherFor),
    unreachable: (request, lost) => unreachable(service, request, lost),
  };
  return {
    async send(request) {
      await turns.enter();
      try {
        return await sent(request, link);
      } finally {
        turns.leave();
      }
    },
    async *download(request) {
      await turns.enter();
      try {
        yield* downloaded(request, link);
      } finally {
        turns.leave();
      }
    },
  };
}

async function sent(request: HttpRequest, { pace, open, unreachable }: Link): Promise<HttpAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await open(timed(request, pace)).then(whole).catch(lost);
    const pause = pauseBefore({ attempt, pace }, request, result);
    if (pause !== null) await wait(pause, request.signal);
    else if (result.kind === 'lost') throw unreachable(request, result);
    else return result;
  }
}

/** A file may take as long as it makes progress; everything else has its time. */
function timed(request: HttpRequest, { answerMs }: Pace): HttpRequest {
  if (typeof request.body === 'object') return request;
  const { signal } = request;
  const limit = AbortSignal.timeout(answerMs);
  return { ...request, signal: signal ? AbortSignal.any([signal, limit]) : limit };
}

/** The query may hold names that are nobody's business, and signatures. */
function unreachable(
  { name, codes, trust }: HttpService,
  { url }: HttpRequest,
  { reason, cause }: Lost,
): UserError {
  const { origin, pathname } = new URL(url);
  return new UserError(
    `${codes}-unreachable`,
    {
      what: `${name} cannot be reached at ${trust?.socketPath ?? `${origin}${pathname}`}.`,
      why: `The connection failed: ${reason}.`,
      next: nextAfter(reason),
    },
    { cause },
  );
}

function nextAfter(reason: string): string {
  if (/altnames/.test(reason)) return 'Use the name that its certificate is for.';
  if (/certificate (has expired|is not yet valid)/.test(reason)) {
    return 'Have its certificate renewed, or set the clock of this machine.';
  }
  return /certificate|CERT/.test(reason)
    ? 'Point NODE_EXTRA_CA_CERTS at the certificate of its authority or of your proxy.'
    : 'Check the address, that it runs, and that this machine may reach it (HTTPS_PROXY, NO_PROXY).';
}
