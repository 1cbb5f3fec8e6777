import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { containerMemory, limitsOf } from '../../../../src/backends/engines/duckdb/limits.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const mebibyte = 1024 ** 2;
const gibibyte = 1024 ** 3;

const machines = [
  [
    { memoryBytes: 7 * gibibyte, threads: 2, freeDiskBytes: 10 * gibibyte },
    { memory_limit: '5820MiB', threads: '2', max_temp_directory_size: '9216MiB' },
  ],
  [
    { memoryBytes: 0.25 * gibibyte, threads: 0, freeDiskBytes: null },
    { memory_limit: '128MiB', threads: '1' },
  ],
  [
    { memoryBytes: 2880 * mebibyte, threads: 18, freeDiskBytes: null },
    { memory_limit: '2176MiB', threads: '17' },
  ],
  [
    { memoryBytes: 2879 * mebibyte, threads: 18, freeDiskBytes: null },
    { memory_limit: '2175MiB', threads: '16' },
  ],
] as const;

test.each(machines)('a machine with %j gets its share', (machine, limits) => {
  expect(limitsOf(machine)).toEqual(limits);
});

const groups: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
  ['no control group', {}, Number.POSITIVE_INFINITY],
  [
    'the second version, where the group around has the lower limit',
    {
      'proc/self/cgroup': '0::/runner.slice/job.scope\n',
      'sys/fs/cgroup/runner.slice/memory.max': '1000000000\n',
      'sys/fs/cgroup/runner.slice/job.scope/memory.max': 'max\n',
    },
    1_000_000_000,
  ],
  [
    'a container that sees its own group as the root',
    { 'proc/self/cgroup': '0::/../../x\n', 'sys/fs/cgroup/memory.max': '2000000000\n' },
    2_000_000_000,
  ],
  [
    'the first version',
    {
      'proc/self/cgroup': '9:cpu,cpuacct:/docker/1f\n5:memory:/docker/1f\n',
      'sys/fs/cgroup/memory/docker/1f/memory.limit_in_bytes': '3000000000\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
    },
    3_000_000_000,
  ],
];

test.each(groups)('the memory of a process in %s', (_, files, bytes) => {
  const root = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  expect(containerMemory(root)).toBe(bytes);
});
