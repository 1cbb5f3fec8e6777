import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { submissionOf } from '../../../../src/backends/training/ray/submission.ts';
import { clusterJob } from '../../../support/live/cluster-job.ts';

test('what the job does not ask for is not sent: Ray refuses a null', () => {
  const submission = submissionOf(clusterJob());
  expect(Object.keys(submission)).toEqual([
    'submission_id',
    'entrypoint',
    'metadata',
    'runtime_env',
  ]);
});

test('what it asks for is sent in units of Ray', () => {
  expect(submissionOf(clusterJob({ gpus: 2, cpus: 1.5, memoryGib: 0.5 }))).toMatchObject({
    entrypoint_num_gpus: 2,
    entrypoint_num_cpus: 1.5,
    entrypoint_memory: 536_870_912,
  });
});

test('by its metadata it is known again', () => {
  const { submission_id, metadata } = submissionOf(clusterJob());
  expect(submission_id).toBe('contender-1-1-0a1b2c3d');
  expect(metadata).toEqual({
    'contender-configuration': 'c'.repeat(64),
    'contender-mark': 'mark',
  });
});

test('it is told to stop by SIGINT, and gets its own grace instead of the 3 s of Ray', () => {
  const { env_vars } = submissionOf(clusterJob({ graceSeconds: 120 })).runtime_env;
  expect(env_vars).toMatchObject({
    RAY_JOB_STOP_SIGNAL: 'SIGINT',
    RAY_JOB_STOP_WAIT_TIME_S: '120',
  });
});

test('nothing that is sent has a dollar sign or a variable of the job where Ray would touch or show it', () => {
  const environment = { PASSWORD: 'swordfish', HOSTILE: `$HOME \${GONE}` };
  const { runtime_env, entrypoint } = submissionOf(clusterJob({ environment }));
  const values = Object.values(runtime_env.env_vars).join('\n');
  expect(values).not.toContain('$');
  expect(`${values}${entrypoint}`).not.toContain('swordfish');
});

test('the entry point runs the script with its variables, and hides it from what it starts', () => {
  const environment = { TEXT: `it's "$HOME" \`date\` \\ ü\n${'x'.repeat(100)}` };
  const script = `printf '%s|' "$TEXT" "$CONTENDER_SCRIPT"; exit 7`;
  const { entrypoint, runtime_env } = submissionOf(clusterJob({ environment, script }));
  const { stdout, status } = spawnSync('/bin/sh', ['-c', entrypoint], {
    env: { PATH: process.env.PATH ?? '', ...runtime_env.env_vars },
    encoding: 'utf8',
  });
  expect(stdout).toBe(`${environment.TEXT}||`);
  expect(status).toBe(7);
});

test('a script that did not arrive whole is not run', () => {
  const { entrypoint } = submissionOf(clusterJob());
  const env = { PATH: process.env.PATH ?? '', CONTENDER_SCRIPT: 'ZWNobyBhCg=$' };
  const { stdout, status } = spawnSync('/bin/sh', ['-c', entrypoint], { env, encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).not.toBe(0);
});
