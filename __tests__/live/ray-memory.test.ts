import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { raySuite, startRay } from '../support/live/ray.ts';
import type { LiveServer } from '../support/live/server.ts';
import { clusterAt, jobOf, run } from './ray/place.ts';

const gib = 1024 ** 3;

raySuite({ subject: 'training/ray-memory', optIn: true }, (bin) => {
  let server: LiveServer;
  beforeAll(async () => {
    const RAY_memory_usage_threshold = String(shareAbove(1.5 * gib));
    server = await startRay(bin, { RAY_memory_usage_threshold });
  }, 200_000);
  afterAll(async () => server?.stop(), 20_000);

  test('who takes the last memory of a node is ended by the monitor of Ray: out of memory, without an exit code', async () => {
    const script = `exec python3 -c 'import time; held = bytearray(${3 * gib}); time.sleep(60)'`;
    const { end } = await run(clusterAt(server), jobOf(script));
    expect(end).toEqual({ kind: 'out-of-memory' });
  });
});

/** The share of this machine's memory that is in use when so many bytes more are. */
function shareAbove(bytes: number): number {
  const told = readFileSync('/proc/meminfo', 'utf8');
  const [total = 0, free = 0] = ['MemTotal', 'MemAvailable'].map((name) => {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(told)?.[1]) * 1024;
  });
  return (total - free + bytes) / total;
}
