import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { memoryKills } from '../../../src/backends/training/local/memory-kills.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** A file system with these files. */
function system(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const self = 'proc/self/cgroup';
const events = 'low 0\nhigh 9\nmax 8\noom 7\noom_kill 3\noom_group_kill 5\n';
const control = 'oom_kill_disable 1\nunder_oom 1\noom_kill 4\n';
const first = '12:cpu,cpuacct:/job\n3:memory:/job\n1:name=systemd:/job\n';

test.each<[string, Readonly<Record<string, string>>, number | null]>([
  [
    'version 2',
    { [self]: '0::/user.slice/job\n', 'sys/fs/cgroup/user.slice/job/memory.events': events },
    3,
  ],
  [
    'version 2 in a container, whose path is that of the host',
    { [self]: '0::/docker/abc\n', 'sys/fs/cgroup/memory.events': events },
    3,
  ],
  ['version 1', { [self]: first, 'sys/fs/cgroup/memory/job/memory.oom_control': control }, 4],
  [
    'version 1 in a container',
    { [self]: first, 'sys/fs/cgroup/memory/memory.oom_control': control },
    4,
  ],
  [
    'both, of which only version 1 has memory',
    { [self]: `${first}0::/job\n`, 'sys/fs/cgroup/memory/job/memory.oom_control': control },
    4,
  ],
  [
    'an old kernel, which counts no kills',
    { [self]: '0::/\n', 'sys/fs/cgroup/memory.events': 'oom 1\n' },
    null,
  ],
  ['no readable group', { [self]: '0::/job\n' }, null],
  ['another system', {}, null],
])('control groups of %s', (_, files, kills) => {
  expect(memoryKills(system(files))).toBe(kills);
});
