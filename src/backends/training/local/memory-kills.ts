import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How many processes of our control group the kernel has ended for want of memory, so far; null where it
 * does not tell. A training shares the group with us. `root` is where the file system begins.
 */
export function memoryKills(root = '/'): number | null {
  return (
    places(root)
      .map((file) => killsIn(join(root, file)))
      .find((kills) => kills !== null) ?? null
  );
}

/** Control groups of version 2, and the memory controller of version 1. */
function places(root: string): readonly string[] {
  const lines = textOf(join(root, 'proc/self/cgroup'))?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const [, controllers = '', path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (path === undefined) return [];
    if (controllers === '') {
      // Within a container the path may be that of the host, and its root is the group itself.
      return [`/sys/fs/cgroup${path}/memory.events`, '/sys/fs/cgroup/memory.events'];
    }
    if (!controllers.split(',').includes('memory')) return [];
    const root = '/sys/fs/cgroup/memory';
    return [`${root}${path}/memory.oom_control`, `${root}/memory.oom_control`];
  });
}

function killsIn(file: string): number | null {
  const kills = /^oom_kill (\d+)$/m.exec(textOf(file) ?? '')?.[1];
  return kills === undefined ? null : Number(kills);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}
