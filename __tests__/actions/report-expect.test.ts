import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { pullRequestEvent } from '../support/github/events.ts';
import { headSha } from '../support/github/state.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { comparePassed, validatePassed } from '../support/outcomes.ts';
import { runAction } from '../support/run-action.ts';

const github = githubForEachTest();

/** Two legs of a matrix ran; the comparison of the second died after its validation. */
function workspace(): string {
  const cwd = temporaryFolder();
  const folder = join(cwd, 'contender-output', 'outcomes');
  mkdirSync(folder, { recursive: true });
  const red = [validatePassed, comparePassed].map((one) => ({ ...one, key: 'wine-red' }));
  for (const outcome of [...red, { ...validatePassed, key: 'wine-white' }]) {
    const provenance = { ...outcome.provenance, headSha };
    const file = join(folder, `${outcome.command}-${outcome.key}.json`);
    writeFileSync(file, JSON.stringify({ ...outcome, provenance }));
  }
  return cwd;
}

test('a leg that died is named in comment, check run and summary, and fails the check', async () => {
  const expected = 'compare wine-red\ncompare wine-white\n';
  const run = await runAction('report', {
    cwd: workspace(),
    inputs: { expect: expected },
    github: github(),
    event: pullRequestEvent,
  });
  const line = '| ⛔\u00a0errored | `compare wine-white` | no outcome:';
  expect(run.exitCode).toBe(0);
  expect(github().state.comments[0]?.body).toContain(line);
  expect(github().state.checkRuns).toMatchObject([
    {
      conclusion: 'failure',
      title: 'Errored: compare wine-white has no outcome; the other 2 passed',
    },
  ]);
  expect(run.summary).toContain(line);
  expect(run.outcome).toMatchObject({
    result: { joint: 'errored', missing: ['compare wine-white'] },
  });
});

test('a misspelt command in the list is an error with a hint, and nothing is posted', async () => {
  const run = await runAction('report', {
    cwd: workspace(),
    inputs: { expect: 'comapre wine-red' },
    github: github(),
    event: pullRequestEvent,
  });
  expect(run.exitCode).toBe(2);
  expect(JSON.stringify(run.annotations)).toContain('Did you mean \\"compare wine-red\\"?');
  expect(github().state.comments).toEqual([]);
});
