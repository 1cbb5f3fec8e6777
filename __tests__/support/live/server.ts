import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A real server on a port of loopback. */
export interface LiveServer {
  readonly url: string;
  readonly port: number;
  /** The last lines that it wrote. */
  log(): string;
  /** Ends its whole process group: politely, after five seconds by force. */
  stop(): Promise<void>;
  /** SIGKILL, as when the machine's memory is full. */
  kill(): Promise<void>;
}

export interface LiveProgram {
  readonly name: string;
  readonly program: string;
  readonly arguments: (port: number) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A folder for its log and whatever it writes where it stands. */
  readonly folder: string;
  /** Whether it answers what the tests will ask; it may throw. */
  readonly isReady: (url: string) => Promise<boolean>;
  readonly port?: number;
}

/** A busy machine may take that long for a first start. */
const patienceMs = 180_000;

/**
 * The shell ends the group when its stdin closes, which happens also when the tests are killed; and
 * when the program ends by itself, so that nothing of it is left.
 */
const guard = `{ trap : TERM; "$@"; kill -s KILL 0; } &
trap : TERM
read -r _
kill -s TERM 0; sleep 5; kill -s KILL 0`;

/** Starts a program on a free port, and waits until it is ready; another port is tried three times. */
export async function startServer(program: LiveProgram): Promise<LiveServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = program.port ?? (await freePort());
    const server = begin(program, port);
    try {
      await ready(program, server);
      return server;
    } catch (error) {
      await server.kill();
      if (attempt === 3 || !/in use/i.test(server.log())) throw error;
    }
  }
}

interface Started extends LiveServer {
  readonly child: ChildProcess;
}

function begin({ program, arguments: words, env, folder }: LiveProgram, port: number): Started {
  const logPath = join(folder, `server-${port}.log`);
  const log = openSync(logPath, 'a');
  const child = spawn('/bin/sh', ['-c', guard, 'sh', program, ...words(port)], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', log, log],
    env: { PATH: process.env.PATH ?? '', HOME: folder, NO_PROXY: '127.0.0.1', ...env },
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  child.stdin?.on('error', () => undefined);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    child,
    log: () => readFileSync(logPath, 'utf8').split('\n').slice(-50).join('\n'),
    async stop() {
      child.stdin?.end();
      await ended;
    },
    async kill() {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        process.kill(-child.pid, 'SIGKILL');
      }
      await ended;
    },
  };
}

async function ready({ name, isReady }: LiveProgram, server: Started): Promise<void> {
  const { child } = server;
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (await isReady(server.url).catch(() => false)) return;
    if (child.exitCode !== null || child.signalCode !== null) break;
    await sleep(100);
  }
  const how = child.exitCode === null && child.signalCode === null ? 'is not ready' : 'ended';
  throw new Error(`${name} ${how}. Its log:\n${server.log()}`);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
