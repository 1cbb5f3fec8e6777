import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LiveKubernetes } from './kubernetes.ts';
import { servedLog, startContainer, type TestContainer } from './kubernetes-container.ts';
import { expanded } from './kubernetes-expansion.ts';

/** A node of the tests' own: the scheduler gives it pods, and their commands really run, on this machine. */
export interface TestNode {
  readonly name: string;
  /** By the name of the pod. */
  container(pod: string): TestContainer | undefined;
  /** From now on its containers that exit with 137 had too little memory. */
  outOfMemory: boolean;
  /** From now on a pod's time to live means nothing to it. */
  ignoresDeadlines: boolean;
  /** It stops answering, and its containers run on: nobody sees them any more. */
  vanish(): void;
  stop(): Promise<void>;
}

export interface NodeWish {
  readonly name?: string;
  readonly gpus?: number;
  /** Variables of every image, such as PATH. */
  readonly image?: Readonly<Record<string, string>>;
  /** The folder that a container begins in. */
  readonly cwd: string;
}

interface Running {
  // biome-ignore lint/suspicious/noExplicitAny: a pod as the API server gives it
  readonly pod: any;
  readonly container: TestContainer;
  deadlineReached: boolean;
  termAt: number | undefined;
  isReported: boolean;
}

interface Kubelet {
  readonly live: LiveKubernetes;
  readonly wish: NodeWish;
  readonly name: string;
  readonly running: Map<string, Running>;
  readonly waiting: Map<string, string>;
  outOfMemory: boolean;
  ignoresDeadlines: boolean;
}

export async function startNode(live: LiveKubernetes, wish: NodeWish): Promise<TestNode> {
  const { name = 'node-1' } = wish;
  const kubelet: Kubelet = {
    live,
    wish,
    name,
    running: new Map(),
    waiting: new Map(),
    outOfMemory: false,
    ignoresDeadlines: false,
  };
  const server = await serveLogs(kubelet);
  await register(kubelet, (server.address() as AddressInfo).port);
  const life = { isOver: false };
  const work = Promise.all([beat(kubelet, life), workOn(kubelet, life)]);
  const close = () => {
    life.isOver = true;
    server.close();
    server.closeAllConnections();
  };
  return {
    name,
    container: (pod) => {
      return [...kubelet.running.values()].find((one) => one.pod.metadata.name === pod)?.container;
    },
    get outOfMemory() {
      return kubelet.outOfMemory;
    },
    set outOfMemory(is) {
      kubelet.outOfMemory = is;
    },
    get ignoresDeadlines() {
      return kubelet.ignoresDeadlines;
    },
    set ignoresDeadlines(does) {
      kubelet.ignoresDeadlines = does;
    },
    vanish: close,
    async stop() {
      close();
      await work;
      for (const { container } of kubelet.running.values()) container.kill();
    },
  };
}

async function register({ live, name, wish }: Kubelet, port: number): Promise<void> {
  const metadata = { name, labels: { 'kubernetes.io/hostname': name } };
  await live.must('POST', '/api/v1/nodes', { metadata });
  const gpus = wish.gpus === undefined ? {} : { 'nvidia.com/gpu': String(wish.gpus) };
  const room = { cpu: '8', memory: '64Gi', pods: '110', ...gpus };
  await live.must('PATCH', `/api/v1/nodes/${name}/status`, {
    status: {
      capacity: room,
      allocatable: room,
      addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
      daemonEndpoints: { kubeletEndpoint: { Port: port } },
      conditions: [ready()],
    },
  });
  const node = await live.must('GET', `/api/v1/nodes/${name}`);
  const taints = (node.spec.taints ?? []).filter(
    ({ key }: { key: string }) => !key.startsWith('node.kubernetes.io/not-ready'),
  );
  await live.must('PATCH', `/api/v1/nodes/${name}`, { spec: { taints } });
}

function ready() {
  const now = new Date().toISOString();
  const reason = 'KubeletReady';
  return { type: 'Ready', status: 'True', reason, lastHeartbeatTime: now, lastTransitionTime: now };
}

interface Life {
  readonly isOver: boolean;
}

/** A node that is silent for longer than the controllers wait is taken for lost. */
async function beat({ live, name }: Kubelet, life: Life): Promise<void> {
  const leases = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';
  const lease = () => ({
    metadata: { name },
    spec: {
      holderIdentity: name,
      leaseDurationSeconds: 40,
      renewTime: new Date().toISOString().replace('Z', '000Z'),
    },
  });
  while (!life.isOver) {
    const { status } = await live.ask('PATCH', `${leases}/${name}`, lease()).catch(lost);
    if (status === 404) await live.ask('POST', leases, lease()).catch(lost);
    // After a while without an answer a controller has taken this away.
    const conditions = { status: { conditions: [ready()] } };
    await live.ask('PATCH', `/api/v1/nodes/${name}/status`, conditions).catch(lost);
    for (let i = 0; i < 10 && !life.isOver; i += 1) await sleep(100);
  }
}

function lost() {
  return { status: 0, value: undefined };
}

async function workOn(kubelet: Kubelet, life: Life): Promise<void> {
  const { live, name, running } = kubelet;
  while (!life.isOver) {
    const path = `/api/v1/pods?fieldSelector=spec.nodeName%3D${name}`;
    const { value } = await live.ask('GET', path).catch(lost);
    for (const pod of value?.items ?? []) {
      if (life.isOver) return;
      const known = running.get(pod.metadata.uid);
      if (known) await attend(kubelet, known, pod).catch(() => undefined);
      else if (pod.metadata.deletionTimestamp) await forget(kubelet, pod);
      else if (pod.status.phase === 'Pending') await begin(kubelet, pod).catch(() => undefined);
    }
    await sleep(100);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a pod as the API server gives it
async function begin(kubelet: Kubelet, pod: any): Promise<void> {
  const [spec] = pod.spec.containers;
  const secrets = await readSecrets(kubelet, pod);
  const reason = hindranceOf(spec, secrets, pod.metadata.creationTimestamp);
  if (reason) {
    await tellWaiting(kubelet, pod, reason);
    return;
  }
  const env = environmentOf(kubelet, spec, secrets.values);
  const { runAsUser: uid, runAsGroup: gid } = spec.securityContext ?? {};
  const container = startContainer({
    uid: pod.metadata.uid,
    command: [...(spec.command ?? []), ...(spec.args ?? [])].map((word: string) =>
      expanded(word, env),
    ),
    env,
    user: { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) },
    cwd: kubelet.wish.cwd,
  });
  const known = { pod, container, deadlineReached: false, termAt: undefined, isReported: false };
  kubelet.running.set(pod.metadata.uid, known);
  const state = { running: { startedAt: container.startedAt } };
  const status = {
    phase: 'Running',
    startTime: container.startedAt,
    containerStatuses: [statusOf(spec, state)],
  };
  await patch(kubelet, pod, status);
}

const digest = `sha256:${'5f'.repeat(32)}`;

function statusOf(spec: { name: string; image: string }, state: object) {
  const { name, image } = spec;
  const imageID = `${image.split(':')[0]}@${digest}`;
  const containerID = `containerd://${'ab'.repeat(32)}`;
  const isReady = 'running' in state;
  return { name, image, imageID, containerID, ready: isReady, restartCount: 0, state };
}

interface Secrets {
  readonly values: Readonly<Record<string, string>>;
  readonly missing: string | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: a pod as the API server gives it
async function readSecrets({ live }: Kubelet, pod: any): Promise<Secrets> {
  const values: Record<string, string> = {};
  for (const { name, valueFrom } of pod.spec.containers[0].env ?? []) {
    const wanted = valueFrom?.secretKeyRef;
    if (!wanted) continue;
    const path = `/api/v1/namespaces/${pod.metadata.namespace}/secrets/${wanted.name}`;
    const { status, value } = await live.ask('GET', path);
    const data = value?.data?.[wanted.key];
    if (status === 404) return { values, missing: `secret "${wanted.name}" not found` };
    if (data === undefined)
      return { values, missing: `couldn't find key ${wanted.key} in Secret ${wanted.name}` };
    values[name] = Buffer.from(data, 'base64').toString('utf8');
  }
  return { values, missing: undefined };
}

/** What a kubelet says of images that are not there; each name is a case of its own. */
function hindranceOf({ image }: { image: string }, { missing }: Secrets, createdAt: string) {
  if (/[A-Z]/.test(image.split(':')[0] ?? '')) {
    return { reason: 'InvalidImageName', message: `Failed to apply default image tag "${image}"` };
  }
  if (image.startsWith('missing')) {
    return { reason: 'ErrImagePull', message: `failed to pull "${image}": not found` };
  }
  if (image.startsWith('late') && Date.now() < Date.parse(createdAt) + 2_000) {
    return { reason: 'ErrImagePull', message: `failed to pull "${image}": i/o timeout` };
  }
  if (image.startsWith('held-back')) {
    return { reason: 'ImagePullBackOff', message: `Back-off pulling image "${image}"` };
  }
  return missing === undefined
    ? undefined
    : { reason: 'CreateContainerConfigError', message: missing };
}

// biome-ignore lint/suspicious/noExplicitAny: a pod as the API server gives it
async function tellWaiting(kubelet: Kubelet, pod: any, waiting: { reason: string }): Promise<void> {
  if (kubelet.waiting.get(pod.metadata.uid) === waiting.reason) return;
  kubelet.waiting.set(pod.metadata.uid, waiting.reason);
  const [spec] = pod.spec.containers;
  const { name, image } = spec;
  const status = { name, image, imageID: '', ready: false, restartCount: 0, state: { waiting } };
  // What is missing it has looked for long enough.
  const ageMs = image.startsWith('late') ? 0 : 90_000;
  const startTime = `${new Date(Date.now() - ageMs).toISOString().slice(0, 19)}Z`;
  await patch(kubelet, pod, { phase: 'Pending', startTime, containerStatuses: [status] });
}

function environmentOf(
  { wish }: Kubelet,
  spec: { env?: readonly { name: string; value?: string }[] },
  secrets: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const env: Record<string, string> = { HOME: '/', PATH: process.env.PATH ?? '', ...wish.image };
  for (const { name, value } of spec.env ?? [])
    env[name] = secrets[name] ?? expanded(value ?? '', env);
  return env;
}

/** Signals and limits of a container that was begun, and what became of it. */
// biome-ignore lint/suspicious/noExplicitAny: a pod as the API server gives it
async function attend(kubelet: Kubelet, known: Running, pod: any): Promise<void> {
  const { container } = known;
  if (container.exitCode === undefined) {
    const { deletionTimestamp } = pod.metadata;
    const limit = pod.spec.activeDeadlineSeconds;
    const age = (Date.now() - Date.parse(container.startedAt)) / 1000;
    const isLate = limit !== undefined && age > limit && !kubelet.ignoresDeadlines;
    if (isLate) known.deadlineReached = true;
    if (!deletionTimestamp && !known.deadlineReached) return;
    if (known.termAt === undefined) {
      known.termAt = Date.now();
      container.signal('SIGTERM');
    }
    const grace = pod.spec.terminationGracePeriodSeconds * 1000;
    const end = deletionTimestamp ? Date.parse(deletionTimestamp) : known.termAt + grace;
    if (Date.now() >= end) container.kill();
    return;
  }
  if (!known.isReported) await report(kubelet, known);
  if (pod.metadata.deletionTimestamp) await forget(kubelet, pod);
}

async function report(kubelet: Kubelet, known: Running): Promise<void> {
  const { container, pod, deadlineReached } = known;
  const { exitCode = 0, startedAt, finishedAt } = container;
  const isMemory = kubelet.outOfMemory && exitCode === 137;
  const reason = exitCode === 0 ? 'Completed' : isMemory ? 'OOMKilled' : 'Error';
  const terminated = { exitCode, reason, startedAt, finishedAt };
  const late = deadlineReached && {
    reason: 'DeadlineExceeded',
    message: 'Pod was active on the node longer than the specified deadline',
  };
  await patch(kubelet, pod, {
    phase: exitCode === 0 && !late ? 'Succeeded' : 'Failed',
    ...late,
    containerStatuses: [statusOf(pod.spec.containers[0], { terminated })],
  });
  known.isReported = true;
}

// biome-ignore lint/suspicious/noExplicitAny: a pod as the API server gives it
async function patch({ live }: Kubelet, { metadata }: any, status: object): Promise<void> {
  const path = `/api/v1/namespaces/${metadata.namespace}/pods/${metadata.name}/status`;
  await live.must('PATCH', path, { metadata: { uid: metadata.uid }, status });
}

/** The pod is gone from the node: only then it goes from the server too. */
// biome-ignore lint/suspicious/noExplicitAny: a pod as the API server gives it
async function forget({ live }: Kubelet, { metadata }: any): Promise<void> {
  const path = `/api/v1/namespaces/${metadata.namespace}/pods/${metadata.name}`;
  const preconditions = { uid: metadata.uid };
  await live.ask('DELETE', path, { gracePeriodSeconds: 0, preconditions }).catch(lost);
}

/** The API server asks a node for logs over HTTPS, and believes any certificate. */
async function serveLogs(kubelet: Kubelet) {
  const { live, running } = kubelet;
  const file = (name: string) => readFileSync(join(live.folder, name));
  const tls = { cert: file('server.crt'), key: file('server.key') };
  const server = createServer(tls, (asked, answer) => {
    const url = new URL(asked.url ?? '/', 'https://node');
    const [, kind, namespace, name] = url.pathname.split('/');
    const known = [...running.values()].filter(({ pod }) => {
      return pod.metadata.namespace === namespace && pod.metadata.name === name;
    });
    const last = known.at(-1);
    if (kind !== 'containerLogs' || !last) {
      answer.writeHead(404).end(`pod ${name} not found`);
      return;
    }
    const sinceTime = url.searchParams.get('sinceTime');
    const since = sinceTime === null ? 0n : BigInt(Date.parse(sinceTime)) * 1_000_000n;
    const timestamps = url.searchParams.get('timestamps') === 'true';
    const limit = Number(url.searchParams.get('limitBytes') ?? Number.POSITIVE_INFINITY);
    answer.end(servedLog(last.container.entries, { since, timestamps, limit }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
