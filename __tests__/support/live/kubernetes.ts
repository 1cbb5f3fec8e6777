import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe } from '@jest/globals';
import { cannotRun } from '../cannot-run.ts';
import { temporaryFolder } from '../folder.ts';
import { projectFolder } from '../run-node.ts';
import { type LiveServer, startServer } from './server.ts';

/** A real control plane: etcd, the API server, its controllers and the scheduler. It has no node yet. */
export interface LiveKubernetes {
  readonly url: string;
  /** Where its certificates are. */
  readonly folder: string;
  /** A kubeconfig file of the administrator. */
  readonly kubeconfig: string;
  /** Asks as the administrator; `body` is sent as JSON, or as the type says. */
  ask(method: string, path: string, body?: unknown): Promise<KubeReply>;
  /** The same, and throws where it is refused. */
  must(method: string, path: string, body?: unknown): Promise<KubeReply['value']>;
  /** A kubeconfig of somebody who has no rights, under a name of its own. */
  kubeconfigOf(user: Readonly<Record<string, unknown>>, namespace?: string): string;
  /** Ends the API server and starts it again at the same place. */
  restart(whileDown?: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

export interface KubeReply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  readonly value: any;
}

/** Tests against a real control plane, or one line that says why they cannot run. */
export function kubernetesSuite(subject: string, body: (programs: string) => void): void {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const script = ['scripts/live/kubernetes.mjs'];
  const options = { cwd: projectFolder, encoding: 'utf8', env } as const;
  const { status, stderr } = spawnSync(process.execPath, script, options);
  if (status === 0) describe(subject, () => body(join(projectFolder, '.cache/live/kubernetes')));
  else cannotRun(subject, stderr.trim().slice(-500) || `exit code ${status}`);
}

const controllers = [
  'job',
  'namespace',
  'garbage-collector',
  'ttl-after-finished',
  'pod-garbage-collector',
  'serviceaccount',
  'disruption',
  'node-lifecycle',
  'taint-eviction',
  'persistentvolume-binder',
];

/** `place` is the folder that the script filled; `first` is done before any controller looks. */
export async function startKubernetes(
  place: string,
  first?: (live: LiveKubernetes) => Promise<unknown>,
): Promise<LiveKubernetes> {
  const folder = temporaryFolder();
  makeCertificates(folder);
  const servers: LiveServer[] = [];
  const start = async (words: Parameters<typeof startServer>[0]) => {
    const server = await startServer(words);
    servers.unshift(server);
    return server;
  };
  const etcd = await start(etcdIn(place, folder));
  let api = await startServer(apiServerIn({ place, folder }, etcd.url));
  const url = `https://127.0.0.1:${api.port}`;
  const kubeconfig = writeKubeconfig(folder, url, {
    name: 'admin',
    user: certificateOf('admin', folder),
  });
  const ask: LiveKubernetes['ask'] = (method, path, content) =>
    askOnce(folder, { method, url: `${url}${path}`, content });
  const live: LiveKubernetes = {
    url,
    folder,
    kubeconfig,
    ask,
    async must(method, path, content) {
      const { status, value } = await ask(method, path, content);
      if (status < 300) return value;
      throw new Error(`${method} ${path}: ${status} ${JSON.stringify(value).slice(0, 1000)}`);
    },
    kubeconfigOf(user, namespace = 'default') {
      return writeKubeconfig(folder, url, { name: `user-${names++}`, user, namespace });
    },
    async restart(whileDown) {
      await api.kill();
      await whileDown?.();
      api = await startServer(apiServerIn({ place, folder }, etcd.url, api.port));
    },
    async stop() {
      // The scheduler and the controllers first: without the API server they would only complain.
      for (const server of servers.slice(0, -1)) await server.kill();
      await api.kill();
      await etcd.kill();
    },
  };
  await first?.(live);
  for (const program of followersIn(place, folder, kubeconfig)) await start(program);
  return live;
}

let names = 0;

function etcdIn(place: string, folder: string): Parameters<typeof startServer>[0] {
  return {
    name: 'etcd',
    program: join(place, 'bin/etcd'),
    folder,
    arguments: (port) => {
      const client = `http://127.0.0.1:${port}`;
      const data = ['--data-dir', join(folder, `etcd-${port}`), '--unsafe-no-fsync'];
      const addresses = ['--listen-client-urls', client, '--advertise-client-urls', client];
      // Nobody else is in its cluster: the address is only a name.
      const peers = ['--listen-peer-urls', `unix://${join(folder, `peer-${port}:0`)}`];
      return [...data, ...addresses, ...peers, '--log-level', 'warn'];
    },
    isReady: async (url) => (await fetch(`${url}/health`)).ok,
  };
}

interface Places {
  /** Of the programs. */
  readonly place: string;
  readonly folder: string;
}

function apiServerIn(
  { place, folder }: Places,
  etcd: string,
  port?: number,
): Parameters<typeof startServer>[0] {
  const file = (name: string) => join(folder, name);
  return {
    name: 'kube-apiserver',
    program: join(place, 'bin/kube-apiserver'),
    folder,
    ...(port !== undefined && { port }),
    arguments: (at) => [
      ...['--etcd-servers', etcd, '--cert-dir', file('apiserver')],
      ...['--bind-address', '127.0.0.1', '--advertise-address', '127.0.0.1'],
      ...['--secure-port', String(at), '--service-cluster-ip-range', '10.96.0.0/16'],
      ...['--tls-cert-file', file('server.crt'), '--tls-private-key-file', file('server.key')],
      ...['--client-ca-file', file('ca.crt'), '--token-auth-file', file('tokens.csv')],
      ...['--authorization-mode', 'RBAC', '--disable-admission-plugins', 'ServiceAccount'],
      ...['--service-account-issuer', 'https://127.0.0.1'],
      ...['--service-account-signing-key-file', file('sa.key')],
      ...['--service-account-key-file', file('sa.key')],
      // A node that is silent loses its pods after seconds, not after five minutes.
      ...['--default-not-ready-toleration-seconds', '1'],
      ...['--default-unreachable-toleration-seconds', '1'],
    ],
    isReady: async (url) => {
      const asked = { method: 'GET', url: `${url.replace('http', 'https')}/readyz` };
      return (await askOnce(folder, asked)).status === 200;
    },
  };
}

function followersIn(place: string, folder: string, kubeconfig: string) {
  const common = ['--kubeconfig', kubeconfig, '--bind-address', '127.0.0.1'];
  const isReady = async (url: string) => {
    const asked = { method: 'GET', url: `${url.replace('http', 'https')}/healthz` };
    return (await askOnce(folder, asked)).status === 200;
  };
  const manager = (port: number) => [
    ...[...common, '--secure-port', String(port), '--leader-elect=false'],
    ...['--cert-dir', join(folder, 'manager'), '--root-ca-file', join(folder, 'ca.crt')],
    ...['--service-account-private-key-file', join(folder, 'sa.key')],
    ...['--controllers', controllers.map((name) => `${name}-controller`).join(',')],
    ...['--node-monitor-period', '500ms', '--node-monitor-grace-period', '4s'],
    ...['--concurrent-gc-syncs', '4'],
  ];
  const scheduler = (port: number) => [
    ...[...common, '--secure-port', String(port), '--leader-elect=false'],
    ...['--cert-dir', join(folder, 'scheduler')],
  ];
  const programs = { 'kube-controller-manager': manager, 'kube-scheduler': scheduler };
  return Object.entries(programs).map(([name, words]) => {
    return { name, program: join(place, 'bin', name), folder, arguments: words, isReady };
  });
}

/** A CA, and what it vouches for: the servers on loopback, the administrator, and a token of somebody else. */
function makeCertificates(folder: string): void {
  const openssl = (...words: readonly string[]) => {
    execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const key = ['-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.crt', '-subj', '/CN=test-ca');
  const subjects = {
    server: '/CN=server',
    admin: '/O=system:masters/CN=admin',
    other: '/CN=other',
  };
  for (const [name, subject] of Object.entries(subjects)) {
    const files = ['-keyout', `${name}.key`, '-out', `${name}.crt`];
    const of = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-subj', subject];
    const address = name === 'server' ? ['-addext', 'subjectAltName=IP:127.0.0.1'] : [];
    openssl('req', '-x509', ...key, ...files, ...of, ...address);
  }
  openssl('genrsa', '-out', 'sa.key', '2048');
  writeFileSync(join(folder, 'tokens.csv'), 'ci-token,ci,2,\nold-token,old,3,\n');
  for (const name of ['apiserver', 'manager', 'scheduler']) mkdirSync(join(folder, name));
}

/** As a kubeconfig names a certificate by files. */
export function certificateOf(name: 'admin' | 'other', folder: string) {
  return {
    'client-certificate': join(folder, `${name}.crt`),
    'client-key': join(folder, `${name}.key`),
  };
}

interface ConfigUser {
  readonly name: string;
  readonly user: Readonly<Record<string, unknown>>;
  readonly namespace?: string;
}

function writeKubeconfig(folder: string, server: string, { name, user, namespace }: ConfigUser) {
  const path = join(folder, `${name}.kubeconfig`);
  // JSON is YAML.
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'test',
    clusters: [
      { name: 'test', cluster: { server, 'certificate-authority': join(folder, 'ca.crt') } },
    ],
    users: [{ name, user }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: name, namespace } }],
  };
  writeFileSync(path, JSON.stringify(config));
  return path;
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly content?: unknown;
}

/** A patch is told from other bodies by its method; server-side apply by the query. */
function typeOf({ method, url }: Asked): string {
  if (method !== 'PATCH') return 'application/json';
  return url.includes('fieldManager=')
    ? 'application/apply-patch+yaml'
    : 'application/merge-patch+json';
}

function askOnce(folder: string, asked: Asked): Promise<KubeReply> {
  const { method, url, content } = asked;
  const tls = tlsOf(folder);
  return new Promise((done, fail) => {
    const body = typeof content === 'string' ? content : JSON.stringify(content ?? {});
    const length = method === 'GET' ? 0 : Buffer.byteLength(body);
    // Without its length Node sends the body of a DELETE as the next request.
    const headers = { 'content-type': typeOf(asked), 'content-length': length };
    const sent = request(url, { method, ...tls, headers, timeout: 30_000 }, async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString('utf8');
      done({ status: answer.statusCode ?? 0, value: jsonOf(text) });
    });
    sent.on('error', fail);
    sent.on('timeout', () => sent.destroy(new Error('no answer')));
    sent.end(length === 0 ? undefined : body);
  });
}

const read = new Map<string, object>();

/** The parts behind the API server answer with certificates of their own making. */
function tlsOf(folder: string): object {
  const known = read.get(folder);
  if (known) return known;
  const file = (name: string) => readFileSync(join(folder, name));
  const tls = { cert: file('admin.crt'), key: file('admin.key'), rejectUnauthorized: false };
  read.set(folder, tls);
  return tls;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Waits until it is so. */
export async function until<T>(
  look: () => Promise<T | null | undefined | false>,
  patienceMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error('It did not come about in time.');
    await sleep(50);
  }
}
