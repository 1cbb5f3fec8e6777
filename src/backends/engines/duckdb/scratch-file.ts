import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { spillPrefix } from './leftover-spills.ts';
import { rowsOf, textOf } from './rows.ts';

/** Gives `use` the path of a file beside what the engine spills, and removes it afterwards. */
export async function scratchFile<T>(
  connection: DuckDBConnection,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const [row] = await rowsOf(connection, `SELECT current_setting('temp_directory') AS folder`);
  const beside = dirname(textOf(row?.folder) ?? '');
  await mkdir(beside, { recursive: true });
  const folder = await mkdtemp(join(beside, spillPrefix));
  try {
    return await use(join(folder, 'rows'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
