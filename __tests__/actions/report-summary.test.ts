import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { pullRequestEvent } from '../support/github/events.ts';
import { compareFailed, rule } from '../support/outcomes.ts';
import { reportedWorkspace } from '../support/report-action.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';

const limit = 1024 * 1024;
const inputs = { comment: 'never', check: 'false' };

/** Far more than a summary takes: rules with long names, of many models. */
function manyOutcomes(): readonly Outcome[] {
  const rules = Array.from({ length: 100 }, (_, n) => {
    return rule({ id: `rule-${n}`, metric: `${'ünïcode '.repeat(14)}${n}`, verdict: 'failed' });
  });
  return Array.from({ length: 60 }, (_, n): Outcome => {
    if (compareFailed.command !== 'compare' || !compareFailed.result) throw new Error('No rules.');
    return { ...compareFailed, key: `model-${n}`, result: { ...compareFailed.result, rules } };
  });
}

function report(outcomes: readonly Outcome[], env: Readonly<Record<string, string>> = {}) {
  const cwd = reportedWorkspace(outcomes);
  return runAction('report', { cwd, inputs, event: pullRequestEvent, env });
}

/** The summary of a step into whose file somebody has written before. */
async function summaryAfter(before: string): Promise<{ run: ActionRun; summary: string }> {
  const path = join(temporaryFolder(), 'summary.md');
  writeFileSync(path, before);
  const run = await report([compareFailed], { GITHUB_STEP_SUMMARY: path });
  return { run, summary: readFileSync(path, 'utf8').slice(before.length) };
}

test('sixty models with a hundred rules each stay below the limit of a summary', async () => {
  const run = await report(manyOutcomes());
  expect(run.exitCode).toBe(0);
  expect(run.summary).toMatch(/^## ❌ Failed: /);
  expect(run.summary).toContain('model-59');
  expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(limit);
  expect(Buffer.byteLength(run.summary)).toBeGreaterThan(100_000);
});

test('what stands in the file counts: a report without room gives way to its own line', async () => {
  const { run, summary } = await summaryAfter('x'.repeat(limit - 1_500));
  expect(run.exitCode).toBe(0);
  expect(summary).toContain('the joint verdict is failed');
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_500);
});

test('a file that is full already stays as it is, and a warning says so', async () => {
  const { run, summary } = await summaryAfter('x'.repeat(limit));
  expect(run.exitCode).toBe(0);
  expect(summary).toBe('');
  expect(run.annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      message: expect.stringContaining('The step summary was not written'),
    }),
  );
});

test('the summary has the report where nothing could be posted', async () => {
  const { summary } = await summaryAfter('');
  expect(summary).toMatch(/^## ❌ Failed: /);
});
