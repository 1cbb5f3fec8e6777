import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { another, type Driver, fakeDriver, h200 } from '../support/fake-driver.ts';
import { temporaryFolder } from '../support/folder.ts';
import { runCli } from '../support/run-cli.ts';

interface Machine {
  /** Null: a machine without a driver. */
  readonly driver: Driver | null;
  /** The key `train` of the policy. */
  readonly policy: string;
  readonly command?: string;
  readonly inputs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The card while something trains on it. */
const busy = { ...h200, 'memory.used': '90004', 'utilization.gpu': '90', 'power.draw': '650' };
const working = { cards: [h200], series: [[h200], [busy], [busy]] };

/** `contender train` in a new folder, with this driver's tool as the only one on the PATH. */
async function trained({
  driver,
  policy,
  command = 'touch ran; sleep 0.3',
  inputs = [],
  env = {},
}: Machine) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'contender.yml'), `version: 1\nmodel: wine\ntrain: ${policy}\n`);
  const tools = driver ? fakeDriver(driver) : temporaryFolder();
  const words = ['train', '--json', '--run', command, ...inputs];
  const { exitCode, stdout } = await runCli(words, {
    cwd,
    env: { PATH: `${tools}:/usr/bin:/bin`, ...env },
  });
  const outcome = JSON.parse(stdout);
  const errors: { rule: string; message: string }[] = outcome.findings.filter(
    ({ level }: { level: string }) => level === 'error',
  );
  const file = (name: string) => join(cwd, name);
  return { exitCode, outcome, errors, ran: existsSync(file('ran')), file };
}

test('training starts on a card that is there, and the run record names it', async () => {
  const { exitCode, ran, file } = await trained({
    driver: working,
    policy: '{gpu: {memory-gib: 100}}',
  });
  expect(exitCode).toBe(0);
  expect(ran).toBe(true);
  const record = JSON.parse(readFileSync(file('contender-output/run-record.json'), 'utf8'));
  expect(record.environment.gpus).toMatchObject({
    tool: 'nvidia-smi',
    driver: '580.65.06',
    cuda: '13.0',
    cards: [{ name: 'NVIDIA H200', computeCapability: '9.0', memoryTotal: 143_771 }],
  });
  expect(record.resources.gpus).toMatchObject({
    complete: true,
    cards: [{ index: 0, grownMemory: 90_000, peakUtilization: 90, peakMemory: 90_004 }],
  });
  const report = readFileSync(file('contender-output/reports/train-wine.md'), 'utf8');
  expect(report).toContain('1 × NVIDIA H200');
  expect(report).toMatch(/GPU 0: idle \d+\u00a0% of the time, busy \d+\u00a0% on average/);
});

test.each<[string, Driver | null, string]>([
  ['no GPU', null, 'gpu-unknown'],
  [
    'a driver that is not loaded',
    { cards: [], refuses: { exitCode: 9, says: 'no' } },
    'gpu-unknown',
  ],
  ['a card held by a zombie', { cards: [{ ...h200, 'memory.free': '11501' }] }, 'gpu-memory'],
  ['a card to be reset', { cards: [{ ...h200, 'power.draw': 'ERR!' }] }, 'gpu-health'],
])('on a machine with %s nothing is trained', async (_, driver, rule) => {
  const { exitCode, outcome, errors, ran, file } = await trained({
    driver,
    policy: '{gpu: {memory-gib: 100}}',
  });
  expect(exitCode).toBe(1);
  expect(outcome).toMatchObject({ verdict: 'failed', result: null });
  expect(outcome.title).toContain('nothing was trained');
  expect(errors.map((finding) => finding.rule)).toEqual([rule]);
  expect(ran).toBe(false);
  expect(existsSync(file('contender-output/run-record.json'))).toBe(false);
});

test('a tool that hangs is given up after five seconds, and nothing is trained', async () => {
  const spoiled = { call: 'driver_version', says: 'hang' };
  const { exitCode, errors, ran } = await trained({
    driver: { cards: [h200], spoiled },
    policy: '{gpu: {}}',
  });
  expect(exitCode).toBe(1);
  expect(errors[0]?.message).toContain('did not answer in time');
  expect(ran).toBe(false);
});

test('the input asks for more cards than the policy', async () => {
  const { errors } = await trained({
    driver: { cards: [h200] },
    policy: '{gpu: {count: 1}}',
    inputs: ['--gpu', '2'],
  });
  expect(errors.map(({ rule }) => rule)).toEqual(['gpu-count']);
});

test('a variable that hides the card is named', async () => {
  const { errors } = await trained({
    driver: { cards: [h200] },
    policy: '{gpu: {}}',
    env: { CUDA_VISIBLE_DEVICES: '' },
  });
  expect(errors[0]?.message).toContain('CUDA_VISIBLE_DEVICES=');
});

test('a smoke test that fails keeps the training from starting, and its words are kept', async () => {
  const { exitCode, errors, ran, file } = await trained({
    driver: { cards: [h200] },
    policy: "{gpu: {smoke-test: 'echo no kernel image is available; exit 3'}}",
  });
  expect(exitCode).toBe(1);
  expect(errors.map(({ rule }) => rule)).toEqual(['gpu-smoke-test']);
  expect(ran).toBe(false);
  expect(readFileSync(file('contender-output/smoke-test.log'), 'utf8')).toBe(
    'no kernel image is available\n',
  );
});

test('after a smoke test that succeeds the command counts cards as the driver does', async () => {
  const { exitCode, ran } = await trained({
    driver: working,
    policy: "{gpu: {smoke-test: 'true'}}",
    command: 'test "$CUDA_DEVICE_ORDER" = PCI_BUS_ID && touch ran; sleep 0.3',
  });
  expect(exitCode).toBe(0);
  expect(ran).toBe(true);
});

test.each([
  ['never uses the card', { cards: [h200] }, 'gpu-unused'],
  [
    'holds 63 MiB of it only',
    { cards: [h200], series: [[h200], [{ ...h200, 'memory.used': '67' }]] },
    'gpu-unused',
  ],
  [
    'runs while the tool tells no memory',
    { cards: [h200], series: [[{ ...h200, 'memory.used': '[N/A]' }]] },
    'gpu-use-unknown',
  ],
  ['runs while the tool dies', { cards: [h200], series: [[h200], []] }, 'gpu-use-unknown'],
])('a training that %s has failed, and its files stay', async (_, driver, rule) => {
  const { exitCode, outcome, errors, ran, file } = await trained({ driver, policy: '{gpu: {}}' });
  expect(exitCode).toBe(1);
  expect(outcome.verdict).toBe('failed');
  expect(errors.map((finding) => finding.rule)).toEqual([rule]);
  expect(ran).toBe(true);
  expect(existsSync(file('contender-output/run-record.json'))).toBe(true);
});

test('what others do on a card that is hidden from the command is no use of a GPU', async () => {
  const hidden = another(1);
  const { errors, outcome } = await trained({
    driver: {
      cards: [h200, hidden],
      series: [
        [h200, hidden],
        [h200, { ...busy, index: '1' }],
      ],
    },
    policy: '{gpu: {}}',
    env: { CUDA_VISIBLE_DEVICES: '0' },
  });
  expect(errors.map(({ rule }) => rule)).toEqual(['gpu-unused']);
  expect(outcome.result.resources.gpus.cards).toMatchObject([{ index: 0 }]);
});

test('cards that a container got by CDI are there, whatever NVIDIA_VISIBLE_DEVICES says', async () => {
  const { exitCode } = await trained({
    driver: working,
    policy: '{gpu: {}}',
    env: { NVIDIA_VISIBLE_DEVICES: 'void' },
  });
  expect(exitCode).toBe(0);
});

test('a run that is cancelled during the smoke test was cancelled, and the card is not blamed', async () => {
  const { outcome, errors, ran } = await trained({
    driver: working,
    policy: "{gpu: {smoke-test: 'kill -INT $PPID; sleep 5'}}",
  });
  expect(outcome).toMatchObject({ verdict: 'errored', result: null });
  expect(errors.map(({ rule }) => rule)).toEqual(['train-cancelled']);
  expect(ran).toBe(false);
});

test('of a command that fails only its failure is told', async () => {
  const { errors } = await trained({
    driver: { cards: [h200] },
    policy: '{gpu: {}}',
    command: 'exit 3',
  });
  expect(errors.map(({ rule }) => rule)).toEqual(['train-failed']);
});

test('a training that uses the card by exactly 64 MiB has used it', async () => {
  const { exitCode } = await trained({
    driver: { cards: [h200], series: [[h200], [{ ...h200, 'memory.used': '68' }]] },
    policy: '{gpu: {}}',
  });
  expect(exitCode).toBe(0);
});

test('without a wish for GPUs a sick card is only noted', async () => {
  const { exitCode, ran } = await trained({
    driver: { cards: [{ ...h200, 'power.draw': 'ERR!' }] },
    policy: '{}',
  });
  expect(exitCode).toBe(0);
  expect(ran).toBe(true);
});

test.each(['count: 0', 'memory-gib: -1', 'memory-gb: 16'])(
  'the policy refuses %s with its line, before anything is looked at',
  async (member) => {
    const { exitCode, errors } = await trained({ driver: null, policy: `{gpu: {${member}}}` });
    expect(exitCode).toBe(2);
    expect(errors).toMatchObject([{ file: 'contender.yml', line: 3 }]);
  },
);
