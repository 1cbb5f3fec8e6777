import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { conclusionOf } from '../../src/commands/delivery.ts';
import { errored } from '../../src/commands/errored.ts';
import { report } from '../../src/commands/report.ts';
import { UserError } from '../../src/errors.ts';
import { terminal } from '../../src/host/terminal.ts';
import { opener } from '../../src/opener.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  compareFailed,
  comparePassed,
  compareUndecided,
  firstModel,
  identical,
  reported,
  validatePassed,
} from '../support/outcomes.ts';
import { headSha, ReportingJob } from '../support/reporting.ts';

test('it posts a comment and a check run, and writes the HTML file and the Markdown', async () => {
  const job = new ReportingJob().keep(validatePassed, compareFailed);
  const outcome = await job.run(report);
  expect(outcome).toMatchObject({
    command: 'report',
    key: 'ml-pull-request.yml',
    verdict: 'passed',
    exitCode: 0,
    title: 'Reported 2 outcomes; the joint verdict is failed',
    findings: [],
    result: { joint: 'failed', comment: 'created', check: 'created' },
    outputs: {
      'comment-url': 'https://github.com/comment',
      'check-url': 'https://github.com/check',
      html: join(job.output, 'report.html'),
    },
  });
  expect(job.comments).toMatchObject([
    { key: 'ml-pull-request.yml', headSha, run: '412.1', create: true },
  ]);
  expect(job.comments[0]?.markdown).toContain('(https://github.com/acme/wine/actions/runs/9001)');
  expect(job.checks).toMatchObject([
    {
      name: 'contender / ml-pull-request.yml',
      headSha,
      conclusion: 'failure',
      title:
        'Failed: wine-quality: recall on sugar=sweet fell from 0.379 to 0.126; the other passed',
    },
  ]);
  expect(job.checks[0]?.annotations.map(({ line }) => line)).toEqual([14]);
  expect(readFileSync(join(job.output, 'report.html'), 'utf8')).toContain('<h1>');
  expect(readFileSync(outcome.outputs.report ?? '', 'utf8')).toContain(
    '## ❌ Failed: `wine-quality`: recall on',
  );
});

test.each([
  ['always', identical, true],
  ['on-change', identical, false],
  ['on-change', validatePassed, false],
  ['on-change', comparePassed, true],
  ['on-change', firstModel, true],
  ['on-change', compareUndecided, true],
  ['on-failure', comparePassed, false],
  ['on-failure', compareUndecided, true],
  ['on-failure', compareFailed, true],
] as const)(
  'comment: %s, after "%j": a first comment may appear: %s',
  async (mode, outcome, create) => {
    const job = new ReportingJob().keep(outcome);
    const { result } = await job.run(report, { comment: mode });
    expect(job.comments.map((comment) => comment.create)).toEqual([create]);
    expect(result).toMatchObject({ comment: create ? 'created' : 'none' });
  },
);

test('comment: never and check: false ask the host for nothing', async () => {
  const job = new ReportingJob().keep(compareFailed);
  await job.run(report, { comment: 'never', check: 'false' });
  expect([job.comments, job.checks]).toEqual([[], []]);
});

test('the policy says when a comment appears, the input comes before it', async () => {
  const policy = join(temporaryFolder(), 'contender.yml');
  writeFileSync(policy, 'version: 1\nmodel: wine-quality\nreport: {comment: on-failure}\n');
  const job = new ReportingJob().keep(comparePassed);
  await job.run(report, { policy });
  await job.run(report, { policy, comment: 'always' });
  expect(job.comments.map(({ create }) => create)).toEqual([false, true]);
});

test('what the host refuses is a warning, and the report still passes', async () => {
  const job = new ReportingJob().keep(compareFailed);
  const finding = {
    level: 'warning',
    rule: 'permission-missing',
    message: 'Cannot write the comment: this token lacks pull-requests: write.',
  } as const;
  job.host = {
    ...job.host,
    upsertComment: async () => ({ kind: 'refused', finding }),
    upsertCheck: async () => ({ kind: 'refused', finding }),
  };
  const outcome = await job.run(report);
  expect(outcome).toMatchObject({
    verdict: 'passed',
    exitCode: 0,
    findings: [finding, finding, { file: 'contender.yml', line: 14 }],
  });
  expect(readFileSync(outcome.outputs.report ?? '', 'utf8')).toContain(
    'pull-requests: write'.split(' ')[1],
  );
});

test.each([
  ['in a shell', { host: 'terminal', pullRequest: null, headSha: null }, 'skipped', 'skipped'],
  ['on a push', { pullRequest: null }, 'skipped', 'created'],
] as const)(
  '%s no comment is written, and a note says so',
  async (...[, context, comment, checkRun]) => {
    const job = new ReportingJob().keep(comparePassed);
    job.context = { ...job.context, ...context };
    const outcome = await job.run(report);
    expect(outcome.findings).toMatchObject([{ level: 'note', rule: 'not-posted' }]);
    expect(outcome.result).toMatchObject({ comment, check: checkRun });
  },
);

test('without a token nothing is posted, and a warning says so', async () => {
  const job = new ReportingJob().keep(comparePassed);
  const outcome = await job.run(report, { 'github-token': '' });
  expect(outcome.findings).toMatchObject([{ level: 'warning', rule: 'not-posted' }]);
  expect(job.comments).toEqual([]);
});

test('an earlier report beside the outcomes is not reported again', async () => {
  const job = new ReportingJob().keep(reported, comparePassed);
  expect((await job.run(report)).result).toMatchObject({
    joint: 'passed',
    outcomes: [{ command: 'compare' }],
  });
});

test('a workflow without a file name gets the key of the command', async () => {
  const job = new ReportingJob().keep(comparePassed);
  job.variables = {};
  expect((await job.run(report)).key).toBe('report');
  expect((await job.run(report, { key: 'leg one' })).key).toBe('leg one');
});

test('no outcome at all is never a pass', async () => {
  await expect(codes(new ReportingJob().keep())).resolves.toEqual(['outcomes-missing']);
  await expect(codes(new ReportingJob())).resolves.toEqual(['outcomes-missing']);
});

test('an outcome of another commit is not shown as the answer about this one', async () => {
  const job = new ReportingJob().keep(comparePassed);
  job.context = { ...job.context, headSha: 'f'.repeat(40) };
  await expect(codes(job)).resolves.toEqual(['outcome-other-commit']);
  expect(existsSync(join(job.output, 'report.html'))).toBe(false);
});

test('an outcome of another repository is not shown as the answer about this one', async () => {
  const job = new ReportingJob().keep(comparePassed);
  job.context = { ...job.context, repository: 'mallory/wine' };
  await expect(codes(job)).resolves.toEqual(['outcome-other-repository']);
});

test('a report that is named as an outcome is refused, since it passes whatever it reported', async () => {
  const job = new ReportingJob().keep(reported);
  const outcomes = join(job.output, 'outcomes/report-0.json');
  await expect(codes(job, { outcomes })).resolves.toEqual(['outcome-is-report']);
});

test('off GitHub the Markdown says nothing about posting, the shell does', async () => {
  const job = new ReportingJob().keep(comparePassed);
  job.context = { ...job.context, host: 'terminal', pullRequest: null };
  const outcome = await job.run(report);
  expect(readFileSync(outcome.outputs.report ?? '', 'utf8')).not.toContain('not-posted');
  expect(renderTerminal(outcome, { colour: false })).toContain('Nothing was posted');
});

test('without a token the Markdown, which is the step summary, says so', async () => {
  const job = new ReportingJob().keep(comparePassed);
  const outcome = await job.run(report, { 'github-token': '' });
  expect(readFileSync(outcome.outputs.report ?? '', 'utf8')).toContain('there is no token');
});

test('a key of somebody else cannot start a line of its own where a runner reads along', async () => {
  const key = 'leg\n::error::forged\u202e';
  const job = new ReportingJob().keep({ ...comparePassed, key });
  job.context = { ...job.context, headSha: 'f'.repeat(40) };
  const error: unknown = await job.run(report).catch((caught: unknown) => caught);
  const open = opener(terminal({ inputs: new Map(), json: true }), {
    output: job.output,
    prefix: '',
  });
  const { title } = await errored('report', open, { key: 'report', error });
  expect(title).toContain('leg ::error::forged\\u202e');
  expect(title).not.toMatch(/[\n\u202e]/);
});

test('the mistakes of several places are told together', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'cut.json'), '{"schema"');
  const job = new ReportingJob();
  const outcomes = `${join(folder, 'cut.json')}\n${join(folder, 'missing.json')}`;
  await expect(codes(job, { outcomes })).resolves.toEqual(['file-syntax', 'outcomes-missing']);
});

test.each([
  [[comparePassed], 'success'],
  [[comparePassed, compareUndecided], 'neutral'],
  [[{ ...compareUndecided, exitCode: 1 }], 'failure'],
  [[compareFailed, comparePassed], 'failure'],
  [[{ ...compareFailed, verdict: 'errored', exitCode: 2 }], 'failure'],
  [[], 'failure'],
] as const)('case %#: the check run says what the exit codes say', (outcomes, conclusion) => {
  expect(conclusionOf(outcomes)).toBe(conclusion);
});

async function codes(job: ReportingJob, inputs: Readonly<Record<string, string>> = {}) {
  const error: unknown = await job.run(report, inputs).catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error('It reported.');
  return error.problems.map(({ code }) => code);
}
