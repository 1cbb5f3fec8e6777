import { expect, test } from '@jest/globals';
import { statusOf } from '../../../../src/backends/training/docker/state.ts';

const fine = { ExitCode: 0, OOMKilled: false };
const running = { kind: 'running' };
const queued = { kind: 'queued', why: null };
const succeeded = { kind: 'succeeded' };

test.each([
  ['created', fine, queued],
  ['configured', fine, queued],
  ['initialized', fine, queued],
  ['running', fine, running],
  ['paused', fine, running],
  ['restarting', fine, running],
  ['stopping', fine, running],
  ['a state of the future', fine, { ...running, unknown: 'a state of the future' }],
  ['exited', fine, { kind: 'ended', end: succeeded }],
  ['stopped', fine, { kind: 'ended', end: succeeded }],
  ['exited', { ...fine, ExitCode: 1 }, { kind: 'ended', end: { kind: 'failed', exitCode: 1 } }],
  [
    'stopped',
    { ...fine, ExitCode: 255 },
    { kind: 'ended', end: { kind: 'failed', exitCode: 255 } },
  ],
  [
    'exited',
    { ...fine, ExitCode: 137 },
    { kind: 'ended', end: { kind: 'killed', signal: 'SIGKILL' } },
  ],
  [
    'exited',
    { ...fine, ExitCode: 137, OOMKilled: true },
    { kind: 'ended', end: { kind: 'out-of-memory' } },
  ],
  // A child of the command was killed, and the command went on.
  ['exited', { ...fine, OOMKilled: true }, { kind: 'ended', end: succeeded }],
  ['dead', fine, { kind: 'ended', end: { kind: 'lost' } }],
  ['removing', fine, { kind: 'ended', end: { kind: 'lost' } }],
])('a container that is %s, %j, counts as %j', (Status, state, status) => {
  expect(statusOf({ Status, ...state })).toMatchObject(status);
});
