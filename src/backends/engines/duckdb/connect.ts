import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Environment } from '../../../ports/backend.ts';
import { removeLeftovers, spillPrefix } from './leftover-spills.ts';
import { limitsOf, readMachine } from './limits.ts';
import { type DuckDbPackage, isDuckDbHere, loadDuckDb } from './load.ts';
import { list, text } from './sql.ts';

/**
 * A fresh in-memory database with deterministic settings, within the limits of this machine; it spills to
 * a folder of its own. Close it with `closeDuckDb`.
 */
export async function connectDuckDb(environment: Environment): Promise<DuckDBConnection> {
  const begun = beginnings.get(environment);
  beginnings.delete(environment);
  return (await begun) ?? start(environment);
}

const beginnings = new WeakMap<Environment, Promise<DuckDBConnection | undefined>>();

/**
 * Begins to start the database that the next `connectDuckDb` of this environment gives, beside other work. What goes
 * wrong is told there. An engine that has to be fetched first is left to it: nobody may need one.
 */
export function startDuckDb(environment: Environment): void {
  if (beginnings.has(environment)) return;
  const beginning = isDuckDbHere(environment).then((here) =>
    here ? start(environment) : undefined,
  );
  beginnings.set(environment, beginning);
  void Promise.allSettled([beginning]);
}

async function start(environment: Environment): Promise<DuckDBConnection> {
  const duckdb = await loadDuckDb(environment);
  const temporary = environment('RUNNER_TEMP') || tmpdir();
  const folder = join(temporary, `${spillPrefix}${randomUUID()}`);
  // Nothing is awaited before: the engine starts on a thread of its own while this one goes on.
  const creation = duckdb.DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...limitsOf(readMachine(temporary)),
    temp_directory: folder,
  });
  const [instance] = await Promise.all([creation, removeLeftovers(temporary)]);
  const connection = await instance.connect();
  databases.set(connection, { duckdb, instance, folder });
  // The same files are asked again and again, and their footers parsed but once.
  await connection.run("SET TimeZone = 'UTC'; SET parquet_metadata_cache = true");
  return connection;
}

interface Database {
  readonly duckdb: DuckDbPackage;
  readonly instance: DuckDBInstance;
  readonly folder: string;
}

const databases = new WeakMap<DuckDBConnection, Database>();

/** Closes the connection and its database, and leaves nothing of it on the disk. */
export function closeDuckDb(connection: DuckDBConnection): void {
  const database = databases.get(connection);
  connection.closeSync();
  if (!database) return;
  database.instance.closeSync();
  rmSync(database.folder, { recursive: true, force: true });
}

/** The package that a connection comes from, for those who write values into the database. */
export function packageOf(connection: DuckDBConnection): DuckDbPackage {
  const database = databases.get(connection);
  if (!database) throw new TypeError('The connection was not opened here.');
  return database.duckdb;
}

/** From now on nothing but these files can be read, nothing else be written, and no setting changed. */
export async function seal(connection: DuckDBConnection, paths: readonly string[]): Promise<void> {
  await connection.run(
    `SET allowed_paths = [${list(paths.map(text))}];
     SET enable_external_access = false;
     SET lock_configuration = true`,
  );
}
