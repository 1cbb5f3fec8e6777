import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/domain/finding.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { headSha } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import {
  compareFailed,
  comparePassed,
  compareUndecided,
  validatePassed,
} from '../support/outcomes.ts';
import { reportPush, requestsSince } from '../support/report-action.ts';

const github = githubForEachTest();

const quiet = { comment: 'never' };

const report = (outcomes: readonly Outcome[], inputs: Readonly<Record<string, string>> = {}) =>
  reportPush(github(), outcomes, { inputs: { ...quiet, ...inputs } });

function placed(count: number, level: Finding['level'] = 'error'): readonly Finding[] {
  return Array.from({ length: count }, (_, n) => {
    return {
      level,
      rule: `rule-${n}`,
      message: `Mistake ${n}.`,
      file: 'contender.yml',
      line: n + 1,
    };
  });
}

const withFindings = (...findings: readonly Finding[]): Outcome => ({ ...compareFailed, findings });

const checks = () => github().state.checkRuns;

test.each([
  [comparePassed, 'success'],
  [compareFailed, 'failure'],
  [{ ...compareUndecided, exitCode: 0 as const }, 'neutral'],
  [{ ...compareUndecided, exitCode: 1 as const }, 'failure'],
  [
    { ...comparePassed, verdict: 'errored' as const, exitCode: 2 as const, result: null },
    'failure',
  ],
])('the conclusion of case %# is %2$s', async (outcome, conclusion) => {
  await report([outcome], { key: 'wine' });
  expect(checks()).toMatchObject([
    { name: 'contender / wine', externalId: 'wine', headSha, status: 'completed', conclusion },
  ]);
});

test('the heading is the title, the counts are the summary, and the long form is the text', async () => {
  await report([compareFailed]);
  const [check] = checks();
  expect(check?.title).toMatch(/^Failed: /);
  expect(check?.title?.length).toBeLessThanOrEqual(255);
  expect(check?.summary).toMatch(/^<!-- contender:check v1 run=412\.1 .*-->\n## ❌ Failed: /);
  expect(check?.summary).not.toContain('| :-');
  expect(check?.text).toContain('| :-');
});

test('of several models the summary has the overview, and the text their sections', async () => {
  const rice = { ...validatePassed, key: 'rice', subject: { model: 'rice', digest: null } };
  await report([compareFailed, rice]);
  const [check] = checks();
  expect(check?.summary).toContain('rice');
  expect(check?.summary).not.toContain('<details>');
  expect(check?.text).toContain('### ❌ Failed: ');
});

test('a title of 70,000 characters is cut, and the parts keep their budgets', async () => {
  await report([{ ...compareFailed, title: `failed: ${'long 𝕏 '.repeat(10_000)}` }]);
  const [check] = checks();
  expect(check?.title?.length).toBeLessThanOrEqual(255);
  for (const part of [check?.summary, check?.text]) {
    expect(Buffer.byteLength(part ?? '')).toBeLessThanOrEqual(60_200);
  }
});

test('250 findings: 100 annotations in batches of 50, and the text says how many are left', async () => {
  const run = await report([withFindings(...placed(150, 'warning'), ...placed(100))]);
  expect(requestsSince(github())).toEqual([
    'checks/list-for-ref',
    'checks/create',
    'checks/update',
  ]);
  expect(checks()[0]?.annotations).toHaveLength(100);
  expect(new Set(checks()[0]?.annotations.map((one) => one.annotation_level))).toEqual(
    new Set(['failure']),
  );
  expect(checks()[0]?.text).toContain('150 more annotations stand in the report.');
  expect(run.annotations).toEqual([]);
});

test('without a check run they go to the log: nine of a level, and the tenth counts the rest', async () => {
  const findings = [...placed(10), ...placed(25, 'warning'), ...placed(3, 'note')];
  const run = await report([withFindings(...findings)], { check: 'false' });
  const messages = (level: string) =>
    run.annotations.filter((one) => one.level === level).map(({ message }) => message);
  expect(messages('error')).toEqual(placed(10).map(({ message }) => message));
  expect(messages('warning')).toHaveLength(10);
  expect(messages('warning').at(-1)).toBe('16 more warnings stand in the report.');
  expect(messages('notice')).toHaveLength(3);
  expect(run.annotations[0]?.properties).toMatchObject({ file: 'contender.yml', line: '1' });
});

test('what a step of this very run has put into the log is not put there again', async () => {
  const own = withFindings(...placed(3));
  const provenance = { ...own.provenance, runId: '9412' };
  const run = await report([{ ...own, provenance }], { check: 'false' });
  expect(run.annotations).toEqual([]);
});

test('a place outside the repository is no annotation, neither here nor there', async () => {
  const outside = ['/etc/passwd', '../x.csv', 'C:\\x.csv'].map((file): Finding => {
    return { level: 'error', rule: 'outside', message: 'Outside.', file, line: 1 };
  });
  const run = await report([withFindings(...outside, ...placed(1))]);
  expect(checks()[0]?.annotations).toHaveLength(1);
  const other = await report([withFindings(...outside)], { check: 'false' });
  expect([run.annotations, other.annotations]).toEqual([[], []]);
});

test('a second report on the commit updates the check run, and its annotations are not doubled', async () => {
  await report([withFindings(...placed(3))]);
  const count = github().received.length;
  await report([{ ...withFindings(...placed(3)), title: 'failed: for another reason' }]);
  expect(requestsSince(github(), count)).toEqual(['checks/list-for-ref', 'checks/update']);
  expect(checks()).toHaveLength(1);
  expect(checks()[0]?.annotations).toHaveLength(3);
});

test('annotations that no longer hold go with the check run that a new one takes the place of', async () => {
  await report([withFindings(...placed(3))]);
  await report([comparePassed]);
  expect(checks().at(-1)).toMatchObject({ conclusion: 'success', annotations: [] });
});

test('every output is set: verdict, outcome, report, both addresses, and the HTML file', async () => {
  const run = await reportPush(github(), [compareFailed]);
  expect(run.outputs).toEqual({
    verdict: 'passed',
    outcome: expect.stringMatching(/outcomes\/report-model\.yml\.json$/),
    report: expect.stringMatching(/reports\/report-model\.yml\.md$/),
    'comment-url': expect.stringMatching(/^https:\/\/github\.com\/acme\/wine\/pull\/7#/),
    'check-url': expect.stringMatching(/^https:\/\/github\.com\/acme\/wine\/runs\/\d+$/),
    html: expect.stringMatching(/report\.html$/),
  });
});
