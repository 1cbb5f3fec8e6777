import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check } from '../../src/commands/check.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ReportingJob } from '../support/reporting.ts';

const predictions = '__tests__/fixtures/wine/predictions';
const contract = '__tests__/fixtures/check/scores.yml';
const better = {
  candidate: `${predictions}/candidate.csv`,
  baseline: `${predictions}/baseline.csv`,
};
const worse = { candidate: `${predictions}/small.csv`, baseline: `${predictions}/candidate.csv` };
const validData = { data: `${predictions}/candidate.csv`, contract };

test('good data and a better model pass, with the outputs of all parts', async () => {
  const job = new ReportingJob();
  const outcome = await job.run(check, { ...validData, ...better });
  expect(outcome).toMatchObject({
    command: 'check',
    verdict: 'passed',
    exitCode: 0,
    outputs: {
      rows: '1903',
      improved: 'accuracy:no-worse,roc-auc:no-worse',
      'check-url': 'https://github.com/check',
    },
    result: {
      outcomes: [
        { command: 'validate', verdict: 'passed' },
        { command: 'compare', verdict: 'passed' },
      ],
    },
  });
  expect(outcome.title).toMatch(/^Passed: 2.rules, accuracy \+0\.029/);
  expect(outcome.outputs.outcome).toContain('check-');
  expect(job.comments).toHaveLength(1);
});

test('a worse model fails the job, and what the check run annotates is not repeated in the log', async () => {
  const job = new ReportingJob();
  const outcome = await job.run(check, { ...validData, ...worse });
  expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 1 });
  expect(job.checks).toMatchObject([{ conclusion: 'failure' }]);
  expect(outcome.findings.some(({ file, line }) => file && line)).toBe(false);
});

test('data that breaks its contract is reported, and then nothing is compared', async () => {
  const data = join(temporaryFolder(), 'broken.csv');
  const rows = readFileSync(`${predictions}/candidate.csv`, 'utf8').split('\n').slice(0, 5);
  writeFileSync(
    data,
    `${[...rows.slice(0, 4), rows[4]?.replace(/,[^,]*$/, ',nonsense')].join('\n')}\n`,
  );
  const job = new ReportingJob();
  const outcome = await job.run(check, { data, contract, ...better });
  expect(outcome).toMatchObject({
    verdict: 'failed',
    exitCode: 1,
    result: { outcomes: [{ command: 'validate' }] },
  });
  expect(outcome.findings).toMatchObject([{ rule: 'not-compared' }]);
  expect(job.comments[0]?.markdown).toContain('so nothing was compared');
});

test('a part that could not judge is reported too, and is never a pass', async () => {
  const job = new ReportingJob();
  const outcome = await job.run(check, {
    ...validData,
    candidate: 'missing.csv',
    baseline: better.baseline,
  });
  expect(outcome).toMatchObject({
    verdict: 'errored',
    exitCode: 2,
    result: { outcomes: [{ verdict: 'passed' }, { command: 'compare', verdict: 'errored' }] },
  });
  expect(outcome.findings.map(({ rule }) => rule)).toContain('file-missing');
  expect(job.checks).toMatchObject([{ conclusion: 'failure' }]);
});

test('without any data to validate a note says so', async () => {
  const outcome = await new ReportingJob().run(check, better);
  expect(outcome.verdict).toBe('passed');
  expect(outcome.findings.map(({ level, rule }) => [level, rule])).toEqual([
    ['note', 'not-validated'],
    ['note', 'margin'],
    ['note', 'margin'],
  ]);
});
