import { expect, test } from '@jest/globals';
import { judgeGpu, mayComeFree } from '../../../../src/domain/training/gpu/judge-gpu.ts';
import type {
  GpuAnswer,
  GpuCard,
  GpuInstance,
  GpuReading,
} from '../../../../src/domain/training/gpu/reading.ts';
import type { GpuVariables } from '../../../../src/domain/training/gpu/request.ts';
import { visibleOf } from '../../../../src/domain/training/gpu/visible.ts';

const healthy: GpuCard = {
  index: 0,
  uuid: 'GPU-aaaa',
  name: 'NVIDIA H200',
  driver: '580.65.06',
  bus: '0F',
  memoryTotal: 143_360,
  memoryFree: 143_360,
  utilization: 0,
  temperature: 31,
  powerDraw: 76,
  computeMode: 'Default',
  computeCapability: '9.0',
  migMode: 'Disabled',
  uncorrectedErrors: 0,
  recoveryAction: 'None',
  clockReasons: 0x01,
  rowRemapping: { pending: false, failed: false },
  complaint: null,
};

const second: GpuCard = { ...healthy, index: 1, uuid: 'GPU-bbbb' };

function reading(cards: readonly GpuCard[], more: Partial<GpuReading> = {}): GpuReading {
  return {
    kind: 'read',
    tool: 'nvidia-smi',
    cuda: '13.0',
    cards,
    processes: [],
    instances: [],
    ...more,
  };
}

interface Case {
  readonly answer: GpuAnswer;
  readonly count?: number;
  readonly memoryGib?: number;
  readonly variables?: GpuVariables;
}

function findingsOf({ answer, count = 1, memoryGib, variables = {} }: Case) {
  return judgeGpu(answer, { count, memoryGib: memoryGib ?? null }, variables);
}

const rulesOf = (one: Case) => findingsOf(one).map(({ level, rule }) => `${level} ${rule}`);

test('a healthy, free card is fine', () => {
  expect(findingsOf({ answer: reading([healthy]), memoryGib: 140 })).toEqual([]);
});

test('who asks for no GPU is told nothing, whatever the machine has', () => {
  const absent = { kind: 'absent', tool: 'nvidia-smi', exitCode: null, said: '' } as const;
  expect(judgeGpu(absent, null, {})).toEqual([]);
  expect(judgeGpu(reading([{ ...healthy, complaint: 'ERR!' }]), null, {})).toEqual([]);
});

test.each(['absent', 'hung', 'refused', 'unreadable'] as const)(
  'an answer that is %s fails like a bad one',
  (kind) => {
    const answer = { kind, tool: 'nvidia-smi', exitCode: 9, said: 'something' };
    expect(rulesOf({ answer })).toEqual(['error gpu-unknown']);
  },
);

test.each([
  [6, '', 'no card was found'],
  [9, '', 'the driver is not loaded'],
  [12, '', 'library is missing'],
  [15, '', 'no longer reachable'],
  [18, 'Failed to initialize NVML: Driver/library version mismatch', 'restart the machine'],
  [255, '', 'ask the administrator'],
])('exit code %i is explained', (exitCode, said, words) => {
  const answer = { kind: 'refused', tool: 'nvidia-smi', exitCode, said } as const;
  expect(findingsOf({ answer })[0]?.message).toContain(words);
});

test.each<[string, Case, readonly string[]]>([
  ['as many as asked', { answer: reading([healthy, second]), count: 2 }, []],
  ['one too few', { answer: reading([healthy]), count: 2 }, ['error gpu-count']],
  [
    'free memory exactly as asked',
    { answer: reading([{ ...healthy, memoryFree: 16 * 1024 }]), memoryGib: 16 },
    [],
  ],
  [
    'a MiB less than asked',
    { answer: reading([{ ...healthy, memoryFree: 16 * 1024 - 1 }]), memoryGib: 16 },
    ['error gpu-memory'],
  ],
  [
    'an unknown amount of free memory',
    { answer: reading([{ ...healthy, memoryFree: null }]), memoryGib: 1 },
    ['error gpu-memory'],
  ],
  [
    'one full card beside a free one, when one is asked',
    { answer: reading([{ ...healthy, memoryFree: 0 }, second]), memoryGib: 16 },
    [],
  ],
  [
    'a card that must be reset',
    { answer: reading([{ ...healthy, complaint: '[GPU requires reset]' }]) },
    ['error gpu-health'],
  ],
  [
    'a driver that asks for a restart',
    { answer: reading([{ ...healthy, recoveryAction: 'Reboot' }]) },
    ['error gpu-health'],
  ],
  [
    'uncorrected memory errors',
    { answer: reading([{ ...healthy, uncorrectedErrors: 1 }]) },
    ['error gpu-health'],
  ],
  [
    'a failed row of memory',
    { answer: reading([{ ...healthy, rowRemapping: { pending: false, failed: true } }]) },
    ['error gpu-health'],
  ],
  [
    'a pending row of memory',
    { answer: reading([{ ...healthy, rowRemapping: { pending: true, failed: false } }]) },
    ['warning gpu-strained'],
  ],
  ['heat', { answer: reading([{ ...healthy, clockReasons: 0x20 }]) }, ['warning gpu-strained']],
  ['a power cap', { answer: reading([{ ...healthy, clockReasons: 0x04 }]) }, []],
  [
    'a forbidden compute mode',
    { answer: reading([{ ...healthy, computeMode: 'Prohibited' }]) },
    ['error gpu-compute-mode'],
  ],
  [
    'nothing known of errors, rows and clocks',
    {
      answer: reading([
        {
          ...healthy,
          uncorrectedErrors: null,
          recoveryAction: null,
          clockReasons: null,
          rowRemapping: null,
        },
      ]),
    },
    [],
  ],
])('%s', (_, one, rules) => {
  expect(rulesOf(one)).toEqual(rules);
});

interface Hidden {
  readonly variables: GpuVariables;
  readonly count?: number;
  readonly isFine: boolean;
}

test.each<[string, Hidden]>([
  ['no variable', { variables: {}, count: 2, isFine: true }],
  ['an empty list', { variables: { CUDA_VISIBLE_DEVICES: '' }, isFine: false }],
  ['-1', { variables: { CUDA_VISIBLE_DEVICES: '-1' }, isFine: false }],
  ['one twice', { variables: { CUDA_VISIBLE_DEVICES: '0,0' }, isFine: false }],
  ['one by number', { variables: { CUDA_VISIBLE_DEVICES: '1' }, isFine: true }],
  ['one of two asked', { variables: { CUDA_VISIBLE_DEVICES: '1' }, count: 2, isFine: false }],
  ['the beginning of a uuid', { variables: { CUDA_VISIBLE_DEVICES: 'GPU-bb' }, isFine: true }],
  ['a beginning of two uuids', { variables: { CUDA_VISIBLE_DEVICES: 'GPU-' }, isFine: false }],
  [
    'an unknown one, which hides the rest',
    { variables: { CUDA_VISIBLE_DEVICES: '7,0' }, isFine: false },
  ],
  ['one before an unknown one', { variables: { CUDA_VISIBLE_DEVICES: '0,7,1' }, isFine: true }],
])('visible by %s', (_, { variables, count = 1, isFine }) => {
  const findings = findingsOf({ answer: reading([healthy, second]), count, variables });
  expect(findings.map(({ rule }) => rule)).toEqual(isFine ? [] : ['gpu-count']);
  const [variable] = Object.keys(variables);
  if (!isFine && variable) expect(findings[0]?.message).toContain(variable);
});

function part(uuid: string, card: string, memoryFree: number | null): GpuInstance {
  return { uuid, name: 'MIG 1g.18gb', card, memoryTotal: 16_384, memoryFree };
}

test('the memory of an instance is what it has, not what its card has', () => {
  const divided = { ...healthy, migMode: 'Enabled' };
  const of = (...free: readonly (number | null)[]) =>
    reading([divided], {
      instances: free.map((one, place) => part(`MIG-${place}`, 'GPU-aaaa', one)),
    });
  expect(rulesOf({ answer: of(15 * 1024), memoryGib: 15 })).toEqual([]);
  expect(rulesOf({ answer: of(15 * 1024), memoryGib: 100 })).toEqual(['error gpu-memory']);
  expect(rulesOf({ answer: of(null), memoryGib: 1 })).toEqual(['error gpu-memory']);
  expect(rulesOf({ answer: of(16_000, 0), count: 2, memoryGib: 10 })).toEqual(['error gpu-memory']);
  const [finding] = findingsOf({ answer: of(1024), memoryGib: 10 });
  expect(finding?.message).toContain('GPU 0 (NVIDIA H200), MIG 1g.18gb, has 1.0 GiB of 16.0 GiB');
});

test('an instance brings its own card along, and a divided card without instances is no device', () => {
  const first = { ...healthy, migMode: 'Enabled' };
  const sick = { ...second, migMode: 'Enabled', complaint: 'ERR!' };
  const instances = [part('MIG-a', 'GPU-aaaa', 1), part('MIG-b', 'GPU-bbbb', 1)];
  const visible = (CUDA_VISIBLE_DEVICES: string) =>
    rulesOf({ answer: reading([first, sick], { instances }), variables: { CUDA_VISIBLE_DEVICES } });
  expect(visible('MIG-a')).toEqual([]);
  expect(visible('MIG-b')).toEqual(['error gpu-health']);
  expect(visible('MIG-')).toEqual(['error gpu-count']);
  expect(rulesOf({ answer: reading([first]), variables: { CUDA_VISIBLE_DEVICES: '0' } })).toEqual([
    'error gpu-count',
  ]);
});

test('a card for one program that has one is not free, unless MPS shares it', () => {
  const exclusive = { ...healthy, computeMode: 'Exclusive_Process' };
  const holder = { uuid: 'GPU-aaaa', pid: 12, name: 'python3', memory: null, isHere: true };
  const rules = (cards: readonly GpuCard[], name = 'python3') =>
    rulesOf({ answer: reading(cards, { processes: [{ ...holder, name }] }) });
  expect(rulesOf({ answer: reading([exclusive]) })).toEqual([]);
  expect(rules([exclusive])).toEqual(['error gpu-compute-mode', 'warning gpu-shared']);
  expect(rules([exclusive, second])).toEqual(['warning gpu-shared']);
  expect(rules([exclusive], '/usr/bin/nvidia-cuda-mps-server')).toEqual(['warning gpu-shared']);
});

test('of a divided card the instances count, not the card', () => {
  const divided = { ...healthy, migMode: 'Enabled' };
  const instance = (uuid: string) => part(uuid, 'GPU-aaaa', 16_000);
  const answer = reading([divided], { instances: [instance('MIG-a'), instance('MIG-b')] });
  expect(rulesOf({ answer, count: 2 })).toEqual([]);
  expect(rulesOf({ answer, count: 3 })).toEqual(['error gpu-count']);
});

test('memory that is held is traced to its holder, or to nobody', () => {
  const full = { ...healthy, memoryFree: 11_000 };
  const holder = { uuid: 'GPU-aaaa', pid: 4711, name: 'python3', memory: 132_000, isHere: true };
  const [held] = findingsOf({ answer: reading([full], { processes: [holder] }), memoryGib: 16 });
  expect(held?.message).toContain('python3 with the process id 4711 (128.9 GiB)');
  const [zombie] = findingsOf({ answer: reading([full]), memoryGib: 16 });
  expect(zombie?.message).toContain('a dead one whose memory the driver keeps');
});

test('a neighbour beside enough memory is a warning', () => {
  const processes = [{ uuid: 'GPU-aaaa', pid: 12, name: 'jupyter', memory: null, isHere: true }];
  expect(rulesOf({ answer: reading([healthy], { processes }), memoryGib: 16 })).toEqual([
    'warning gpu-shared',
  ]);
});

test('a sick card that nobody may use here does no harm', () => {
  const answer = reading([{ ...healthy, complaint: 'ERR!' }, second]);
  expect(rulesOf({ answer, variables: { CUDA_VISIBLE_DEVICES: '1' } })).toEqual([]);
});

test.each<[string, Partial<GpuReading>, boolean]>([
  ['nobody', { processes: [] }, true],
  [
    'a process that has ended',
    { processes: [{ uuid: 'GPU-aaaa', pid: 12, name: 'python3', memory: 1, isHere: false }] },
    true,
  ],
  [
    'a living process',
    { processes: [{ uuid: 'GPU-aaaa', pid: 12, name: 'python3', memory: 1, isHere: true }] },
    false,
  ],
  [
    'a living process on another card',
    { processes: [{ uuid: 'GPU-bbbb', pid: 12, name: 'python3', memory: 1, isHere: true }] },
    true,
  ],
])('memory that %s holds may come free: %#', (_, more, isHoped) => {
  const full = reading([{ ...healthy, memoryFree: 0 }], more);
  expect(mayComeFree(full, { count: 1, memoryGib: 16 }, {})).toBe(isHoped);
});

test('nothing comes free where there is enough, where nothing is asked, and where nobody knows', () => {
  const request = { count: 1, memoryGib: 16 };
  const full = reading([{ ...healthy, memoryFree: 0 }]);
  expect(mayComeFree(reading([healthy]), request, {})).toBe(false);
  expect(mayComeFree(full, null, {})).toBe(false);
  expect(mayComeFree(full, { ...request, memoryGib: null }, {})).toBe(false);
  expect(mayComeFree(full, { ...request, count: 2 }, {})).toBe(false);
  expect(mayComeFree(reading([{ ...healthy, memoryFree: null }]), request, {})).toBe(false);
});

test('who has waited for memory in vain is told how long', () => {
  const answer = reading([{ ...healthy, memoryFree: 0 }], { waitedSeconds: 10 });
  expect(findingsOf({ answer, memoryGib: 16 })[0]?.message).toContain(
    '0.0 GiB of 140.0 GiB free, also after 10 s of waiting. No process is listed',
  );
});

test.each([
  [79, '0000:0f:00', 'warning gpu-kernel-log'],
  [79, '0000:10:00', undefined],
  [13, '0000:0f:00', undefined],
])('of Xid %i at %s the kernel log tells: %s', (code, bus, rule) => {
  const card = { ...healthy, bus: '00000000:0F:00.0' };
  const kernelErrors = [
    { bus, code, secondsAgo: 90_000 },
    { bus, code, secondsAgo: 720 },
  ];
  expect(rulesOf({ answer: reading([card], { kernelErrors }) })).toEqual(rule ? [rule] : []);
  const [finding] = findingsOf({ answer: reading([card], { kernelErrors }) });
  if (rule)
    expect(finding?.message).toContain(
      'Xid 79 2 times since the machine started, last 12 minutes ago: it was no longer reachable',
    );
});

test("a kernel's log that is closed was not checked", () => {
  expect(rulesOf({ answer: reading([healthy], { kernelErrors: null }) })).toEqual([
    'note gpu-kernel-log',
  ]);
});

test.each<[string, GpuVariables, readonly number[]]>([
  ['nothing', {}, [0, 1, 2]],
  ['the runtime', { ROCR_VISIBLE_DEVICES: '2,0' }, [2, 0]],
  ['the runtime, by uuid', { ROCR_VISIBLE_DEVICES: 'GPU-cccc' }, [2]],
  ['HIP', { HIP_VISIBLE_DEVICES: '1' }, [1]],
  ["HIP by CUDA's variable", { CUDA_VISIBLE_DEVICES: '1' }, [1]],
  ['HIP before CUDA', { HIP_VISIBLE_DEVICES: '0', CUDA_VISIBLE_DEVICES: '1' }, [0]],
  [
    'both, HIP counting what is left',
    { ROCR_VISIBLE_DEVICES: '1,2', HIP_VISIBLE_DEVICES: '1' },
    [2],
  ],
  ['an empty list', { HIP_VISIBLE_DEVICES: '' }, []],
])('of three cards of AMD %s leaves some', (_, variables, indexes) => {
  const third = { ...healthy, index: 2, uuid: 'GPU-cccc' };
  const answer = reading([healthy, second, third], { tool: 'amd-smi', cuda: null });
  expect(visibleOf(answer, variables).cards.map(({ index }) => index)).toEqual(indexes);
  const [finding] = findingsOf({ answer, variables, count: 3 });
  if (indexes.length < 3) expect(finding?.message).toMatch(/(ROCR|HIP|CUDA)_VISIBLE_DEVICES=/);
});

test.each([
  [undefined, false],
  ['all', false],
  ['void', true],
  ['none', true],
  ['', true],
])(
  'a container started with NVIDIA_VISIBLE_DEVICES=%s may have been given no card',
  (devices, isNamed) => {
    const absent = { kind: 'absent', tool: 'nvidia-smi', exitCode: null, said: '' } as const;
    const variables = devices === undefined ? {} : { NVIDIA_VISIBLE_DEVICES: devices };
    const [finding] = findingsOf({ answer: absent, variables });
    expect(finding?.message.includes('NVIDIA_VISIBLE_DEVICES=')).toBe(isNamed);
  },
);
