import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One piece of output as a node's log file holds it. */
export interface LogEntry {
  /** Nanoseconds since 1970. */
  readonly time: bigint;
  readonly bytes: Buffer;
}

/** A container whose command really runs: as a process of this machine. */
export interface TestContainer {
  readonly startedAt: string;
  readonly entries: readonly LogEntry[];
  readonly finishedAt: string | undefined;
  /** Undefined while it runs. */
  readonly exitCode: number | undefined;
  /** To its first process alone, as a node does. */
  signal(name: 'SIGTERM'): void;
  /** All that it started. */
  kill(): void;
  /** Forgets what was printed so far, as when the node begins another file. */
  rotate(): void;
}

export interface ContainerStart {
  readonly uid: string;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly user: { readonly uid?: number; readonly gid?: number };
  readonly cwd: string;
}

/** A container runtime writes longer lines in pieces, each with a time of its own. */
const longestPiece = 16 * 1024;

export function startContainer({ uid, command, env, user, cwd }: ContainerStart): TestContainer {
  const [program = '', ...words] = command;
  const child = spawn(program, words, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // All that it starts can be found by this.
    env: { ...env, TEST_KUBELET_POD: uid },
    ...(process.getuid?.() === 0 && user),
  });
  const entries: LogEntry[] = [];
  let exitCode: number | undefined;
  let finishedAt: string | undefined;
  const closed = [collect(child.stdout, entries), collect(child.stderr, entries)];
  child.on('exit', async (code, signal) => {
    killPod(uid);
    await Promise.all(closed);
    finishedAt = now();
    exitCode = code ?? 128 + (signals[signal ?? ''] ?? 0);
  });
  return {
    startedAt: now(),
    entries,
    get exitCode() {
      return exitCode;
    },
    get finishedAt() {
      return finishedAt;
    },
    signal: (name) => killed(child, name),
    kill() {
      killed(child, 'SIGKILL');
      killPod(uid);
    },
    rotate() {
      entries.length = 0;
    },
  };
}

const signals: Readonly<Record<string, number>> = {
  SIGKILL: 9,
  SIGTERM: 15,
  SIGSEGV: 11,
  SIGINT: 2,
};

function collect(stream: ChildProcess['stdout'], entries: LogEntry[]): Promise<void> {
  let rest = Buffer.alloc(0);
  const add = (bytes: Buffer) => entries.push({ time: nanoseconds(), bytes });
  stream?.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf(10);
      const length = end === -1 || end >= longestPiece ? longestPiece : end + 1;
      if (end === -1 && rest.length < longestPiece) return;
      add(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  });
  return new Promise((done) => {
    stream?.on('close', () => {
      if (rest.length > 0) add(Buffer.concat([rest, Buffer.from('\n')]));
      done();
    });
  });
}

function nanoseconds(): bigint {
  return BigInt(Math.floor((performance.timeOrigin + performance.now()) * 1000)) * 1000n;
}

function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

function killed({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone.
  }
}

/** What the kernel does when the first process of a container has ended. */
function killPod(uid: string): void {
  const mark = `TEST_KUBELET_POD=${uid}`;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || !existsSync(`/proc/${name}/environ`)) continue;
    try {
      if (!readFileSync(`/proc/${name}/environ`, 'latin1').split('\0').includes(mark)) continue;
      process.kill(Number(name), 'SIGKILL');
    } catch {
      // It ended meanwhile, or is somebody else's.
    }
  }
}

/** The log as a kubelet serves it: pieces of a line begin with a time only where the line begins. */
export function servedLog(
  entries: readonly LogEntry[],
  { since, timestamps, limit }: { since: bigint; timestamps: boolean; limit: number },
): Buffer {
  const parts: Buffer[] = [];
  let isNewLine = true;
  for (const { time, bytes } of entries) {
    if (time >= since) {
      if (timestamps && isNewLine) parts.push(Buffer.from(`${stampOf(time)} `));
      parts.push(bytes);
    }
    isNewLine = bytes.at(-1) === 10;
  }
  return Buffer.concat(parts).subarray(0, limit);
}

function stampOf(time: bigint): string {
  const seconds = new Date(Number(time / 1_000_000_000n) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${String(time % 1_000_000_000n).padStart(9, '0')}Z`;
}
