import { expect, test } from '@jest/globals';
import { runId } from '../../../src/domain/training/run-id.ts';

const configuration = 'abcdef0123456789';
const commit = '0123456789abcdef0123456789abcdef01234567';

test.each([
  ['on GitHub', { run: '12345678901', commit, attempt: 2 }, 'contender-12345678901-2-abcdef01'],
  ['off GitHub', { run: null, commit, attempt: 1 }, 'contender-0123456789ab-1-abcdef01'],
  ['outside a repository', { run: null, commit: null, attempt: 1 }, 'contender-local-1-abcdef01'],
])('%s the run is named by what is known', (_name, identity, id) => {
  expect(runId({ ...identity, configuration })).toBe(id);
  expect(id).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
});
