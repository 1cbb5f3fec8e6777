import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readRoom } from '../../src/inputs/room.ts';
import { temporaryFolder } from '../support/folder.ts';

test('a folder that is yet to be made has the room of the disk that will hold it', async () => {
  const folder = temporaryFolder();
  const { bavail, bsize } = statfsSync(folder);
  const { freeDisk } = await readRoom(join(folder, 'to', 'be', 'made'));
  expect(Math.abs((freeDisk ?? 0) - bavail * bsize)).toBeLessThan(2 ** 30);
});
