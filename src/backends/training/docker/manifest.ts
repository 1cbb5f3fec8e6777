import type { ClusterJob } from '../remote/cluster.ts';

/** What the manifests of both engines are made from, beside the job. */
export interface Circumstances {
  /** `1000:1000`; null: the image's own. */
  readonly user: string | null;
  /** A network of the engine, or `none`; null: the engine's default. */
  readonly network: string | null;
  /** How Docker hands in cards: by the vendor's toolkit, or by name as CDI has it. Podman knows only names. */
  readonly gpus: 'toolkit' | 'cdi';
}

/** Labels by which a job is found again. */
export const labels = {
  name: 'contender.run',
  configuration: 'contender.configuration',
  mark: 'contender.mark',
};

const gib = 1024 ** 3;
const nanoCpus = 1e9;
const cpuPeriodMicros = 100_000;
const interrupt = { name: 'SIGINT', number: 2 };

/**
 * The body of Docker's `POST /containers/create`. The script is the first process and does what an init does:
 * it hands signals on and waits for what is orphaned. The log is kept in a form that can be read again,
 * whatever the engine is set to.
 */
export function dockerManifest(job: ClusterJob, circumstances: Circumstances): object {
  const { mount, cpus, memoryGib } = job;
  const { user, network } = circumstances;
  const memory = memoryGib === null ? null : bytes(memoryGib);
  return {
    Image: job.image,
    Entrypoint: ['sh'],
    Cmd: ['-c', job.script],
    WorkingDir: '/',
    Env: Object.entries(environmentOf(job, user)).map(([name, value]) => `${name}=${value}`),
    ...(user !== null && { User: user }),
    Tty: false,
    StopSignal: interrupt.name,
    StopTimeout: job.graceSeconds,
    Labels: labelsOf(job),
    HostConfig: {
      // "z" lets the container in where SELinux guards folders; elsewhere it means nothing.
      Binds: mount ? [`${mount.source}:${mount.target}:z`] : [],
      AutoRemove: false,
      LogConfig: { Type: 'json-file', Config: {} },
      ...(network !== null && { NetworkMode: network }),
      ...(cpus !== null && { NanoCpus: Math.round(cpus * nanoCpus) }),
      // Without the second, Docker would grant as much swap on top.
      ...(memory !== null && { Memory: memory, MemorySwap: memory }),
      ...shared(job, 'ShmSize'),
      ...(job.gpus > 0 && { DeviceRequests: [dockerCards(job.gpus, circumstances)] }),
    },
  };
}

function dockerCards(count: number, { gpus }: Circumstances): object {
  if (gpus === 'toolkit') return { Driver: '', Count: count, Capabilities: [['gpu']] };
  return { Driver: 'cdi', DeviceIDs: cardNames(count) };
}

/** Podman's networks that are no names of networks. */
const modes = ['none', 'host', 'bridge', 'private', 'slirp4netns', 'pasta'];

/**
 * The same for Podman's own `POST /libpod/containers/create`: what it takes from Docker's body has neither
 * secrets nor cards, and cards are left out there without a word.
 */
export function podmanManifest(job: ClusterJob, { user, network }: Circumstances): object {
  const { mount, cpus, memoryGib } = job;
  const memory = memoryGib === null ? null : bytes(memoryGib);
  return {
    name: job.name,
    image: job.image,
    entrypoint: ['sh'],
    command: ['-c', job.script],
    work_dir: '/',
    env: environmentOf(job, user),
    secret_env: job.secrets,
    ...(user !== null && { user }),
    terminal: false,
    stop_signal: interrupt.number,
    stop_timeout: job.graceSeconds,
    labels: labelsOf(job),
    mounts: mount
      ? [
          {
            type: 'bind',
            source: mount.source,
            destination: mount.target,
            options: ['rbind', 'rw', 'z'],
          },
        ]
      : [],
    log_configuration: { driver: 'k8s-file' },
    ...(network !== null && podmanNetwork(network)),
    resource_limits: {
      ...(cpus !== null && {
        cpu: { period: cpuPeriodMicros, quota: Math.round(cpus * cpuPeriodMicros) },
      }),
      ...(memory !== null && { memory: { limit: memory, swap: memory } }),
    },
    ...shared(job, 'shm_size'),
    devices: cardNames(job.gpus).map((path) => ({ path })),
  };
}

function podmanNetwork(network: string): object {
  if (modes.includes(network)) return { netns: { nsmode: network } };
  return { netns: { nsmode: 'bridge' }, Networks: { [network]: {} } };
}

function labelsOf({ name, configuration, mark }: ClusterJob): Readonly<Record<string, string>> {
  return {
    [labels.name]: name,
    [labels.configuration]: configuration,
    [labels.mark]: mark,
  };
}

/** A user by number has no name and no home in the image, and frameworks ask for both. */
function environmentOf(
  { environment }: ClusterJob,
  user: string | null,
): Readonly<Record<string, string>> {
  const isNumber = user !== null && /^[1-9]\d*(:|$)/.test(user);
  return isNumber ? { HOME: '/tmp', USER: 'contender', ...environment } : environment;
}

/** Loaders of data share batches there; an engine would give 64 MiB. Only what is used takes memory. */
function shared({ sharedMemoryGib, memoryGib }: ClusterJob, key: string): object {
  const amount = sharedMemoryGib ?? (memoryGib === null ? null : memoryGib / 2);
  return amount === null ? {} : { [key]: bytes(amount) };
}

function bytes(amount: number): number {
  return Math.round(amount * gib);
}

function cardNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `nvidia.com/gpu=${index}`);
}
