import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { closeDuckDb, connectDuckDb } from '../../../../src/backends/engines/duckdb/connect.ts';
import { removeLeftovers } from '../../../../src/backends/engines/duckdb/leftover-spills.ts';
import { rowsOf } from '../../../../src/backends/engines/duckdb/rows.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const now = 1_800_000_000;

/** A folder with a file in it, still for so many seconds. */
function still(
  temporary: string,
  name: string,
  { seconds, until = now }: { seconds: number; until?: number },
) {
  mkdirSync(join(temporary, name));
  writeFileSync(join(temporary, name, 'rows'), '');
  utimesSync(join(temporary, name), until - seconds, until - seconds);
}

test('folders of killed runs are removed once they were still for more than a day', async () => {
  const temporary = temporaryFolder();
  still(temporary, 'contender-spill-old', { seconds: 86_401 });
  still(temporary, 'contender-spill-a-day', { seconds: 86_400 });
  still(temporary, 'contender-spill-now', { seconds: 0 });
  still(temporary, 'contender-other', { seconds: 9_999_999 });
  await removeLeftovers(temporary, now * 1000);
  expect(readdirSync(temporary).toSorted()).toEqual([
    'contender-other',
    'contender-spill-a-day',
    'contender-spill-now',
  ]);
});

test('a folder that is not there holds no leftovers', async () => {
  await expect(removeLeftovers(join(temporaryFolder(), 'gone'))).resolves.toBeUndefined();
});

test('opening the engine removes them, and closing it leaves nothing of its own', async () => {
  const temporary = temporaryFolder();
  still(temporary, 'contender-spill-old', { seconds: 90_000, until: Date.now() / 1000 });
  const connection = await connectDuckDb((name) =>
    name === 'RUNNER_TEMP' ? temporary : undefined,
  );
  const [row] = await rowsOf(connection, "SELECT current_setting('temp_directory') AS folder");
  expect(row?.folder).toMatch(new RegExp(`^${temporary}/contender-spill-`));
  expect(readdirSync(temporary)).not.toContain('contender-spill-old');
  closeDuckDb(connection);
  expect(readdirSync(temporary)).toEqual([]);
});
