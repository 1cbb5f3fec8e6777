import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as DuckDb from '@duckdb/node-api';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { installedFolder } from './package/install.ts';
import { pinnedVersion } from './package/pinned.ts';

export type DuckDbPackage = typeof DuckDb;

/** What the package itself is made of: memory of the engine as bytes, where a call for each value is too slow. */
export interface DuckDbBindings {
  data_chunk_get_vector(chunk: unknown, column: number): unknown;
  vector_get_data(vector: unknown, bytes: number): Uint8Array;
  /** A bit for each row that has a value; null where every row has one. */
  vector_get_validity(vector: unknown, bytes: number): Uint8Array | null;
  get_data_from_pointer(buffer: ArrayBufferLike, offset: number, bytes: number): Uint8Array;
}

// Not written inside the call: a bundler would try to resolve it.
const api = '@duckdb/node-api';
const bindings = '@duckdb/node-bindings';

/**
 * Loads the native engine, which no bundle can carry: from the `node_modules` above this file when it
 * holds exactly the pinned version, else from the cache folder. Never from the working directory, which
 * may be a stranger's pull request.
 */
export async function loadDuckDb(environment: Environment): Promise<DuckDbPackage> {
  return besideUs() ?? fromFolder(await installedFolder(environment));
}

/** The bindings of the package that `loadDuckDb` gives. */
export async function loadBindings(environment: Environment): Promise<DuckDbBindings> {
  const beside = besideUs() ? import.meta.url : undefined;
  const from = beside ?? pathToFileURL(join(await installedFolder(environment), 'index.js'));
  const path = createRequire(from).resolve(api);
  return createRequire(path)(bindings) as DuckDbBindings;
}

function besideUs(): DuckDbPackage | undefined {
  const require = createRequire(import.meta.url);
  try {
    const { version } = require(`${api}/package.json`) as { version: string };
    return version === pinnedVersion() ? (require(api) as DuckDbPackage) : undefined;
  } catch {
    return undefined;
  }
}

function fromFolder(folder: string): DuckDbPackage {
  try {
    return createRequire(pathToFileURL(join(folder, 'index.js')))(api) as DuckDbPackage;
  } catch (error) {
    throw new UserError(
      'engine-broken',
      {
        what: `Cannot load the data engine in ${folder}.`,
        why: `${(error as Error).message.split('\n')[0]}.`,
        next: 'Delete that folder and run again; it will be fetched anew.',
      },
      { cause: error },
    );
  }
}
