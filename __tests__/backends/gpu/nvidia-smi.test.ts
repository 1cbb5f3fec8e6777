import { expect, test } from '@jest/globals';
import { readNvidia } from '../../../src/backends/gpu/nvidia-smi.ts';
import { another, type Driver, fakeDriver, h200 } from '../../support/fake-driver.ts';

const patience = { callMs: 5_000, allMs: 20_000 };
const read = (driver: Driver, limits = patience) =>
  readNvidia({ PATH: fakeDriver(driver) }, limits);

test('a healthy card is read whole', async () => {
  expect(await read({ cards: [h200] })).toEqual({
    kind: 'read',
    tool: 'nvidia-smi',
    cuda: '13.0',
    cards: [
      {
        index: 0,
        uuid: h200.uuid,
        name: 'NVIDIA H200',
        driver: '580.65.06',
        bus: '00000000:0F:00.0',
        memoryTotal: 143_771,
        memoryFree: 143_000,
        utilization: 0,
        temperature: 31,
        powerDraw: 76.42,
        computeMode: 'Default',
        computeCapability: '9.0',
        migMode: 'Disabled',
        uncorrectedErrors: 0,
        recoveryAction: 'None',
        clockReasons: 1,
        rowRemapping: { pending: false, failed: false },
        complaint: null,
      },
    ],
    processes: [],
    instances: [],
  });
});

test('an older driver lacks fields, and the others are read all the same', async () => {
  const { compute_cap, gpu_recovery_action, 'clocks_event_reasons.active': _, ...rest } = h200;
  const old = { ...rest, 'clocks_throttle_reasons.active': '0x0000000000000008' };
  const answer = await read({ cards: [{ ...old, 'memory.free': '[N/A]' }], cuda: '11.4' });
  expect(answer).toMatchObject({
    kind: 'read',
    cuda: '11.4',
    cards: [{ computeCapability: null, recoveryAction: null, clockReasons: 8, memoryFree: null }],
  });
});

test('a name with a comma stays one name, and every card keeps its own answers', async () => {
  const second = another(1, { name: 'NVIDIA RTX A6000, revised', compute_cap: '8.6' });
  const answer = await read({ cards: [h200, second] });
  expect(answer).toMatchObject({
    cards: [
      { index: 0, computeCapability: '9.0' },
      { index: 1, name: 'NVIDIA RTX A6000, revised', computeCapability: '8.6' },
    ],
  });
});

test('processes on the cards are named with their memory', async () => {
  const held = {
    gpu_uuid: h200.uuid ?? '',
    pid: '4711',
    used_memory: '132000',
    process_name: 'python3',
  };
  expect(await read({ cards: [h200], processes: [held] })).toMatchObject({
    processes: [{ uuid: h200.uuid, pid: 4711, name: 'python3', memory: 132_000 }],
  });
});

test('a divided card tells its instances', async () => {
  const divided = { ...h200, 'mig.mode.current': 'Enabled' };
  const instances = [
    'GPU 0: NVIDIA H200 (UUID: GPU-1)',
    '  MIG 1g.18gb     Device  0: (UUID: MIG-aaaa)',
    '  MIG 1g.18gb     Device  1: (UUID: MIG-bbbb)',
  ];
  expect(await read({ cards: [divided], instances })).toMatchObject({
    instances: [
      { uuid: 'MIG-aaaa', name: 'MIG 1g.18gb' },
      { uuid: 'MIG-bbbb', name: 'MIG 1g.18gb' },
    ],
  });
});

test.each(['[GPU requires reset]', 'ERR!', '[Unknown Error]'])(
  'a card that answers %s is read as sick, not as unreadable',
  async (complaint) => {
    expect(await read({ cards: [{ ...h200, 'temperature.gpu': complaint }] })).toMatchObject({
      kind: 'read',
      cards: [{ complaint, temperature: null }],
    });
  },
);

test.each([
  [6, 'No devices were found'],
  [9, "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver."],
  [15, 'Unable to determine the device handle for GPU: GPU is lost.'],
])('exit code %i is kept with the first line of what was said', async (exitCode, says) => {
  expect(await read({ cards: [], refuses: { exitCode, says } })).toEqual({
    kind: 'refused',
    tool: 'nvidia-smi',
    exitCode,
    said: says,
  });
});

test.each([
  ['garbage', 'no such thing'],
  ['nothing', ''],
  ['a line that was cut', '0, GPU-1, 580.65.06'],
  ['a number that is none', '0, GPU-1, 5, b, much, 1, 2, 3, 4, Default, NVIDIA H200'],
])('%s in place of the cards is unreadable, never no card', async (_, says) => {
  const spoiled = { call: 'driver_version', says };
  expect(await read({ cards: [h200], spoiled })).toMatchObject({ kind: 'unreadable', exitCode: 0 });
});

test('without the tool there is no answer', async () => {
  expect(await readNvidia({ PATH: '/nonexistent' }, patience)).toMatchObject({ kind: 'absent' });
});

test.each(['driver_version', 'compute_cap', 'compute-apps'])(
  'a tool that hangs at %s and ignores every wish ends the reading in time',
  async (call) => {
    const began = performance.now();
    const answer = await read(
      { cards: [h200], spoiled: { call, says: 'hang' } },
      { callMs: 700, allMs: 20_000 },
    );
    expect(answer).toMatchObject({ kind: 'hung' });
    expect(performance.now() - began).toBeLessThan(10_000);
  },
);

test('many slow answers together end the reading, too', async () => {
  expect(await read({ cards: [h200] }, { callMs: 5_000, allMs: 1 })).toMatchObject({
    kind: 'hung',
  });
});
