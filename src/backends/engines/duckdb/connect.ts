import type { DuckDBConnection } from '@duckdb/node-api';
import type { Environment } from '../../../ports/backend.ts';
import { loadDuckDb } from './load.ts';

/** A fresh in-memory database with deterministic settings. */
export async function connectDuckDb(environment: Environment): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await loadDuckDb(environment);
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return connection;
}
