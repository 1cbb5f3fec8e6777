import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isMark, newMark } from '../../../src/commands/training/job-mark.ts';

test('a training within a training is marked as a part of the outer one', () => {
  const outer = randomUUID();
  const inner = newMark(outer);
  expect(inner).toMatch(new RegExp(`^${outer}/[0-9a-f-]{36}$`));
  expect(isMark(newMark(inner))).toBe(true);
});

test.each([undefined, '', '.*', 'x', '/', `${'a'.repeat(36)}.`])(
  'what is no mark of ours (%p) is not taken over',
  (outer) => {
    expect(newMark(outer)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  },
);
