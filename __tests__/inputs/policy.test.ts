import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readPolicy } from '../../src/inputs/policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function policy(text: string): string {
  const path = join(folder, `${Math.random()}.yml`);
  writeFileSync(path, text);
  return path;
}

test('two lines are a policy; all else has a default', async () => {
  const read = await readPolicy(policy('version: 1\nmodel: wine\n'));
  expect(read?.value).toMatchObject({
    baseline: { alias: 'champion', 'on-missing': 'fail' },
    compare: { alpha: 0.05, 'on-undecided': 'warn' },
    report: { comment: 'on-change' },
    stages: {},
  });
});

test('the default file may be missing, a named one may not', async () => {
  expect(await readPolicy('contender.yml')).toBeUndefined();
  await expect(readPolicy(join(folder, 'none.yml'))).rejects.toMatchObject({
    problems: [{ code: 'file-missing' }],
  });
});

test('unknown keys, wrong types and wrong words are reported together with their lines', async () => {
  const path = policy(
    [
      'version: 2',
      'model: 3',
      'comapre: {}',
      'compare:',
      '  alpha: 0.5',
      '  on-undecided: maybe',
      '  rules:',
      '    - {metric: acuracy, no-wrose: 0.01}',
      '    - {metric: roc_acu, no-worse: 0.01}',
      '    - {metric: log-loss, no-worse: 0.01, better: 0}',
      'stages:',
      '  production: {alias: champion, need: [compare]}',
    ].join('\n'),
  );
  const error = await readPolicy(path).catch((reason: unknown) => reason);
  const { problems } = error as { problems: { line: number; code: string; next: string }[] };
  const found = problems.map(({ line, code, next }) => `${line} ${code} ${next}`).sort();
  expect(found).toEqual(
    [
      '1 value-invalid Correct it.',
      '2 value-invalid Correct it.',
      '3 key-unknown Did you mean "compare"?',
      '5 value-invalid Correct it.',
      '6 value-invalid Correct it.',
      '8 key-unknown Did you mean "no-worse"?',
      '8 rule-metric Did you mean "accuracy"? If it is a metric of your own, add higher-is-better.',
      '9 rule-metric Did you mean "roc-auc"? If it is a metric of your own, add higher-is-better.',
      '10 rule-operator Write one rule for each of them.',
      '12 value-invalid Add it.',
      '12 key-unknown Did you mean "needs"?',
    ].sort(),
  );
});

test('a default policy that is a link to nowhere is not a missing one', async () => {
  const before = process.cwd();
  const elsewhere = mkdtempSync(join(folder, 'link-'));
  symlinkSync('nowhere.yml', join(elsewhere, 'contender.yml'));
  process.chdir(elsewhere);
  try {
    await expect(readPolicy('contender.yml')).rejects.toMatchObject({
      problems: [{ code: 'file-missing' }],
    });
  } finally {
    process.chdir(before);
  }
});

test('a training command of blanks is no command', async () => {
  const path = policy('version: 1\nmodel: wine\ntrain: {run: "  "}\n');
  await expect(readPolicy(path)).rejects.toMatchObject({
    problems: [{ code: 'value-invalid', line: 3 }],
  });
});

test.each([
  [
    'two rules of one id, one of them on fairness',
    'rule-duplicate',
    `  rules: [{metric: accuracy, no-worse: 0.01, id: same}]
  fairness: [{metric: disparate-impact, group: sex, unprivileged: F, privileged: M, at-least: 0.8, id: same}]`,
  ],
  ['a predicate named like all rows', 'slice-duplicate', '  slices: [{name: "*", where: a = 1}]'],
  [
    'a predicate named like a value of a column',
    'slice-duplicate',
    '  slices: [region, {name: region=EU, where: a = 1}]',
  ],
])('%s would be taken for each other', async (_, code, compare) => {
  const path = policy(`version: 1\nmodel: wine\ncompare:\n${compare}\n`);
  await expect(readPolicy(path)).rejects.toMatchObject({ problems: [{ code }] });
});

test.each([
  [2000, []],
  [2001, ['value-invalid']],
])('a condition of %d characters: %j', async (length, codes) => {
  const where = `a = '${'x'.repeat(length - 6)}'`;
  const path = policy(
    `version: 1\nmodel: wine\ncompare:\n  slices: [{name: long, where: "${where}"}]\n`,
  );
  const found = await readPolicy(path).then(
    () => [],
    ({ problems }) => problems.map(({ code }: { readonly code: string }) => code),
  );
  expect(found).toEqual(codes);
});
