import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as DuckDb from '@duckdb/node-api';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { installedFolder } from './package/install.ts';
import { pinnedVersion } from './package/pinned.ts';

export type DuckDbPackage = typeof DuckDb;

// Not written inside the call: a bundler would try to resolve it.
const api = '@duckdb/node-api';

/**
 * Loads the native engine, which no bundle can carry: from the `node_modules` above this file when it
 * holds exactly the pinned version, else from the cache folder. Never from the working directory, which
 * may be a stranger's pull request.
 */
export async function loadDuckDb(environment: Environment): Promise<DuckDbPackage> {
  return besideUs() ?? fromFolder(await installedFolder(environment));
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
