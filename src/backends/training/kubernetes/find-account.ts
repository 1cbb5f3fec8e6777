import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import type { KubeAccount } from './account.ts';
import { readKubeconfig } from './kubeconfig.ts';

export interface AccountWish {
  /** The path of a kubeconfig file; null: as kubectl finds it. */
  readonly kubeconfig: string | null;
  readonly context: string | null;
}

const ownFolder = '/var/run/secrets/kubernetes.io/serviceaccount';

/** The account that kubectl would use here: KUBECONFIG, ~/.kube/config, or that of the pod we run in. */
export async function findAccount(
  wish: AccountWish,
  environment: Environment,
  folder = ownFolder,
): Promise<KubeAccount> {
  const files = filesOf(wish, environment);
  if (files.length > 0) return readKubeconfig(files, wish.context);
  const host = environment('KUBERNETES_SERVICE_HOST');
  if (host && existsSync(join(folder, 'token'))) return inCluster(host, environment, folder);
  throw new UserError('train-kubeconfig', {
    what: 'No cluster is configured.',
    why: 'There is neither KUBECONFIG nor ~/.kube/config, and this is no pod with a service account.',
    next: 'Give ?kubeconfig=<path> in the URI, or set KUBECONFIG.',
  });
}

function filesOf({ kubeconfig }: AccountWish, environment: Environment): readonly string[] {
  if (kubeconfig !== null) return [kubeconfig];
  const listed = (environment('KUBECONFIG') ?? '').split(':').filter((path) => path !== '');
  // Of several files some may be missing, as for kubectl.
  const there = listed.filter((path) => existsSync(path));
  if (listed.length > 0) return there.length > 0 ? there : listed;
  const usual = join(environment('HOME') ?? homedir(), '.kube/config');
  return existsSync(usual) ? [usual] : [];
}

/** The token is renewed by the kubelet while the pod runs. */
async function inCluster(host: string, environment: Environment, folder: string) {
  const port = environment('KUBERNETES_SERVICE_PORT') ?? '443';
  const text = async (name: string) => (await readFile(join(folder, name), 'utf8')).trim();
  return {
    server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
    namespace: await text('namespace').catch(() => 'default'),
    ca: await text('ca.crt'),
    login: {
      name: 'the service account of this pod',
      isRenewable: true,
      read: async () => ({ token: await text('token') }),
    },
  };
}
