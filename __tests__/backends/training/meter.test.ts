import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Meter } from '../../../src/backends/training/local/meter.ts';

/** Looks at a group as often as the follower of a job does, until it has been seen often enough. */
async function metered(script: string) {
  const child = spawn(process.execPath, ['-e', script], { detached: true, stdio: 'ignore' });
  const group = child.pid ?? Number.NaN;
  const meter = new Meter(group);
  try {
    for (let look = 0; look < 300; look += 1) {
      meter.sample();
      if ((meter.read().series?.[0]?.points.length ?? 0) >= 3) break;
      await sleep(100);
    }
    return meter.read();
  } finally {
    process.kill(-group, 'SIGKILL');
  }
}

test('cores and memory of a group become series', async () => {
  const script = 'const held = Buffer.alloc(200 * 1024 * 1024, 1); for (;;) held[0] += 1;';
  const { series, cpuSeconds, peakMemoryBytes } = await metered(script);
  expect(cpuSeconds).toBeGreaterThan(0);
  expect(peakMemoryBytes).toBeGreaterThan(200 * 1024 * 1024);
  expect(series?.map(({ name, unit }) => [name, unit])).toEqual([
    ['CPU', 'cores'],
    ['memory', 'MiB'],
  ]);
  const [cpu, memory] = series ?? [];
  expect(cpu?.points).toHaveLength(3);
  for (const [at, cores] of cpu?.points ?? []) {
    expect(at).toBeGreaterThanOrEqual(1);
    expect(cores).toBeGreaterThan(0);
    // A hundredth of a second more or less, and the start and the compiler of the runtime.
    expect(cores).toBeLessThan(2);
  }
  expect(memory?.points.at(-1)?.[1]).toBeGreaterThan(200);
}, 60_000);

test('a group that ended before the first look has no series', async () => {
  const meter = new Meter(2 ** 22 + 1);
  meter.sample();
  expect(meter.read()).toEqual({ peakMemoryBytes: null, cpuSeconds: null });
});
