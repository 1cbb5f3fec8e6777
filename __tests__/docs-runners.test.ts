import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readPolicy } from '../src/inputs/policy.ts';
import { temporaryFolder } from './support/folder.ts';

const page = readFileSync('docs/runners.md', 'utf8');

function fenced(language: string): readonly string[] {
  const blocks = page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'));
  return [...blocks].map(([, body = '']) => body);
}

const blocks = fenced('yaml');
const workflows = blocks.filter((yaml) => /^jobs:/m.test(yaml));
const policies = blocks.filter((yaml) => /^model:/m.test(yaml));
const scaleSets = blocks.filter((yaml) => /^githubConfigUrl:/m.test(yaml));

interface Step {
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, number>>;
}

interface Job {
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

const jobs = workflows.flatMap((yaml) => {
  const { on, jobs } = parse(yaml) as { on: object; jobs: Readonly<Record<string, Job>> };
  return Object.values(jobs).map((job) => ({ on, job }));
});
const trainings = jobs.flatMap(({ on, job }) =>
  job.steps.filter(({ uses }) => uses?.includes('/train@')).map((step) => ({ on, job, step })),
);

// That the workflows are ones for GitHub is tested with all others that are shown.
test('every block is a workflow, a policy, values of a scale set, or a shell script', () => {
  expect([workflows.length, policies.length, scaleSets.length]).toEqual([3, 1, 1]);
  expect(blocks).toHaveLength(5);
  expect(page.match(/^```\w*$/gm)).toHaveLength(2 * (blocks.length + fenced('sh').length));
});

test.each(fenced('sh'))('script %# is one for a shell', (script) => {
  expect(spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
});

test('the steps of the workflows are ones for a shell, too', () => {
  const scripts = jobs.flatMap(({ job }) => job.steps.flatMap(({ run }) => run ?? []));
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) {
    expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
  }
});

test('the hook takes old checkpoints away whole, and leaves what a younger one has of older files', () => {
  const store = temporaryFolder();
  const shelf = join(store, 'wine-2f9a1c3e/branch/0123456789abcdef');
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  const save = (name: string, days: number) => {
    const folder = join(shelf, name);
    mkdirSync(join(folder, 'files'), { recursive: true });
    writeFileSync(join(folder, 'files/weights'), 'w');
    writeFileSync(join(folder, 'checkpoint.json'), '{}');
    utimesSync(join(folder, 'files/weights'), daysAgo(40), daysAgo(40));
    utimesSync(folder, daysAgo(days), daysAgo(days));
  };
  save('20260301t000000000z-1-100-ab', 40);
  save('20260401t000000000z-1-200-cd', 29);
  const line = /^find \/srv\/contender\/checkpoints .*$/m.exec(page)?.[0] ?? '';
  const words = ['-c', line.replace('/srv/contender/checkpoints', `'${store}'`)];
  expect(spawnSync('sh', words, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(shelf)).toEqual(['20260401t000000000z-1-200-cd']);
  expect(existsSync(join(shelf, '20260401t000000000z-1-200-cd/files/weights'))).toBe(true);
});

test('the policy is one for Contender', async () => {
  const path = join(temporaryFolder(), 'contender.yml');
  writeFileSync(path, policies[0] ?? '');
  const policy = await readPolicy(path);
  expect(policy?.value.train).toMatchObject({
    gpu: { count: 1 },
    checkpoint: { 'every-minutes': 10 },
  });
});

test('every training is ended by its own limit before that of its job, and by a cancellation', () => {
  expect(trainings).toHaveLength(2);
  for (const { job, step } of trainings) {
    expect(step.with?.['timeout-minutes']).toBeLessThan(job['timeout-minutes'] ?? 0);
    expect(step.if).toBeUndefined();
  }
  const conditions = jobs.flatMap(({ job }) => [job.if, ...job.steps.map((step) => step.if)]);
  expect(conditions.filter((condition) => condition?.includes('always()'))).toEqual([]);
});

test('no training runs the code of a fork', () => {
  const open = trainings.filter(({ on }) => 'pull_request' in on);
  expect(open.length).toBeGreaterThan(0);
  for (const { job } of open) {
    expect(job.if).toContain('head.repo.full_name == github.repository');
  }
  expect(workflows.join('')).not.toContain('pull_request_target');
});

test('every Action is pinned', () => {
  const used = jobs.flatMap(({ job }) => job.steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(3);
  for (const one of used) {
    expect(one).toMatch(/^(OWNER\/contender\/actions\/\w+@FULL_SHA|[\w-]+\/[\w-]+@[\da-f]{40})$/);
  }
});

/** The values of the chart that are shown, as version 0.14 of it knows them. */
const known = new Set([
  ...['githubConfigUrl', 'githubConfigSecret', 'runnerScaleSetName', 'runnerGroup'],
  ...['minRunners', 'maxRunners', 'template'],
]);

test('the values of the scale set have the form of the chart and of a pod', () => {
  const values = parse(scaleSets[0] ?? '');
  expect(Object.keys(values).filter((key) => !known.has(key))).toEqual([]);
  const { containers, volumes } = values.template.spec;
  const [runner] = containers;
  expect(runner).toMatchObject({ name: 'runner', command: ['/home/runner/run.sh'] });
  expect(runner.image).toMatch(/@sha256:[\da-f]{64}$/);
  expect(runner.resources.limits['nvidia.com/gpu']).toBe(1);
  const mounted = runner.volumeMounts.map(({ name }: { name: string }) => name);
  expect(volumes.map(({ name }: { name: string }) => name)).toEqual(mounted);
});
