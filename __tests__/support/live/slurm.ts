import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFolder } from '../run-node.ts';

/** A real Slurm with one node of four processors and two GPUs, in namespaces of its own. */
export interface LiveSlurm {
  /** A folder with its commands: first in PATH they act on this cluster. */
  readonly commands: string;
  /** Its slurmrestd, and a token for the user of this process. */
  readonly url: string;
  readonly token: string;
  readonly user: string;
  /** Runs a program inside, as root there. */
  inside(...words: readonly string[]): string;
  log(): string;
  stop(): Promise<void>;
}

/** That of this machine's system, and that of Debian 13: 24.11. */
export type SlurmEdition = 'slurm' | 'slurm-next';

/** The file of all that its packages install, made where it is missing; throws where it cannot run. */
export function slurmLayer(edition: SlurmEdition): string {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/live/slurm.mjs'], {
    cwd: projectFolder,
    encoding: 'utf8',
    env: { ...env, SLURM: edition },
  });
  if (status !== 0) throw new Error(stderr.trim().slice(-500) || `exit code ${status}`);
  const file = edition === 'slurm' ? 'layer.tar' : 'root.tar';
  return join(projectFolder, '.cache/live', edition, file);
}

const patienceMs = 60_000;
export const clusterScript = join(projectFolder, '__tests__/support/live/slurm-cluster.sh');
/** For a start that goes on until its next step is done. */
const endMs = 8_000;
const programs = ['sbatch', 'squeue', 'sacct', 'scancel', 'scontrol'];

/**
 * Starts a cluster; `folder` holds its log, its socket and its commands. It ends with this process, however that
 * ends. Jobs see the folder for temporary files, the project and its Node at the same paths. Throws with the reason
 * when it does not start within a minute, and leaves nothing running then.
 */
export async function startSlurm(
  layer: string,
  folder: string,
  script = clusterScript,
): Promise<LiveSlurm> {
  const seen = [realpathSync(tmpdir()), projectFolder, dirname(realpathSync(process.execPath))];
  const given = [layer, folder, String(process.getuid?.()), ...seen];
  const [program = 'sh', ...words] = [...sudo(), 'sh', script, ...given];
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const logPath = join(folder, 'cluster.log');
  const { pid, token } = await told(child, logPath);
  const enter = [...sudo(), '/usr/bin/nsenter', `--target=${pid}`, '--mount', '--net', '--pid'];
  const within = [...enter, '--root', '--wdns=/'];
  const commands = join(folder, 'commands');
  mkdirSync(commands);
  for (const name of programs)
    writeFileSync(join(commands, name), wrapper(within, name), { mode: 0o755 });
  const forwarder = await forwardTo(join(folder, 'rest/socket'));
  return {
    commands,
    url: forwarder.url,
    token,
    user: spawnSync('id', ['-nu'], { encoding: 'utf8' }).stdout.trim(),
    inside(...asked) {
      const [first = '', ...rest] = [...within, ...asked];
      const { stdout, stderr } = spawnSync(first, rest, { encoding: 'utf8' });
      return stdout + stderr;
    },
    log: () => readFileSync(logPath, 'utf8').split('\n').slice(-50).join('\n'),
    async stop() {
      forwarder.close();
      await end(child, pid);
    },
  };
}

/** As the user of this process, and with exactly the variables that it was given. */
function wrapper(within: readonly string[], name: string): string {
  const user = [`--setuid=${process.getuid?.()}`, `--setgid=${process.getgid?.()}`];
  const [first, ...rest] = within;
  const keep = first === 'sudo' ? [first, '--preserve-env', ...rest] : within;
  return `#!/bin/sh\nexec ${[...keep, ...user].join(' ')} /usr/bin/${name} "$@"\n`;
}

function sudo(): readonly string[] {
  return process.getuid?.() === 0 ? [] : ['sudo', '-n'];
}

async function told(child: ChildProcess, logPath: string) {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  const said = (line: RegExp) => line.exec(text)?.[1];
  const isOver = () => hasEnded(child) || said(/^(failed)/m) !== undefined;
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(50)) {
    const token = said(/^ready SLURM_JWT=(\S+)\n/m);
    const pid = said(/^pid (\d+)/m);
    if (pid && token) return { pid, token };
    if (isOver()) break;
  }
  await end(child, said(/^pid (\d+)/m));
  const why = said(/^failed (.+)\n/m) ?? 'it did not say why';
  const log = existsSync(logPath) ? readFileSync(logPath, 'utf8').slice(-3000) : 'There is none.';
  throw new Error(`Slurm did not start: ${why}. Its log:\n${log}`);
}

/** It ends when its stdin does; where that takes long, by a kill of the first process in its namespaces. */
async function end(child: ChildProcess, pid = String(child.pid)): Promise<void> {
  const [program = 'kill', ...words] = [...sudo(), 'kill', '-KILL', pid];
  const kill = setTimeout(() => spawnSync(program, words), endMs);
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  child.stdin?.end();
  if (!hasEnded(child)) await ended;
  clearTimeout(kill);
  child.stdout?.destroy();
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** A port of this machine for a service that is on none. */
async function forwardTo(socket: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((from) => {
    const to = connect(socket);
    for (const end of [from, to]) end.on('error', () => end.destroy());
    from.pipe(to).pipe(from);
    from.on('close', () => to.destroy());
    to.on('close', () => from.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
