import type { ClusterJob } from '../remote/cluster.ts';

/** What the URI settles for every job. */
export interface KubePlace {
  readonly namespace: string;
  /** What holds the files of the jobs; null: nothing is mounted. */
  readonly volume: FilesVolume | null;
  readonly serviceAccount: string | null;
  /** Kueue's queue. */
  readonly queue: string | null;
  /** As whom the command runs; null: as the image says. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
  /** Where Kubeflow makes the pods. */
  readonly runtime: string;
  /** Pods of a TrainJob or a PyTorchJob. */
  readonly nodes: number;
}

/** The same folder as the nodes see it: `folder` is its path on this machine. */
export type FilesVolume =
  | { readonly kind: 'claim'; readonly claim: string; readonly folder: string }
  | { readonly kind: 'host-path'; readonly path: string; readonly folder: string };

/** What finds the objects of Contender, and what tells a job from all others. */
export function labelsOf({ configuration }: Pick<ClusterJob, 'configuration'>) {
  return {
    'app.kubernetes.io/managed-by': 'contender',
    // A label holds 63 characters, a SHA-256 has 64: an annotation has it whole.
    'contender.config': configuration.slice(0, 12),
  };
}

/** Of the object itself. Kueue knows by a label in which queue it waits. */
export function metadataOf(job: ClusterJob, { queue }: KubePlace) {
  const { labels, annotations } = marksOf(job);
  const waits = queue === null ? {} : { 'kueue.x-k8s.io/queue-name': queue };
  return { name: job.name, labels: { ...labels, ...waits }, annotations };
}

/** What every object of a job carries, and each of its pods. */
function marksOf({ configuration, mark }: ClusterJob) {
  const annotations = { 'contender.configuration': configuration, 'contender.mark': mark };
  return { labels: labelsOf({ configuration }), annotations };
}

/** Of which a controller makes its pods. */
export function templateOf(job: ClusterJob, place: KubePlace, container: string): object {
  return { metadata: marksOf(job), spec: podSpecOf(job, place, container) };
}

/** The container that trains, under the name that its controller wants. */
function containerOf(job: ClusterJob, place: KubePlace, name: string): object {
  const mounts = volumeMountsOf(job, place);
  return {
    name,
    image: job.image,
    command: commandOf(job),
    env: environmentOf(job),
    resources: resourcesOf(job),
    securityContext: securityOf(place),
    ...(mounts.length > 0 && { volumeMounts: mounts }),
  };
}

/** A pod is asked to stop by a time to live that is over: of nobody else's making. */
export const stopSeconds = 1;

/** The whole pod; it is never started again, and gets no token of the cluster unless it was asked for. */
function podSpecOf(job: ClusterJob, place: KubePlace, container: string): object {
  const volumes = volumesOf(job, place);
  return {
    restartPolicy: 'Never',
    terminationGracePeriodSeconds: job.graceSeconds,
    // Counts from the node's start of the pod, not from the wait for a node.
    ...(job.limitSeconds !== null && { activeDeadlineSeconds: job.limitSeconds }),
    enableServiceLinks: false,
    ...serviceAccountOf(place),
    ...(volumes.length > 0 && { volumes }),
    containers: [containerOf(job, place, container)],
  };
}

export function commandOf({ script }: ClusterJob): readonly string[] {
  return ['/bin/sh', '-c', literal(script)];
}

/** Kubernetes reads `$(NAME)` and `$$` in commands and values: a shell's `$$` would become `$`. */
function literal(text: string): string {
  return text.replaceAll('$', '$$$$');
}

export function environmentOf({ environment, secrets }: ClusterJob): readonly object[] {
  const plain = Object.entries(environment).filter(([name]) => !(name in secrets));
  return [
    ...plain.map(([name, value]) => ({ name, value: literal(value) })),
    ...Object.entries(secrets).map(([name, secret]) => {
      const { name: object, key } = secretKeyOf(secret);
      return { name, valueFrom: { secretKeyRef: { name: object, key } } };
    }),
  ];
}

/** `name/key` of a Secret. */
export function secretKeyOf(secret: string): { readonly name: string; readonly key: string } {
  const [, name = '', key = ''] = /^([^/]+)\/([^/]+)$/.exec(secret) ?? [];
  return { name, key };
}

/** The memory is a limit as well as a request; a processor that is idle may be used beyond the request. */
export function resourcesOf({ gpus, cpus, memoryGib }: ClusterJob): object {
  const memory = memoryGib === null ? {} : { memory: mebibytes(memoryGib) };
  const cards = gpus > 0 ? { 'nvidia.com/gpu': String(gpus) } : {};
  const requests = { ...memory, ...(cpus !== null && { cpu: String(cpus) }) };
  return { limits: { ...memory, ...cards }, requests: { ...requests, ...cards } };
}

function mebibytes(gib: number): string {
  return `${Math.ceil(gib * 1024)}Mi`;
}

/** Of a user who is not root all is asked that the standard `restricted` wants. */
export function securityOf({ user }: KubePlace): object {
  const base = {
    allowPrivilegeEscalation: false,
    seccompProfile: { type: 'RuntimeDefault' },
  };
  if (user === null) return base;
  const { uid: runAsUser, gid: runAsGroup } = user;
  if (runAsUser === 0) return { ...base, runAsUser, runAsGroup };
  const bounds = { runAsNonRoot: true, capabilities: { drop: ['ALL'] } };
  return { ...base, ...bounds, runAsUser, runAsGroup };
}

function serviceAccountOf({ serviceAccount }: KubePlace): object {
  return serviceAccount === null
    ? { automountServiceAccountToken: false }
    : { serviceAccountName: serviceAccount };
}

export function volumesOf(job: ClusterJob, { volume }: KubePlace): readonly object[] {
  const files =
    volume && job.mount ? [{ name: 'files', ...sourceOf(volume, job.mount.source) }] : [];
  const { sharedMemoryGib } = job;
  if (sharedMemoryGib === null) return files;
  const emptyDir = { medium: 'Memory', sizeLimit: mebibytes(sharedMemoryGib) };
  return [...files, { name: 'shared-memory', emptyDir }];
}

function sourceOf(volume: FilesVolume, source: string): object {
  if (volume.kind === 'claim') return { persistentVolumeClaim: { claimName: volume.claim } };
  const below = pathBelow(volume, source);
  return {
    hostPath: { path: below === '' ? volume.path : `${volume.path}/${below}`, type: 'Directory' },
  };
}

export function volumeMountsOf({ mount, sharedMemoryGib }: ClusterJob, { volume }: KubePlace) {
  const below = volume?.kind === 'claim' && mount ? pathBelow(volume, mount.source) : '';
  const files = {
    name: 'files',
    mountPath: mount?.target,
    ...(below !== '' && { subPath: below }),
  };
  return [
    ...(volume && mount ? [files] : []),
    ...(sharedMemoryGib === null ? [] : [{ name: 'shared-memory', mountPath: '/dev/shm' }]),
  ];
}

/** The path of a folder from that which the volume holds. */
function pathBelow({ folder }: FilesVolume, source: string): string {
  if (source === folder) return '';
  if (source.startsWith(`${folder}/`)) return source.slice(folder.length + 1);
  throw new Error(`${source} is not in ${folder}.`);
}
