import { expect, test } from '@jest/globals';
import { readNvidia } from '../../../src/backends/gpu/nvidia-smi.ts';
import { judgeGpu } from '../../../src/domain/training/gpu/judge-gpu.ts';
import { kinds, machine } from '../../support/drivers.ts';
import { type CardText, type Driver, fakeDriver, h200 } from '../../support/fake-driver.ts';

const patience = { callMs: 10_000, allMs: 30_000 };

/** What is read with this driver, and what that means for a training that wants 16 GiB. */
async function looked(driver: Driver, limits = patience) {
  const answer = await readNvidia({ PATH: fakeDriver(driver) }, limits);
  const findings = judgeGpu(answer, { count: 1, memoryGib: 16 }, {});
  // What the kernel's log tells here has nothing to do with the driver.
  const own = findings.filter(({ rule }) => rule !== 'gpu-kernel-log');
  return { answer, rules: own.map(({ level, rule }) => `${level} ${rule}`), findings: own };
}

const holder: CardText = {
  gpu_uuid: h200.uuid ?? '',
  pid: String(process.pid),
  used_memory: '1024',
  process_name: 'python3',
};
const divided = {
  instances: [
    'GPU 0: NVIDIA H200 (UUID: GPU-2f1c3a7e-0001-4b2a-9c11-000000000001)',
    '  MIG 1g.18gb     Device  0: (UUID: MIG-a)',
  ],
  xml: '<gpu id="0"><mig_device><fb_memory_usage><total>18000 MiB</total><free>17000 MiB</free></fb_memory_usage></mig_device><uuid>GPU-2f1c3a7e-0001-4b2a-9c11-000000000001</uuid></gpu>',
};

interface Case {
  readonly card?: CardText;
  readonly more?: Partial<Driver>;
  readonly rules: readonly string[];
}

/** What a card of every driver may be. */
const everywhere: Readonly<Record<string, Case>> = {
  healthy: { rules: [] },
  'held at 92 % by nobody': { card: { 'memory.free': '11501' }, rules: ['error gpu-memory'] },
  'with memory errors': {
    card: { 'ecc.errors.uncorrected.volatile.total': '2' },
    rules: ['error gpu-health'],
  },
  'held down by heat': {
    card: { 'clocks_event_reasons.active': '0x0000000000000020' },
    rules: ['warning gpu-strained'],
  },
};

const pairs = kinds.flatMap((kind) =>
  Object.entries(everywhere).map(([name, one]) => ({ name, version: kind.version, kind, one })),
);

test.each(pairs)('driver $version tells of a card that is $name', async ({ kind, one }) => {
  const { answer, rules } = await looked(machine(kind, one.card, one.more));
  expect(answer).toMatchObject({
    kind: 'read',
    cuda: kind.cuda,
    cards: [{ driver: kind.version }],
  });
  expect(rules).toEqual(one.rules);
});

const [newest] = kinds.slice(-2);

const cases: Readonly<Record<string, Case>> = {
  busy: {
    card: { 'utilization.gpu': '97', 'memory.free': '120000' },
    more: { processes: [holder] },
    rules: ['warning gpu-shared'],
  },
  'to be reset': { card: { 'power.draw': '[GPU requires reset]' }, rules: ['error gpu-health'] },
  'to be drained': { card: { gpu_recovery_action: 'Drain P2P' }, rules: ['error gpu-health'] },
  divided: { card: { 'mig.mode.current': 'Enabled' }, more: divided, rules: [] },
  'divided, without a part': {
    card: { 'mig.mode.current': 'Enabled' },
    more: { instances: [], xml: '' },
    rules: ['error gpu-count'],
  },
  'for one program, and free': { card: { compute_mode: 'Exclusive_Process' }, rules: [] },
  'for one program, and taken': {
    card: { compute_mode: 'Exclusive_Process' },
    more: { processes: [holder] },
    rules: ['error gpu-compute-mode', 'warning gpu-shared'],
  },
  'without error correction': {
    card: { 'ecc.errors.uncorrected.volatile.total': '[N/A]', 'power.draw': '[N/A]' },
    rules: [],
  },
};

test.each(Object.entries(cases))('a card that is %s', async (_, { card, more, rules }) => {
  if (!newest) throw new Error('There is no driver.');
  expect((await looked(machine(newest, card, more))).rules).toEqual(rules);
});

interface Broken {
  readonly more: Partial<Driver>;
  readonly says: string;
}

const broken: Readonly<Record<string, Broken>> = {
  'without a card': {
    more: { refuses: { exitCode: 6, says: 'No devices were found' } },
    says: 'no card was found',
  },
  'that is not loaded': {
    more: {
      refuses: { exitCode: 9, says: "NVIDIA-SMI has failed because it couldn't communicate" },
    },
    says: 'the driver is not loaded',
  },
  'whose card fell off its bus': {
    more: { refuses: { exitCode: 15, says: 'Unable to determine the device handle' } },
    says: 'no longer reachable on its bus',
  },
  'that was updated': {
    more: {
      refuses: { exitCode: 18, says: 'Failed to initialize NVML: Driver/library version mismatch' },
    },
    says: 'restart the machine',
  },
  'that answers garbage': {
    more: { spoiled: { call: 'driver_version', says: '\u0000\u0001 garbage' } },
    says: 'makes no sense',
  },
  'that answers nothing, and calls that well': {
    more: { spoiled: { call: 'driver_version', says: '' } },
    says: 'makes no sense',
  },
  'whose card is lost half-way': {
    more: { spoiled: { call: 'clocks_event', says: 'GPU is lost', exitCode: 15 } },
    says: 'no longer reachable on its bus',
  },
};

test.each(Object.entries(broken))('a driver %s is no driver', async (_, { more, says }) => {
  if (!newest) throw new Error('There is no driver.');
  const { rules, findings } = await looked(machine(newest, {}, more));
  expect(rules).toEqual(['error gpu-unknown']);
  expect(findings[0]?.message).toContain(says);
});

test('a driver that hangs is no driver', async () => {
  if (!newest) throw new Error('There is no driver.');
  const driver = machine(newest, {}, { spoiled: { call: 'driver_version', says: 'hang' } });
  const { rules, findings } = await looked(driver, { callMs: 1_000, allMs: 20_000 });
  expect(rules).toEqual(['error gpu-unknown']);
  expect(findings[0]?.message).toContain('did not answer in time');
});

test('a driver that sleeps between two calls is waited for, as long as it answers in time', async () => {
  if (!newest) throw new Error('There is no driver.');
  const sleepy = machine(newest, {}, { slowMs: 3_200 });
  expect((await looked(sleepy, { callMs: 10_000, allMs: 20_000 })).rules).toEqual([]);
  const { rules } = await looked(sleepy, { callMs: 500, allMs: 20_000 });
  expect(rules).toEqual(['error gpu-unknown']);
});
