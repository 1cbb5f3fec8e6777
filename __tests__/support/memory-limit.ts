import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/** A control group whose processes together may hold so many bytes of memory. */
export interface MemoryLimit {
  /** Runs a program in the group, and tells what it wrote to stdout. */
  run(words: readonly string[], options: { readonly cwd: string }): Promise<string>;
  remove(): void;
}

/** Undefined where nobody here may make control groups. */
export function memoryLimit(bytes: number): MemoryLimit | undefined {
  const isSecond = existsSync('/sys/fs/cgroup/cgroup.controllers');
  const group = `/sys/fs/cgroup/${isSecond ? '' : 'memory/'}contender-${randomUUID()}`;
  const [limit, swap] = isSecond
    ? ['memory.max', 'memory.swap.max']
    : ['memory.limit_in_bytes', 'memory.memsw.limit_in_bytes'];
  const made =
    asRoot('mkdir "$1" && echo "$2" > "$1/$3"', group, String(bytes), limit) &&
    // Not every kernel counts swap; then there is none to flee to, or the test takes longer.
    (asRoot('echo "$2" > "$1/$3"', group, isSecond ? '0' : String(bytes), swap) || true);
  if (!made) return undefined;
  return {
    async run([program = '', ...words], { cwd }) {
      const waiting = 'read -r go; exec "$@"';
      const child = spawn('/bin/sh', ['-c', waiting, 'sh', program, ...words], { cwd });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      const ended = once(child, 'close');
      asRoot('echo "$2" > "$1/cgroup.procs"', group, String(child.pid));
      child.stdin.end('go\n');
      await ended;
      return said;
    },
    remove: () => void asRoot('rmdir "$1"', group),
  };
}

function asRoot(script: string, ...words: readonly string[]): boolean {
  const shell = ['sh', '-c', script, 'sh', ...words];
  const [program = '', ...rest] = process.getuid?.() === 0 ? shell : ['sudo', '-n', ...shell];
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}
