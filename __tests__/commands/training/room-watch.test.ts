import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { roomWatch } from '../../../src/commands/training/room-watch.ts';
import { testWithDisk } from '../../support/small-disk.ts';

const mebibyte = 1024 ** 2;

/** A watch whose clock runs ten times as fast. */
function watching(folders: readonly string[]) {
  const said: string[] = [];
  const watch = roomWatch({ progress: (line) => said.push(line) }, folders);
  let seconds = 0;
  const look = async () => {
    watch.look?.(seconds);
    await sleep(100);
    seconds += 1;
    return watch.look?.(seconds);
  };
  return { said, watch, look };
}

testWithDisk(
  600 * 1024,
  'a disk that fills up is a warning, once, and then the end',
  async (disk) => {
    const { said, watch, look } = watching(['/', disk]);
    const fill = (name: string, size: number) =>
      writeFileSync(join(disk, name), new Uint8Array(size * mebibyte));
    expect(await look()).toBeUndefined();
    fill('first', 88);
    expect(await look()).toBeUndefined();
    expect(said).toEqual([]);
    fill('second', 2);
    await look();
    expect(await look()).toBeUndefined();
    expect(said).toEqual([`The disk of ${disk} has only 510 MiB left.`]);
    fill('third', 383);
    await look();
    expect(await look()).toEqual({ kind: 'disk-full' });
    expect(watch.findings()).toMatchObject([{ level: 'warning', rule: 'disk-scarce' }]);
  },
);

testWithDisk(1024, 'a disk that was tiny from the beginning ends nothing', async (disk) => {
  const { said, look } = watching([join(disk, 'not', 'there', 'yet')]);
  await look();
  expect(await look()).toBeUndefined();
  expect(said).toHaveLength(1);
});

test('between two looks nothing is read', () => {
  const { watch } = watching(['/']);
  const began = performance.now();
  for (let looks = 0; looks < 10_000; looks += 1) watch.look?.(0.5);
  expect(performance.now() - began).toBeLessThan(500);
});
