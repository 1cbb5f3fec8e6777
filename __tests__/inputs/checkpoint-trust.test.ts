import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readTrustLevel } from '../../src/inputs/checkpoint-trust.ts';
import { temporaryFolder } from '../support/folder.ts';

function levelOf(event: string | undefined, variables: Readonly<Record<string, string>>) {
  const path = join(temporaryFolder(), 'event.json');
  if (event !== undefined) writeFileSync(path, event);
  const all: Readonly<Record<string, string>> = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'team/wine',
    GITHUB_EVENT_PATH: path,
    ...variables,
  };
  return readTrustLevel((name) => all[name]);
}

const pullRequest = (repo: unknown) => JSON.stringify({ pull_request: { head: { repo } } });
const ofPullRequest = { GITHUB_EVENT_NAME: 'pull_request' };

test.each([
  ['its own', pullRequest({ full_name: 'team/wine' }), 'pull-request'],
  ['a fork', pullRequest({ full_name: 'stranger/wine' }), 'fork-pull-request'],
  ['a fork that is gone', pullRequest(null), 'fork-pull-request'],
  ['no JSON', '{', 'fork-pull-request'],
  ['no pull request', '{}', 'fork-pull-request'],
  ['no file', undefined, 'fork-pull-request'],
])('a pull request whose event says %s', async (_, event, level) => {
  expect(await levelOf(event, ofPullRequest)).toBe(level);
});

test('a push needs no event', async () => {
  expect(await levelOf(undefined, { GITHUB_EVENT_NAME: 'push' })).toBe('branch');
});

test('a runner without an event is a stranger, a shell is local', async () => {
  expect(await levelOf(undefined, {})).toBe('fork-pull-request');
  expect(await readTrustLevel(() => undefined)).toBe('local');
});
