import { expect, test } from '@jest/globals';
import { compareRuns } from '../../../../src/domain/training/reproduction/compare-runs.ts';
import { judgeReproduction } from '../../../../src/domain/training/reproduction/judge.ts';
import type { Made } from '../../../../src/domain/training/reproduction/result.ts';
import type { RunRecord } from '../../../../src/domain/training/run-record.ts';
import { trained } from '../../../support/outcomes.ts';

const base = trained.result as RunRecord;
const model = { path: 'out/model', digest: 'sha256:aaaa', bytes: 1 };
const predictions = { path: 'out/p.csv', digest: 'sha256:bbbb' };
const run = (differs: Partial<RunRecord> = {}): RunRecord => {
  const metrics = { accuracy: 0.8, loss: 0.5 };
  return { ...base, modelFiles: model, predictions, metrics, parameters: { depth: 3 }, ...differs };
};

function otherMetrics(recorded: RunRecord['metrics'], made: RunRecord['metrics']) {
  return compareRuns(run({ metrics: recorded }), run({ metrics: made })).otherMetrics;
}

test.each([
  ['the same', 0.8, 0.8, true],
  ['exactly a billionth apart', 0, 1e-9, true],
  ['a little more than a billionth apart', 0, 1.0001e-9, false],
  ['a billionth of a large number apart', 1e6, 1e6 + 0.9e-3, true],
  ['more than that apart', 1e6, 1e6 + 1.1e-3, false],
  ['of another sign', 1, -1, false],
] as const)('metrics that are %s', (...[, recorded, made, same]) => {
  expect(otherMetrics({ m: recorded }, { m: made })).toHaveLength(same ? 0 : 1);
});

test('a metric that only one of the two has differs, whatever its name', () => {
  expect(otherMetrics({ a: 1, b: 1 }, { b: 1, constructor: 2 })).toEqual([
    { name: 'a', recorded: 1, made: null },
    { name: 'constructor', recorded: null, made: 2 },
  ]);
});

test('parameters differ by value and by kind', () => {
  const made = compareRuns(
    run({ parameters: { depth: 3, rate: 0.1, old: null } }),
    run({ parameters: { depth: '3', rate: 0.1 } }),
  );
  expect(made.otherParameters).toEqual([
    { name: 'depth', recorded: '3', found: '"3"' },
    { name: 'old', recorded: 'null', found: null },
  ]);
});

test('what the record does not name is not compared, what was not made again is null', () => {
  const made = compareRuns(run({ predictions: null }), run({ modelFiles: null }));
  expect(made).toMatchObject({ model: { recorded: 'sha256:aaaa', made: null }, predictions: null });
});

const same: Made = {
  model: { recorded: 'sha256:aaaa', made: 'sha256:aaaa' },
  predictions: { recorded: 'sha256:bbbb', made: 'sha256:bbbb' },
  metrics: 2,
  otherMetrics: [],
  otherParameters: [],
};
const otherModel = { recorded: 'sha256:aaaa', made: 'sha256:cccc' };
const otherPredictions = { recorded: 'sha256:bbbb', made: null };
const loss = { name: 'loss', recorded: 0.5, made: 0.6 };

test.each<[string, Partial<Made>, string, string]>([
  ['the same model', {}, 'passed', 'the same model was made again, sha256:aaaa'],
  ['the same model measured otherwise', { otherMetrics: [loss] }, 'passed', 'the same model was'],
  ['another model', { model: otherModel }, 'failed', 'the model differs, its metrics do not'],
  [
    'another model with a metric',
    { model: otherModel, otherMetrics: [loss] },
    'failed',
    'the model differs, and 1 of 2 metrics differs',
  ],
  [
    'no model',
    { model: { ...otherModel, made: null }, otherMetrics: [loss, { ...loss, name: 'x' }] },
    'failed',
    'the model differs, and 2 of 2 metrics differ',
  ],
  [
    'another model without metrics',
    { model: otherModel, metrics: 0 },
    'failed',
    'the model differs, its predictions do not',
  ],
  [
    'another model alone',
    { model: otherModel, metrics: 0, predictions: null },
    'failed',
    'the model differs',
  ],
  [
    'nothing but predictions',
    { model: null, metrics: 0 },
    'passed',
    'the same predictions were made again; the record names no model',
  ],
  [
    'predictions and metrics',
    { model: null },
    'passed',
    'the same predictions and metrics were made again',
  ],
  [
    'other predictions',
    { model: null, predictions: otherPredictions },
    'failed',
    'the predictions differ',
  ],
  [
    'other metrics without a model',
    { model: null, otherMetrics: [loss] },
    'failed',
    '1 of 2 metrics differs',
  ],
])('%s', (...[, differs, verdict, title]) => {
  const judged = judgeReproduction({ ...same, ...differs });
  expect(judged.verdict).toBe(verdict);
  expect(judged.title.startsWith(title)).toBe(true);
});

test('what differs beside the same model is a warning that names it', () => {
  const parameter = { name: 'depth', recorded: '3', found: '4' };
  const made = { ...same, predictions: otherPredictions, otherMetrics: [loss] };
  const { findings } = judgeReproduction({ ...made, otherParameters: [parameter] });
  expect(findings).toEqual([
    expect.objectContaining({ level: 'warning', rule: 'reproduced-otherwise' }),
  ]);
  expect(findings[0]?.message).toContain('its predictions, the metric loss, the parameter depth.');
});
