import { expect, test } from '@jest/globals';
import { followProgress } from '../../../src/commands/training/progress.ts';

function follower() {
  const said: string[] = [];
  const progress = followProgress({ progress: (line) => void said.push(line) });
  const tell = (step: number, loss: number | string = 1) =>
    progress.told?.(`{"step": ${step}, "loss": ${loss}}`);
  return { progress, said, tell };
}

test('a person is told after ten seconds how far it is, and only when there is news', () => {
  const { progress, said, tell } = follower();
  tell(1);
  progress.look?.(9.9);
  expect(said).toEqual([]);
  progress.look?.(10);
  progress.look?.(30);
  expect(said).toEqual(['step 1 · loss 1 · 10.0 s']);
  tell(3);
  progress.look?.(30.1);
  expect(said).toHaveLength(2);
});

test('a day of training is told in some hundred lines', () => {
  const { progress, said, tell } = follower();
  for (let second = 1; second <= 86_400; second += 1) {
    tell(second);
    progress.look?.(second);
  }
  expect(said.length).toBeGreaterThan(300);
  expect(said.length).toBeLessThan(600);
});

test('of very many lines at once 500 and the newest are read', () => {
  const { progress, tell } = follower();
  for (let step = 1; step <= 10_000; step += 1) tell(step);
  const points = progress.curves()[0]?.points ?? [];
  expect(points.at(-1)).toEqual([10_000, 1]);
  expect(points.every(([step]) => step <= 500 || step === 10_000)).toBe(true);
});

test('a line that is no progress does not hide the one before it', () => {
  const { progress, tell } = follower();
  for (let step = 1; step <= 501; step += 1) tell(step);
  progress.told?.('{"done": true}');
  expect(progress.curves()[0]?.points.at(-1)).toEqual([501, 1]);
});

test('a held back line is read when there is time again', () => {
  const { progress, said, tell } = follower();
  for (let step = 1; step <= 502; step += 1) tell(step);
  progress.look?.(10);
  expect(said).toEqual(['step 502 · loss 1 · 10.0 s']);
});

test('a number that became none is found', () => {
  const { progress, tell } = follower();
  tell(1);
  tell(2, 'NaN');
  expect(progress.findings()).toMatchObject([{ level: 'warning', rule: 'metric-not-finite' }]);
});
