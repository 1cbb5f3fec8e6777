import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { outputFolder } from '../../src/backends/files/output-folder.ts';
import type { Open } from '../../src/commands/command.ts';
import { train } from '../../src/commands/train.ts';
import type { FinishedJob } from '../../src/commands/training/follow.ts';
import type { Surroundings } from '../../src/domain/training/environment.ts';
import type { CodeVersion } from '../../src/domain/training/run-record.ts';
import { parseInputs } from '../../src/inputs/raw.ts';
import type { JobEnd, TrainingBackend, TrainingJob } from '../../src/ports/training-backend.ts';
import { temporaryFolder } from '../support/folder.ts';

const code: CodeVersion = {
  sha: 'b'.repeat(40),
  headSha: 'a'.repeat(40),
  mergeBase: 'c'.repeat(40),
  dirty: null,
};

const finished: Omit<FinishedJob, 'end'> = {
  over: null,
  startedAt: '2026-11-21T06:00:00.000Z',
  durationMs: 1_250,
  log: { bytes: 9, lines: 1, lastLine: 'loss 0.5', holdsSecrets: false },
  resources: { peakMemoryBytes: 1_000, cpuSeconds: 0.5 },
  leftBehind: 0,
  stillAlive: 0,
};

const surroundings: Surroundings = {
  machine: { os: 'linux 6', arch: 'x64', cpus: 2, memoryBytes: 1e9, node: null, python: '3.12.1' },
  packages: { tool: 'pip', lines: ['numpy==2.1.0'] },
  container: null,
  deterministic: {},
};

/** A back end whose jobs have ended, and said one thing, as soon as they are submitted. */
function ended(
  work: (job: TrainingJob) => Partial<FinishedJob & { end: JobEnd }>,
): TrainingBackend {
  let made: Partial<FinishedJob & { end: JobEnd }> = {};
  return {
    isHere: true,
    makeReady: async () => null,
    workspace: () => process.cwd(),
    async submit(job) {
      made = work(job);
      const { name, mark, logPath } = job;
      return { name, mark, logPath, id: null };
    },
    status: async () => ({ kind: 'ended', end: made.end ?? { kind: 'succeeded' } }),
    logs: async (_, from) => ({
      bytes: new TextEncoder().encode('loss 0.5\n').subarray(Number(from || 0)),
      next: '9',
    }),
    cancel: async () => undefined,
    outputs: async () => ({ ...finished, ...made }),
  };
}

function scene(
  work: (folder: string, job: TrainingJob) => Partial<FinishedJob & { end: JobEnd }> = () => ({}),
) {
  const folder = temporaryFolder();
  const jobs: TrainingJob[] = [];
  const said: string[] = [];
  const kept: string[] = [];
  const refuse = () => {
    throw new Error('A training opens no such thing.');
  };
  const open: Open = {
    ...({ registry: refuse, ledger: refuse } as unknown as Open),
    context: {
      host: 'github',
      repository: 'acme/wine',
      sha: 'd'.repeat(40),
      headSha: null,
      runId: '77',
      runAttempt: 2,
      runNumber: 5,
      workflow: 'Check',
      job: 'train',
      actor: 'ada',
      serverUrl: null,
      pullRequest: null,
      version: '0.1.0',
      startedAt: '2026-11-21T06:00:00.000Z',
    },
    output: outputFolder(join(folder, 'output')),
    environment: () => undefined,
    training: async () =>
      ended((job) => {
        jobs.push(job);
        return work(folder, job);
      }),
    gpus: async () => ({
      watch: async () => {
        throw new Error('No card is watched.');
      },
      read: async () => ({ kind: 'absent', tool: 'nvidia-smi', exitCode: null, said: '' }),
    }),
    sourceControl: () => ({
      version: async () => code,
      commit: async () => code,
      mergeBase: async () => code.sha ?? 'none',
      changes: async () => null,
      files: async () => [],
      file: async function* () {},
    }),
    surroundings: async () => surroundings,
    machineNotices: async () => undefined,
    strikeOut: async () => undefined,
    now: () => new Date('2026-11-21T06:00:02.000Z'),
    progress: (line) => said.push(line),
    foreign: (line) => said.push(`foreign ${line}`),
    fromRoot: (path) => path,
    variables: () => ({ PATH: '/bin', INPUT_RUN: 'hidden' }),
    onSignal: () => () => undefined,
    keep: (text) => kept.push(text),
  };
  const run = (inputs: Readonly<Record<string, string>>) => {
    const given = { model: 'wine', run: 'make model', ...inputs };
    const raw = new Map(Object.entries(given));
    return train.run(parseInputs(train.inputs, raw, 'github'), open);
  };
  return { folder, jobs, said, kept, run };
}

const writeModel = (folder: string) => {
  mkdirSync(join(folder, 'model'), { recursive: true });
  writeFileSync(join(folder, 'model/m.bin'), 'weights');
  return {};
};

test('the whole outcome of a training', async () => {
  const { folder, run, jobs, said } = scene(writeModel);
  const modelPath = join(folder, 'model');
  const outcome = await run({ 'model-path': modelPath, seed: '42', key: 'leg 1' });
  const digest = outcome.subject.digest ?? '';
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(outcome).toEqual({
    schema: 'contender/outcome@1',
    command: 'train',
    key: 'leg 1',
    verdict: 'passed',
    exitCode: 0,
    title: `Passed: trained in 1.3 s, model ${digest.slice(0, 19)}`,
    subject: { model: 'wine', digest },
    findings: [],
    outputs: {
      'run-record': join(folder, 'output/run-record.json'),
      'model-digest': digest,
      'gpu-hours': '0',
      resumed: '',
      verdict: 'passed',
      outcome: join(folder, 'output/outcomes/train-leg%201.json'),
      report: join(folder, 'output/reports/train-leg%201.md'),
    },
    result: {
      schema: 'contender/run@1',
      id: expect.stringMatching(/^contender-77-2-[0-9a-f]{8}$/),
      model: 'wine',
      command: 'make model',
      backend: 'local:',
      startedAt: finished.startedAt,
      durationMs: 1_250,
      end: { kind: 'succeeded' },
      code,
      parameters: {},
      metrics: {},
      data: {},
      modelFiles: { path: modelPath, digest, bytes: 7 },
      predictions: null,
      metricsFile: null,
      seed: 42,
      environment: {
        ...surroundings.machine,
        lockFiles: expect.any(Object),
        packages: {
          path: join(folder, 'output/python-packages.txt'),
          digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
          tool: 'pip',
          count: 1,
        },
      },
      log: { path: join(folder, 'output/train.log'), bytes: 9, lines: 1 },
      resources: finished.resources,
      account: { gpuHours: 0, energy: 0, cost: null },
      attempt: 2,
    },
    provenance: expect.objectContaining({ runId: '77', inputDigests: {}, durationMs: 2_000 }),
  });
  expect(JSON.parse(readFileSync(join(folder, 'output/run-record.json'), 'utf8'))).toEqual(
    outcome.result,
  );
  expect(jobs).toEqual([
    {
      command: 'make model',
      name: (outcome.result as { id: string }).id,
      environment: {
        PATH: '/bin',
        PYTHONUNBUFFERED: '1',
        CONTENDER_SEED: '42',
        CONTENDER_ATTEMPT: '2',
      },
      outputDirectory: join(folder, 'output'),
      logPath: join(folder, 'output/train.log'),
      mark: expect.stringMatching(/^[0-9a-f-]{36}$/),
      configuration: expect.stringMatching(/^[0-9a-f]{64}$/),
      demand: {
        gpus: 0,
        gpuMemoryGib: null,
        smokeTest: null,
        image: null,
        cpus: null,
        memoryGib: null,
        sharedMemoryGib: null,
        secrets: {},
        minutes: null,
        queueMinutes: 60,
        graceSeconds: 6,
      },
      files: { sources: [], results: [modelPath] },
    },
  ]);
  expect(said[1]).toBe('foreign $ make model');
  expect(said[2]).toBe('foreign loss 0.5');
});

test('the seed follows from commit, command and data; the name from all that was asked', async () => {
  const of = async (inputs: Readonly<Record<string, string>>) => {
    const { result } = await scene().run(inputs);
    return result as { seed: number; id: string };
  };
  const first = await of({});
  expect(await of({})).toEqual(expect.objectContaining({ seed: first.seed, id: first.id }));
  expect((await of({ run: 'make other' })).seed).not.toBe(first.seed);
  expect((await of({ key: 'leg' })).seed).toBe(first.seed);
  expect((await of({ key: 'leg' })).id).not.toBe(first.id);
});

test('a command that failed is recorded, and what it wrote is not read', async () => {
  const { folder, run } = scene((place) => {
    writeModel(place);
    return { end: { kind: 'failed', exitCode: 3 } };
  });
  const outcome = await run({ 'model-path': join(folder, 'model') });
  expect(outcome).toMatchObject({
    verdict: 'failed',
    exitCode: 1,
    subject: { digest: null },
    outputs: { 'model-digest': '' },
    result: { end: { kind: 'failed', exitCode: 3 }, modelFiles: null },
  });
});

test('a model that was not written by this run is no pass', async () => {
  const { folder, run } = scene();
  writeModel(folder);
  expect(await run({ 'model-path': join(folder, 'model') })).toMatchObject({
    verdict: 'errored',
    exitCode: 2,
    findings: [{ level: 'error', rule: 'train-output-old' }],
    result: { end: { kind: 'incomplete' }, modelFiles: null },
  });
});

test('processes that cannot be ended are an error beside the verdict', async () => {
  const outcome = await scene(() => ({ stillAlive: 1 })).run({});
  expect(outcome.findings).toContainEqual(
    expect.objectContaining({ level: 'error', rule: 'train-still-running' }),
  );
});

test('a record that cannot be written is an error', async () => {
  const { run } = scene((folder) => {
    mkdirSync(join(folder, 'output/run-record.json/x'), { recursive: true });
    return {};
  });
  await expect(run({})).rejects.toMatchObject({ problems: [{ code: 'output-unwritable' }] });
});

test('a policy that is named and missing stops the run', async () => {
  const { run, jobs } = scene();
  await expect(run({ policy: 'nowhere.yml' })).rejects.toMatchObject({
    problems: [{ code: 'file-missing' }],
  });
  expect(jobs).toEqual([]);
});
