import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { gpuProbe } from '../../../src/backends/gpu/index.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** A machine with AMD's tool only, which says this. */
function saying(text: string, exitCode = 0) {
  const folder = temporaryFolder();
  const path = join(folder, 'rocm-smi');
  writeFileSync(path, `#!/bin/sh\ncat <<'END'\n${text}\nEND\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return gpuProbe({ PATH: `${folder}:/bin:/usr/bin` }).read();
}

test("where NVIDIA's tool is missing AMD's is asked", async () => {
  const card = {
    'Card Series': 'AMD Instinct MI300X',
    'Unique ID': '0x1d6c',
    'PCI Bus': '0000:0C:00.0',
    'VRAM Total Memory (B)': '206141652992',
    'VRAM Total Used Memory (B)': '297795584',
    'GPU use (%)': '3',
  };
  expect(
    await saying(JSON.stringify({ card0: card, system: { 'Driver version': '6.8' } })),
  ).toMatchObject({
    kind: 'read',
    tool: 'rocm-smi',
    cards: [
      {
        index: 0,
        uuid: 'GPU-1d6c',
        bus: '0000:0C:00.0',
        name: 'AMD Instinct MI300X',
        memoryTotal: 206_141_652_992 / 1024 ** 2,
        memoryFree: (206_141_652_992 - 297_795_584) / 1024 ** 2,
        utilization: 3,
      },
    ],
  });
});

test('a card whose memory the tool leaves out has an unknown amount', async () => {
  expect(await saying('{"card0": {"Card Series": "AMD"}}')).toMatchObject({
    cards: [{ memoryTotal: null, memoryFree: null }],
  });
});

test.each(['no JSON', '{}', '[]', '{"card0": '])(
  '%s is unreadable, never no card',
  async (text) => {
    expect(await saying(text)).toMatchObject({ kind: 'unreadable', tool: 'rocm-smi' });
  },
);

test('an exit code that is not 0 is kept', async () => {
  expect(await saying('ERROR: amdgpu is not initialized', 2)).toEqual({
    kind: 'refused',
    tool: 'rocm-smi',
    exitCode: 2,
    said: 'ERROR: amdgpu is not initialized',
  });
});
