import { expect, test } from '@jest/globals';
import { commentOf, labelIn } from '../../../../src/backends/training/slurm/label.ts';
import { submitBody } from '../../../../src/backends/training/slurm/rest-shapes.ts';
import { sbatchWords } from '../../../../src/backends/training/slurm/sbatch.ts';
import {
  cannotGive,
  type Submission,
  submissionOf,
} from '../../../../src/backends/training/slurm/submission.ts';
import { jobOf } from '../../../support/live/slurm-job.ts';

const placed = { directory: '/shared/x', log: '/shared/100%/slurm.log' };
const wanted = {
  partition: 'gpu',
  account: 'ml',
  qos: 'high',
  constraint: 'a100',
  gres: 'gpu:h100',
};
const job = {
  ...jobOf('train', { gpus: 2, cpus: 8, memoryGib: 1.5, limitSeconds: 60, graceSeconds: 45 }),
  name: 'contender-1-1-00000000',
};
const submission = submissionOf(job, wanted, placed);

test('a job in the words of sbatch', () => {
  expect(sbatchWords(submission)).toEqual([
    '--parsable',
    '--job-name=contender-1-1-00000000',
    `--comment=contender:${job.configuration}:${job.mark}`,
    '--no-requeue',
    '--export=ALL',
    '--nodes=1',
    '--ntasks=1',
    '--chdir=/shared/x',
    '--output=/shared/100%%/slurm.log',
    '--partition=gpu',
    '--account=ml',
    '--qos=high',
    '--constraint=a100',
    '--gres=gpu:h100:2',
    '--cpus-per-task=8',
    '--mem=1536M',
    '--time=4',
    '--signal=B:INT@90',
  ]);
});

test('what the policy leaves open is left to the cluster', () => {
  const words = sbatchWords(submissionOf(jobOf('train'), {}, placed));
  expect(words.filter((word) => /partition|gres|mem|time|signal|cpus/.test(word))).toEqual([]);
});

test.each<[number, number, Submission['limit']]>([
  [60, 6, { minutes: 3, noticeSeconds: 60 }],
  [60, 30, { minutes: 3, noticeSeconds: 60 }],
  [60, 31, { minutes: 4, noticeSeconds: 62 }],
  [3600, 40_000, { minutes: Math.ceil((3600 + 65_535) / 60) + 1, noticeSeconds: 65_535 }],
])(
  'a limit of %i s with %i s to save: the notice never comes before it',
  (limit, grace, expected) => {
    const asked = jobOf('', { limitSeconds: limit, graceSeconds: grace });
    const { limit: told } = submissionOf(asked, {}, placed);
    expect(told).toEqual(expected);
    const { minutes = 0, noticeSeconds = 0 } = told ?? {};
    expect(minutes * 60 - noticeSeconds - 60).toBeGreaterThanOrEqual(limit);
  },
);

test('the shape of v0.0.38: variables by name, gres, and a word of its own against a second run', () => {
  expect(submitBody(38, submission)).toEqual({
    script: '#!/bin/sh\n:\ntrain',
    job: {
      name: 'contender-1-1-00000000',
      comment: `contender:${job.configuration}:${job.mark}`,
      partition: 'gpu',
      account: 'ml',
      qos: 'high',
      constraints: 'a100',
      current_working_directory: '/shared/x',
      standard_output: '/shared/100%%/slurm.log',
      tasks: 1,
      cpus_per_task: 8,
      nodes: [1, 1],
      no_requeue: true,
      environment: { PATH: '/usr/bin:/bin' },
      gres: 'gpu:h100:2',
      memory_per_node: 1536,
      time_limit: 4,
    },
  });
});

test('the shape of v0.0.42: lists, and numbers that say that they are set', () => {
  expect(submitBody(42, submission)).toMatchObject({
    job: {
      environment: ['PATH=/usr/bin:/bin'],
      requeue: false,
      nodes: '1',
      tres_per_node: 'gres/gpu:h100=2',
      memory_per_node: { set: true, number: 1536 },
      time_limit: { set: true, number: 4 },
      kill_warning_flags: ['BATCH_JOB'],
      kill_warning_signal: 'INT',
      kill_warning_delay: { set: true, number: 90 },
    },
  });
});

test('all that Slurm cannot give is refused at once, in words', () => {
  const asked = jobOf('', { image: 'a:1', secrets: { TOKEN: 'x' }, sharedMemoryGib: 8 });
  const problems = cannotGive('Slurm', asked);
  expect(problems.map(({ code, what }) => `${code}: ${what}`)).toEqual([
    'train-demand: Slurm cannot run the image a:1.',
    'train-demand: Slurm has no store for the secrets of TOKEN.',
    'train-demand: Slurm cannot give 8 GiB of shared memory.',
  ]);
  expect(cannotGive('Slurm', job)).toEqual([]);
});

test('a variable that sbatch would take for an option is refused by its name alone', () => {
  const asked = jobOf('', { environment: { SBATCH_ARRAY_INX: '1-3', SLURM_OK: '1', SBATCH: '1' } });
  expect(cannotGive('Slurm', asked)).toMatchObject([
    { code: 'train-demand', what: expect.stringMatching(/SBATCH_ARRAY_INX for an option/) },
  ]);
});

test('a comment is ours only whole', () => {
  expect(labelIn(commentOf(job))).toEqual({ configuration: job.configuration, mark: job.mark });
  for (const other of ['', '(null)', `contender:${job.configuration}`, `x ${commentOf(job)}`]) {
    expect(labelIn(other)).toBeNull();
  }
});
