import { expect, test } from '@jest/globals';
import { progressLine } from '../../src/report/progress-line.ts';

const told = (step: number, at: number, values: Readonly<Record<string, number>> = {}) => {
  return { step, at, values: new Map(Object.entries(values)) };
};

test.each([
  [
    'a pace of minutes',
    told(3, 300, { loss: 0.42 }),
    320,
    'step 3 · loss 0.42 · 5 min 20 s, 2 min 28 s a step',
  ],
  [
    'a pace of seconds',
    told(12, 20, { loss: 0.42 }),
    20,
    'step 12 · loss 0.42 · 20.0 s, 1.455 s a step',
  ],
  [
    'many steps a second',
    told(1200, 34, { loss: 0.4213456 }),
    34.4,
    'step 1,200 · loss 0.4213 · 34.4 s, 39.97 steps a second',
  ],
  [
    'three of its values',
    told(2, 10, { a: 1, b: 1e-7, c: 3, d: 4 }),
    10,
    'step 2 · a 1 · b 0.0000001 · c 3 · 10.0 s, 6 s a step',
  ],
  [
    'values that are no number',
    told(2, 4, { loss: Number.NaN, norm: Infinity }),
    10,
    'step 2 · loss NaN · norm Infinity · 10.0 s',
  ],
  ['no values and no pace', told(1, 4), 3700, 'step 1 · 1 h 1 min'],
  ['steps that fell, as after a restart', told(0, 30), 31, 'step 0 · 31.0 s'],
])('a person reads %s', (...[, newest, seconds, line]) => {
  expect(progressLine(newest, { first: told(1, 4), seconds })).toBe(line);
});

test('a name shows what it is', () => {
  const newest = told(1, 0, { 'lo\u202ess\u0007': 1 });
  expect(progressLine(newest, { first: newest, seconds: 1 })).toBe(
    'step 1 · lo\\u202ess\\u0007 1 · 1.0 s',
  );
});
