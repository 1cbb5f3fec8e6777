import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Cluster, ClusterJob, Handle } from '../../src/backends/training/remote/cluster.ts';
import { UserError } from '../../src/errors.ts';
import type { JobEnd, JobStatus } from '../../src/ports/training-backend.ts';

interface KnownJob extends Pick<ClusterJob, 'name' | 'mark' | 'configuration'> {
  readonly pid: number;
}

/** The shells that scripts are run by, as a cluster's images have them. */
export type Shell = readonly [program: string, ...words: string[]];

/**
 * A small cluster: each job is a real process of this machine, and what the cluster knows of it is a folder.
 * Its script, its log and its signals are real; a job is killed with all of its process group, as by most
 * schedulers.
 */
export function processCluster(root: string, shell: Shell = ['/bin/sh']): Cluster {
  const place = (name: string, file = '') => join(root, name, file);
  const known = (name: string): KnownJob | undefined => {
    try {
      return JSON.parse(readFileSync(place(name, 'job.json'), 'utf8'));
    } catch {
      return undefined;
    }
  };
  const status = (name: string) => statusOf(place(name), known(name));
  return {
    title: 'The cluster of processes',
    async check({ image }) {
      if (image === 'none') throw refused('It has no such image.');
    },
    async find(names, configuration) {
      const live = names.flatMap((name) => {
        const job = known(name);
        const isLive = job?.configuration === configuration && status(name).kind !== 'ended';
        return job && isLive ? [handleOf(job)] : [];
      });
      return live[0] ?? null;
    },
    async standing(name) {
      if (!known(name)) return null;
      return status(name).kind === 'ended' ? 'ended' : 'live';
    },
    async submit(job) {
      const other = known(job.name);
      if (other?.mark === job.mark) return String(other.pid);
      if (other) throw refused(`The name ${job.name} is in use.`);
      mkdirSync(place(job.name), { recursive: true });
      return String(start(place(job.name), job, shell));
    },
    async status({ name }) {
      return status(name);
    },
    async log({ name }, from) {
      const path = place(name, 'log');
      if (!existsSync(path)) return { bytes: new Uint8Array(), next: from };
      const bytes = readFileSync(path).subarray(Number(from || 0));
      return { bytes, next: String(Number(from || 0) + bytes.byteLength) };
    },
    async cancel({ name }, graceMs) {
      const job = known(name);
      if (!job || status(name).kind === 'ended') return;
      writeFileSync(place(name, 'cancelled'), '');
      if (graceMs === 0) signal(-job.pid, 'SIGKILL');
      else signal(job.pid, 'SIGINT');
      if (graceMs > 0) setTimeout(() => signal(-job.pid, 'SIGKILL'), graceMs).unref();
    },
    async container() {
      return null;
    },
    async remove({ name }) {
      rmSync(place(name), { recursive: true, force: true });
    },
  };
}

/** Jobs of which the system has not yet told how they ended. */
const unheard = new Set<number>();

function start(folder: string, job: ClusterJob, [program, ...words]: Shell): number {
  writeFileSync(join(folder, 'script'), job.script);
  const log = openSync(join(folder, 'log'), 'a');
  const child = spawn(program, [...words, 'script'], {
    cwd: folder,
    env: job.environment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  if (child.pid) unheard.add(child.pid);
  child.once('exit', (code, signal) => {
    if (child.pid) unheard.delete(child.pid);
    if (existsSync(folder)) writeFileSync(join(folder, 'code'), String(code ?? signal));
  });
  child.unref();
  const { name, mark, configuration } = job;
  const pid = child.pid ?? 0;
  writeFileSync(join(folder, 'job.json'), JSON.stringify({ name, mark, configuration, pid }));
  return pid;
}

function statusOf(folder: string, job: KnownJob | undefined): JobStatus {
  if (!job) return { kind: 'ended', end: { kind: 'lost', why: 'It was deleted.' } };
  const code = existsSync(join(folder, 'code')) ? readFileSync(join(folder, 'code'), 'utf8') : '';
  if (code === '' && (unheard.has(job.pid) || isAlive(job.pid))) return { kind: 'running' };
  return { kind: 'ended', end: endOf(code, existsSync(join(folder, 'cancelled'))) };
}

function endOf(code: string, isCancelled: boolean): JobEnd {
  if (isCancelled) return { kind: 'cancelled' };
  if (code === '' || /^SIG/.test(code)) return { kind: 'killed', signal: code || 'SIGKILL' };
  return Number(code) === 0 ? { kind: 'succeeded' } : { kind: 'failed', exitCode: Number(code) };
}

function handleOf({ name, mark, pid }: KnownJob): Handle {
  return { name, mark, id: String(pid) };
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

function refused(why: string): UserError {
  const next = 'Ask for something else.';
  return new UserError('train-refused', { what: 'The cluster refuses the job.', why, next });
}
