import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Outcome } from '../../src/domain/outcome.ts';
import { UserError } from '../../src/errors.ts';
import { outcomeSchema, readOutcomes } from '../../src/inputs/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  compareFailed,
  comparePassed,
  samples,
  validateFailed,
  validatePassed,
} from '../support/outcomes.ts';

const folder = temporaryFolder();
function file(content: unknown): string {
  const path = join(folder, `${randomUUID()}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function problemsOf(...contents: readonly unknown[]) {
  const error: unknown = await readOutcomes(contents.map(file)).catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error('It was read without a problem.');
  return error.problems;
}

const whole = Object.values(samples).flat();

test.each(whole.map((outcome) => [`${outcome.command} ${outcome.verdict}`, outcome] as const))(
  'what a command writes is read back as it was: %s',
  async (_, outcome) => {
    const written = JSON.parse(JSON.stringify(outcome)) as Outcome;
    expect(await readOutcomes([file(written)])).toEqual([written]);
  },
);

test('unknown members are dropped, so nothing of them reaches a report', async () => {
  const grown = {
    ...comparePassed,
    extra: '<script>',
    result: { ...comparePassed.result, more: 1 },
  };
  const [read] = await readOutcomes([file(grown)]);
  expect(read).toEqual(comparePassed);
});

test.each([
  [
    'another schema version',
    { ...comparePassed, schema: 'contender/outcome@2' },
    'outcome-version',
    /contender\/outcome@2/,
  ],
  ['no outcome at all', { hello: 'world' }, 'outcome-version', /no member "schema"/],
  ['null', null, 'outcome-version', /no member "schema"/],
  ['an empty file', '', 'file-syntax', /empty/],
  ['a file cut in half', JSON.stringify(comparePassed).slice(0, 400), 'file-syntax', /JSON/],
  ['an unknown command', { ...comparePassed, command: 'deploy' }, 'outcome-invalid', /./],
  [
    'a verdict that does not exist',
    { ...comparePassed, verdict: 'fine' },
    'outcome-invalid',
    /passed/,
  ],
  [
    'a number that JSON cannot hold',
    JSON.stringify(comparePassed).replace('0.0061', '1e999'),
    'outcome-invalid',
    /number/,
  ],
  [
    'a text where a number belongs',
    JSON.stringify(comparePassed).replace('0.0061', '"0.0061"'),
    'outcome-invalid',
    /number/,
  ],
  [
    'an exit code that hides a failure',
    { ...compareFailed, exitCode: 0 },
    'outcome-contradictory',
    /exit code is 0/,
  ],
  [
    'passed with a failed rule',
    { ...compareFailed, verdict: 'passed', exitCode: 0 },
    'outcome-contradictory',
    /rule .* is failed/,
  ],
  [
    'passed with a failed check',
    { ...validateFailed, verdict: 'passed', exitCode: 0 },
    'outcome-contradictory',
    /check wine\.alcohol\.range is failed/,
  ],
  [
    'passed without a result',
    { ...validatePassed, result: null },
    'outcome-contradictory',
    /no result/,
  ],
])('%s is refused', async (...[, content, code, why]) => {
  const problems = await problemsOf(content);
  expect(problems.map((problem) => problem.code)).toContain(code);
  expect(problems.map((problem) => problem.why).join(' ')).toMatch(why);
  expect(problems.every((problem) => problem.file?.startsWith(folder))).toBe(true);
});

test('every problem of every file is reported at once', async () => {
  const problems = await problemsOf('{', { ...comparePassed, title: 3, key: '' }, { schema: 1 });
  expect(problems.map(({ code }) => code)).toEqual([
    'file-syntax',
    'outcome-invalid',
    'outcome-invalid',
    'outcome-version',
  ]);
});

test('a failed check that only warns does not contradict a pass', async () => {
  const checks =
    validateFailed.result?.checks.filter(({ severity }) => severity === 'warning') ?? [];
  const softened = { ...validatePassed, result: { data: [], checks } };
  expect(checks).toHaveLength(1);
  expect(await readOutcomes([file(softened)])).toHaveLength(1);
});

test('a missing file and one that is too large are named', async () => {
  const large = file(' '.repeat(20 * 1024 * 1024 + 1));
  const missing = join(folder, 'missing.json');
  const error: unknown = await readOutcomes([missing, large]).catch((caught: unknown) => caught);
  expect(error instanceof UserError && error.problems.map(({ code }) => code)).toEqual([
    'file-missing',
    'outcome-too-large',
  ]);
});

test('the published JSON Schema can be made', () => {
  const schema = z.toJSONSchema(outcomeSchema, { io: 'input', unrepresentable: 'any' });
  expect(JSON.stringify(schema)).toContain('contender/outcome@1');
});
