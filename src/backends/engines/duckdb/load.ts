import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as DuckDb from '@duckdb/node-api';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { installedFolder, isInstalled } from './package/install.ts';
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

interface Engine {
  readonly api: DuckDbPackage;
  readonly bindings: DuckDbBindings;
}

/**
 * Loads the native engine, which no bundle can carry: from the `node_modules` above this file when it
 * holds exactly the pinned version, else from the cache folder. Never from the working directory, which
 * may be a stranger's pull request.
 */
export async function loadDuckDb(environment: Environment): Promise<DuckDbPackage> {
  return (await loadEngine(environment)).api;
}

/** The bindings of the package that `loadDuckDb` gives. */
export async function loadBindings(environment: Environment): Promise<DuckDbBindings> {
  return (await loadEngine(environment)).bindings;
}

/** Whether `loadDuckDb` needs nothing to be fetched. */
export async function isDuckDbHere(environment: Environment): Promise<boolean> {
  return besideUs() !== undefined || (await isInstalled(environment));
}

async function loadEngine(environment: Environment): Promise<Engine> {
  return besideUs() ?? fromFolder(await installedFolder(environment));
}

function besideUs(): Engine | undefined {
  const require = createRequire(import.meta.url);
  try {
    const { version } = require(`${api}/package.json`) as { version: string };
    return version === pinnedVersion() ? engineOf(require.resolve(api)) : undefined;
  } catch {
    return undefined;
  }
}

function fromFolder(folder: string): Engine {
  try {
    const require = createRequire(join(folder, 'index.js'));
    return engineOf(require.resolve(api));
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

const engines = new Map<string, Engine>();

/** `path`: the main file of the package. */
function engineOf(path: string): Engine {
  const known = engines.get(path);
  if (known) return known;
  const require = createRequire(path);
  const native = require(bindings) as DuckDbBindings;
  const engine = {
    api: (inOneFile()?.(require) ?? require(path)) as DuckDbPackage,
    bindings: native,
  };
  engines.set(path, engine);
  return engine;
}

/**
 * The JavaScript of the pinned package as the build lays it beside the bundle, a function of the `require` that finds
 * the native part; undefined where nothing was built. A hundred files take 30 ms more to be found and compiled.
 */
function inOneFile(): ((require: NodeJS.Require) => unknown) | undefined {
  const path = join(dirname(fileURLToPath(import.meta.url)), 'duckdb-api.cjs');
  return existsSync(path) ? createRequire(path)(path) : undefined;
}
