import { expect, test } from '@jest/globals';
import { commandEnvironment } from '../../../src/domain/training/command-environment.ts';

test.each([
  'INPUT_GITHUB-TOKEN',
  'INPUT_RUN',
  'input_lower',
  'STATE_job',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'CONTENDER_CHECKPOINT_DIR',
  'CONTENDER_RESUME',
])('%s does not reach the training command', (name) => {
  expect(commandEnvironment({ [name]: 'secret' }, {})).not.toHaveProperty([name]);
});

test.each(['PATH', 'HOME', 'RUNNER_TRACKING_ID', 'GITHUB_SHA', 'GITHUB_WORKSPACE', 'CUDA_HOME'])(
  '%s reaches it',
  (name) => {
    expect(commandEnvironment({ [name]: 'value' }, {})).toHaveProperty([name], 'value');
  },
);

test('what is added wins over what the host has', () => {
  const environment = commandEnvironment({ CONTENDER_SEED: '1' }, { CONTENDER_SEED: '2' });
  expect(environment.CONTENDER_SEED).toBe('2');
});

test('Python writes each line at once, unless the host says otherwise', () => {
  expect(commandEnvironment({}, {}).PYTHONUNBUFFERED).toBe('1');
  expect(commandEnvironment({ PYTHONUNBUFFERED: '' }, {}).PYTHONUNBUFFERED).toBe('');
});
