import { expect, test } from '@jest/globals';
import { concludeJob, mayTellMore } from '../../../../src/backends/training/remote/conclude.ts';
import { JobReport } from '../../../../src/domain/training/remote/job-report.ts';
import { sha256 } from '../../../../src/inputs/digest.ts';
import type { JobEnd } from '../../../../src/ports/training-backend.ts';
import { jobIn } from '../../../support/training-contract.ts';

const { demand } = jobIn('/nowhere', 'true');
const pledge = `pledge ${sha256('secret')}`;
const succeeded: JobEnd = { kind: 'succeeded' };
const failed: JobEnd = { kind: 'failed', exitCode: 1 };
const lost: JobEnd = { kind: 'lost', why: 'It is gone.' };

function concluded(end: JobEnd, lines: readonly string[], isCancelled = false) {
  const report = new JobReport(sha256);
  for (const line of lines) report.take(line);
  const asked = { ...demand, gpus: 2, gpuMemoryGib: 40 };
  return concludeJob(end, { report, demand: asked, isCancelled });
}

test.each<[string, JobEnd, readonly string[], JobEnd]>([
  ['both say success', succeeded, ['end 0 1'], succeeded],
  ['the place says failure, the script success', failed, ['end 0 1'], failed],
  ['it ended, and was started anew', lost, ['start 1 1', 'end 143 9', 'start 2 1'], lost],
  [
    'the place says success, the script failure',
    succeeded,
    ['end 3 1'],
    { kind: 'failed', exitCode: 3 },
  ],
  ['the place says another code', failed, ['end 7 1'], { kind: 'failed', exitCode: 7 }],
  ['it was forgotten, the script tells', lost, [pledge, 'end 0 1 secret'], succeeded],
  ['it was forgotten, and who told of success was not its script', lost, ['end 0 1'], lost],
  ['the command made a secret up', lost, [pledge, 'begin 1 1', 'end 0 1 other'], lost],
  [
    'the command made a whole script up',
    lost,
    [pledge, 'begin 1 1', 'start 1 1', `pledge ${sha256('other')}`, 'begin 1 1', 'end 0 1 other'],
    lost,
  ],
  [
    'it was forgotten, the script tells of a failure',
    lost,
    ['end 3 1'],
    { kind: 'failed', exitCode: 3 },
  ],
  ['it was forgotten, the script does not tell', lost, ['start 1 1'], lost],
  ['a signal', failed, ['end 143 1'], { kind: 'killed', signal: 'SIGTERM' }],
  [
    'killed, and nobody says why',
    failed,
    ['memory 0 1', 'end 137 1', 'used 1 0 1'],
    { kind: 'killed', signal: 'SIGKILL' },
  ],
  [
    'killed for want of memory',
    failed,
    ['memory 2 1', 'used 1 3 1', 'end 137 1'],
    { kind: 'out-of-memory' },
  ],
  [
    'another process ran out of memory',
    failed,
    ['memory 2 1', 'used 1 3 1', 'end 1 1'],
    { kind: 'failed', exitCode: 1 },
  ],
  [
    'the place says: out of memory',
    { kind: 'out-of-memory' },
    ['end 137 1'],
    { kind: 'out-of-memory' },
  ],
  [
    'somebody cancelled it, and it saved',
    { kind: 'cancelled' },
    ['end 0 1'],
    { kind: 'cancelled' },
  ],
  [
    'its time was up, and it saved',
    { kind: 'timed-out', minutes: 1 },
    ['end 0 1'],
    { kind: 'timed-out', minutes: 1 },
  ],
  ['it was preempted', { kind: 'preempted' }, ['end 143 1'], { kind: 'preempted' }],
  ['a code that is no number', failed, ['end x 1'], failed],
])('%s', (...[, end, lines, expected]) => {
  expect(concluded(end, lines)).toEqual(expected);
});

test('success that the script does not confirm is none', () => {
  expect(concluded(succeeded, ['start 1 1', 'begin 1 1'])).toMatchObject({ kind: 'lost' });
});

test('of several machines one may have failed, whatever the leading one told', () => {
  const report = new JobReport(sha256);
  report.take('end 0 1');
  const told = { report, demand, isCancelled: false, hasPeers: true };
  expect(concludeJob(failed, told)).toEqual(failed);
  expect(concludeJob(lost, told)).toEqual(lost);
  expect(concludeJob(succeeded, told)).toEqual(succeeded);
  report.take('end 3 1');
  expect(concludeJob(succeeded, told)).toEqual({ kind: 'failed', exitCode: 3 });
});

test('our own cancel outranks all', () => {
  for (const end of [succeeded, failed, lost]) {
    expect(concluded(end, ['end 0 1'], true)).toEqual({ kind: 'cancelled' });
  }
});

test.each([
  ['unfit few 1', 'unfit', /asks for 2 GPUs, and the job found 1\..*GPU-1/],
  ['unfit full 1', 'unfit', /2 GPUs with 40 GiB free each, and the job found 1 such/],
  ['unfit unsealed', 'unfit', /no sha256sum/],
  ['unfit missing', 'unfit', /no nvidia-smi/],
  ['unfit hidden -1', 'unfit', /CUDA_VISIBLE_DEVICES=-1/],
  ['unfit silent 9 No driver.', 'unfit', /exit code 9 in the job: No driver\./],
  ['unfit smoke 3', 'unfit', /smoke test failed there with exit code 3/],
  ['unready 70', 'rejected', /could not be brought.*70/],
  ['folder', 'rejected', /does not have the folder/],
  ['late', 'rejected', /later/],
])('"%s" is %s', (line, kind, why) => {
  const end = concluded(failed, ['gpu 0, GPU-1, 580, 100, 90, H200', line]);
  expect(end).toEqual({ kind, why: expect.stringMatching(why) });
});

test('a log that has not told the end may still do so, unless the place decided it', () => {
  const report = new JobReport(sha256);
  expect(mayTellMore(succeeded, report)).toBe(true);
  expect(mayTellMore({ kind: 'preempted' }, report)).toBe(false);
  report.take('end 0 1');
  expect(mayTellMore(succeeded, report)).toBe(false);
});
