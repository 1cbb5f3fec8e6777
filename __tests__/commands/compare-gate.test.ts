import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compare } from '../../src/commands/compare.ts';
import { register } from '../../src/commands/register.ts';
import type { ComparisonResult } from '../../src/domain/comparison/result.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { digestOfFile } from '../../src/inputs/digest.ts';
import { outcomeSchema } from '../../src/inputs/outcome.ts';
import { problemsOf, wine } from '../support/read-predictions.ts';
import { Workplace } from '../support/workplace.ts';

function policy(compareKeys: string, rest = ''): string {
  return `version: 1\nmodel: wine\ncompare:\n${compareKeys.replace(/^/gm, '  ')}\n${rest}`;
}

function resultOf(outcome: Outcome): ComparisonResult {
  if (outcome.command !== 'compare' || !outcome.result) throw new Error('There is no result.');
  return outcome.result;
}

const skewed = { candidate: wine('skewed'), baseline: wine('candidate') };

function compareSkewed(text: string, inputs: Record<string, string> = {}) {
  return new Workplace(text).run(compare, { ...skewed, ...inputs });
}

const bySugar = 'slices: [sugar]\nrules:\n  - {metric: accuracy, no-worse: 0.05}';

test('a loss that all rows hide is an alarm: the run fails, and says where', async () => {
  const outcome = await compareSkewed(
    policy('slices: [sugar]\nrules:\n  - {metric: recall, no-worse: 0.08}'),
  );
  expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 1 });
  expect(outcome.title).toMatch(/^Failed: recall on sugar=sweet fell by 0\.253.*no rule guards/);
  expect(outcome.findings.find(({ rule }) => rule === 'slice-alarm')).toMatchObject({
    level: 'error',
    line: 6,
    message: expect.stringMatching(/^recall on sugar=sweet .*proven although no rule guards/),
  });
  expect(resultOf(outcome).rules).toMatchObject([{ slice: '*', verdict: 'passed' }]);
  expect(outcomeSchema.safeParse(outcome).success).toBe(true);
});

test('a loss within the margin raises no alarm', async () => {
  const outcome = await compareSkewed(policy(bySugar));
  expect(outcome).toMatchObject({ verdict: 'passed', exitCode: 0 });
  expect(resultOf(outcome).slices.map(({ slice }) => slice)).toEqual([
    'sugar=dry',
    'sugar=medium',
    'sugar=sweet',
  ]);
});

test('slices are made by SQL too, and a rule may name one of them', async () => {
  const outcome = await compareSkewed(
    policy(
      `slices: [{name: sweet ones, where: "sugar = 'sweet'"}]\nrules:\n  - {metric: recall, no-worse: 0.1, slices: sweet ones}`,
    ),
  );
  expect(outcome.verdict).toBe('failed');
  expect(resultOf(outcome).rules.at(-1)).toMatchObject({
    slice: 'sweet ones',
    guarded: true,
    n: 656,
    nPositive: 87,
    verdict: 'failed',
  });
});

test('a rule that names an unknown slice is refused at its line, before anything is read', async () => {
  const wrong = bySugar.replace('0.05}', '0.05, slices: sugr}');
  expect(await problemsOf(compareSkewed(policy(wrong)))).toMatchObject([
    { code: 'rule-slice', line: 6, next: expect.stringContaining('Did you mean "sugar"?') },
  ]);
});

test('a value that no row has is errored, with the values that there are', async () => {
  const outcome = await compareSkewed(
    policy(bySugar.replace('0.05}', '0.05, slices: sugar=sour}')),
  );
  expect(outcome).toMatchObject({ verdict: 'errored', exitCode: 2 });
  expect(resultOf(outcome).rules.at(-1)?.reason).toContain('sugar=dry; sugar=medium; sugar=sweet');
});

const failing = 'rules:\n  - {metric: recall, no-worse: 0.02}';

function waiver(differs: Record<string, string> = {}): string {
  const line = { rule: 'recall:no-worse', until: '2999-12-31', reason: 'known', by: 'ada' };
  return `waivers:\n  - ${JSON.stringify({ ...line, ...differs })}\n`;
}

test('what a person accepted does not stop the candidate, and is printed', async () => {
  expect(await compareSkewed(policy(failing))).toMatchObject({ verdict: 'failed' });
  const outcome = await compareSkewed(policy(failing, waiver()));
  expect(outcome).toMatchObject({ verdict: 'passed', exitCode: 0 });
  expect(resultOf(outcome).rules).toMatchObject([
    { verdict: 'waived', waiver: { by: 'ada', instead: 'failed' } },
  ]);
  expect(outcome.findings.find(({ rule }) => rule === 'waived')).toMatchObject({
    level: 'warning',
    line: 7,
    message: 'recall:no-worse is failed, and waived until 2999-12-31 by ada: known',
  });
  expect(outcomeSchema.safeParse(outcome).success).toBe(true);
});

test('an expired waiver fails at its line, even where the rule passes now', async () => {
  const passing = failing.replace('0.02', '0.2');
  const old = waiver({ until: '2020-02-29' });
  const outcome = await compareSkewed(policy(passing, old));
  expect(outcome).toMatchObject({
    verdict: 'failed',
    exitCode: 1,
    title: 'Failed: the waiver of recall:no-worse held until 2020-02-29',
  });
  expect(outcome.findings[0]).toMatchObject({ rule: 'waiver-expired', level: 'error', line: 7 });
  expect((await compareSkewed(policy(failing, old))).verdict).toBe('failed');
});

test('a waiver for nothing is errored, with the rule that was meant', async () => {
  const outcome = await compareSkewed(policy(failing, waiver({ rule: 'recal:no-worse' })));
  expect(outcome).toMatchObject({ verdict: 'errored', exitCode: 2 });
  expect(outcome.findings[0]).toMatchObject({
    rule: 'waiver-unmatched',
    message: expect.stringContaining('Did you mean "recall:no-worse"?'),
  });
});

test('a waiver without a reason, or until no day, is refused at its line', async () => {
  const wrong = waiver({ reason: '', until: '2026-02-30' });
  const problems = await problemsOf(compareSkewed(policy(failing, wrong)));
  expect(problems.map(({ line }) => line)).toEqual([7, 7]);
});

async function trained(place: Workplace, name: string) {
  const path = join(place.folder, `${name}.csv`);
  copyFileSync(wine(name), path);
  return place.train(name, { predictions: { path, digest: await digestOfFile(path) } });
}

const atMargin = policy('rules:\n  - {metric: accuracy, no-worse: 0.011}');

test('a model that only matches a poor champion is held against the pinned release', async () => {
  const place = new Workplace(
    atMargin.replace('model: wine', 'model: wine\nbaseline: {anchor: v1}'),
  );
  await place.run(register, { 'run-record': await trained(place, 'candidate') });
  const files = { candidate: wine('small'), baseline: wine('baseline') };
  const alone = await new Workplace(atMargin).run(compare, files);
  expect(alone.verdict).toBe('passed');
  const outcome = await place.run(compare, files);
  expect(outcome).toMatchObject({ verdict: 'failed' });
  expect(resultOf(outcome).anchor).toMatchObject({ version: '1', path: 'candidate.csv' });
  const [result] = resultOf(outcome).rules;
  expect(result?.reason).toMatch(/^Against the anchor: /);
  expect(result?.estimate).toBeCloseTo(resultOf(alone).rules[0]?.estimate ?? Number.NaN, 12);
  expect(result?.anchor).toMatchObject({ verdict: 'failed' });
  expect(outcomeSchema.safeParse(outcome).success).toBe(true);
});

test('the anchor may be a file', async () => {
  const outcome = await new Workplace(atMargin).run(compare, {
    candidate: wine('retrained'),
    baseline: wine('baseline'),
    anchor: wine('candidate'),
  });
  expect(resultOf(outcome)).toMatchObject({
    anchor: { path: wine('candidate') },
    rules: [{ verdict: 'passed', anchor: { verdict: 'passed' } }],
  });
});

test('an anchor that is the file of the candidate is refused by its name', async () => {
  const run = new Workplace(atMargin).run(compare, { ...skewed, anchor: wine('skewed') });
  expect(await problemsOf(run)).toMatchObject([
    { code: 'same-file', what: 'The candidate and the anchor are read from the same file.' },
  ]);
});

test('an anchor that nobody registered is errored', async () => {
  const place = new Workplace(atMargin);
  await place.run(register, { 'run-record': await trained(place, 'candidate') });
  const problems = await problemsOf(place.run(compare, { ...skewed, anchor: 'v7' }));
  expect(problems).toMatchObject([{ code: 'baseline-unknown' }]);
});

test('an anchor without predictions on this test set is errored: evaluate it once', async () => {
  const place = new Workplace(atMargin);
  const record = await place.train('numbers', { predictions: null, metrics: { accuracy: 0.8 } });
  await place.run(register, { 'run-record': record });
  const problems = await problemsOf(place.run(compare, { ...skewed, anchor: 'v1' }));
  expect(problems).toMatchObject([
    { code: 'anchor-not-evaluated', next: expect.stringContaining('Evaluate it once') },
  ]);
});

test('a margin that this test set cannot hold is a note at its line, with the rows that it needs', async () => {
  const outcome = await compareSkewed(policy('rules:\n  - {metric: accuracy, no-worse: 0.005}'));
  expect(outcome.findings.find(({ rule }) => rule === 'margin')).toMatchObject({
    level: 'note',
    line: 5,
    message: expect.stringMatching(
      /^The margin 0\.005 of accuracy needs about 5,459 rows; you have 1,903\./,
    ),
  });
});

test('a margin of 0 is linted: it asks for proof that nothing was lost', async () => {
  const outcome = await compareSkewed(policy('rules:\n  - {metric: accuracy, no-worse: 0}'));
  expect(outcome.findings.find(({ rule }) => rule === 'margin')?.message).toContain('better: 0');
});

test('a suspicious gain fails', async () => {
  const outcome = await new Workplace(
    policy('rules:\n  - {metric: accuracy, not-more-than: +0.02}'),
  ).run(compare, { candidate: wine('candidate'), baseline: wine('baseline') });
  expect(outcome).toMatchObject({ verdict: 'failed' });
  expect(resultOf(outcome).rules[0]?.reason).toContain('usually leakage');
});

test('swapping the models negates every resampled interval bit for bit', async () => {
  const rules =
    'rules:\n  - {metric: f1, no-worse: 0.01}\n  - {metric: mcc, no-worse: 0.01}\n  - {metric: average-precision, no-worse: 0.01}';
  const there = resultOf(await compareSkewed(policy(rules)));
  const back = resultOf(
    await compareSkewed(policy(rules), { candidate: wine('candidate'), baseline: wine('skewed') }),
  );
  for (const [at, { estimate, lower, upper, drawn }] of there.rules.entries()) {
    const other = back.rules[at];
    expect(drawn).toBeDefined();
    expect(other?.drawn).toEqual(drawn);
    expect([other?.estimate, other?.lower, other?.upper]).toEqual([
      -(estimate ?? Number.NaN),
      -(upper ?? Number.NaN),
      -(lower ?? Number.NaN),
    ]);
  }
});

const rows = (...lines: readonly string[]) => `id,label,prediction\n${lines.join('\n')}\n`;
const good = ['a,0,0', 'b,1,1', 'c,0,0', 'd,1,1'];

test.each<[string, string, readonly string[], readonly string[]]>([
  ['9: zero rows', 'predictions-empty', [], good],
  [
    '16: labels that differ between the two files',
    'predictions-labels-differ',
    good,
    ['a,1,0', ...good.slice(1)],
  ],
  ['18: ids that only one model has', 'predictions-unmatched', good, good.slice(1)],
])('silent pass %s', async (...[, code, ours, theirs]) => {
  const place = new Workplace(policy('rules:\n  - {metric: accuracy, no-worse: 0.4}'));
  const files = {
    candidate: place.write('candidate.csv', rows(...ours)),
    baseline: place.write('baseline.csv', rows(...theirs)),
  };
  const codes = (await problemsOf(place.run(compare, files))).map((problem) => problem.code);
  expect(codes).toContain(code);
});

test('silent pass 15: candidate and baseline read from one file', async () => {
  const both = { candidate: wine('candidate'), baseline: wine('candidate') };
  expect(await problemsOf(new Workplace(atMargin).run(compare, both))).toMatchObject([
    { code: 'same-file' },
  ]);
});

test('silent pass 17: an expired waiver', async () => {
  const outcome = await compareSkewed(policy(failing, waiver({ until: '2020-01-01' })));
  expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 1 });
});

test("the column of a metric of one's own is worse, and the predictions are identical", async () => {
  const place = new Workplace(
    policy(
      'columns: {values: {quality: quality}}\nrules:\n  - {metric: quality, no-worse: 0.01, higher-is-better: true}',
    ),
  );
  const file = (name: string, loss: number) => {
    const lines = Array.from({ length: 40 }, (_, row) => {
      return `r${row},${row % 2},${row % 2},${row / 40 - loss}`;
    });
    return place.write(name, `id,label,prediction,quality\n${lines.join('\n')}\n`);
  };
  const both = { candidate: file('candidate.csv', 0.3), baseline: file('baseline.csv', 0) };
  expect(await place.run(compare, both)).toMatchObject({ verdict: 'failed', exitCode: 1 });
});

test('slices that no rule looks at are a warning', async () => {
  const outcome = await compareSkewed(
    policy('slices: [sugar]\nrules:\n  - {metric: accuracy, at-least: 0.5}'),
  );
  expect(outcome.findings).toMatchObject([{ level: 'warning', rule: 'slices-unwatched' }]);
});

test('a finding says its reason once', async () => {
  const outcome = await compareSkewed(policy('rules:\n  - {metric: rmse, no-worse: 0.01}'));
  const said = outcome.findings[0]?.message.match(/has no meaning for a binary task/g);
  expect(said).toHaveLength(1);
});
