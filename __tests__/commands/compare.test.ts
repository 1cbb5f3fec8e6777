import { copyFileSync, linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compare } from '../../src/commands/compare.ts';
import { register } from '../../src/commands/register.ts';
import type { ComparisonResult } from '../../src/domain/comparison/result.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { RunRecord } from '../../src/domain/training/run-record.ts';
import { terminal } from '../../src/host/terminal.ts';
import { digestOfFile } from '../../src/inputs/digest.ts';
import { outcomeSchema } from '../../src/inputs/outcome.ts';
import { opener } from '../../src/opener.ts';
import { converted, problemsOf, wine } from '../support/read-predictions.ts';
import { Workplace } from '../support/workplace.ts';

const rules = (margin: number) => {
  return `[{metric: accuracy, no-worse: 0.01}, {metric: roc-auc, no-worse: ${margin}}, {metric: log-loss, no-worse: ${margin}}]`;
};

const policy = (rest = '') => `
version: 1
model: wine
baseline: {on-missing: fail}
compare:
  rules:
    - {metric: accuracy, at-least: 0.78}
    - {metric: accuracy, no-worse: 0.01}
${rest}`;

function resultOf(outcome: Outcome): ComparisonResult {
  if (outcome.command !== 'compare' || !outcome.result) throw new Error('There is no result.');
  return outcome.result;
}

function compareWine(candidate: string, baseline: string, inputs: Record<string, string> = {}) {
  const files = { candidate: wine(candidate), baseline: wine(baseline) };
  return new Workplace(policy()).run(compare, { ...files, rules: rules(0.005), ...inputs });
}

/** A training run whose predictions are those of the wine data. */
async function trained(place: Workplace, name: string, differs: Partial<RunRecord> = {}) {
  const path = join(place.folder, `${name}.csv`);
  copyFileSync(wine(name), path);
  const predictions = { path, digest: await digestOfFile(path) };
  return place.train(name, { predictions, ...differs });
}

async function registry(place: Workplace) {
  const host = terminal({ inputs: new Map(), json: true });
  return opener(host, { output: '', prefix: '' }).registry(place.registry);
}

/** Registers a run, and makes it the champion. */
async function crown(place: Workplace, record: string) {
  const { outputs } = await place.run(register, { 'run-record': record });
  const move = {
    model: 'wine',
    alias: 'champion',
    from: 'none',
    to: outputs.version ?? '',
    ledgerEntry: 'none',
    movedAt: '2026-01-01T00:00:00.000Z',
  };
  await (await registry(place)).moveAlias(move);
}

test('a better candidate passes, with the numbers of the two files', async () => {
  const outcome = await compareWine('candidate', 'baseline');
  expect(outcome).toMatchObject({
    command: 'compare',
    key: 'wine',
    verdict: 'passed',
    exitCode: 0,
  });
  expect(outcome.title.replaceAll('\u00a0', ' ')).toBe(
    'Passed: 3 rules, accuracy +0.029 (+0.017 to +0.043)',
  );
  const [accuracy] = resultOf(outcome).rules;
  expect(accuracy?.lower).toBeCloseTo(0.0165, 4);
  expect(accuracy?.upper).toBeCloseTo(0.0426, 4);
  expect(outcome.outputs).toMatchObject({
    'baseline-version': '',
    improved: 'accuracy:no-worse,roc-auc:no-worse,log-loss:no-worse',
    regressed: '',
  });
  expect(resultOf(outcome)).toMatchObject({
    task: 'binary',
    testSet: { rows: 1903 },
    flips: { fixed: 139, broken: 83, n: 1903 },
  });
  expect(outcomeSchema.safeParse(outcome).success).toBe(true);
});

test('the same model trained again is undecided at a margin that these rows cannot show', async () => {
  const outcome = await compareWine('retrained', 'candidate');
  expect(outcome).toMatchObject({ verdict: 'undecided', exitCode: 0 });
  expect(outcome.title).toMatch(/^Undecided: .*, too few rows to tell; about .* would decide$/);
  expect(outcome.findings.map(({ level, rule }) => [level, rule])).toEqual([
    ['warning', 'roc-auc:no-worse'],
    ['warning', 'log-loss:no-worse'],
    ['note', 'margin'],
    ['note', 'margin'],
    ['note', 'margin'],
  ]);
});

test('a worse candidate fails, and the title has the reason that matters most', async () => {
  const outcome = await compareWine('small', 'candidate');
  expect(outcome).toMatchObject({
    verdict: 'failed',
    exitCode: 1,
    title: 'Failed: log-loss rose by 0.209, more than 0.005',
  });
  expect(outcome.outputs.regressed).toBe('accuracy:no-worse,roc-auc:no-worse,log-loss:no-worse');
  const levels = outcome.findings.map(({ level }) => level);
  expect(levels).toEqual(['error', 'error', 'error', 'note', 'note', 'note']);
});

test('findings point at the line of the rule in the policy', async () => {
  const place = new Workplace(policy());
  const outcome = await place.run(compare, {
    candidate: wine('small'),
    baseline: wine('candidate'),
  });
  expect(outcome.findings).toMatchObject([
    { rule: 'accuracy:no-worse', file: join(place.folder, 'contender.yml'), line: 8 },
    { rule: 'margin', file: join(place.folder, 'contender.yml'), line: 8 },
  ]);
});

test('files of another format, with rows in another order, give the same result', async () => {
  const parquet = await converted(wine('candidate'), 'parquet');
  const jsonl = await converted(wine('baseline'), 'json', 'score, sugar, id, prediction, label');
  const inputs = { candidate: parquet, baseline: jsonl };
  const [text, others] = [
    resultOf(await compareWine('candidate', 'baseline')),
    resultOf(await compareWine('candidate', 'baseline', inputs)),
  ];
  expect(others.rules).toEqual(text.rules);
  expect(others.testSet).toEqual(text.testSet);
  expect(others.candidate.predictionsDigest).toBe(text.candidate.predictionsDigest);
  expect(others.baseline?.predictionsDigest).toBe(text.baseline?.predictionsDigest);
});

test('swapping the models negates the estimates', async () => {
  const forth = resultOf(await compareWine('candidate', 'baseline'));
  const back = resultOf(await compareWine('baseline', 'candidate'));
  for (const [at, { estimate, lower, upper }] of forth.rules.entries()) {
    expect(back.rules[at]?.estimate).toBeCloseTo(-(estimate ?? 0), 12);
    expect(back.rules[at]?.lower).toBeCloseTo(-(upper ?? 0), 11);
    expect(back.rules[at]?.upper).toBeCloseTo(-(lower ?? 0), 11);
  }
});

test('without a policy the default rules of the task hold', async () => {
  const outcome = await compareWine('candidate', 'baseline', {
    policy: 'contender.yml',
    rules: '',
  });
  expect(outcome.key).toBe('compare');
  expect(resultOf(outcome).rules.map(({ id }) => id)).toEqual([
    'accuracy:no-worse',
    'roc-auc:no-worse',
  ]);
});

test('a regression is judged by its error', async () => {
  const outcome = await compareWine('regression-candidate', 'regression-baseline', {
    policy: 'contender.yml',
    rules: '',
  });
  expect(outcome.verdict).toBe('passed');
  expect(resultOf(outcome)).toMatchObject({ task: 'regression', flips: null });
  expect(resultOf(outcome).rules).toMatchObject([{ metric: 'rmse', resolvedFrom: '2% of 0.755' }]);
});

test('the run record of this job is compared with the version that holds the alias', async () => {
  const place = new Workplace(policy());
  await crown(place, await trained(place, 'baseline'));
  copyFileSync(await trained(place, 'candidate'), place.write('output/run-record.json', ''));
  const outcome = await place.run(compare, {});
  expect(outcome).toMatchObject({ verdict: 'passed', subject: { model: 'wine' } });
  const { candidate, baseline } = resultOf(outcome);
  expect(outcome.subject.digest).toBe(candidate.digest);
  expect(candidate.path).toBe(join(place.folder, 'candidate.csv'));
  expect(baseline).toMatchObject({ path: 'baseline.csv', version: '1', alias: 'champion' });
  expect(baseline?.digest).not.toBe(candidate.digest);
  expect(baseline?.commit).toBe(candidate.commit);
  expect(outcome.outputs['baseline-version']).toBe('1');
  expect(Object.keys(outcome.provenance.inputDigests)).toEqual([
    join(place.folder, 'contender.yml'),
    join(place.folder, 'output/run-record.json'),
    join(place.folder, 'candidate.csv'),
    'wine v1: baseline.csv',
  ]);
});

test('the champion itself is the same model: no rule about change can fail', async () => {
  const place = new Workplace(policy());
  const record = await trained(place, 'baseline');
  await crown(place, record);
  const outcome = await place.run(compare, { candidate: record });
  expect(outcome.title.replaceAll('\u00a0', ' ')).toBe(
    'Passed: the same model as the baseline, 2 rules',
  );
  expect(outcome.findings).toEqual([]);
});

test('two models with the same predictions pass, with a warning to check the path', async () => {
  const place = new Workplace(policy());
  await crown(place, await trained(place, 'baseline'));
  const path = join(place.folder, 'baseline.csv');
  const predictions = { path, digest: await digestOfFile(path) };
  const outcome = await place.run(compare, {
    candidate: await place.train('copy', { predictions }),
  });
  expect(outcome.title).toMatch(/^Passed: identical predictions/);
  expect(outcome.findings).toMatchObject([{ level: 'warning', rule: 'identical-predictions' }]);
});

test('an alias that is not set fails, and says how a first model is registered and promoted', async () => {
  const place = new Workplace(policy());
  const record = await trained(place, 'baseline');
  await place.run(register, { 'run-record': record });
  const outcome = await place.run(compare, { candidate: record });
  expect(outcome).toMatchObject({
    verdict: 'failed',
    exitCode: 1,
    title: 'Failed: no version of wine holds the alias champion',
    findings: [{ level: 'error', rule: 'baseline-missing' }],
  });
  expect(outcome.findings[0]?.message).toMatch(
    /contender register.*contender promote.*first-model/,
  );
  expect(resultOf(outcome).baseline).toBeNull();
});

test('a first model is judged by the floors only', async () => {
  const place = new Workplace(policy().replace('fail', 'first-model'));
  const record = await trained(place, 'baseline');
  await place.run(register, { 'run-record': record });
  const outcome = await place.run(compare, { candidate: record });
  expect(outcome).toMatchObject({ verdict: 'passed', exitCode: 0 });
  expect(resultOf(outcome).rules.map(({ verdict }) => verdict)).toEqual(['passed', 'skipped']);
  const low = await place.run(compare, {
    candidate: record,
    rules: '[{metric: accuracy, at-least: 0.9}]',
  });
  expect(low).toMatchObject({ verdict: 'failed', exitCode: 1 });
});

test.each([
  { state: 'no registry', registers: undefined, code: 'registry-missing' },
  { state: 'an unknown model', registers: 'other', code: 'model-unknown' },
])('$state is no first model, even where first models are welcome', async ({ registers, code }) => {
  const place = new Workplace(policy().replace('fail', 'first-model'));
  if (registers) {
    const record = await trained(place, 'baseline', { model: registers });
    await place.run(register, { 'run-record': record, model: registers });
  }
  const [problem] = await problemsOf(place.run(compare, { candidate: wine('candidate') }));
  expect(problem).toMatchObject({ code });
  expect(problem?.next).toMatch(/contender register.*contender promote/);
});

test('predictions that changed since training are refused', async () => {
  const place = new Workplace(policy());
  const record = await trained(place, 'candidate');
  copyFileSync(wine('skewed'), join(place.folder, 'candidate.csv'));
  const problems = await problemsOf(
    place.run(compare, { candidate: record, baseline: wine('baseline') }),
  );
  expect(problems).toMatchObject([{ code: 'predictions-changed' }]);
});

test('predictions are found beside a record that was moved', async () => {
  const place = new Workplace(policy());
  const path = 'somewhere/else/predictions.csv';
  const predictions = { path, digest: await digestOfFile(wine('candidate')) };
  const record = await place.train('moved', { predictions });
  copyFileSync(wine('candidate'), join(place.folder, 'moved/predictions.csv'));
  const outcome = await place.run(compare, { candidate: record, baseline: wine('baseline') });
  expect(resultOf(outcome).candidate.path).toBe(join(place.folder, 'moved/predictions.csv'));
});

test('a registry whose evidence was changed is refused', async () => {
  const place = new Workplace(policy());
  await crown(place, await trained(place, 'baseline'));
  place.wrap = (open) => ({
    ...open,
    async registry(uri) {
      const real = await open.registry(uri);
      return {
        ...real,
        files: async (...args) =>
          (await real.files(...args)).map((file) => {
            if (file.path !== 'baseline.csv') return file;
            return {
              ...file,
              open: async function* () {
                yield readFileSync(wine('skewed'));
              },
            };
          }),
      };
    },
  });
  const problems = await problemsOf(place.run(compare, { candidate: wine('candidate') }));
  expect(problems).toMatchObject([{ code: 'predictions-changed' }]);
  expect(problems[0]?.what).toContain('wine v1: baseline.csv');
});

test('a run that did not succeed is no candidate', async () => {
  const place = new Workplace(policy());
  const record = await trained(place, 'candidate', { end: { kind: 'failed', exitCode: 3 } });
  const problems = await problemsOf(
    place.run(compare, { candidate: record, baseline: wine('baseline') }),
  );
  expect(problems).toMatchObject([{ code: 'run-unfinished' }]);
});

test('a run of another model is no candidate', async () => {
  const place = new Workplace(policy());
  const record = await trained(place, 'candidate', { model: 'beer' });
  const problems = await problemsOf(
    place.run(compare, { candidate: record, baseline: wine('baseline') }),
  );
  expect(problems).toMatchObject([{ code: 'model-mismatch' }]);
});

test('a baseline that is a run of another model is refused, and so are both', async () => {
  const place = new Workplace(policy());
  const beer = await trained(place, 'baseline', { model: 'beer' });
  const ale = await trained(place, 'skewed', { model: 'ale' });
  const alone = place.run(compare, { candidate: wine('candidate'), baseline: beer });
  expect(await problemsOf(alone)).toMatchObject([
    { code: 'model-mismatch', what: 'The baseline is a run of the model "beer", not of "wine".' },
  ]);
  const both = place.run(compare, { candidate: ale, baseline: beer });
  expect(await problemsOf(both)).toHaveLength(2);
});

test('one file for both sides is refused, under whatever name', async () => {
  expect(await problemsOf(compareWine('candidate', 'candidate'))).toMatchObject([
    { code: 'same-file' },
  ]);
  const place = new Workplace(policy());
  const path = place.write('a.csv', readFileSync(wine('baseline'), 'utf8'));
  linkSync(path, join(place.folder, 'b.csv'));
  const both = { candidate: path, baseline: join(place.folder, 'b.csv') };
  expect(await problemsOf(place.run(compare, both))).toMatchObject([{ code: 'same-file' }]);
});

test('one run record for both sides is refused, although it has only metrics', async () => {
  const place = new Workplace(policy());
  const record = await trained(place, 'baseline', { predictions: null });
  const both = { candidate: record, baseline: record };
  expect(await problemsOf(place.run(compare, both))).toMatchObject([{ code: 'same-file' }]);
});

test('both files missing: both are reported', async () => {
  const place = new Workplace(policy());
  const inputs = { candidate: 'no/candidate.csv', baseline: 'no/baseline.csv' };
  const problems = await problemsOf(place.run(compare, inputs));
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['file-missing', 'no/candidate.csv'],
    ['file-missing', 'no/baseline.csv'],
  ]);
});

test('nothing to compare with and nothing to compare: what is missing is said', async () => {
  const place = new Workplace(policy());
  const [candidate] = await problemsOf(place.run(compare, {}));
  expect(candidate).toMatchObject({ code: 'input-missing' });
  const nowhere = { policy: 'contender.yml', registry: '', candidate: wine('candidate') };
  const codes = (await problemsOf(place.run(compare, nowhere))).map(({ what }) => what);
  expect(codes).toEqual(['The input "registry" is missing.', 'The input "model" is missing.']);
});

test('plain numbers are compared by point rules, without the data engine', async () => {
  const place = new Workplace('version: 1\nmodel: wine\n');
  place.wrap = (open) => ({
    ...open,
    predictions: () => Promise.reject(new Error('The data engine was opened.')),
  });
  const candidate = place.write('candidate.json', '{"eval": {"accuracy": 0.81}, "accuracy": 0.79}');
  const baseline = place.write('baseline.json', '{"eval": {"accuracy": 0.80}, "accuracy": 0.80}');
  const outcome = await place.run(compare, { candidate, baseline });
  expect(outcome).toMatchObject({ verdict: 'passed', exitCode: 0 });
  expect(outcome.title).toContain('no\u00a0interval');
  expect(resultOf(outcome)).toMatchObject({
    task: null,
    testSet: null,
    rules: [{ id: 'accuracy:point', lower: null, upper: null }],
  });
  const worse = await place.run(compare, {
    candidate,
    baseline,
    rules: '[{metric: accuracy, point: 0.009}]',
  });
  expect(worse).toMatchObject({
    verdict: 'failed',
    title: 'Failed: accuracy fell by 0.0100, more than 0.0090 (no interval)',
  });
});

test('a margin on plain numbers is errored, and the point rule to write is named', async () => {
  const place = new Workplace(policy());
  const candidate = place.write('candidate.json', '{"accuracy": 0.81}');
  const baseline = place.write('baseline.json', '{"accuracy": 0.80}');
  const outcome = await place.run(compare, { candidate, baseline });
  expect(outcome).toMatchObject({ verdict: 'errored', exitCode: 2 });
  expect(outcome.findings.at(-1)?.message).toContain('point: 0.01');
});

test.each([
  { numbers: '{"accuracy": NaN}', says: '"NaN" is no finite number' },
  { numbers: '{"accuracy": null}', says: 'null is no finite number' },
  { numbers: '{}', says: 'The file holds no metric' },
  { numbers: '{"accuracy": 0.8', says: 'line 1' },
])('metrics that are $numbers never pass', async ({ numbers, says }) => {
  const place = new Workplace(policy());
  const candidate = place.write('candidate.json', numbers);
  const baseline = place.write('baseline.json', '{"accuracy": 0.80}');
  const [problem] = await problemsOf(place.run(compare, { candidate, baseline }));
  expect(`${problem?.what} ${problem?.why}`).toContain(says);
  expect(problem?.file).toBe(candidate);
});

test('a metric that one side lacks is errored', async () => {
  const place = new Workplace('version: 1\nmodel: wine\n');
  const candidate = place.write('candidate.json', '{"accuracy": 0.81}');
  const baseline = place.write('baseline.json', '{"rmse": 0.80}');
  const outcome = await place.run(compare, { candidate, baseline });
  expect(outcome).toMatchObject({ verdict: 'errored', exitCode: 2 });
});

test('predictions on one side and numbers on the other are not comparable', async () => {
  const place = new Workplace(policy());
  const baseline = place.write('baseline.json', '{"accuracy": 0.80}');
  const problems = await problemsOf(place.run(compare, { candidate: wine('candidate'), baseline }));
  expect(problems).toMatchObject([{ code: 'sides-differ' }]);
});

test('mistakes in inline rules are reported together, and claim no file', async () => {
  const place = new Workplace(policy());
  const files = { candidate: wine('candidate'), baseline: wine('baseline') };
  const wrong = '[{metric: acuracy, no-worse: 0.01}, {metric: accuracy, no-worse: 0.7}]';
  const problems = await problemsOf(place.run(compare, { ...files, rules: wrong }));
  expect(problems.map(({ code }) => code)).toEqual(['rule-metric', 'rule-bound']);
  for (const problem of problems) expect(problem).not.toHaveProperty('file');
});

test('the outcome of a re-run is the same, but for its times', async () => {
  const [first, second] = [
    await compareWine('candidate', 'baseline'),
    await compareWine('candidate', 'baseline'),
  ];
  expect(second.result).toEqual(first.result);
  expect(second.provenance.inputDigests).toMatchObject({
    [wine('candidate')]: await digestOfFile(wine('candidate')),
  });
});
