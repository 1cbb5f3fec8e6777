import { expect, test } from '@jest/globals';
import { readRunRecord } from '../../src/inputs/run-record.ts';
import { trained } from '../support/outcomes.ts';
import { problemsOf, written } from '../support/read-predictions.ts';

test('a record is read as it was written', async () => {
  const path = written('run-record.json', JSON.stringify(trained.result));
  expect(await readRunRecord(path)).toEqual(trained.result);
});

test('a record that was cut off is no record', async () => {
  const path = written('run-record.json', JSON.stringify(trained.result).slice(0, 200));
  const [problem] = await problemsOf(readRunRecord(path));
  expect(problem).toMatchObject({ code: 'file-syntax', file: path });
});

test('every member that is not right is reported with its line', async () => {
  const changed = { ...trained.result, seed: -1, metrics: { accuracy: 'high' } };
  const path = written('run-record.json', JSON.stringify(changed, null, 2));
  const problems = await problemsOf(readRunRecord(path));
  expect(problems.map(({ what }) => what)).toEqual([
    `"metrics.accuracy" in ${path} is not right.`,
    `"seed" in ${path} is not right.`,
  ]);
  for (const { line } of problems) expect(line).toBeGreaterThan(1);
});
