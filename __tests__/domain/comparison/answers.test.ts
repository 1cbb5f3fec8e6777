import { expect, test } from '@jest/globals';
import {
  fromThreshold,
  mostLikely,
  offThreshold,
  sameAnswers,
} from '../../../src/domain/comparison/answers.ts';
import type { ModelPredictions } from '../../../src/domain/comparison/predictions.ts';

function model(predicted: number[], scores: number[] | null = null): ModelPredictions {
  return {
    predicted: Float64Array.from(predicted),
    scores: scores && Float64Array.from(scores),
    probabilities: null,
    values: new Map(),
    precision: 'double',
  };
}

function withQuality(...quality: number[]): ModelPredictions {
  return { ...model([1, 0]), values: new Map([['quality', Float64Array.from(quality)]]) };
}

test('exactly the threshold is positive', () => {
  expect([...fromThreshold(Float64Array.of(0.49, 0.5, 0.51), 0.5)]).toEqual([0, 1, 1]);
});

test('of equally likely classes the first one is predicted', () => {
  const columns = [Float64Array.of(0.4, 0.2), Float64Array.of(0.4, 0.3), Float64Array.of(0.2, 0.5)];
  expect([...mostLikely(columns)]).toEqual([0, 2]);
});

test.each([
  { other: model([1, 0], [0.9, 0.1]), same: true },
  { other: model([1, 1], [0.9, 0.1]), same: false },
  { other: model([1, 0], [0.9, 0.2]), same: false },
  { other: model([1, 0]), same: false },
])('answers are the same only if every column is: $same', ({ other, same }) => {
  expect(sameAnswers(model([1, 0], [0.9, 0.1]), other)).toBe(same);
});

test.each([
  { other: withQuality(0.5, 0.7), same: true },
  { other: withQuality(0.5, 0.6), same: false },
  { other: model([1, 0]), same: false },
])("the column of a metric of one's own is an answer too: $same", ({ other, same }) => {
  expect(sameAnswers(withQuality(0.5, 0.7), other)).toBe(same);
});

test('predictions that another threshold made are counted', () => {
  expect(offThreshold(model([1, 0, 1], [0.5, 0.6, 0.4]), 0.5)).toBe(2);
  expect(offThreshold(model([1, 0]), 0.5)).toBe(0);
  expect(offThreshold(model([1, 0], [3, -2]), 0.5)).toBe(0);
});
