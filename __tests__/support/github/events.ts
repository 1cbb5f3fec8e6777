import { headSha } from './state.ts';

/** As much of a `pull_request` event as we read: pull request 7, from a branch of the repository. */
export const pullRequestEvent = {
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    state: 'open',
    locked: false,
    head: { sha: headSha, ref: 'better-model', repo: { full_name: 'acme/wine' } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/wine' } },
  },
  repository: { full_name: 'acme/wine', default_branch: 'main' },
};
