import { expect, test } from '@jest/globals';
import type { Budget, Prices, Taken } from '../../../../src/domain/training/account/account.ts';
import {
  isKeepable,
  longestMinutes,
  spentUp,
  unpriced,
} from '../../../../src/domain/training/account/budget.ts';

const prices: Prices = { currency: 'EUR', gpuHour: 2, machineHour: 0, kilowattHour: 0.5 };
const none: Budget = { minutes: null, gpuHours: null, cost: null };

test.each<[string, Partial<Budget>, Partial<Taken>, unknown]>([
  ['just below its minutes', { minutes: 10 }, { seconds: 599.9 }, undefined],
  ['exactly at its minutes', { minutes: 10 }, { seconds: 600 }, { kind: 'timed-out', minutes: 10 }],
  ['just below its GPU hours', { gpuHours: 1 }, { gpus: 2, seconds: 1799 }, undefined],
  [
    'exactly at its GPU hours',
    { gpuHours: 1 },
    { gpus: 2, seconds: 1800 },
    { kind: 'over-budget', budget: 'gpu-hours', limit: 1 },
  ],
  ['just below its cost', { cost: 2.5 }, { gpus: 1, seconds: 3600, energy: 0.99 }, undefined],
  [
    'exactly at its cost',
    { cost: 2.5 },
    { gpus: 1, seconds: 3600, energy: 1 },
    { kind: 'over-budget', budget: 'cost', limit: 2.5 },
  ],
  [
    'with a cost that became unknown',
    { cost: 2.5 },
    { gpus: 1, seconds: 1, energy: null },
    { kind: 'over-budget', budget: 'cost', limit: 2.5 },
  ],
  ['without limits', {}, { gpus: 8, seconds: 1e9, energy: null }, undefined],
])('a training %s', (...[, limits, taken, end]) => {
  const so = { seconds: 0, gpus: 0, energy: 0, ...taken };
  expect(spentUp(so, { budget: { ...none, ...limits }, prices })).toEqual(end);
});

test('of several limits the one of time is told first', () => {
  const budget = { minutes: 1, gpuHours: 0.1, cost: 1 };
  expect(spentUp({ seconds: 1e6, gpus: 1, energy: 9 }, { budget, prices })?.kind).toBe('timed-out');
});

test.each<[boolean, string, number | null, Partial<Budget>, Prices | null]>([
  [false, 'whose energy costs and cannot be told', null, { cost: 5 }, prices],
  [true, 'whose energy can be told', 0, { cost: 5 }, prices],
  [true, 'whose energy costs nothing', null, { cost: 5 }, { ...prices, kilowattHour: null }],
  [true, 'without a limit of cost', null, { gpuHours: 5 }, prices],
])('it is %s that the limits of a training can be kept %s', (...given) => {
  const [expected, , energyAtMost, limits, by] = given;
  const priced = { budget: { ...none, ...limits }, prices: by };
  expect(isKeepable(energyAtMost, priced)).toBe(expected);
});

test('a cost that is unknown for want of the energy is said to be', () => {
  expect(unpriced(null, prices)[0]).toMatchObject({ level: 'note', rule: 'cost-unknown' });
  expect(unpriced(1, prices)).toEqual([]);
  expect(unpriced(null, null)).toEqual([]);
  expect(unpriced(null, { ...prices, kilowattHour: null })).toEqual([]);
});

test.each<[string, Partial<Budget> & { gpus: number }, number | null]>([
  ['no limit', { gpus: 2 }, null],
  ['minutes', { gpus: 2, minutes: 10 }, 10],
  ['GPU hours of two cards', { gpus: 2, gpuHours: 1 }, 30],
  ['GPU hours without cards', { gpus: 0, gpuHours: 1 }, null],
  ['a cost of 2 an hour for each card', { gpus: 2, cost: 8 }, 120],
  ['a cost without prices of its hours', { gpus: 0, cost: 8 }, null],
  ['the shortest of them', { gpus: 2, minutes: 90, gpuHours: 4, cost: 2 }, 30],
])('the longest that a training may run by %s', (_, { gpus, ...limits }, longest) => {
  expect(longestMinutes(gpus, { budget: { ...none, ...limits }, prices })).toBe(longest);
});
