import { expect, test } from '@jest/globals';
import {
  closeDuckDb,
  connectDuckDb,
  startDuckDb,
} from '../../../../src/backends/engines/duckdb/connect.ts';
import { rowsOf } from '../../../../src/backends/engines/duckdb/rows.ts';
import { temporaryFolder } from '../../../support/folder.ts';

/** Where the next database of this environment spills to. */
async function spillFolder(environment: (name: string) => string | undefined): Promise<unknown> {
  const connection = await connectDuckDb(environment);
  const [row] = await rowsOf(connection, "SELECT current_setting('temp_directory') AS folder");
  closeDuckDb(connection);
  return row?.folder;
}

test('the database that was begun ahead is given to the first who connects, and only to that one', async () => {
  const [before, after] = [temporaryFolder(), temporaryFolder()];
  let temporary = before;
  const read: string[] = [];
  const environment = (name: string) => {
    if (name !== 'RUNNER_TEMP') return undefined;
    read.push(temporary);
    return temporary;
  };
  startDuckDb(environment);
  startDuckDb(environment);
  while (read.length === 0) await new Promise(setImmediate);
  temporary = after;
  expect(await spillFolder(environment)).toContain(before);
  expect(await spillFolder(environment)).toContain(after);
  expect(read).toEqual([before, after]);
});

test('what goes wrong ahead is told to the first who connects, and harms nobody else', async () => {
  let fails = true;
  const environment = (name: string) => {
    if (name === 'RUNNER_TEMP' && fails) throw new Error('no such folder');
    return undefined;
  };
  startDuckDb(environment);
  await new Promise(setImmediate);
  fails = false;
  await expect(connectDuckDb(environment)).rejects.toThrow('no such folder');
  closeDuckDb(await connectDuckDb(environment));
});
