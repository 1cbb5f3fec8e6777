import { expect, test } from '@jest/globals';
import { readKernelErrors } from '../../../src/backends/gpu/kernel-log.ts';
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
    kernelErrors: readKernelErrors(),
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

test('a process that has ended, or is a zombie, is not here', async () => {
  const held = { gpu_uuid: h200.uuid ?? '', used_memory: '1', process_name: 'python3' };
  const processes = [process.pid, 2 ** 22 + 1].map((pid) => ({ ...held, pid: String(pid) }));
  expect(await read({ cards: [h200], processes })).toMatchObject({
    processes: [{ isHere: true }, { isHere: false }],
  });
});

test('a divided card tells its instances', async () => {
  const divided = { ...h200, 'mig.mode.current': 'Enabled' };
  const instances = [
    'GPU 0: NVIDIA H200 (UUID: GPU-1)',
    '  MIG 1g.18gb     Device  0: (UUID: MIG-aaaa)',
    '  MIG 1g.18gb     Device  1: (UUID: MIG-bbbb)',
    'GPU 1: NVIDIA H200 (UUID: GPU-2)',
    '  MIG 3g.71gb     Device  0: (UUID: MIG-cccc)',
  ];
  const memory = (total: number, free: number) =>
    `<mig_device><fb_memory_usage><total>${total} MiB</total><free>${free} MiB</free></fb_memory_usage></mig_device>`;
  const card = (uuid: string, devices: string) =>
    `<gpu id="0"><mig_devices>${devices}</mig_devices><uuid>${uuid}</uuid></gpu>`;
  const xml = `${card('GPU-1', memory(16384, 16000) + memory(16384, 12))}${card('GPU-2', memory(71_000, 70_000))}`;
  const name = 'MIG 1g.18gb';
  expect(await read({ cards: [divided], instances, xml })).toMatchObject({
    instances: [
      { uuid: 'MIG-aaaa', name, card: 'GPU-1', memoryTotal: 16_384, memoryFree: 16_000 },
      { uuid: 'MIG-bbbb', name, card: 'GPU-1', memoryTotal: 16_384, memoryFree: 12 },
      { uuid: 'MIG-cccc', name: 'MIG 3g.71gb', card: 'GPU-2', memoryFree: 70_000 },
    ],
  });
  expect(await read({ cards: [divided], instances })).toMatchObject({
    instances: [{ memoryFree: null }, { memoryFree: null }, { memoryFree: null }],
  });
});

test.each([
  'ecc.errors.uncorrected.volatile.total',
  'gpu_recovery_action',
  'mig.mode.current',
  'remapped_rows.failure',
  'compute_mode',
])('a card that answers [Unknown Error] for %s is sick, not without that field', async (field) => {
  expect(await read({ cards: [{ ...h200, [field]: '[Unknown Error]' }] })).toMatchObject({
    cards: [{ complaint: '[Unknown Error]' }],
  });
});

test.each([9, 15, 255])(
  'a driver that ends with %i after its first answer is no driver that lacks a field',
  async (exitCode) => {
    const spoiled = { call: 'uncorrected', says: 'GPU is lost', exitCode };
    expect(await read({ cards: [h200], spoiled })).toMatchObject({ kind: 'refused', exitCode });
  },
);

test.each([
  ['words for a count', `${h200.uuid}, many`],
  ['another card', 'GPU-other, 0'],
  ['nothing', ''],
])('%s in place of the memory errors is unreadable, never none', async (_, says) => {
  const spoiled = { call: 'uncorrected', says };
  expect(await read({ cards: [h200], spoiled })).toMatchObject({ kind: 'unreadable' });
});

test('a warning beside the answers is no card', async () => {
  const warns = "ERROR: ld.so: object 'libx.so' from LD_PRELOAD cannot be preloaded: ignored.";
  expect(await read({ cards: [h200], warns })).toMatchObject({
    kind: 'read',
    cards: [{ index: 0 }],
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
