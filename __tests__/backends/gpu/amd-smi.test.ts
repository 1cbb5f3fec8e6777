import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { gpuProbe } from '../../../src/backends/gpu/index.ts';
import { temporaryFolder } from '../../support/folder.ts';

interface Told {
  readonly static?: string;
  readonly metric?: string;
  readonly process?: string;
}

/** A machine with AMD's newer tool, which tells this; what it is not told ends with 1. */
function probeOf(told: Told, other: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const script = (name: string, text: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const cases = Object.entries(told).map(
    ([what, text]) => `'${what} --json') cat <<'END'\n${text}\nEND\n;;`,
  );
  script('amd-smi', `case "$*" in\n${cases.join('\n')}\n*) echo "error: $1" >&2; exit 1;; esac`);
  for (const [name, text] of Object.entries(other)) script(name, text);
  return gpuProbe({ PATH: `${folder}:/bin:/usr/bin` });
}

/** As ROCm 6 writes it: a list, amounts with their units, `N/A` for what a card lacks. */
const rocm6 = {
  static: JSON.stringify([
    {
      gpu: 0,
      asic: {
        market_name: 'AMD Instinct MI300X',
        vendor_id: '0x1002',
        asic_serial: '0x1F9DE0957D137942',
        target_graphics_version: 'gfx942',
      },
      bus: { bdf: '0000:0c:00.0', max_pcie_width: 16 },
      driver: { name: 'amdgpu', version: '6.8.5' },
      vram: { type: 'HBM', size: { value: 196_592, unit: 'MB' } },
    },
  ]),
  metric: JSON.stringify([
    {
      gpu: 0,
      usage: { gfx_activity: { value: 3, unit: '%' }, mm_activity: 'N/A' },
      power: { socket_power: { value: 141, unit: 'W' } },
      temperature: { edge: 'N/A', hotspot: { value: 44, unit: 'C' } },
      ecc: { total_correctable_count: 2, total_uncorrectable_count: 0 },
      mem_usage: {
        total_vram: { value: 196_592, unit: 'MB' },
        used_vram: { value: 285, unit: 'MB' },
        free_vram: { value: 196_307, unit: 'MB' },
      },
    },
  ]),
  process: JSON.stringify([
    { gpu: 0, process_list: [{ process_info: 'No running processes detected' }] },
  ]),
};

test('a card is read whole', async () => {
  expect(await probeOf(rocm6).read()).toEqual({
    kind: 'read',
    tool: 'amd-smi',
    cuda: null,
    cards: [
      {
        index: 0,
        uuid: 'GPU-1f9de0957d137942',
        name: 'AMD Instinct MI300X',
        driver: '6.8.5',
        bus: '0000:0c:00.0',
        memoryTotal: 196_592,
        memoryFree: 196_307,
        utilization: 3,
        temperature: 44,
        powerDraw: 141,
        computeMode: '',
        computeCapability: 'gfx942',
        migMode: null,
        uncorrectedErrors: 0,
        recoveryAction: null,
        clockReasons: null,
        rowRemapping: null,
        complaint: null,
      },
    ],
    processes: [],
    instances: [],
  });
});

test('as ROCm 7 writes it, below a name, with words before it, the card is the same', async () => {
  const wrapped = Object.fromEntries(
    Object.entries(rocm6).map(([what, text]) => [
      what,
      `WARNING: User is missing the following required groups: render\n{"gpu_data": ${text}}`,
    ]),
  );
  expect(await probeOf(wrapped).read()).toEqual(await probeOf(rocm6).read());
});

test.each<[string, string, number | null]>([
  [
    'with its unit',
    '{"process_info":{"pid":4711,"name":"python3","memory_usage":{"vram_mem":{"value":2147483648,"unit":"B"}}}}',
    2048,
  ],
  [
    'in MB',
    '{"process_info":{"pid":4711,"name":"python3","mem_usage":{"value":2048,"unit":"MB"}}}',
    2048,
  ],
  [
    'as bytes, and the process flat',
    '{"pid":"4711","name":"python3","memory_usage":{"vram_mem":2147483648}}',
    2048,
  ],
  ['not at all', '{"process_info":{"pid":4711,"name":"python3","memory_usage":"N/A"}}', null],
])('a process whose memory is told %s', async (_, entry, memory) => {
  const process = `[{"gpu":0,"process_list":[${entry}]}]`;
  expect(await probeOf({ ...rocm6, process }).read()).toMatchObject({
    processes: [{ uuid: 'GPU-1f9de0957d137942', pid: 4711, name: 'python3', memory }],
  });
});

test('a card that tells nothing of itself has an unknown amount of memory', async () => {
  const told = {
    ...rocm6,
    static: '[{"gpu":0,"asic":"N/A"}]',
    metric: '[{"gpu":0,"mem_usage":"N/A"}]',
  };
  expect(await probeOf(told).read()).toMatchObject({
    cards: [{ name: 'GPU 0', memoryTotal: null, memoryFree: null, uncorrectedErrors: null }],
  });
});

test.each(['no JSON', '{}', '[]', '[null]', '[{"card":0}]', '[{"gpu":0'])(
  '%s is unreadable, never no card',
  async (text) => {
    expect(await probeOf({ ...rocm6, static: text }).read()).toMatchObject({ kind: 'unreadable' });
  },
);

test('a tool that fails is refused with its words, unless the older one answers', async () => {
  expect(await probeOf({ static: rocm6.static }).read()).toEqual({
    kind: 'refused',
    tool: 'amd-smi',
    exitCode: 1,
    said: 'error: metric',
  });
  const rocm = { 'rocm-smi': `echo '{"card0": {"Card Series": "AMD"}}'` };
  expect(await probeOf({}, rocm).read()).toMatchObject({ kind: 'read', tool: 'rocm-smi' });
});

test("where NVIDIA's tool answers AMD's is not asked", async () => {
  const nvidia = { 'nvidia-smi': 'echo "No devices were found"; exit 6' };
  expect(await probeOf(rocm6, nvidia).read()).toMatchObject({
    kind: 'refused',
    tool: 'nvidia-smi',
  });
});

test('a tool that hangs is given up, and the older one is not tried', async () => {
  const hanging = { 'amd-smi': 'exec sleep 60', 'rocm-smi': 'echo "{}"' };
  expect(await probeOf({}, hanging).read()).toMatchObject({ kind: 'hung', tool: 'amd-smi' });
});
