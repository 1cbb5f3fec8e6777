import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Environment } from '../../../ports/backend.ts';
import { loadDuckDb } from './load.ts';
import { list, text } from './sql.ts';

/** A fresh in-memory database with deterministic settings; it spills to a folder of its own. */
export async function connectDuckDb(environment: Environment): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await loadDuckDb(environment);
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    temp_directory: join(environment('RUNNER_TEMP') || tmpdir(), `contender-${randomUUID()}`),
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return connection;
}

/** From now on nothing but these files can be read, nothing else be written, and no setting changed. */
export async function seal(connection: DuckDBConnection, paths: readonly string[]): Promise<void> {
  await connection.run(`SET allowed_paths = [${list(paths.map(text))}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}
