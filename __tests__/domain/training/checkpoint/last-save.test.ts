import { expect, test } from '@jest/globals';
import { decideLastSave } from '../../../../src/domain/training/checkpoint/last-save.ts';

const mib = 2 ** 20;
const measured = {
  copying: { bytes: 200 * mib, ms: 1000 },
  storing: { bytes: 100 * mib, ms: 1000 },
};
const unmeasured = { copying: undefined, storing: undefined };

// 300 MiB take 1,500 ms to copy and 3,000 ms to store; four fifths of the time are counted on.
test.each([
  [300, 5625, measured, 'store'],
  [300, 5624, measured, 'copy'],
  [300, 1875, measured, 'copy'],
  [300, 1874, measured, 'keep-earlier'],
  [0, 0, measured, 'store'],
  [1, 0, measured, 'keep-earlier'],
  [1, -5, measured, 'keep-earlier'],
  [100, 7500, unmeasured, 'store'],
  [100, 7499, unmeasured, 'copy'],
  [100, 1250, unmeasured, 'copy'],
  [100, 1249, unmeasured, 'keep-earlier'],
  [100, 9000, { copying: { bytes: 0, ms: 5 }, storing: undefined }, 'store'],
] as const)('%i MiB in %i ms', (...[size, withinMs, paces, decision]) => {
  expect(decideLastSave(size * mib, withinMs, paces)).toBe(decision);
});
