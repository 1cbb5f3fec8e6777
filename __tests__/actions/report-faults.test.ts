import { expect, test } from '@jest/globals';
import type { GitHubDouble } from '../support/github/double.ts';
import { type Fault, primaryLimit, secondaryLimit } from '../support/github/faults.ts';
import { withGitHub } from '../support/github/use.ts';
import { compareFailed, comparePassed } from '../support/outcomes.ts';
import {
  ownFindings,
  reportPush,
  requestsSince,
  standingComments,
} from '../support/report-action.ts';

const onlyComment = { check: 'false' };

interface Trouble {
  readonly title: string;
  readonly fault: Fault;
  /** All requests, in their order. */
  readonly requests: readonly string[];
  /** What the comment's place ends with; the rule of the finding where it was refused. */
  readonly comment: 'created' | { readonly rule: string };
}

const [viewer, list, pull, create] = [
  'graphql',
  'issues/list-comments',
  'pulls/get',
  'issues/create-comment',
];

const troubles: readonly Trouble[] = [
  {
    title: 'a create that was lost before it was done is repeated after a look',
    fault: { operation: create, answer: 'drop' },
    requests: [viewer, list, pull, create, list, create, list],
    comment: 'created',
  },
  {
    title: 'a create that was done but not answered is not repeated',
    fault: { operation: create, when: 'after', answer: 'drop' },
    requests: [viewer, list, pull, create, list],
    comment: 'created',
  },
  {
    title: 'a create that was answered with 502 twice is given up',
    fault: { operation: create, times: 9, answer: { status: 502 } },
    requests: [viewer, list, pull, create, list, create],
    comment: { rule: 'github-broken' },
  },
  {
    title: 'a list that was answered with 500 once is asked for again',
    fault: { operation: list, answer: { status: 500 } },
    requests: [viewer, list, list, pull, create, list],
    comment: 'created',
  },
  {
    title: 'a list that is always answered with 503 is given up after three tries',
    fault: { operation: list, times: 9, answer: { status: 503 } },
    requests: [viewer, list, list, list],
    comment: { rule: 'github-broken' },
  },
  {
    title: 'a secondary limit of a second is sat out twice, and nothing is posted twice',
    fault: { operation: create, times: 2, answer: secondaryLimit(1) },
    requests: [viewer, list, pull, create, create, create, list],
    comment: 'created',
  },
  {
    title: 'a third secondary limit is a finding',
    fault: { operation: list, times: 3, answer: secondaryLimit(1) },
    requests: [viewer, list, list, list],
    comment: { rule: 'github-rate-limit' },
  },
  {
    title: 'a secondary limit of more than a minute is not waited for',
    fault: { operation: create, times: 9, answer: secondaryLimit(61) },
    requests: [viewer, list, pull, create],
    comment: { rule: 'github-rate-limit' },
  },
  {
    title: 'a primary limit that ends soon is sat out',
    fault: { operation: viewer, answer: primaryLimit(1) },
    requests: [viewer, viewer, list, pull, create, list],
    comment: 'created',
  },
  {
    title: 'a primary limit that lasts an hour is not waited for',
    fault: { operation: list, times: 9, answer: primaryLimit(3600) },
    requests: [viewer, list],
    comment: { rule: 'github-rate-limit' },
  },
  {
    title: 'the page of a proxy in place of JSON is no empty list',
    fault: { operation: list, times: 9, answer: 'page' },
    requests: [viewer, list, list, list],
    comment: { rule: 'github-unreachable' },
  },
  {
    title: 'a text that GitHub finds too long is sent once more, shorter',
    fault: { operation: create, answer: { status: 422, message: 'Body is too long' } },
    requests: [viewer, list, pull, create, create, list],
    comment: 'created',
  },
  {
    title: 'a text that is too long even then is a finding',
    fault: { operation: create, times: 2, answer: { status: 422, message: 'Body is too long' } },
    requests: [viewer, list, pull, create, create],
    comment: { rule: 'github-too-long' },
  },
  {
    title: 'a request that GitHub finds wrong is a finding',
    fault: { operation: create, answer: { status: 422, message: 'Validation Failed' } },
    requests: [viewer, list, pull, create],
    comment: { rule: 'github-refused' },
  },
];

/** Most of their time these tests wait, so they wait together. */
function together(title: string, body: (github: GitHubDouble) => Promise<void>): void {
  test.concurrent(title, () => withGitHub(body));
}

for (const { title, fault, requests, comment } of troubles) {
  together(title, async (github) => {
    github.fail(fault);
    const run = await reportPush(github, [compareFailed], { inputs: onlyComment });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.verdict).toBe('passed');
    expect(requestsSince(github)).toEqual(requests);
    if (comment === 'created') {
      expect(run.outcome).toMatchObject({ result: { comment } });
      expect(ownFindings(run)).toEqual([]);
      expect(standingComments(github)).toHaveLength(1);
    } else {
      expect(run.outcome).toMatchObject({ result: { comment: 'refused' } });
      expect(ownFindings(run)).toMatchObject([{ level: 'warning', rule: comment.rule }]);
      expect(standingComments(github)).toEqual([]);
      expect(run.summary).toContain('## ❌ Failed: ');
      expect(run.summary).toContain(`\`${comment.rule}\``);
    }
  });
}

together('a server that is silent once is asked again', async (github) => {
  github.fail({ operation: list, answer: 'silence' });
  const run = await reportPush(github, [compareFailed], { inputs: onlyComment });
  expect(run.outcome).toMatchObject({ result: { comment: 'created' } });
  expect(requestsSince(github)).toEqual([viewer, list, list, pull, create, list]);
});

together('a comment that is deleted between look and update is created once', async (github) => {
  await reportPush(github, [compareFailed], { inputs: onlyComment });
  const { state } = github;
  github.fail({ operation: 'issues/update-comment', meanwhile: () => state.comments.splice(0) });
  const count = github.received.length;
  const run = await reportPush(github, [comparePassed], { run: '413.1', inputs: onlyComment });
  expect(run.outcome).toMatchObject({ result: { comment: 'created' } });
  expect(standingComments(github)).toEqual([expect.stringContaining('## ✅ Passed')]);
  expect(requestsSince(github, count)).toEqual([
    viewer,
    list,
    pull,
    'issues/update-comment',
    list,
    create,
    list,
  ]);
});

together('a copy that may not be hidden is noted, and the report stands', async (github) => {
  await reportPush(github, [compareFailed], { inputs: onlyComment });
  const { state } = github;
  const [first] = state.comments;
  if (first) state.comments.push({ ...first, id: state.newId() });
  github.fail({ operation: viewer, skip: 1, answer: { status: 403, message: 'Forbidden' } });
  const run = await reportPush(github, [comparePassed], { run: '413.1', inputs: onlyComment });
  expect(run.outcome).toMatchObject({ result: { comment: 'updated' } });
  expect(ownFindings(run)).toMatchObject([
    { level: 'note', message: 'An older copy of the comment could not be hidden.' },
  ]);
});

together(
  'a wrong token costs one request a place, and is never repeated in any text',
  async (github) => {
    github.state.tokens.clear();
    const run = await reportPush(github, [compareFailed]);
    expect(run.exitCode).toBe(0);
    expect(run.outcome).toMatchObject({ result: { comment: 'refused', check: 'refused' } });
    expect(ownFindings(run)).toMatchObject([{ rule: 'github-token' }, { rule: 'github-token' }]);
    expect(requestsSince(github)).toEqual([viewer, 'checks/list-for-ref']);
    expect(JSON.stringify(run)).not.toContain(github.token);
  },
);

together(
  'where the comment is refused the check run has the report, and says why',
  async (github) => {
    github.fail({ operation: create, times: 9, answer: { status: 502 } });
    const run = await reportPush(github, [compareFailed]);
    expect(run.outcome).toMatchObject({ result: { comment: 'refused', check: 'created' } });
    const [check] = github.state.checkRuns;
    expect(check?.summary).toContain('## ❌ Failed: ');
    expect(check?.text).toContain('Cannot write the comment');
  },
);
