import { expect, test } from '@jest/globals';
import { trustOf } from '../../../../src/domain/training/checkpoint/trust.ts';

test.each([
  ['push', null, 'branch'],
  ['schedule', null, 'branch'],
  ['workflow_dispatch', null, 'branch'],
  ['merge_group', null, 'pull-request'],
  ['pull_request', 'team/wine', 'pull-request'],
  ['pull_request', 'Team/Wine', 'pull-request'],
  ['pull_request', 'stranger/wine', 'fork-pull-request'],
  ['pull_request', null, 'fork-pull-request'],
  ['pull_request_target', 'team/wine', 'pull-request'],
  ['pull_request_target', 'stranger/wine', 'fork-pull-request'],
  ['issue_comment', null, 'fork-pull-request'],
  ['workflow_run', null, 'fork-pull-request'],
  ['an_event_of_tomorrow', 'team/wine', 'fork-pull-request'],
  ['', null, 'fork-pull-request'],
] as const)('the event %j with code of %j is %s', (name, headRepository, trust) => {
  expect(trustOf({ name, repository: 'team/wine', headRepository })).toBe(trust);
});

test('a shell is a level of its own', () => {
  expect(trustOf({ name: null, repository: null, headRepository: null })).toBe('local');
});

test('without a repository no pull request is our own', () => {
  const event = { name: 'pull_request', repository: null, headRepository: 'team/wine' };
  expect(trustOf(event)).toBe('fork-pull-request');
});
