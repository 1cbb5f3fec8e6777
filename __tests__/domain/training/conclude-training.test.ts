import { expect, test } from '@jest/globals';
import type { Finding } from '../../../src/domain/finding.ts';
import {
  concludeTraining,
  type EndedTraining,
} from '../../../src/domain/training/conclude-training.ts';
import type { CommandEnd } from '../../../src/domain/training/run-record.ts';

const digest = `sha256:${'ab12'.repeat(16)}`;
const well: EndedTraining = {
  end: { kind: 'succeeded' },
  seconds: 1.24,
  lastLine: 'done',
  logPath: 'out/train.log',
  modelFiles: { path: 'out/model', digest, bytes: 10 },
  flaws: [],
  modelPromised: true,
  unused: [],
  untouchedModelFiles: 0,
  leftBehind: 0,
  stillAlive: 0,
  log: { holdsSecrets: false },
};

const ends: readonly [CommandEnd, string, string, string | undefined][] = [
  [
    { kind: 'succeeded' },
    'passed',
    'Passed: trained in 1.2 s, model sha256:ab12ab12ab12',
    undefined,
  ],
  [
    { kind: 'failed', exitCode: 1 },
    'failed',
    'Failed: the training command exited with 1 after 1.2 s',
    'train-failed',
  ],
  [
    { kind: 'failed', exitCode: 125 },
    'failed',
    'Failed: the training command exited with 125 after 1.2 s',
    'train-failed',
  ],
  [
    { kind: 'failed', exitCode: 126 },
    'errored',
    'Errored: the training command cannot be executed',
    'train-command-not-executable',
  ],
  [
    { kind: 'failed', exitCode: 127 },
    'errored',
    'Errored: the training command was not found',
    'train-command-not-found',
  ],
  [
    { kind: 'failed', exitCode: 128 },
    'failed',
    'Failed: the training command exited with 128 after 1.2 s',
    'train-failed',
  ],
  [
    { kind: 'killed', signal: 'SIGKILL' },
    'failed',
    'Failed: the training command was killed by SIGKILL after 1.2 s',
    'train-killed',
  ],
  [
    { kind: 'killed', signal: 'SIGSEGV' },
    'failed',
    'Failed: the training command was killed by SIGSEGV after 1.2 s',
    'train-killed',
  ],
  [
    { kind: 'cancelled' },
    'errored',
    'Errored: the training was cancelled after 1.2 s',
    'train-cancelled',
  ],
  [
    { kind: 'timed-out', minutes: 5 },
    'failed',
    'Failed: the training command ran longer than 5 minutes',
    'train-timed-out',
  ],
  [
    { kind: 'over-budget', budget: 'gpu-hours', limit: 4 },
    'failed',
    'Failed: the training command took more than its 4 GPU hours',
    'train-over-budget',
  ],
  [
    { kind: 'over-budget', budget: 'cost', limit: 20 },
    'failed',
    'Failed: the training command cost more than 20',
    'train-over-budget',
  ],
  [
    { kind: 'out-of-memory' },
    'failed',
    'Failed: the training command ran out of memory after 1.2 s',
    'train-out-of-memory',
  ],
  [
    { kind: 'disk-full' },
    'errored',
    'Errored: the training was ended after 1.2 s, because the disk was almost full',
    'train-disk-full',
  ],
  [
    { kind: 'preempted' },
    'errored',
    'Errored: the training was ended after 1.2 s, because the machine is about to be taken away',
    'train-preempted',
  ],
];

test.each(ends)('a command that ended as %j is %s', (end, ...[verdict, title, rule]) => {
  const conclusion = concludeTraining({ ...well, end });
  expect(conclusion).toMatchObject({ verdict, title });
  expect(conclusion.findings.map((finding) => finding.rule)).toEqual(rule ? [rule] : []);
});

test('a foreign SIGKILL is most probably a lack of memory', () => {
  const { findings } = concludeTraining({ ...well, end: { kind: 'killed', signal: 'SIGKILL' } });
  expect(findings[0]?.message).toContain('out of memory');
});

test('the complaint of the shell is quoted, any other last line is not', () => {
  const end = { kind: 'failed', exitCode: 127 } as const;
  const quoted = concludeTraining({ ...well, end, lastLine: 'sh: 1: pythn: not found' });
  expect(quoted.findings[0]?.message).toContain('The shell said: sh: 1: pythn: not found.');
  const silent = concludeTraining({ ...well, end, lastLine: 'password=hunter2' });
  expect(silent.findings[0]?.message).not.toContain('hunter2');
});

test('a secret that stays in the log is a warning', () => {
  const { verdict, findings } = concludeTraining({ ...well, log: { holdsSecrets: true } });
  expect(verdict).toBe('passed');
  expect(findings).toMatchObject([{ level: 'warning', rule: 'log-holds-secrets' }]);
});

test('a flaw in what was written is never a pass', () => {
  const flaw = { level: 'error', rule: 'train-output-missing', message: 'No model.' } as const;
  const one = concludeTraining({ ...well, modelFiles: null, flaws: [flaw] });
  expect(one).toMatchObject({
    verdict: 'errored',
    title: 'Errored: trained, with 1 problem in what was written',
    findings: [flaw],
  });
  const two = concludeTraining({ ...well, modelFiles: null, flaws: [flaw, flaw] });
  expect(two.title).toBe('Errored: trained, with 2 problems in what was written');
});

test.each([
  ['no model was asked for', { modelPromised: false, modelFiles: null }, 'train-model-unnamed'],
  ['files of the model are old', { untouchedModelFiles: 1 }, 'train-model-partly-old'],
  ['processes were left running', { leftBehind: 2 }, 'train-left-running'],
  ['processes cannot be ended', { stillAlive: 1 }, 'train-still-running'],
])('it is said when %s', (_name, change, rule) => {
  const { findings } = concludeTraining({ ...well, ...change });
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
});

test('what cannot be ended may change the model after its digest: no pass', () => {
  expect(concludeTraining({ ...well, stillAlive: 1 })).toMatchObject({ verdict: 'errored' });
});

test('a training that nothing shows on a GPU has failed, although it wrote everything', () => {
  const unused: Finding[] = [{ level: 'error', rule: 'gpu-unused', message: 'Nothing.' }];
  expect(concludeTraining({ ...well, unused })).toMatchObject({
    verdict: 'failed',
    title: 'Failed: trained, and nothing shows that a GPU was used',
    findings: expect.arrayContaining(unused),
  });
});
