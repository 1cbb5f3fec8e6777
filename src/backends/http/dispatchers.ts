import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici';
import type { Environment } from '../../ports/backend.ts';
import { proxyFor } from '../proxy.ts';
import type { Pace } from './pace.ts';

/** Whom to trust beside the usual authorities, and who we are; all of it as PEM. */
export interface Trust {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** A service of this machine, at a Unix socket: its URLs name no host, and no proxy is in between. */
  readonly socketPath?: string;
}

/** Gives the connections to an address: direct ones, or through the proxy that the environment names. */
export function dispatchers(
  environment: Environment,
  trust: Trust,
  pace: Pace,
): (url: string) => Dispatcher {
  const limits = { headersTimeout: pace.idleMs, bodyTimeout: pace.idleMs };
  const opened = new Map<string, Dispatcher>();
  return (url) => {
    const proxy = (trust.socketPath ? undefined : proxyFor(url, environment)) ?? '';
    const known = opened.get(proxy);
    if (known) return known;
    const dispatcher = proxy
      ? throughProxy(proxy, trust, limits)
      : new Agent({ ...limits, connect: { ...trust, timeout: pace.idleMs / 2 } });
    opened.set(proxy, dispatcher);
    return dispatcher;
  };
}

/** Plain HTTP is handed to the proxy to pass on: many a proxy opens tunnels for HTTPS alone. */
function throughProxy(uri: string, requestTls: Trust, limits: object): Dispatcher {
  const factory = (origin: string, options: object) => new Pool(origin, { ...options, ...limits });
  return new ProxyAgent({ uri, requestTls, factory, proxyTunnel: false });
}
