import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { report } from '../../src/commands/report.ts';
import { UserError } from '../../src/errors.ts';
import { outcomeSchema } from '../../src/inputs/outcome.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { comparePassed, validateFailed, validatePassed } from '../support/outcomes.ts';
import { ReportingJob } from '../support/reporting.ts';

const wine = { ...comparePassed, key: 'wine' };
const circumstances = { shedMore: 0, head: null };

test('a leg without an outcome is a line of its own, in every place, and never a pass', async () => {
  const job = new ReportingJob().keep(wine);
  const outcome = await job.run(report, { expect: 'wine\ncompare beer', comment: 'on-failure' });
  expect(outcome).toMatchObject({
    verdict: 'passed',
    title: 'Reported 1 outcome; without an outcome: compare beer; the joint verdict is errored',
    result: { joint: 'errored', missing: ['compare beer'], comment: 'created' },
  });
  expect(outcomeSchema.parse(outcome)).toMatchObject({ result: { missing: ['compare beer'] } });
  expect(job.checks).toMatchObject([
    { conclusion: 'failure', title: 'Errored: compare beer has no outcome; the other passed' },
  ]);
  const line = '| ⛔\u00a0errored | `compare beer` | no outcome: it did not run';
  expect(job.comments[0]?.render(circumstances)).toContain(line);
  expect(job.checks[0]?.summary).toContain(line);
  expect(readFileSync(outcome.outputs.report ?? '', 'utf8')).toContain(line);
  expect(readFileSync(join(job.output, 'report.html'), 'utf8')).toContain('compare beer');
  expect(renderTerminal(outcome, { colour: false })).toMatch(/! errored .*compare beer/);
});

test('all expected legs that are there change nothing', async () => {
  const job = new ReportingJob().keep(wine);
  const { result } = await job.run(report, { expect: 'wine\ncompare wine' });
  expect(result).toMatchObject({ joint: 'passed', missing: [] });
  expect(job.checks).toMatchObject([{ conclusion: 'success' }]);
});

test('a validation alone does not stand in for its comparison, where the comparison is named', async () => {
  const job = new ReportingJob().keep({ ...validatePassed, key: 'wine' });
  expect((await job.run(report, { expect: 'wine' })).result).toMatchObject({ joint: 'passed' });
  expect((await job.run(report, { expect: 'compare wine' })).result).toMatchObject({
    joint: 'errored',
    missing: ['compare wine'],
  });
});

test('where a validation that failed kept its comparison from running, the leg says so, and is no pass', async () => {
  const job = new ReportingJob().keep({ ...validateFailed, key: 'wine' });
  const { result } = await job.run(report, { expect: 'compare wine' });
  expect(result).toMatchObject({ joint: 'errored', missing: ['compare wine'] });
  expect(job.checks).toMatchObject([
    { conclusion: 'failure', title: expect.stringContaining('nothing was compared') },
  ]);
  expect(job.comments[0]?.markdown).toContain('validation did not pass, so nothing was compared');
  expect(job.comments[0]?.markdown).not.toContain('no outcome');
});

test('where one leg is missing and there is nothing else, the heading names it', async () => {
  const job = new ReportingJob();
  await job.run(report, { expect: 'compare wine' });
  expect(job.comments[0]?.markdown).toContain('## ⛔ Errored: `compare wine` has no outcome\n');
});

test('where no leg left an outcome, all of them are missing, and the pull request hears of it', async () => {
  const job = new ReportingJob();
  const { result } = await job.run(report, { expect: 'wine\nbeer' });
  expect(result).toMatchObject({ joint: 'errored', outcomes: [], missing: ['wine', 'beer'] });
  expect(job.comments[0]?.render(circumstances)).toContain(
    '## ⛔ Errored: `wine` has no outcome; neither passed',
  );
});

test('mistakes in the list are told before anything is posted', async () => {
  const job = new ReportingJob().keep(wine);
  const asked = job.run(report, { expect: 'comapre wine\nwine\nwine' });
  const error = await asked.catch((reason: unknown) => reason);
  expect(error instanceof UserError && error.problems.map(({ code }) => code)).toEqual([
    'leg-command-unknown',
    'leg-duplicate',
  ]);
  expect([job.comments, job.checks]).toEqual([[], []]);
});
