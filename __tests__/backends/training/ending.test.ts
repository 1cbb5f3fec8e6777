import { expect, test } from '@jest/globals';
import { Ending } from '../../../src/backends/training/local/ending.ts';

/** What nothing ends: a process in the hands of a driver that hangs. */
function immortal() {
  const sent: string[] = [];
  return { sent, count: () => 1, send: (signal: string) => void sent.push(signal) };
}

test('what nothing ends is given up after every step, and counted', async () => {
  const group = immortal();
  const ending = new Ending(group);
  const began = performance.now();
  ending.ask(100);
  await ending.hopeless;
  expect(group.sent).toEqual(['INT', 'TERM', 'KILL']);
  expect(await ending.sweep()).toEqual({ leftBehind: 0, stillAlive: 1 });
  // 0.1 s to save, 1 s after SIGTERM, and 2 s after SIGKILL.
  expect(performance.now() - began).toBeGreaterThanOrEqual(3_099);
});

test('without time it is killed at once, and nothing weaker is sent', () => {
  const group = immortal();
  const ending = new Ending(group);
  ending.ask(0);
  ending.ask(6_000);
  expect(group.sent).toEqual(['KILL']);
});

test('asked again for less time it hurries; asked for as much it insists', async () => {
  const group = immortal();
  const hurried = new Ending(group);
  hurried.ask(60_000);
  hurried.ask(50);
  await new Promise((later) => setTimeout(later, 200));
  hurried.ask(0);
  expect(group.sent).toEqual(['INT', 'TERM', 'KILL']);
  const other = immortal();
  const insisted = new Ending(other);
  insisted.ask(1_000);
  insisted.ask(1_000);
  expect(other.sent).toEqual(['INT', 'TERM']);
  insisted.ask(0);
});
