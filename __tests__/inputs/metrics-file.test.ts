import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { parseText } from '../../src/inputs/document.ts';
import { metricsIn } from '../../src/inputs/metrics-file.ts';
import { problemsOf } from '../support/read-predictions.ts';

async function read(text: string) {
  return metricsIn(parseText('metrics.json', text, z.unknown()));
}

test('nested keys are joined by points; parameters are apart', async () => {
  const text = '{"accuracy": 0.8, "eval": {"roc-auc": 0.9}, "parameters": {"rate": 0.1}}';
  expect(await read(text)).toMatchObject({
    metrics: { accuracy: 0.8, 'eval.roc-auc': 0.9 },
    parameters: { rate: 0.1 },
  });
});

test('every value that is no finite number is reported with its line', async () => {
  const problems = await problemsOf(read('{\n"a": null,\n"b": 1,\n"c": "0.5",\n"d": 1e999\n}'));
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['metrics-invalid', 2],
    ['metrics-invalid', 4],
    ['metrics-invalid', 5],
  ]);
});

test('a list is no object of metrics', async () => {
  expect(await problemsOf(read('[0.8]'))).toMatchObject([{ code: 'metrics-invalid' }]);
});
