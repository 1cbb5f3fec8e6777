import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { openMlflow } from '../../../src/backends/registries/mlflow/registry.ts';
import type { ModelRegistry } from '../../../src/ports/model-registry.ts';
import { type FaultProxy, startFaultProxy } from '../../support/live/fault-proxy.ts';
import { type Login, mlflowCall } from '../../support/live/mlflow.ts';
import { renamed } from '../../support/live/renamed.ts';

/** Short waits: nothing that these tests do takes a healthy server longer. */
export const fast = { answerMs: 3000, idleMs: 3000, pauseMs: 5 };

/** Where a group of tests finds its server; it runs when the tests do. */
export type Where = () => { readonly url: string; readonly login?: Login };

/** An own corner of a server: `wine` is another model than in every other test. */
export interface Corner {
  readonly registry: ModelRegistry;
  /** What `wine` is called on the server. */
  readonly model: string;
  /** What somebody else does there, such as `POST model-versions/delete`. */
  by(call: string, given: Readonly<Record<string, unknown>>): ReturnType<typeof mlflowCall>;
}

export function corner(
  where: Where,
  {
    url = where().url,
    suffix = ` ${randomUUID()}`,
    token,
    query = '',
    ...options
  }: {
    readonly url?: string;
    readonly suffix?: string;
    /** Instead of a login. */
    readonly token?: string;
    readonly query?: string;
    readonly pageSize?: number;
    readonly pace?: typeof fast;
  } = {},
): Corner {
  const { login } = where();
  const registry = openMlflow(`mlflow:${url}${query}`, environmentOf(login, token), options);
  return {
    registry: renamed(registry, suffix),
    model: `wine${suffix}`,
    by: (call, given) => mlflowCall(where(), call, given),
  };
}

/** Work through a proxy that can break things, closed afterwards. */
export async function behind<T>(where: Where, work: (proxy: FaultProxy) => Promise<T>): Promise<T> {
  const proxy = await startFaultProxy(where().url);
  try {
    return await work(proxy);
  } finally {
    await proxy.close();
  }
}

function environmentOf(
  login: Login | undefined,
  token?: string,
): (name: string) => string | undefined {
  const variables: Readonly<Record<string, string>> = {
    ...(login && {
      MLFLOW_TRACKING_USERNAME: login.username,
      MLFLOW_TRACKING_PASSWORD: login.password,
    }),
    ...(token && { MLFLOW_TRACKING_TOKEN: token }),
  };
  return (name) => variables[name];
}

export const failing = (code: string) => ({ problems: [expect.objectContaining({ code })] });
