import { join } from 'node:path';
import { type EngineKind, engineAddress } from '../../src/backends/training/docker/address.ts';
import { type ContainerOptions, containers } from '../../src/backends/training/docker/cluster.ts';
import { openEngine } from '../../src/backends/training/docker/engine.ts';
import type { ClusterJob } from '../../src/backends/training/remote/cluster.ts';
import { UserError } from '../../src/errors.ts';
import { type Answers, answering } from './answering.ts';
import { temporaryFolder } from './folder.ts';

/** An engine of ours at a socket, with what every engine answers. */
export async function engineAnswering(answers: Answers, version = '1.44') {
  const socket = join(temporaryFolder(), 'engine.sock');
  const usual: Answers = {
    'GET /_ping': { body: 'OK', headers: { 'api-version': version } },
    '/info': { body: { NCPU: 4, MemTotal: 2 ** 33, OSType: 'linux', SecurityOptions: [] } },
  };
  const otherwise = { status: 404, body: { message: 'page not found' } };
  const { asked } = await answering({ ...usual, ...answers }, otherwise, socket);
  return { socket, asked };
}

/** An engine there; an environment that names a proxy. */
export function open(
  socket: string,
  options: Partial<ContainerOptions> = {},
  kind: EngineKind = 'docker',
) {
  const environment = (name: string) => (name === 'HTTP_PROXY' ? 'http://127.0.0.1:1' : undefined);
  const engine = openEngine(engineAddress(kind, socket, environment), environment);
  const usual = { network: null, gpus: 'toolkit', pull: 'missing', user: null } as const;
  return containers(engine, { ...usual, ...options });
}

export const job: ClusterJob = {
  name: 'contender-7-1-0a1b2c3d',
  configuration: 'ab'.repeat(32),
  mark: 'mine',
  script: 'true',
  environment: {},
  secrets: {},
  image: 'python:3.12',
  gpus: 0,
  cpus: null,
  memoryGib: null,
  sharedMemoryGib: null,
  limitSeconds: null,
  graceSeconds: 6,
  mount: null,
};
export const handle = { name: job.name, mark: job.mark, id: 'the-id' };
export const created = { status: 201, body: { Id: 'the-id' } };
export const waiting = { Status: 'created', ExitCode: 0, OOMKilled: false };
export const exited = { Status: 'exited', ExitCode: 0, OOMKilled: false };

/** As it is inspected. */
export function container(mark: string, State: object = exited) {
  return {
    body: {
      Id: 'its-id',
      Image: 'sha256:1',
      State,
      Config: { Image: 'python:3.12', Labels: { 'contender.mark': mark } },
    },
  };
}

export async function problemOf(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error ?? new Error('It did not throw.');
  return error.problems[0];
}
