import { expect, test } from '@jest/globals';
import { withProgress } from '../../src/commands/upload-progress.ts';
import { contents, file } from '../support/registry-contract.ts';

test('a hand-over of more than ten seconds tells how far it is, every ten seconds', async () => {
  const told: string[] = [];
  let seconds = 0;
  const megabyte = 'x'.repeat(1_000_000);
  const files = ['a', 'b', 'c', 'd'].map((name) => file(name, megabyte));
  const clock = () => {
    const now = new Date(seconds * 1000);
    seconds += 5;
    return now;
  };
  const watched = withProgress(files, { progress: (line) => told.push(line), now: clock });
  expect(Object.keys(await contents(watched))).toEqual(['a', 'b', 'c', 'd']);
  expect(told).toEqual([
    'Handed 2 MB of 4 MB to the registry.',
    'Handed 4 MB of 4 MB to the registry.',
  ]);
});

test('a short one says nothing, and a file that is sent again counts no further than all', async () => {
  const told: string[] = [];
  let at = 0;
  const open = { progress: (line: string) => told.push(line), now: () => new Date(at) };
  const watched = withProgress([file('a', 'xyz')], open);
  await contents(watched);
  expect(told).toEqual([]);
  at = 10_000;
  await contents(watched);
  expect(told).toEqual(['Handed 0 MB of 0 MB to the registry.']);
});
