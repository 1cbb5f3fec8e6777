import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, test } from '@jest/globals';
import { calibrate } from '../../src/commands/calibrate.ts';
import { compare } from '../../src/commands/compare.ts';
import { register } from '../../src/commands/register.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { digestOfFile } from '../../src/inputs/digest.ts';
import { temporaryFolder } from '../support/folder.ts';
import { problemsOf, wine } from '../support/read-predictions.ts';
import { Workplace } from '../support/workplace.ts';

const files = { candidate: wine('candidate'), baseline: wine('baseline') };

function policy(compareKeys: string): string {
  return `version: 1\nmodel: wine\ncompare:\n${compareKeys.replace(/^/gm, '  ')}\n`;
}

const good = 'id,label,score\na,0,0.1\nb,1,0.9\n';

const refused = [
  {
    what: 'a weight of 0',
    code: 'predictions-weight',
    text: 'id,label,score,weight\na,0,0.1,1\nb,1,0.9,0\n',
    says: '"b" (line 3) has "0"',
  },
  {
    what: 'a column to show that no file has',
    code: 'show-column-missing',
    keys: 'show-columns: [colour]',
    says: 'no column "colour"',
  },
  {
    what: 'an alpha of a half',
    code: 'value-invalid',
    keys: 'alpha: 0.5',
    says: '',
  },
  {
    what: 'a plain number in quotes as a bound',
    code: 'value-invalid',
    keys: 'rules: [{metric: accuracy, no-worse: "0.01"}]',
    says: '',
  },
];

test.each(refused)('$what is refused', async ({ code, text = good, keys, says }) => {
  const place = new Workplace(keys === undefined ? undefined : policy(keys));
  const problems = await problemsOf(
    place.run(compare, {
      candidate: place.write('candidate.csv', text),
      baseline: place.write('baseline.csv', good.replace('0.1', '0.2')),
    }),
  );
  const problem = problems.find((one) => one.code === code);
  expect(problem).toBeDefined();
  expect(`${problem?.what} ${problem?.why}`).toContain(says);
});

test('slices that differ between the files are named, and the way out is in both of them', async () => {
  const place = new Workplace(policy('slices: [region]'));
  const text = (region: string) => `id,label,score,region\na,0,0.1,${region}\nb,1,0.9,EU\n`;
  const [problem] = await problemsOf(
    place.run(compare, {
      candidate: place.write('candidate.csv', text('US')),
      baseline: place.write('baseline.csv', text('EU')),
    }),
  );
  expect(problem).toMatchObject({ code: 'predictions-slices-differ', line: 2 });
  expect(problem?.next).toMatch(/the same into both files\.$/);
});

test('a slice that no row lies in is a warning', async () => {
  const where = `slices: [{name: nobody, where: "sugar = 'salty'"}]`;
  const { findings } = await new Workplace(policy(where)).run(compare, files);
  expect(findings.find(({ rule }) => rule === 'slice-empty')).toMatchObject({ level: 'warning' });
});

test('predictions that another threshold made are a warning with their number', async () => {
  const { findings } = await new Workplace(policy('threshold: 0.9')).run(compare, files);
  const odd = findings.filter(({ rule }) => rule === 'threshold-differs');
  expect(odd).toHaveLength(2);
  expect(odd[0]?.message).toMatch(/^The candidate has \d+ of 1903 predictions/);
});

/** A run whose predictions are those of the wine data; `model` is what its bytes are told by. */
async function run(place: Workplace, name: string, model: string): Promise<string> {
  const path = join(place.folder, `${name}.csv`);
  copyFileSync(wine(name), path);
  const predictions = { path, digest: await digestOfFile(path) };
  return place.train(model, { predictions });
}

test('one model with two kinds of predictions is a warning', async () => {
  const place = new Workplace();
  await place.run(register, { 'run-record': await run(place, 'baseline', 'same') });
  const { findings, verdict } = await place.run(compare, {
    candidate: await run(place, 'candidate', 'same'),
    baseline: 'v1',
  });
  expect(findings.find(({ rule }) => rule === 'same-model')).toMatchObject({ level: 'warning' });
  expect(verdict).toBe('passed');
});

const home = process.cwd();
afterEach(() => process.chdir(home));

test('outside of a repository there is no merge base, and it is said', async () => {
  process.chdir(temporaryFolder());
  const place = new Workplace();
  const problems = await problemsOf(
    place.run(compare, { candidate: files.candidate, baseline: 'merge-base:p.csv' }),
  );
  expect(problems).toMatchObject([{ code: 'merge-base-unknown' }]);
});

test('a repeat without predictions and metrics says nothing of noise', async () => {
  const place = new Workplace();
  const nothing = { predictions: null, metrics: {}, metricsFile: null };
  const names = ['a', 'b', 'c', 'd', 'e'];
  const records = await Promise.all(names.map((name) => place.train(name, nothing)));
  const problems = await problemsOf(
    place.run(calibrate, { repeats: records.join(','), registry: '' }),
  );
  expect(problems).toHaveLength(5);
  expect(problems[0]).toMatchObject({ code: 'repeat-empty' });
});

test('what 0/0 counts is said where a rule changes it', async () => {
  const rules = '[{metric: f1-macro, no-worse: 0.05, zero-division: skip}]';
  const { result } = await outcomeOf(rules);
  expect(result?.rules[0]?.notes).toEqual(['In f1-macro 0/0 leaves its class out.']);
});

async function outcomeOf(rules: string): Promise<Extract<Outcome, { command: 'compare' }>> {
  const outcome = await new Workplace().run(compare, { ...files, rules });
  if (outcome.command !== 'compare') throw new Error('There is no comparison.');
  return outcome;
}
