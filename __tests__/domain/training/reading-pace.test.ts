import { expect, test } from '@jest/globals';
import { ReadingPace } from '../../../src/domain/training/reading-pace.ts';

/** How many of so many lines are read, told evenly over so many seconds. */
function readOf(lines: number, { seconds }: { readonly seconds: number }): number {
  const pace = new ReadingPace();
  return Array.from({ length: lines }, (_, line) => pace.takes((line * seconds) / lines)).filter(
    Boolean,
  ).length;
}

test('a short training is read whole', () => {
  expect(readOf(500, { seconds: 0 })).toBe(500);
  expect(readOf(501, { seconds: 0 })).toBe(500);
});

test('a long one is read 20 times a second', () => {
  expect(readOf(72_000, { seconds: 3600 })).toBe(72_000);
  const read = readOf(1_000_000, { seconds: 3600 });
  expect(read).toBeGreaterThan(72_000);
  expect(read).toBeLessThanOrEqual(72_000 + 500);
});

test('after a quiet hour no more than 500 are read at once', () => {
  const pace = new ReadingPace();
  expect(Array.from({ length: 900 }, () => pace.takes(3600)).filter(Boolean)).toHaveLength(500);
});
