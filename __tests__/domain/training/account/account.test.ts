import { expect, test } from '@jest/globals';
import { accountOf, type Prices } from '../../../../src/domain/training/account/account.ts';

const prices: Prices = { currency: 'EUR', gpuHour: 2.5, machineHour: 0.5, kilowattHour: 0.3 };
const taken = { seconds: 5400, gpus: 2, energy: 1.2 };

test('GPU hours are those of every card that was asked for, from the start to the end', () => {
  expect(accountOf(taken, null).gpuHours).toBe(3);
  expect(accountOf({ ...taken, gpus: 0 }, null).gpuHours).toBe(0);
});

test.each([
  ['every part', prices, 1.2, 3 * 2.5 + 1.5 * 0.5 + 1.2 * 0.3],
  ['GPU hours alone', { ...prices, machineHour: null, kilowattHour: null }, 1.2, 7.5],
  ['the machine alone', { ...prices, gpuHour: null, kilowattHour: null }, 1.2, 0.75],
  ['energy alone', { ...prices, gpuHour: null, machineHour: null }, 1.2, 0.36],
  ['unknown energy without a price', { ...prices, kilowattHour: null }, null, 8.25],
  ['unknown energy that costs nothing', { ...prices, kilowattHour: 0 }, null, 8.25],
])('the cost counts %s', (...[, by, energy, amount]) => {
  expect(accountOf({ ...taken, energy }, by).cost).toEqual({ amount, currency: 'EUR' });
});

test('a cost with an unknown part is unknown, not less', () => {
  const account = accountOf({ ...taken, energy: null }, prices);
  expect(account).toEqual({ gpuHours: 3, energy: null, cost: null });
});

test('without prices there is no cost', () => {
  expect(accountOf(taken, null).cost).toBeNull();
});

test('numbers are kept to a millionth', () => {
  const { gpuHours, energy, cost } = accountOf({ seconds: 1, gpus: 1, energy: 1 / 3 }, prices);
  expect({ gpuHours, energy, cost: cost?.amount }).toEqual({
    gpuHours: 0.000278,
    energy: 0.333333,
    cost: 0.100833,
  });
});
