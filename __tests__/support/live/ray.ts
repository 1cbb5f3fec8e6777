import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { cannotRun } from '../cannot-run.ts';
import { temporaryFolder } from '../folder.ts';
import { type LiveServer, startServer } from './server.ts';
import { liveSuite } from './venv.ts';

/** What every client of the cluster must show. */
export const rayToken = 'token-of-the-test-0123456789abcdef';

export interface RaySuite {
  readonly subject: string;
  readonly optIn?: boolean;
}

/** Tests against a real Ray, for which `body` gets the folder of its programs. */
export function raySuite({ subject, optIn = false }: RaySuite, body: (bin: string) => void): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = '', ...words] = [
    ...sudo,
    'unshare',
    '-n',
    '-p',
    '-f',
    'sh',
    '-c',
    'PATH=$PATH:/usr/sbin:/sbin; ip link',
  ];
  const isAble = spawnSync(command, words).status === 0;
  if (!isAble) cannotRun(subject, 'needs unshare and ip, as root or by sudo -n');
  else liveSuite({ subject, needs: ['ray'], optIn }, (bin = '') => body(bin));
}

/** One node with two CPUs and two GPUs that are only counted. It asks for a token. */
export function startRay(
  bin: string,
  env: Readonly<Record<string, string>> = {},
): Promise<LiveServer> {
  const folder = temporaryFolder();
  const ports = '--port 6399 --dashboard-host 127.0.0.1 --dashboard-port 8265';
  const size = '--num-cpus 2 --num-gpus 2 --object-store-memory 200000000';
  const one = `start --head --block --node-ip-address 127.0.0.1 ${ports} ${size}`;
  const ray = [join(bin, 'ray'), ...one.split(' '), '--disable-usage-stats', '--temp-dir', folder];
  const server = fileURLToPath(new URL('ray-server.mjs', import.meta.url));
  return startServer({
    name: 'Ray',
    program: process.execPath,
    arguments: (port) => [server, String(port), folder, ...ray],
    folder,
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      RAY_USAGE_STATS_ENABLED: '0',
      RAY_AUTH_MODE: 'token',
      RAY_AUTH_TOKEN: rayToken,
      ...env,
    },
    // The dashboard is there before the node that works.
    isReady: async (url) => {
      return (await askRay({ url }, 'GET /api/v0/nodes?detail=1')).text.includes('"ALIVE"');
    },
  });
}

interface AskedRay extends Pick<LiveServer, 'url'> {
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a person or a script does beside us: `askRay(server, 'POST /api/jobs/', {…})`. */
export async function askRay(
  { url, headers = {} }: AskedRay,
  call: string,
  body?: object | string,
): Promise<{ readonly status: number; readonly text: string; json(): unknown }> {
  const [method = '', path] = call.split(' ');
  const answer = await request(`${url}${path}`, {
    method: method as 'GET' | 'POST' | 'DELETE',
    headers: { authorization: `Bearer ${rayToken}`, ...headers },
    body: typeof body === 'object' ? JSON.stringify(body) : (body ?? null),
  });
  const text = await answer.body.text();
  return { status: answer.statusCode, text, json: () => JSON.parse(text) };
}
