import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { projectFolder } from '../run-node.ts';
import { tarOf } from './image-registry.ts';

/** A real engine of this test file alone, and its images. */
export interface LivePodman {
  readonly socket: string;
  /** The same over TCP, for those who stand in between. */
  readonly url: string;
  /** What is written there as CDI describes cards, the engine hands in. */
  readonly cards: string;
  /** Docker's API without a version, or Podman's own below `/v4.0.0/libpod/`. */
  ask(method: Method, path: string, body?: string | Buffer): Promise<Answer>;
  /** A root file system becomes an image. */
  importImage(name: string, folder: string): Promise<void>;
  log(): string;
  stop(): Promise<void>;
}

type Method = 'GET' | 'POST' | 'DELETE';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** The folder of Podman's packages, fetched where it is missing; throws where it cannot run. */
export function podmanPackages(): string {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/live/podman.mjs'], {
    cwd: projectFolder,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(stderr.trim().slice(-500) || `exit code ${status}`);
  return join(projectFolder, '.cache/live/podman/root');
}

interface PodmanStart {
  readonly packages: string;
  /** For all that it writes. */
  readonly folder: string;
  /** A registry that has no TLS, such as `127.0.0.1:5000`. */
  readonly registry?: string;
}

/** Starts the engine; it ends with this process, however that ends. */
export async function startPodman({
  packages,
  folder,
  registry,
}: PodmanStart): Promise<LivePodman> {
  const socket = join(folder, 'podman.sock');
  const cards = join(folder, 'cdi');
  const logPath = join(folder, 'engine.log');
  mkdirSync(cards);
  const plain = registry ? `[[registry]]\nlocation = "${registry}"\ninsecure = true\n` : '';
  writeFileSync(join(folder, 'registries.conf'), plain);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const script = join(projectFolder, '__tests__/support/live/podman-engine.sh');
  const [program = 'sh', ...words] = [...sudo, 'sh', script, packages, folder, userId()];
  const child = spawn(program, words, { stdio: ['pipe', 'ignore', openSync(logPath, 'a')] });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const log = () => readFileSync(logPath, 'utf8').split('\n').slice(-50).join('\n');
  const dispatcher = new Agent({ connect: { socketPath: socket } });
  const ask = async (method: Method, path: string, body?: string | Buffer) => {
    const type = typeof body === 'string' ? 'application/json' : 'application/x-tar';
    const headers = { 'content-type': type };
    const asked = { method, dispatcher, headers, body: body ?? null };
    const answer = await request(`http://localhost${path}`, asked);
    return { status: answer.statusCode, text: await answer.body.text() };
  };
  while ((await ask('GET', '/_ping').catch(() => null))?.status !== 200) {
    if (child.exitCode !== null) throw new Error(`Podman did not start. Its log:\n${log()}`);
    await sleep(50);
  }
  const connections = new Set<Socket>();
  const overTcp = await listening(socket, connections);
  return {
    socket,
    url: `http://127.0.0.1:${(overTcp.address() as AddressInfo).port}`,
    cards,
    ask,
    log,
    async importImage(name, rootFolder) {
      const path = `/v4.0.0/libpod/images/import?${new URLSearchParams({ reference: name })}`;
      const { status, text } = await ask('POST', path, tarOf(rootFolder));
      if (status !== 200) throw new Error(`Podman did not import ${name}: ${status} ${text}`);
    },
    async stop() {
      await dispatcher.destroy();
      overTcp.close();
      for (const connection of connections) connection.destroy();
      child.stdin?.end();
      await ended;
    },
  };
}

/** Hands every connection on to a Unix socket. */
async function listening(socket: string, connections: Set<Socket>): Promise<Server> {
  const server = createServer((from) => {
    const to = connect(socket);
    connections.add(from);
    from.pipe(to).pipe(from);
    from.on('error', () => to.destroy());
    to.on('error', () => from.destroy());
    from.on('close', () => {
      connections.delete(from);
      to.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function userId(): string {
  return String(process.getuid?.());
}

/** Busybox and its links; the folder becomes the root of an image, which every user may enter. */
export function busyboxRoot(packages: string, folder: string): string {
  chmodSync(folder, 0o755);
  for (const name of ['bin', 'tmp']) mkdirSync(join(folder, name));
  chmodSync(join(folder, 'tmp'), 0o1777);
  const busybox = join(folder, 'bin/busybox');
  copyFileSync(join(packages, 'bin/busybox'), busybox);
  const { stdout } = spawnSync(busybox, ['--list'], { encoding: 'utf8' });
  for (const name of stdout.split('\n')) {
    if (name !== '' && name !== 'busybox') symlinkSync('busybox', join(folder, 'bin', name));
  }
  return folder;
}

/** Adds this Node and the libraries that it is linked with. */
export function addNode(folder: string): void {
  const node = process.execPath;
  const { stdout } = spawnSync('ldd', [node], { encoding: 'utf8' });
  const libraries = stdout.match(/\/\S+(?= \(0x)/g) ?? [];
  for (const file of libraries) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    copyFileSync(file, join(folder, file));
  }
  copyFileSync(node, join(folder, 'bin/node'));
}
