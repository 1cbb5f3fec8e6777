import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { dossiersOf } from '../../../src/domain/model/dossier.ts';
import { yamlText } from '../../../src/inputs/yaml-text.ts';
import { evalResultsOf } from '../../../src/report/card/eval-results.ts';
import { modelIndexOf } from '../../../src/report/card/model-index.ts';
import { dossiers } from '../../support/dossiers.ts';
import { comparison } from '../../support/promotion-cases.ts';

const page = () => 'https://github.com/acme/wine/actions/runs/412';
const settings = { hub: null, page };
const whole = dossiers.whole ?? fail();

function indexOf(name: string) {
  const [model] = modelIndexOf(dossiers[name] ?? fail(), settings);
  return model ?? fail();
}

test('a comparison is one result: task, rows, metrics, and where they come from', () => {
  const [first] = indexOf('whole').results;
  expect(indexOf('whole').name).toBe('wine-quality');
  expect(first).toMatchObject({
    task: { type: 'binary-classification', name: 'binary classification' },
    dataset: { type: 'private', split: 'test', args: { rows: 1903 } },
    source: { url: page() },
  });
  expect(first?.dataset.revision).toMatch(/^sha256:/);
});

test('the change of a lower-is-better metric is candidate minus baseline', () => {
  const metrics = indexOf('whole').results[0]?.metrics ?? [];
  expect(metrics.find(({ type }) => type === 'log-loss')).toMatchObject({
    value: 0.361,
    args: {
      change: {
        baseline: 'v14',
        from: 0.374,
        by: -0.013,
        interval: { lower: -0.0209, upper: -0.0051, confidence: 0.9 },
      },
    },
  });
});

test('the interval of a value is never that of its change', () => {
  const metrics = indexOf('whole').results[0]?.metrics ?? [];
  const rocAuc = metrics.find(({ type }) => type === 'roc-auc');
  const recall = metrics.find(({ type }) => type === 'recall');
  expect(rocAuc?.args).not.toHaveProperty('interval');
  expect(recall?.args).toMatchObject({
    interval: { lower: 0.4491, upper: 0.533, confidence: 0.9 },
    positives: 408,
  });
});

test('what has no value is no metric of the front matter', () => {
  const results = indexOf('whole').results;
  expect(results).toHaveLength(2);
  expect(results[1]?.metrics.map(({ type }) => type)).toEqual(['roc-auc']);
  expect(results[1]?.dataset).toMatchObject({ config: 'second test set' });
});

test('a slice is told by its name and config, and several rules about one value are one metric', () => {
  const metrics = indexOf('alarm').results[0]?.metrics ?? [];
  const sweet = metrics.find(({ config }) => config === 'sugar=sweet');
  expect(sweet).toMatchObject({ name: 'accuracy on sugar=sweet', args: { alarm: true } });
  const accuracy = metrics.filter(({ name }) => name === 'accuracy');
  expect(accuracy).toMatchObject([{ args: { rules: { length: 2 } } }]);
});

test('without a comparison the numbers of the training command are told as such', () => {
  expect(indexOf('only-trained').results).toMatchObject([
    { task: { type: 'other' }, dataset: { split: 'unknown' } },
  ]);
});

test('each (task, dataset, config, split, revision) comes once', () => {
  const twice = { ...whole, comparisons: [...whole.comparisons, ...whole.comparisons] };
  const once = modelIndexOf(whole, settings);
  expect(modelIndexOf(twice, settings)).toEqual(once);
});

describe('as the Hub asks', () => {
  test.each(Object.entries(dossiers))(
    '%s has every required member, and never verified',
    (_, one) => {
      const index = modelIndexOf(one, settings);
      for (const { task, dataset, metrics } of index.flatMap(({ results }) => results)) {
        expect([task.type, dataset.type, dataset.name].every((text) => text.length > 0)).toBe(true);
        for (const { type, value } of metrics) {
          expect(typeof type).toBe('string');
          expect(Number.isFinite(value)).toBe(true);
        }
      }
      expect(JSON.stringify(index)).not.toMatch(/"verif(ied|yToken)"/);
    },
  );

  test.each(Object.entries(dossiers))('%s is read back to exactly its values', (_, one) => {
    const index = modelIndexOf(one, settings);
    expect(parse(yamlText({ 'model-index': index }))).toEqual({ 'model-index': index });
  });
});

describe('.eval_results', () => {
  const hub = { dataset: 'acme/wine-bench', task: 'sweetness' };

  test('one number, that of the first rule on all rows, with its date and run', () => {
    expect(evalResultsOf(whole, hub, page)).toEqual([
      {
        dataset: { id: 'acme/wine-bench', task_id: 'sweetness' },
        value: 0.8611,
        date: '2026-03-14',
        source: { url: page(), name: 'Contender' },
        notes: 'roc-auc on 1903 rows',
      },
    ]);
  });

  test('of which class, and of the groups of which column, is said', () => {
    const said = comparison({ rule: { metric: 'recall', class: 'good', group: 'sex' } });
    const [dossier = fail()] = dossiersOf([said]);
    const [only] = evalResultsOf(dossier, hub, page) ?? [];
    expect(only?.notes).toMatch(/^recall of good by sex on 1903 rows/);
  });

  test('nothing measured, nothing told', () => {
    expect(evalResultsOf(dossiers['only-trained'] ?? fail(), hub, page)).toBeUndefined();
  });

  test('the benchmark is the data set of the front matter too', () => {
    const [model] = modelIndexOf(whole, { hub, page });
    expect(model?.results[0]?.dataset.type).toBe('acme/wine-bench');
  });
});

function fail(): never {
  throw new Error('The sample is missing.');
}
