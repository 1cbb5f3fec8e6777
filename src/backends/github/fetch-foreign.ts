import { setTimeout as wait } from 'node:timers/promises';
import { Agent, fetch, ProxyAgent } from 'undici';
import { UserError } from '../../errors.ts';
import type { Environment } from '../../ports/backend.ts';
import { proxyFor } from '../proxy.ts';
import type { Pace } from './client.ts';

const tries = 3;
/** So many times the patience with an answer of GitHub is had with a whole download. */
const longerThanAnAnswer = 8;

interface Circumstances {
  readonly environment: Environment;
  readonly pace: Pace;
}

/**
 * The bytes behind an address that GitHub gave, from a host that must not see our token; at most
 * `limit`, counted while they come.
 */
export async function fetchForeign(
  address: URL,
  { environment, pace }: Circumstances,
  limit: number,
): Promise<Uint8Array | 'too-large'> {
  const proxy = proxyFor(address.href, environment);
  const dispatcher = proxy ? new ProxyAgent(proxy) : new Agent();
  try {
    for (let tried = 1; ; tried += 1) {
      try {
        const signal = AbortSignal.timeout(longerThanAnAnswer * pace.timeoutMs);
        // Where else it would lead nobody has vouched for.
        const response = await fetch(address, { dispatcher, signal, redirect: 'manual' });
        if (response.ok) return await upTo(limit, response.body ?? []);
        throw new Error(`its host answered with status ${response.status}`);
      } catch (error) {
        if (tried === tries) throw unreachable(address, error);
        await wait(tried * pace.unitMs);
      }
    }
  } finally {
    await dispatcher.destroy();
  }
}

async function upTo(
  limit: number,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > limit) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The address itself is a secret for as long as it holds: anyone who has it can read. */
function unreachable({ host }: URL, error: unknown): UserError {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const reason = cause instanceof Error ? cause.message : message;
  return new UserError(
    'artifact-unreachable',
    {
      what: `Cannot download the artifact from ${host}.`,
      why: `${reason}.`,
      next: "Check the runner's network and its proxy, then run again.",
    },
    { cause: error },
  );
}
