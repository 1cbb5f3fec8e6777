import { expect, test } from '@jest/globals';
import { changesBetween } from '../../../../src/domain/comparison/changes/changes-between.ts';
import type { RunRecord } from '../../../../src/domain/training/run-record.ts';

const record: RunRecord = {
  schema: 'contender/run@1',
  id: 'contender-1-1-a',
  model: 'wine-quality',
  command: 'python train.py',
  backend: 'local:',
  startedAt: '2026-03-20T12:00:00.000Z',
  durationMs: 1000,
  end: { kind: 'succeeded' },
  code: { sha: 'aaaa', headSha: 'aaaa', mergeBase: '0000', dirty: false },
  parameters: { 'tree.depth': 6, rate: 0.1, loss: 'log', class_weight: null },
  metrics: { accuracy: 0.8 },
  data: { train: 'sha256:1', eval: 'sha256:2' },
  fingerprints: { train: { rows: 5000, columns: [] } },
  modelFiles: null,
  predictions: null,
  metricsFile: null,
  seed: 7,
  environment: {
    os: 'Linux 6.8',
    arch: 'x64',
    cpus: 8,
    memoryBytes: 16_000_000_000,
    node: 'v24.0.0',
    python: '3.12.1',
    lockFiles: { 'uv.lock': 'sha256:3' },
  },
  log: { path: 'train.log', bytes: 1, lines: 1 },
  resources: { peakMemoryBytes: null, cpuSeconds: null },
  attempt: 1,
};

const changes = (more: Partial<RunRecord>) => changesBetween(record, { ...record, ...more });

test('runs that differ in nothing but what they measured have no change', () => {
  const more = { id: 'contender-2-1-a', metrics: { accuracy: 0.7 }, durationMs: 2, attempt: 2 };
  expect(changes(more)).toEqual([]);
});

test('parameters are compared by name; numbers with their difference', () => {
  const parameters = { 'tree.depth': 8, loss: 'hinge', class_weight: 'balanced', new: true };
  expect(changes({ parameters })).toEqual([
    { kind: 'parameter', name: 'tree.depth', baseline: '6', candidate: '8', difference: 2 },
    { kind: 'parameter', name: 'loss', baseline: 'log', candidate: 'hinge' },
    { kind: 'parameter', name: 'class_weight', baseline: 'null', candidate: 'balanced' },
    { kind: 'parameter', name: 'new', baseline: null, candidate: 'true' },
    { kind: 'parameter', name: 'rate', baseline: '0.1', candidate: null },
  ]);
});

test('data sets are compared by their bytes, and by their size where it is known', () => {
  const data = { train: 'sha256:9', more: 'sha256:8' };
  const fingerprints = { train: { rows: 5200, columns: [] } };
  expect(changes({ data, fingerprints })).toEqual([
    { kind: 'data', name: 'train', baseline: 'sha256:1', candidate: 'sha256:9' },
    { kind: 'data', name: 'train rows', baseline: '5000', candidate: '5200', difference: 200 },
    { kind: 'data', name: 'more', baseline: null, candidate: 'sha256:8' },
    { kind: 'data', name: 'eval', baseline: 'sha256:2', candidate: null },
  ]);
});

test('code, command, dependencies, machine and seed are compared', () => {
  const found = changes({
    code: { ...record.code, headSha: 'bbbb' },
    command: 'python train.py --fast',
    seed: 8,
    environment: {
      ...record.environment,
      python: '3.13.0',
      cpus: 4,
      lockFiles: { 'uv.lock': 'sha256:4' },
    },
  });
  expect(found.map(({ kind, name, difference }) => [kind, name, difference])).toEqual([
    ['code', 'commit', undefined],
    ['command', 'command', undefined],
    ['dependencies', 'uv.lock', undefined],
    ['hardware', 'processor cores', -4],
    ['environment', 'Python', undefined],
    ['seed', 'seed', undefined],
  ]);
});

test('uncommitted changes are never the same code, even at the same commit', () => {
  const dirty = { ...record, code: { ...record.code, dirty: true } };
  expect(changesBetween(dirty, { ...dirty, id: 'contender-2-1-a' })).toEqual([
    {
      kind: 'code',
      name: 'uncommitted changes',
      baseline: 'in contender-1-1-a',
      candidate: 'in contender-2-1-a',
    },
  ]);
});

test('GPUs that only one of the runs had are named, with driver and CUDA', () => {
  const card = {
    index: 0,
    uuid: 'GPU-1',
    name: 'NVIDIA H200',
    computeCapability: '9.0',
    memoryTotal: 143_771,
    memoryFree: 143_000,
  };
  const gpus = { tool: 'nvidia-smi', driver: '580.65.06', cuda: '13.0', cards: [card, card] };
  expect(changes({ environment: { ...record.environment, gpus } })).toEqual([
    { kind: 'hardware', name: 'GPUs', baseline: null, candidate: 'NVIDIA H200, NVIDIA H200' },
    { kind: 'environment', name: 'GPU driver', baseline: null, candidate: '580.65.06' },
    { kind: 'environment', name: 'CUDA', baseline: null, candidate: '13.0' },
  ]);
});
