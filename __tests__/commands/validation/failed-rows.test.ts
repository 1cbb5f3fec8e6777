import { expect, test } from '@jest/globals';
import { failuresFiles } from '../../../src/commands/validation/failed-rows.ts';

test('data sets whose names become the same word keep a file each', () => {
  const names = ['data/x', 'data-x', 'Data x', '../..', 'eval'];
  expect([...failuresFiles('out/', names).values()]).toEqual([
    'out/data-x.parquet',
    'out/data-x-2.parquet',
    'out/Data-x-3.parquet',
    'out/data.parquet',
    'out/eval.parquet',
  ]);
});
