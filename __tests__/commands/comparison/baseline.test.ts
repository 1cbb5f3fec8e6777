import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, test } from '@jest/globals';
import { compare } from '../../../src/commands/compare.ts';
import { register } from '../../../src/commands/register.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { digestOfFile } from '../../../src/inputs/digest.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { problemsOf, wine } from '../../support/read-predictions.ts';
import { Workplace } from '../../support/workplace.ts';

const rules = '[{metric: accuracy, no-worse: 0.01}]';

function resultOf(outcome: Outcome) {
  if (outcome.command !== 'compare' || !outcome.result) throw new Error('There is no result.');
  return outcome.result;
}

/** A registered run whose predictions are those of the wine data. */
async function registered(place: Workplace, name: string) {
  const path = join(place.folder, `${name}.csv`);
  copyFileSync(wine(name), path);
  const predictions = { path, digest: await digestOfFile(path) };
  const record = await place.train(name, { predictions });
  return (await place.run(register, { 'run-record': record })).outputs;
}

test('a baseline is a registered version, by its number or its digest', async () => {
  const place = new Workplace();
  const { version = '', digest = '' } = await registered(place, 'baseline');
  for (const baseline of [`v${version}`, digest]) {
    const outcome = await place.run(compare, { candidate: wine('candidate'), baseline, rules });
    expect(resultOf(outcome).baseline).toMatchObject({ version, digest });
    expect(outcome.verdict).toBe('passed');
  }
});

test('a version that nobody registered is an error that names it', async () => {
  const place = new Workplace();
  await registered(place, 'baseline');
  const [problem] = await problemsOf(
    place.run(compare, { candidate: wine('candidate'), baseline: 'v9', rules }),
  );
  expect(problem).toMatchObject({ code: 'baseline-unknown' });
  expect(problem?.what).toContain('has no version 9');
});

test('one file holds both models, in columns of their own', async () => {
  const column = (name: string) => {
    const [, ...rows] = readFileSync(wine(name), 'utf8').trim().split('\n');
    return rows.map((row) => row.split(','));
  };
  const [before, after] = [column('baseline'), column('candidate')];
  const lines = after.map(
    ([id, label, score], row) => `${id},${label},${before[row]?.[2]},${score}`,
  );
  const file = join(temporaryFolder(), 'both.csv');
  writeFileSync(file, `id,label,old,new\n${lines.join('\n')}\n`);
  const place = new Workplace(
    'version: 1\nmodel: wine\ncompare: {columns: {score: {baseline: old, candidate: new}}}\n',
  );
  const files = { candidate: file, baseline: file };
  const [one] = resultOf(await place.run(compare, { ...files, rules })).rules;
  const apart = { candidate: wine('candidate'), baseline: wine('baseline') };
  const [two] = resultOf(await new Workplace().run(compare, { ...apart, rules })).rules;
  expect(one).toEqual(two);
  const [problem] = await problemsOf(new Workplace().run(compare, { ...files, rules }));
  expect(problem).toMatchObject({ code: 'same-file' });
});

const harness = (exact: number, version: number) => ({
  results: { x: { 'exact_match,none': exact, 'exact_match_stderr,none': 0.01 } },
  versions: { x: version },
});

function written(name: string, content: unknown): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('results of two versions of a task are not comparable', async () => {
  const files = {
    candidate: written('c.json', harness(0.5, 2)),
    baseline: written('b.json', harness(0.5, 1)),
  };
  const asked = '[{metric: exact-match, no-worse: 0.01}]';
  const [problem] = await problemsOf(new Workplace().run(compare, { ...files, rules: asked }));
  expect(problem).toMatchObject({ code: 'not-comparable' });
  expect(problem?.why).toContain('the version of the task x is 1 and 2');
});

test('which format was taken is said', async () => {
  const files = {
    candidate: written('c.json', harness(0.5, 2)),
    baseline: written('b.json', harness(0.5, 2)),
  };
  const asked = '[{metric: exact-match, no-worse: 0.1}]';
  const outcome = await new Workplace().run(compare, { ...files, rules: asked });
  expect(outcome.verdict).toBe('passed');
  expect(outcome.findings.map(({ rule, level }) => [rule, level])).toContainEqual([
    'metrics-format',
    'note',
  ]);
});

test('beside the results of one task its log has the rows', async () => {
  const folder = temporaryFolder();
  const log = (name: string, right: readonly number[]) => {
    mkdirSync(join(folder, name));
    const lines = right.map((exact_match, doc_id) => {
      return `${JSON.stringify({ doc_id, filter: 'none', metrics: ['exact_match'], exact_match })}\n`;
    });
    writeFileSync(join(folder, name, 'samples_x_2026.jsonl'), lines.join(''));
    const path = join(folder, name, 'results_2026.json');
    writeFileSync(path, JSON.stringify(harness(0.5, 1)));
    return path;
  };
  const files = { candidate: log('c', [1, 1, 0]), baseline: log('b', [1, 0, 0]) };
  const asked = '[{metric: exact-match, at-least: 0.1}]';
  const outcome = await new Workplace().run(compare, { ...files, rules: asked });
  expect(resultOf(outcome)).toMatchObject({ task: 'generation', testSet: { rows: 3 } });
});

const home = process.cwd();
afterEach(() => process.chdir(home));

function git(...words: readonly string[]): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  execFileSync('git', [...identity, ...words], { stdio: 'pipe' });
}

test('the file as it was before the branch is the baseline', async () => {
  const place = new Workplace();
  process.chdir(place.folder);
  git('init', '-b', 'main');
  copyFileSync(wine('baseline'), 'p.csv');
  git('add', 'p.csv');
  git('commit', '-m', 'baseline');
  git('update-ref', 'refs/remotes/origin/HEAD', 'HEAD');
  git('checkout', '-q', '-b', 'topic');
  copyFileSync(wine('candidate'), 'p.csv');
  git('commit', '-am', 'candidate');
  const outcome = await place.run(compare, { candidate: 'p.csv', baseline: 'merge-base', rules });
  const apart = { candidate: wine('candidate'), baseline: wine('baseline') };
  const expected = await new Workplace().run(compare, { ...apart, rules });
  expect(resultOf(outcome).rules).toEqual(resultOf(expected).rules);
  expect(resultOf(outcome).baseline?.commit).toMatch(/^[0-9a-f]{40}$/);
  const [problem] = await problemsOf(
    place.run(compare, { candidate: 'p.csv', baseline: 'merge-base:q.csv', rules }),
  );
  expect(problem).toMatchObject({ code: 'baseline-not-in-commit' });
});
