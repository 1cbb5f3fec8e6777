import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { parseText } from '../../../src/inputs/document.ts';
import { numbersIn } from '../../../src/inputs/numbers/index.ts';
import { problemsOf } from '../../support/read-predictions.ts';

function read(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  return numbersIn(parseText('metrics.json', text, z.unknown()));
}

const plain = (value: number) => ({ kind: 'plain', value });

test('metrics by name: nested names are joined by points, parameters are none of them', () => {
  const found = read({ accuracy: 0.8, eval: { 'roc-auc': 0.9 }, parameters: { rate: 0.1 } });
  expect(found).toMatchObject({
    format: 'metrics by name',
    metrics: { accuracy: plain(0.8), 'eval.roc-auc': plain(0.9) },
  });
});

test('YAML is read as JSON is', () => {
  expect(read('eval:\n  f1: 0.5\n').metrics).toEqual({ 'eval.f1': plain(0.5) });
});

test('a list holds values over seeds; the seeds stand beside it, or further out', () => {
  const { metrics } = read({ accuracy: [0.8, 0.9], seeds: [1, 2], eval: { f1: [0.5, 0.6] } });
  expect(metrics).toEqual({
    accuracy: { kind: 'seeds', values: [0.8, 0.9], seeds: [1, 2] },
    'eval.f1': { kind: 'seeds', values: [0.5, 0.6], seeds: [1, 2] },
  });
  expect(read({ accuracy: [0.8] }).metrics).toEqual({ accuracy: { kind: 'seeds', values: [0.8] } });
});

test('standard errors, exact numbers and runs say more of a number', () => {
  const { metrics } = read({
    exact_match: { value: 0.5, 'standard-error': 0.01 },
    bytes: { value: 1024, exact: true },
    latency: { runs: [10, 11], interleaved: true },
    fingerprint: { gpu: 'H100', batch: 8 },
  });
  expect(metrics).toEqual({
    exact_match: { kind: 'estimate', value: 0.5, standardError: 0.01 },
    bytes: { kind: 'exact', value: 1024 },
    latency: {
      kind: 'runs',
      values: [10, 11],
      interleaved: true,
      fingerprint: 'batch 8, gpu H100',
    },
  });
});

test.each([
  { what: 'no object', content: [0.8], line: 1 },
  { what: 'no metric', content: { parameters: { a: 1 } }, line: 1 },
  { what: 'a text', content: '{\n"a": 1,\n"b": "0.5"\n}', line: 3 },
  { what: 'null among seeds', content: '{\n"a": [0.8, null]\n}', line: 2 },
  { what: 'an empty list', content: '{\n"a": []\n}', line: 2 },
  { what: 'a seed too few', content: '{\n"a": [0.8, 0.9],\n"seeds": [1]\n}', line: 2 },
  { what: 'one seed twice', content: '{\n"a": [0.8, 0.9],\n"seeds": [1, 1]\n}', line: 2 },
  { what: 'a value alone', content: '{\n"a": {"value": 1}\n}', line: 2 },
  { what: 'a negative error', content: '{\n"a": {"value": 1, "stderr": -1}\n}', line: 2 },
  { what: 'a run that is no number', content: '{\n"a": {"runs": [1, "2"]}\n}', line: 2 },
  { what: 'one name twice', content: '{\n"a.b": 1,\n"a": {"b": 2}\n}', line: 3 },
])('$what cannot be used', async ({ content, line }) => {
  const problems = await problemsOf((async () => read(content))());
  expect(problems).toMatchObject([{ code: 'metrics-invalid', line }]);
});

const report = {
  '0': { precision: 0.5, recall: 0.6, 'f1-score': 0.55, support: 10 },
  '1': { precision: 0.7, recall: 0.8, 'f1-score': 0.75, support: 20 },
  accuracy: 0.73,
  'macro avg': { precision: 0.6, recall: 0.7, 'f1-score': 0.65, support: 30 },
  'weighted avg': { precision: 0.63, recall: 0.73, 'f1-score': 0.68, support: 30 },
};

test('a classification_report has the scores of each class, and averages', () => {
  const found = read(report);
  expect(found).toMatchObject({
    format: 'a classification_report of scikit-learn',
    metrics: {
      accuracy: plain(0.73),
      '1.f1': plain(0.75),
      '0.recall': plain(0.6),
      'f1-macro': plain(0.65),
      'precision-weighted': plain(0.63),
    },
    identity: { 'rows of each class': '0: 10, 1: 20' },
  });
});

test('a report that is cut is no metrics by name', async () => {
  const cut = { ...report, '1': { precision: 0.7 } };
  const [problem] = await problemsOf((async () => read(cut))());
  expect(problem).toMatchObject({ code: 'metrics-format' });
  expect(problem?.why).toContain('"1" has no precision, recall, f1-score and support');
});

test('results for github-action-benchmark', () => {
  const list = [
    { name: 'p50', unit: 'ms', value: 12.5 },
    { name: 'size', unit: 'B', value: '1024' },
  ];
  expect(read(list)).toMatchObject({
    format: 'results for github-action-benchmark',
    metrics: { p50: plain(12.5), size: plain(1024) },
  });
  const entry = (value: number) => ({ commit: {}, date: 1, benches: [{ name: 'p50', value }] });
  const history = { lastUpdate: 1, entries: { Suite: [entry(1), entry(2)] } };
  expect(read(history)).toMatchObject({ metrics: { p50: plain(2) } });
});

test.each([
  { list: [{ name: 'a', value: 1 }, { name: 'b' }], code: 'metrics-format' },
  {
    list: [
      { name: 'a', value: 1 },
      { name: 'a', value: 2 },
    ],
    code: 'metrics-invalid',
  },
])('a list of benchmarks with a flaw: $code', async ({ list, code }) => {
  expect(await problemsOf((async () => read(list))())).toMatchObject([{ code }]);
});

test('an evaluation result of MLflow has our names too, where the definition is ours', () => {
  const found = read({ example_count: 100, accuracy_score: 0.8, roc_auc: 0.9, r2_score: 0.5 });
  expect(found).toMatchObject({
    format: 'an evaluation result of MLflow',
    metrics: {
      accuracy_score: plain(0.8),
      accuracy: plain(0.8),
      roc_auc: plain(0.9),
      r2: plain(0.5),
    },
    identity: { 'number of rows': '100' },
  });
});

test.each([
  { metrics: { rmse: 1.5 } },
  { metrics: [{ key: 'rmse', value: 1.5, step: 0, timestamp: 1 }] },
])('a run of MLflow', ({ metrics }) => {
  const run = { info: { run_id: 'a' }, data: { metrics, params: {} } };
  expect(read(run)).toMatchObject({ format: 'a run of MLflow', metrics: { rmse: plain(1.5) } });
  expect(read({ run }).metrics).toEqual({ rmse: plain(1.5) });
});

test('dvc metrics show --json', async () => {
  const files = { 'metrics.json': { data: { eval: { f1: 0.5 } } }, 'b.yaml': { data: { mae: 2 } } };
  expect(read({ '': { data: files } })).toMatchObject({
    format: 'what dvc metrics show --json prints',
    metrics: { 'eval.f1': plain(0.5), mae: plain(2) },
  });
  const two = { workspace: { data: files }, main: { data: files } };
  expect(await problemsOf((async () => read(two))())).toMatchObject([{ code: 'metrics-format' }]);
  const broken = { '': { data: { 'metrics.json': { error: { type: 'x' } } } } };
  expect(await problemsOf((async () => read(broken))())).toMatchObject([
    { code: 'metrics-format' },
  ]);
});

const harness = {
  results: {
    gsm8k: {
      alias: 'gsm8k',
      'exact_match,strict-match': 0.5,
      'exact_match_stderr,strict-match': 0.01,
      'exact_match,flexible-extract': 0.6,
      'exact_match_stderr,flexible-extract': 'N/A',
      'bleu,none': 20,
      'bleu_stderr,none': 0.5,
    },
  },
  versions: { gsm8k: 3 },
  'n-samples': { gsm8k: { original: 1319, effective: 1319 } },
  task_hashes: { gsm8k: 'abc' },
};

test('results of lm-evaluation-harness: with their errors, by filter where there are several', () => {
  const found = read(harness);
  const estimate = { kind: 'estimate', value: 0.5, standardError: 0.01 };
  expect(found.metrics).toEqual({
    'gsm8k.exact_match,strict-match': estimate,
    'exact_match,strict-match': estimate,
    'gsm8k.exact_match,flexible-extract': plain(0.6),
    'exact_match,flexible-extract': plain(0.6),
    'gsm8k.bleu': { kind: 'estimate', value: 20, standardError: 0.5 },
    bleu: { kind: 'estimate', value: 20, standardError: 0.5 },
  });
  expect(found.identity).toEqual({
    'version of the task gsm8k': '3',
    'hash of the task gsm8k': 'abc',
    'rows of the task gsm8k': '1319',
  });
});

test('older results have no filters', () => {
  const old = { results: { piqa: { acc: 0.7, acc_stderr: 0.02 } }, config: {} };
  expect(read(old).metrics['piqa.acc']).toEqual({
    kind: 'estimate',
    value: 0.7,
    standardError: 0.02,
  });
});
