import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPolicy } from '../../src/inputs/policy.ts';
import { planTraining } from '../../src/inputs/training-plan.ts';
import { temporaryFolder } from '../support/folder.ts';

const text = `
version: 1
model: wine
data:
  train: {path: [a.csv, b.csv], contract: c.yml}
  eval: {path: e.csv, contract: c.yml}
train:
  run: python train.py
  timeout-minutes: 5
  outputs: {model: out/model, metrics: out/metrics.json, predictions: out/predictions.csv}
`;

const nothingAsked = {
  image: null,
  cpus: null,
  memoryGib: null,
  sharedMemoryGib: null,
  queueMinutes: 60,
  variables: [],
  secrets: {},
};

async function policy(content: string) {
  const path = join(temporaryFolder(), 'contender.yml');
  writeFileSync(path, content);
  return readPolicy(path);
}

test('the policy says everything', async () => {
  expect(planTraining({}, await policy(text))).toEqual({
    model: 'wine',
    command: 'python train.py',
    backend: 'local:',
    promised: {
      model: 'out/model',
      metrics: 'out/metrics.json',
      predictions: 'out/predictions.csv',
    },
    budget: { minutes: 5, gpuHours: null, cost: null },
    prices: null,
    checkpoint: null,
    tracking: null,
    allowsUncommitted: false,
    gpu: null,
    job: nothingAsked,
    data: { train: ['a.csv', 'b.csv'], eval: ['e.csv'] },
  });
});

test('an input wins over the policy', async () => {
  const given = {
    model: 'm',
    run: 'r',
    backend: 'slurm:',
    'model-path': 'p',
    metrics: 'q',
    predictions: 's',
    'timeout-minutes': 1,
  };
  expect(planTraining(given, await policy(text))).toMatchObject({
    model: 'm',
    command: 'r',
    backend: 'slurm:',
    promised: { model: 'p', metrics: 'q', predictions: 's' },
    budget: { minutes: 1 },
  });
});

test('the inputs alone say everything', () => {
  expect(planTraining({ model: 'm', run: 'r' }, undefined)).toEqual({
    model: 'm',
    command: 'r',
    backend: 'local:',
    promised: { model: undefined, metrics: undefined, predictions: undefined },
    budget: { minutes: null, gpuHours: null, cost: null },
    prices: null,
    checkpoint: null,
    tracking: null,
    allowsUncommitted: false,
    gpu: null,
    job: nothingAsked,
    data: {},
  });
});

test.each([
  ['{}', undefined, { count: 1, memoryGib: null, smokeTest: null }],
  [
    '{count: 2, memory-gib: 16, smoke-test: try.sh}',
    undefined,
    { count: 2, memoryGib: 16, smokeTest: 'try.sh' },
  ],
  ['{count: 2, memory-gib: 16}', 4, { count: 4, memoryGib: 16, smokeTest: null }],
])('the policy asks for the GPUs %s, the input for %s of them', async (gpu, count, asked) => {
  const text = `version: 1\nmodel: wine\ntrain: {run: make, gpu: ${gpu}}\n`;
  expect(planTraining({ gpu: count }, await policy(text)).gpu).toEqual(asked);
});

test('an input alone asks for GPUs, too', () => {
  const { gpu } = planTraining({ model: 'm', run: 'r', gpu: 3 }, undefined);
  expect(gpu).toEqual({ count: 3, memoryGib: null, smokeTest: null });
});

test('what neither says is missing, all of it at once', () => {
  expect(() => planTraining({}, undefined)).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({ what: 'The input "model" is missing.' }),
        expect.objectContaining({ what: 'The input "run" is missing.' }),
      ],
    }),
  );
});

const asked = 'version: 1\nmodel: wine\ntrain: {run: make, checkpoint: {path: saved}}\n';

test.each([
  ['github', 'actions-cache:'],
  ['terminal', 'file:.contender/checkpoints'],
] as const)('on %s checkpoints go to %s', async (host, store) => {
  expect(planTraining({}, await policy(asked), host).checkpoint).toEqual({
    path: 'saved',
    store,
    everyMinutes: 10,
    graceSeconds: 120,
  });
});

test('a store that somebody names is taken, the input first', async () => {
  const named = asked.replace('path: saved', 'path: saved, store: "s3:a/b"');
  expect(planTraining({}, await policy(named), 'github').checkpoint?.store).toBe('s3:a/b');
  const given = { checkpoint: 'file:/mnt/kept' };
  expect(planTraining(given, await policy(named), 'github').checkpoint?.store).toBe(
    'file:/mnt/kept',
  );
});

test.each([
  ['max-gpu-hours: 4', 'budget-unmeasured'],
  ['max-cost: 20', 'budget-unmeasured'],
  ['max-cost: 20, prices: {currency: EUR, kilowatt-hour: 0.3}', 'budget-unmeasured'],
])('a limit that can never be reached, %s, is a mistake', async (limit, code) => {
  const text = `version: 1\nmodel: wine\ntrain: {run: make, ${limit}}\n`;
  const located = await policy(text);
  expect(() => planTraining({}, located)).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ code })] }),
  );
});

test('a store without a folder for checkpoints is a mistake', async () => {
  const given = { model: 'm', run: 'r', checkpoint: 'file:/mnt/kept' };
  expect(() => planTraining(given, undefined)).toThrow(
    expect.objectContaining({
      problems: [expect.objectContaining({ code: 'checkpoint-without-path' })],
    }),
  );
});

const elsewhere = `
version: 1
model: wine
train:
  run: make
  backend: k8s:ml
  job:
    image: acme/train@sha256:0
    cpus: 4
    memory-gib: 16
    shared-memory-gib: 8
    queue-minutes: 5
    variables: [WANDB_MODE]
    secrets: {HF_TOKEN: hugging-face/token}
`;

test('the policy says what a job elsewhere asks for', async () => {
  expect(planTraining({}, await policy(elsewhere)).job).toEqual({
    image: 'acme/train@sha256:0',
    cpus: 4,
    memoryGib: 16,
    sharedMemoryGib: 8,
    queueMinutes: 5,
    variables: ['WANDB_MODE'],
    secrets: { HF_TOKEN: 'hugging-face/token' },
  });
});

test.each([
  ['  backend: k8s:ml\n', { backend: 'local:' }],
  ['', {}],
])(
  'what a job elsewhere asks for is refused where the training runs here (%j)',
  async (line, given) => {
    const here = await policy(elsewhere.replace('  backend: k8s:ml\n', line));
    expect(() => planTraining(given, here)).toThrow(
      'The key "train.job" of the policy would do nothing.',
    );
  },
);
