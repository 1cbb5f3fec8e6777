import type { Environment } from '../../../ports/backend.ts';
import { type HttpClient, httpClient } from '../../http/client.ts';
import type { Pace } from '../../http/pace.ts';
import type { Credentials, KubeAccount } from './account.ts';

export interface KubeUse {
  readonly environment: Environment;
  readonly pace?: Pace | undefined;
}

/** Credentials that end within this time are read anew. */
const aheadMs = 30_000;

/** A client with the credentials that it sends. */
export interface Session {
  readonly client: HttpClient;
  readonly token: string | undefined;
  readonly credentials: Credentials;
}

/** The certificate is part of the connection: with another one the connections are others. */
export function sessionsOf(account: KubeAccount, { environment, pace }: KubeUse) {
  let session: Promise<Session> | undefined;
  const open = async (): Promise<Session> => {
    const credentials = await account.login.read();
    const { cert, key, token } = credentials;
    const { ca } = account;
    const client = httpClient({
      name: 'The Kubernetes API server',
      codes: 'train',
      environment: throughProxy(account.proxy, environment),
      trust: { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) },
      ...(pace && { pace }),
    });
    return { client, token, credentials };
  };
  const start = () => {
    const opening = open();
    session = opening;
    opening.catch(() => {
      if (session === opening) session = undefined;
    });
    return opening;
  };
  /** Of several calls that find the same login stale one renews it. */
  const renew = async (stale: Session) => {
    const known = session;
    if (known && (await known) !== stale) return known;
    return session && session !== known ? session : start();
  };
  return {
    renew,
    async current() {
      const known = await (session ?? start());
      const { expiresAt = Number.POSITIVE_INFINITY } = known.credentials;
      return expiresAt - aheadMs < Date.now() ? renew(known) : known;
    },
  };
}

/** A kubeconfig's own proxy outranks the environment's. */
function throughProxy(proxy: string | undefined, environment: Environment): Environment {
  if (proxy === undefined) return environment;
  return (name) => {
    if (/^no_proxy$/i.test(name)) return undefined;
    return /^https?_proxy$/i.test(name) ? proxy : environment(name);
  };
}
