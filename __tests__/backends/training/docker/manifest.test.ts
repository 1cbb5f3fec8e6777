import { expect, test } from '@jest/globals';
import {
  type Circumstances,
  dockerManifest,
  podmanManifest,
} from '../../../../src/backends/training/docker/manifest.ts';
import type { ClusterJob } from '../../../../src/backends/training/remote/cluster.ts';

const job: ClusterJob = {
  name: 'contender-7-1-0a1b2c3d',
  configuration: 'ab'.repeat(32),
  mark: 'the mark',
  script: 'echo hello',
  environment: { SEED: '42' },
  secrets: {},
  image: 'python:3.12',
  gpus: 0,
  cpus: null,
  memoryGib: null,
  sharedMemoryGib: null,
  limitSeconds: 60,
  graceSeconds: 120,
  mount: { source: '/here', target: '/there' },
};
const circumstances: Circumstances = { user: '1000:1000', network: null, gpus: 'toolkit' };
const labels = {
  'contender.run': job.name,
  'contender.configuration': job.configuration,
  'contender.mark': job.mark,
};

test('Docker gets the script as the first process, in place of what the image would start', () => {
  expect(dockerManifest(job, circumstances)).toEqual({
    Image: 'python:3.12',
    Entrypoint: ['sh'],
    Cmd: ['-c', 'echo hello'],
    WorkingDir: '/',
    Env: ['HOME=/tmp', 'USER=contender', 'SEED=42'],
    User: '1000:1000',
    Tty: false,
    StopSignal: 'SIGINT',
    StopTimeout: 120,
    Labels: labels,
    HostConfig: {
      Binds: ['/here:/there:z'],
      AutoRemove: false,
      LogConfig: { Type: 'json-file', Config: {} },
    },
  });
});

test('Podman gets the same in its own words', () => {
  expect(podmanManifest({ ...job, secrets: { TOKEN: 'key' } }, circumstances)).toEqual({
    name: job.name,
    image: 'python:3.12',
    entrypoint: ['sh'],
    command: ['-c', 'echo hello'],
    work_dir: '/',
    env: { HOME: '/tmp', USER: 'contender', SEED: '42' },
    secret_env: { TOKEN: 'key' },
    user: '1000:1000',
    terminal: false,
    stop_signal: 2,
    stop_timeout: 120,
    labels,
    mounts: [
      { type: 'bind', source: '/here', destination: '/there', options: ['rbind', 'rw', 'z'] },
    ],
    log_configuration: { driver: 'k8s-file' },
    resource_limits: {},
    devices: [],
  });
});

test('limits are those of the policy, and memory is not doubled by swap', () => {
  const limited = { ...job, cpus: 1.5, memoryGib: 2 };
  expect(dockerManifest(limited, circumstances)).toMatchObject({
    HostConfig: {
      NanoCpus: 1_500_000_000,
      Memory: 2 ** 31,
      MemorySwap: 2 ** 31,
      ShmSize: 2 ** 30,
    },
  });
  expect(podmanManifest(limited, circumstances)).toMatchObject({
    resource_limits: {
      cpu: { period: 100_000, quota: 150_000 },
      memory: { limit: 2 ** 31, swap: 2 ** 31 },
    },
    shm_size: 2 ** 30,
  });
});

test.each([
  [{ sharedMemoryGib: 1 }, 2 ** 30],
  [{ memoryGib: 8, sharedMemoryGib: 1 }, 2 ** 30],
  [{ memoryGib: 8 }, 2 ** 32],
  [{}, undefined],
])('of %j shared memory is %s bytes', (wishes, size) => {
  const { HostConfig } = dockerManifest({ ...job, ...wishes }, circumstances) as {
    readonly HostConfig: { readonly ShmSize?: number };
  };
  expect(HostConfig.ShmSize).toBe(size);
});

test('Docker hands in cards by number through the toolkit, or by name as CDI has it', () => {
  const two = { ...job, gpus: 2 };
  expect(dockerManifest(two, circumstances)).toMatchObject({
    HostConfig: { DeviceRequests: [{ Driver: '', Count: 2, Capabilities: [['gpu']] }] },
  });
  const names = ['nvidia.com/gpu=0', 'nvidia.com/gpu=1'];
  expect(dockerManifest(two, { ...circumstances, gpus: 'cdi' })).toMatchObject({
    HostConfig: { DeviceRequests: [{ Driver: 'cdi', DeviceIDs: names }] },
  });
  expect(podmanManifest(two, circumstances)).toMatchObject({
    devices: names.map((path) => ({ path })),
  });
});

test.each([
  ['none', { netns: { nsmode: 'none' } }],
  ['host', { netns: { nsmode: 'host' } }],
  ['mine', { netns: { nsmode: 'bridge' }, Networks: { mine: {} } }],
])('the network %s is handed over', (network, expected) => {
  expect(podmanManifest(job, { ...circumstances, network })).toMatchObject(expected);
  expect(dockerManifest(job, { ...circumstances, network })).toMatchObject({
    HostConfig: { NetworkMode: network },
  });
});

test.each([
  ['1000:1000', { HOME: '/tmp', USER: 'contender', SEED: '42' }],
  ['1000', { HOME: '/tmp', USER: 'contender', SEED: '42' }],
  ['0:0', { SEED: '42' }],
  ['0', { SEED: '42' }],
  ['trainer', { SEED: '42' }],
  [null, { SEED: '42' }],
])('the user %s, where the image does not know him, gets a home and a name', (user, env) => {
  expect(podmanManifest(job, { ...circumstances, user })).toMatchObject({ env });
});

test('a home that was asked for is kept', () => {
  const asked = { ...job, environment: { HOME: '/there/home' } };
  expect(podmanManifest(asked, circumstances)).toMatchObject({ env: { HOME: '/there/home' } });
});
