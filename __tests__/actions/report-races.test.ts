import { expect, test } from '@jest/globals';
import { meetingOf } from '../support/github/faults.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { compareFailed, comparePassed } from '../support/outcomes.ts';
import { reportPush, requestsSince, standingComments } from '../support/report-action.ts';

const github = githubForEachTest();

/** Two processes that have both seen that there is no comment yet before either of them creates one. */
function together(first: string, second: string) {
  github().fail({ operation: 'pulls/get', times: 2, held: meetingOf(2) });
  const report = (run: string) => {
    const outcome = run === second ? comparePassed : compareFailed;
    return reportPush(github(), [outcome], { run, inputs: { comment: 'always', check: 'false' } });
  };
  return Promise.all([report(first), report(second)]);
}

const shared = ['graphql', 'issues/list-comments', 'pulls/get', 'issues/create-comment'];

test.each([
  ['412.1', '413.1'],
  ['412.1', '412.2'],
])(
  'two runs that report at the same moment, %s and %s, leave one comment with the newer answer',
  async (older, newer) => {
    const runs = await together(older, newer);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(standingComments(github())).toEqual([expect.stringContaining('## ✅ Passed')]);
    expect(standingComments(github())[0]).toContain(` run=${newer} `);
    expect(github().state.comments).toHaveLength(2);
    const requests = requestsSince(github());
    for (const operation of shared) {
      expect(requests.filter((one) => one === operation).length).toBeGreaterThanOrEqual(2);
    }
    // Each: viewer, list, pull request, create, list; then at most one update and two that hide.
    expect(requests.length).toBeGreaterThanOrEqual(11);
    expect(requests.length).toBeLessThanOrEqual(14);
  },
);

test('two jobs of one run that report at the same moment under one key leave one comment', async () => {
  const [first, second] = await together('412.1', '412.1');
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(standingComments(github())).toHaveLength(1);
});

test('two runs on one commit at the same moment: the check run of the newer one is the latest', async () => {
  github().fail({ operation: 'checks/list-for-ref', times: 2, held: meetingOf(2) });
  const inputs = { comment: 'never' };
  await Promise.all([
    reportPush(github(), [comparePassed], { run: '412.1', inputs }),
    reportPush(github(), [compareFailed], { run: '413.1', inputs }),
  ]);
  await reportPush(github(), [compareFailed], { run: '413.1', inputs });
  expect(github().state.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' });
});
