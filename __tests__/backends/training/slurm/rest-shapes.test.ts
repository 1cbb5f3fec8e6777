import { expect, test } from '@jest/globals';
import {
  readAccountedJob,
  readControllerJob,
  restAnswer,
  versionIn,
} from '../../../../src/backends/training/slurm/rest-shapes.ts';

const set = (number: number) => ({ set: true, infinite: false, number });
const unset = { set: false, infinite: false, number: 0 };
const of22 = { job_id: 2, name: 'ours', comment: 'c', user_name: 'ada', state_reason: 'None' };
const known = { id: '2', name: 'ours', comment: 'c', user: 'ada', reason: 'None' };

test.each([
  [1280, { code: 5, signal: 0 }],
  [1792, { code: 7, signal: 0 }],
  [9, { code: 0, signal: 9 }],
  [0, { code: 0, signal: 0 }],
])('v0.0.38 tells %i as wait(2) does', (exit_code, exit) => {
  const job = { ...of22, job_state: 'FAILED', exit_code, time_limit: 5 };
  expect(readControllerJob(job)).toEqual({ ...known, states: ['FAILED'], exit, minutes: 5 });
});

test('v0.0.42 tells the code and the signal apart, and states as a list', () => {
  const exit_code = { status: ['ERROR'], return_code: set(7), signal: { id: unset, name: '' } };
  const job = { ...of22, job_state: ['FAILED', 'COMPLETING'], exit_code, time_limit: set(5) };
  expect(readControllerJob(job)).toEqual({
    ...known,
    states: ['FAILED', 'COMPLETING'],
    exit: { code: 7, signal: 0 },
    minutes: 5,
  });
  const killed = { status: ['SIGNALED'], return_code: unset, signal: { id: set(9), name: 'KILL' } };
  const endless = { set: false, infinite: true, number: 0 };
  const other = readControllerJob({ ...job, exit_code: killed, time_limit: endless });
  expect(other).toMatchObject({ exit: { code: 0, signal: 9 }, minutes: null });
});

test('the accounting of v0.0.38 says SUCCESS for whatever exit code: it is not believed', () => {
  const job = {
    name: 'ours',
    state: { current: 'FAILED', reason: 'None' },
    exit_code: { status: 'SUCCESS', return_code: 0 },
    time: { limit: 5 },
  };
  const report = { name: 'ours', states: ['FAILED'], reason: null, minutes: 5 };
  expect(readAccountedJob(38, job)).toEqual({ ...report, exit: null });
  const newer = { ...job, state: { current: ['FAILED'] }, exit_code: { return_code: set(7) } };
  expect(readAccountedJob(42, newer)).toEqual({ ...report, exit: { code: 7, signal: 0 } });
});

test.each([
  [['36', '37', '38'], 38],
  [['40', '41', '42'], 42],
  [['42', '43', '44'], 42],
  [['43', '44'], 43],
  [['36', '37'], null],
  [[], null],
])('of the versions %j the one that was tried is taken', (versions, version) => {
  const paths = versions.map((number) => [`/slurm/v0.0.${number}/job/submit`, {}]);
  expect(versionIn({ paths: Object.fromEntries(paths) })).toBe(version);
});

test('errors have their number in one of two members; a signal has its own since v0.0.42', () => {
  const answer = restAnswer.parse({
    errors: [
      { error: 'no', error_code: 9001 },
      { description: 'gone', error_number: 2017 },
    ],
    status: [{ error: { string: 'Invalid job id specified', code: 2017 }, step_id: '99' }],
  });
  expect(answer.errors).toEqual([
    { number: 9001, words: 'no' },
    { number: 2017, words: 'gone' },
  ]);
  expect(answer.status).toEqual([{ number: 2017, words: 'Invalid job id specified' }]);
});

test('a job in another shape is none', () => {
  expect(() => readControllerJob({ job_id: 'x' })).toThrow();
});
